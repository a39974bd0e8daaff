import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { Agent, EnvHttpProxyAgent, request } from 'undici'
import { decodeText } from '../core/decode-text.ts'
import { AppError, usageError } from '../core/errors.ts'
import type { Transport } from '../http-request/transport.ts'
import { LARGEST_BYTES } from './envelope.ts'
import { codeOf, reasonOf } from './errors.ts'

const POOL = { connect: { timeout: 10_000 }, keepAliveTimeout: 4_000, connections: 8 }
const READ_MS = 30_000
/** A create may have the destination check a credential before it answers. */
const WRITE_MS = 60_000

const tooLarge = (): AppError =>
  new AppError('failed', 'Lytics sent an answer larger than 64 MB', {
    code: 'too_large',
    hint: 'The API sends no answers of this size. Check the proxy and LYTICS_API_URL.',
  })

/** No request asks for compression, but gateways compress anyway. */
const UNPACK: Readonly<
  Record<string, (bytes: Buffer, limits: { maxOutputLength: number }) => Promise<Buffer>>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

async function unpacked(bytes: Buffer, encoding: string): Promise<Buffer> {
  const unpack = UNPACK[encoding.trim().toLowerCase()]
  if (unpack === undefined || bytes.length === 0) return bytes
  try {
    return await unpack(bytes, { maxOutputLength: LARGEST_BYTES })
  } catch (error) {
    throw codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : error
  }
}

/** The bytes of a body, as long as they stay within bounds. */
async function bytesOf(
  body: AsyncIterable<Buffer> & { destroy(): unknown },
  declared: number,
): Promise<Buffer> {
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
  return Buffer.concat(chunks)
}

interface Proxy {
  /** The variable that names it. */
  readonly name: string
  readonly url: string
}

type Env = (name: string) => string | undefined

const firstOf = (env: Env, ...names: readonly string[]): { name: string; value: string } | undefined =>
  names.map((name) => ({ name, value: env(name)?.trim() ?? '' })).find(({ value }) => value !== '')

/**
 * The proxy of the environment; `host:port` without a scheme is http, as curl reads it.
 * @throws AppError usage naming the variable that holds no address
 */
function proxyOf(env: Env): Proxy | undefined {
  const found = firstOf(env, 'https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY')
  if (found === undefined) return undefined
  const { name, value } = found
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return { name, url }
  throw usageError(`${name} is not the address of an HTTP proxy`, {
    code: 'malformed_proxy',
    hint: 'For example HTTPS_PROXY=http://proxy.example:3128; or unset it.',
  })
}

/** The same failure, said of the proxy where the connection to it is what failed. */
function atProxy(error: unknown, { name, url }: Proxy): unknown {
  const { host, hostname, port } = new URL(url)
  const to =
    error instanceof Error && 'address' in error
      ? `${error.address}:${'port' in error ? error.port : ''}`
      : ''
  const own = to === '' ? /CONNECT_TIMEOUT|ENOTFOUND|EAI_AGAIN/.test(codeOf(error)) : to.endsWith(`:${port}`)
  if (!own) return error
  return new AppError('unavailable', `The proxy ${host || hostname} cannot be reached (${reasonOf(error)})`, {
    code: 'proxy_unreachable',
    hint: `${name} names it. Check it, or unset it to connect directly.`,
    cause: error,
  })
}

/**
 * The network: one pool with keep-alive and time-outs, and the proxy of the environment. Redirects are not followed,
 * so the token never travels to another host. Plain http goes to this machine only, so never through a proxy.
 * Importing this costs about 100 ms, so it is imported when the first network request is made.
 */
export function createHttpTransport(env: (name: string) => string | undefined): Transport {
  const proxy = proxyOf(env)
  const noProxy = firstOf(env, 'no_proxy', 'NO_PROXY')?.value ?? ''
  const dispatcher =
    proxy === undefined
      ? new Agent(POOL)
      : new EnvHttpProxyAgent({ ...POOL, httpProxy: '', httpsProxy: proxy.url, noProxy })

  const send: typeof request = async (url, options) => {
    try {
      return await request(url, options)
    } catch (error) {
      throw proxy === undefined ? error : atProxy(error, proxy)
    }
  }

  return async ({ method, url, headers, body, signal }) => {
    const ms = method === 'GET' ? READ_MS : WRITE_MS
    const response = await send(url, {
      method,
      headers: { ...headers },
      dispatcher,
      headersTimeout: ms,
      bodyTimeout: ms,
      body: body ?? null,
      signal: signal ?? null,
    })
    const bytes = await bytesOf(response.body, Number(response.headers['content-length'] ?? 0))
    const encoding = [response.headers['content-encoding'] ?? ''].flat().join()
    const flat = Object.entries(response.headers).map(([name, value]) => [
      name,
      [value ?? ''].flat().join(', '),
    ])
    return {
      status: response.statusCode,
      headers: Object.fromEntries(flat),
      body: decodeText(await unpacked(bytes, encoding)),
    }
  }
}
