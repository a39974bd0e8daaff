import { expect, onTestFinished } from 'vitest'
import type { Transport, TransportRequest, TransportResponse } from '../../src/http-request/transport.ts'
import { type ClientOptions, createLytics, type RequestLog } from '../../src/lytics/client.ts'

/** What the server does next: an answer, a failure of the connection, or something that looks at the request. */
export type Step = TransportResponse | Error | ((request: TransportRequest) => Promise<TransportResponse>)

const JSON_TYPE = { 'content-type': 'application/json' }

/** A success of the v2 API. */
export const v2 = (data: unknown, status = 200): TransportResponse => ({
  status,
  headers: JSON_TYPE,
  body: JSON.stringify({ data, status, request_id: 'r1' }),
})

/** A success of the v1 API. */
export const v1 = (data: unknown, more: Record<string, unknown> = {}): TransportResponse => ({
  status: 200,
  headers: JSON_TYPE,
  body: JSON.stringify({ data, status: 'success', message: 'success', ...more }),
})

/** A refusal of the v2 API. */
export const refusal = (
  status: number,
  message: string,
  code = 'BADREQ-001',
  headers: Record<string, string> = {},
): TransportResponse => ({
  status,
  headers: { ...JSON_TYPE, ...headers },
  body: JSON.stringify({ status, request_id: 'r2', errors: [{ code, level: 'warn', message }] }),
})

/** An answer as it is, for what is no envelope. */
export const raw = (status: number, body: string, type = 'application/json'): TransportResponse => ({
  status,
  headers: type === '' ? {} : { 'content-type': type },
  body,
})

/** An error of the system, as a socket gives it. */
export const systemError = (code: string, message = code): Error =>
  Object.assign(new Error(message), { code })

/** A server that follows a script; a request beyond the script fails the test, and so does a step left over. */
export function scripted(...steps: readonly Step[]) {
  const requests: TransportRequest[] = []
  const transport: Transport = async (request) => {
    const step = steps[requests.length]
    requests.push(request)
    if (step === undefined) throw new Error(`unexpected request ${request.method} ${request.url}`)
    if (step instanceof Error) throw step
    return typeof step === 'function' ? await step(request) : step
  }
  onTestFinished(() => {
    expect(requests.map(({ url }) => url)).toHaveLength(steps.length)
  })
  return { transport, requests }
}

export const TOKEN = 'at.abc123.topsecrettoken'

/** A client over a script; it does not wait, it notes for how long it would have. */
export function client(steps: readonly Step[], more: Partial<ClientOptions> = {}) {
  const { transport, requests } = scripted(...steps)
  const waits: number[] = []
  const logs: RequestLog[] = []
  const lytics = createLytics({
    transport,
    baseUrl: 'https://api.lytics.io',
    token: TOKEN,
    clock: {
      now: () => new Date('2026-11-21T08:00:00Z'),
      sleep: async (ms) => {
        waits.push(ms)
      },
    },
    random: () => 0.5,
    signal: new AbortController().signal,
    log: (entry) => logs.push(entry),
    ...more,
  })
  return { lytics, requests, waits, logs }
}
