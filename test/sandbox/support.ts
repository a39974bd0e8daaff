import { isObject } from '../../src/core/json.ts'
import type { Transport } from '../../src/http-request/transport.ts'
import { createSandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts'
import { memoryStore } from '../../src/sandbox/stores.ts'

/** The moment at which every test's sandbox is used first. */
const START = new Date('2026-11-21T10:00:00Z')

/** A clock that tests move by hand. */
export function testClock(start: Date = START) {
  let ms = start.getTime()
  return {
    now: () => new Date(ms),
    pass: (more: number): void => {
      ms += more
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The parsed body; undefined for an empty one. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers as they come
  readonly body: any
  // biome-ignore lint/suspicious/noExplicitAny: the same
  readonly data: any
}

/** Calls a transport with short words: `GET /v2/job`. */
export const caller =
  (transport: Transport, token: string | undefined = 'any') =>
  async (call: string, body?: unknown): Promise<Answer> => {
    const [method = '', path = ''] = call.split(' ')
    const answer = await transport({
      method,
      url: `https://api.lytics.io${path}`,
      headers: token === undefined || token === '' ? {} : { authorization: token },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const parsed: unknown = answer.body === '' ? undefined : JSON.parse(answer.body)
    return {
      status: answer.status,
      headers: answer.headers,
      text: answer.body,
      body: parsed,
      data: isObject(parsed) ? parsed.data : undefined,
    }
  }

/** A fresh sandbox with a clock and a caller. */
export function testSandbox(options: Partial<SandboxOptions> = {}) {
  const clock = testClock()
  const store = memoryStore()
  const transport = createSandbox({ store, clock, ...options })
  return { clock, store, transport, call: caller(transport) }
}

/** The id of the one thing in a list with this value. */
export function idOf(rows: readonly Record<string, unknown>[], key: string, value: unknown): string {
  const found = rows.filter((row) => row[key] === value)
  if (found.length !== 1) throw new Error(`${found.length} rows with ${key} = ${String(value)}`)
  return String(found[0]?.id)
}
