import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Transport } from '../../src/http-request/transport.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { memoryStore } from '../../src/sandbox/stores.ts'

const clock = {
  now: () => new Date(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
}

/** What happens to one request: answers it in its own way, or leaves it hanging. */
export type Fault = (sandbox: () => ReturnType<Transport>, response: ServerResponse) => Promise<void>

/** Answers as a server would. */
export const answer = (response: ServerResponse, status: number, body: string, type = 'application/json') =>
  void response.writeHead(status, { 'content-type': type }).end(body)

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

/** A sandbox over HTTP in which the requests that `hits` names go wrong. */
export async function faulty(hits: (line: string, count: number) => boolean, fault: Fault) {
  const sandbox = createSandbox({ store: memoryStore(), clock })
  const counts = new Map<string, number>()
  const server = createServer(async (request, response) => {
    const line = `${request.method} ${(request.url ?? '').split('?')[0]}`
    const count = (counts.get(line) ?? 0) + 1
    counts.set(line, count)
    const body = await bodyOf(request)
    const { authorization } = request.headers
    const real = () =>
      sandbox({
        method: request.method ?? 'GET',
        url: `http://127.0.0.1${request.url}`,
        headers: authorization === undefined ? {} : { authorization },
        ...(body === '' ? {} : { body }),
      })
    if (hits(line, count)) return await fault(real, response)
    const { status, body: text } = await real()
    answer(response, status, text)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
  return { env: { LYTICS_API_TOKEN: 'token-of-this-test', LYTICS_API_URL: url }, counts }
}
