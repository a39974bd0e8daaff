import { Agent, EnvHttpProxyAgent, request } from 'undici'
import { AppError } from '../core/errors.ts'
import type { Transport } from '../core/transport.ts'
import { LARGEST_BYTES } from './envelope.ts'

const POOL = { connect: { timeout: 10_000 }, keepAliveTimeout: 4_000, connections: 8 }
const READ_MS = 30_000
/** A create may have the destination check a credential before it answers. */
const WRITE_MS = 60_000

const tooLarge = (): AppError =>
  new AppError('failed', 'Lytics gave an answer of more than 64 MB', {
    code: 'too_large',
    hint: 'No answer of the API is that large: something in between, or LYTICS_API_URL, is wrong.',
  })

/** The text of a body, as long as it stays within bounds. */
async function textOf(
  body: AsyncIterable<Buffer> & { destroy(): unknown },
  declared: number,
): Promise<string> {
  if (declared > LARGEST_BYTES) {
    body.destroy()
    throw tooLarge()
  }
  const chunks: Buffer[] = []
  let bytes = 0
  // Leaving the loop early destroys the stream; reading it to its end gives the connection back to the pool.
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > LARGEST_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * The network: one pool with keep-alive and time-outs, and the proxy of the environment. Redirects are not followed,
 * so the token never travels to another host. Plain http goes to this machine only, so never through a proxy.
 * Importing this costs about 100 ms, so it is imported when the first network request is made.
 */
export function createHttpTransport(env: (name: string) => string | undefined): Transport {
  const first = (...names: string[]): string =>
    names.map((name) => env(name) ?? '').find((value) => value !== '') ?? ''
  const httpsProxy = first('https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY')
  const dispatcher =
    httpsProxy === ''
      ? new Agent(POOL)
      : new EnvHttpProxyAgent({ ...POOL, httpProxy: '', httpsProxy, noProxy: first('no_proxy', 'NO_PROXY') })

  return async ({ method, url, headers, body, signal }) => {
    const ms = method === 'GET' ? READ_MS : WRITE_MS
    const response = await request(url, {
      method,
      headers: { ...headers },
      dispatcher,
      headersTimeout: ms,
      bodyTimeout: ms,
      body: body ?? null,
      signal: signal ?? null,
    })
    const text = await textOf(response.body, Number(response.headers['content-length'] ?? 0))
    const flat = Object.entries(response.headers).map(([name, value]) => [
      name,
      [value ?? ''].flat().join(', '),
    ])
    return { status: response.statusCode, headers: Object.fromEntries(flat), body: text }
  }
}
