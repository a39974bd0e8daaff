import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ServedSandbox } from '../core/sandbox-control.ts'
import type { Transport } from '../http-request/transport.ts'

/** Larger than any real request; what goes beyond is not read into memory. */
const MAX_BODY = 10 * 1024 * 1024

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BODY) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )

async function answer(handler: Transport, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request)
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end()
    return
  }
  // A caller that hangs up takes its latency with it.
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const reply = await handler({
    method: request.method ?? 'GET',
    url: `http://127.0.0.1${request.url ?? '/'}`,
    headers: headersOf(request),
    signal: gone.signal,
    ...(body === '' ? {} : { body }),
  })
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': String(Buffer.byteLength(reply.body)),
  })
  response.end(request.method === 'HEAD' ? undefined : reply.body)
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    // Loopback only: the sandbox takes any token.
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

/** Answers HTTP on this machine until the signal fires; open requests are then answered first. */
export async function serveHandler(
  handler: Transport,
  port: number,
  signal: AbortSignal,
): Promise<ServedSandbox> {
  signal.throwIfAborted()
  const server = createServer((request, response) => {
    answer(handler, request, response).catch(() => {
      if (response.destroyed) return
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const bound = await listening(server, port)
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const stop = () => {
    server.close()
    server.closeIdleConnections()
  }
  signal.addEventListener('abort', stop, { once: true })
  return { url: `http://127.0.0.1:${bound}`, closed }
}
