import { expect, test } from 'vitest'
import { cancelledError } from '../../src/core/errors.ts'
import type { Transport, TransportResponse } from '../../src/http-request/transport.ts'
import { withTimeLimit } from '../../src/lytics/time-limit.ts'
import { failure } from '../support/failure.ts'

const ANSWER: TransportResponse = { status: 200, headers: {}, body: '{}' }
const REQUEST = { method: 'GET', url: 'https://api.lytics.io/v2/job', headers: {} }

/** Time that a test moves; whoever sleeps is woken when it has come. */
function movedTime() {
  let now = 0
  const sleepers = new Set<{ at: number; wake: () => void }>()
  return {
    elapsed: () => now,
    sleep: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const sleeper = { at: now + ms, wake: resolve }
        sleepers.add(sleeper)
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper)
          reject(new Error('woken'))
        })
      }),
    asleep: () => sleepers.size,
    move: async (ms: number) => {
      now += ms
      for (const sleeper of sleepers) {
        if (sleeper.at > now) continue
        sleepers.delete(sleeper)
        sleeper.wake()
      }
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

/** Requests that are answered when the test says so. */
function held() {
  const answers: (() => void)[] = []
  const signals: (AbortSignal | undefined)[] = []
  const transport: Transport = ({ signal }) => {
    signals.push(signal)
    return new Promise((resolve) => answers.push(() => resolve(ANSWER)))
  }
  return { transport, answers, signals }
}

test('a request that nobody answers ends at the limit, and its connection is let go', async () => {
  const time = movedTime()
  const { transport, signals } = held()
  const refused = failure(withTimeLimit(transport, 120, time)(REQUEST))
  await time.move(119_999)
  expect(signals[0]?.aborted).toBe(false)
  await time.move(1)
  expect(await refused).toMatchObject({
    code: 'timed_out',
    fault: 'unavailable',
    message: 'No answer within 120 s',
  })
  expect(signals[0]?.aborted).toBe(true)
})

test('an answer to another request starts the count again', async () => {
  const time = movedTime()
  const { transport, answers } = held()
  const send = withTimeLimit(transport, 120, time)
  const first = send(REQUEST)
  const second = send(REQUEST)
  await time.move(100_000)
  answers[0]?.()
  await first
  await time.move(100_000)
  answers[1]?.()
  expect(await second).toBe(ANSWER)
})

test('nothing is left to wait for after an answer', async () => {
  const time = movedTime()
  const { transport, answers } = held()
  const sent = withTimeLimit(transport, 120, time)(REQUEST)
  answers[0]?.()
  await sent
  expect(time.asleep()).toBe(0)
})

test('the signal of the run ends it at once, though the connection does not let go', async () => {
  const { transport } = held()
  const run = new AbortController()
  const refused = failure(withTimeLimit(transport, 120, movedTime())({ ...REQUEST, signal: run.signal }))
  run.abort(cancelledError())
  expect(await refused).toMatchObject({ code: 'cancelled' })
})

test('a signal that has fired before lets nothing out', async () => {
  const run = new AbortController()
  run.abort(cancelledError())
  const send = withTimeLimit(held().transport, 120, movedTime())
  expect(await failure(send({ ...REQUEST, signal: run.signal }))).toMatchObject({ code: 'cancelled' })
})

test('a failure of the connection is passed on as it is', async () => {
  const broken: Transport = async () => {
    throw new Error('ECONNRESET')
  }
  await expect(withTimeLimit(broken, 120, movedTime())(REQUEST)).rejects.toThrow('ECONNRESET')
})
