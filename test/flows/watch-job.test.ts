import { expect, test } from 'vitest'
import { AppError, cancelledError } from '../../src/core/errors.ts'
import { watchJob } from '../../src/flows/integration/verify.ts'
import { fixedClock } from '../support/fixed-clock.ts'
import { testCtx } from '../support/test-ctx.ts'

interface Seen {
  readonly status?: string
  readonly logs?: readonly { level?: string; message?: string }[]
}

const CREATED = { level: 'info', message: 'Created by ops@acme.example' }
const STARTED = { level: 'info', message: 'Work started' }
const DONE = { level: 'info', message: 'Sent 120 users' }

/** Watches a job that looks like this, look by look; the last look stays. */
async function watch(looks: readonly Seen[], seconds: number) {
  const clock = fixedClock()
  let count = 0
  const now = (): Seen => looks[Math.min(count, looks.length - 1)] ?? {}
  const lytics = {
    jobs: {
      get: async (id: string) => ({ id, status: now().status }),
      logs: async (_: string, options: object) => {
        expect(options).toEqual({ errors: true })
        const { logs = [] } = now()
        count += 1
        return logs
      },
    },
  }
  const found = await watchJob(testCtx({ lytics, clock }).ctx, 'j1', seconds)
  return {
    ...found,
    looks: count,
    waited: clock.sleeps.reduce((sum, ms) => sum + ms, 0),
    slept: clock.sleeps,
  }
}

test('a job whose log tells an outcome is verified at once', async () => {
  expect(await watch([{ status: 'running', logs: [CREATED, STARTED, DONE] }], 30)).toMatchObject({
    verification: 'verified',
    status: 'running',
    logs: [CREATED, STARTED, DONE],
    looks: 1,
    waited: 0,
  })
})

test('it waits until the log says something', async () => {
  const looks = [
    { status: 'initializing' },
    { status: 'running', logs: [CREATED] },
    { status: 'running', logs: [DONE] },
  ]
  expect(await watch(looks, 30)).toMatchObject({ verification: 'verified', status: 'running', looks: 3 })
})

test('a job that only started is watched on, and counts as verified when the wait is over', async () => {
  const seen = await watch([{ status: 'running', logs: [CREATED, STARTED] }], 10)
  expect(seen).toMatchObject({ verification: 'verified' })
  expect(seen.looks).toBeGreaterThan(2)
  expect(seen.waited).toBeLessThanOrEqual(10_000)
})

test('a fault after the start is noticed', async () => {
  const looks = [
    { status: 'running', logs: [STARTED] },
    { status: 'fault-3', logs: [STARTED] },
  ]
  expect(await watch(looks, 30)).toMatchObject({ verification: 'faulted', status: 'fault-3', looks: 2 })
})

test('a running status without news is no proof: pending', async () => {
  expect(await watch([{ status: 'running', logs: [CREATED] }], 5)).toMatchObject({
    verification: 'pending',
    status: 'running',
  })
})

test.each([
  ['a faulted status', { status: 'faulted', logs: [DONE] }],
  ['a failed status', { status: 'failed' }],
  [
    'an error in the log',
    { status: 'running', logs: [DONE, { level: 'error', message: 'Permission denied' }] },
  ],
])('%s ends the watch as faulted', async (_, look) => {
  expect(await watch([look], 30)).toMatchObject({ verification: 'faulted', looks: 1 })
})

test('zero seconds look once; a job without a status is of unknown status', async () => {
  expect(await watch([{}], 0)).toMatchObject({
    verification: 'pending',
    status: 'unknown',
    looks: 1,
    waited: 0,
  })
})

test('the pauses grow up to five seconds and never pass the end of the wait', async () => {
  const { slept, waited } = await watch([{ status: 'running' }], 60)
  expect(slept[0]).toBe(500)
  expect(slept).toEqual([...slept].sort((a, b) => a - b))
  expect(slept.at(-1)).toBe(5000)
  expect(waited).toBeLessThanOrEqual(60_000)
  expect(waited).toBeGreaterThan(50_000)
})

/** Watches a job whose reads end as these say, look by look; the last one stays. */
async function watchRefused(answers: readonly (AppError | undefined)[], what: 'job' | 'logs' = 'job') {
  let looks = 0
  const refuse = (): void => {
    const error = answers[Math.min(looks, answers.length - 1)]
    looks += 1
    if (error !== undefined) throw error
  }
  const lytics = {
    jobs: {
      get: async (id: string) => {
        if (what === 'job') refuse()
        return { id, status: 'running' }
      },
      logs: async () => {
        if (what === 'logs') refuse()
        return [CREATED, DONE]
      },
    },
  }
  const found = await watchJob(testCtx({ lytics, clock: fixedClock() }).ctx, 'j1', 30)
  return { ...found, looks }
}

const unread = (fault: 'not_found' | 'auth' | 'unavailable', message: string) =>
  new AppError(fault, message, { code: fault })

test('a new job that reads do not find yet is waited for', async () => {
  const gone = unread('not_found', 'No job with that ID')
  expect(await watchRefused([gone, gone, undefined])).toMatchObject({
    verification: 'verified',
    verification_reason: null,
    looks: 3,
  })
})

test.each([
  ['the job', 'job', unread('unavailable', 'Lytics answered 503'), 'unknown'],
  ['the log', 'logs', unread('auth', 'role lacks logs'), 'running'],
  ['a job that stays away', 'job', unread('not_found', 'No job with that ID'), 'unknown'],
] as const)('%s that cannot be read is a reason, not an error', async (_, what, error, status) => {
  expect(await watchRefused([error], what)).toMatchObject({
    verification: 'pending',
    verification_reason: error.message,
    status,
  })
})

test('an interruption of the watching stays one', async () => {
  await expect(watchRefused([cancelledError()])).rejects.toMatchObject({ code: 'cancelled' })
})
