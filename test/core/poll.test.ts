import { expect, test } from 'vitest'
import { poll } from '../../src/core/poll.ts'
import { fixedClock } from '../support/fixed-clock.ts'

const PACE = { limit: 10_000, first: 1_000, longest: 4_000 }

async function count(until: number, pace = PACE) {
  const clock = fixedClock()
  let reads = 0
  const answer = await poll(
    { clock, signal: new AbortController().signal },
    pace,
    async () => ++reads,
    (read) => read >= until,
  )
  return { answer, sleeps: clock.sleeps }
}

test('a final answer ends it without a pause', async () => {
  expect(await count(1)).toEqual({ answer: 1, sleeps: [] })
})

test('pauses double up to the longest, and none reaches beyond the limit', async () => {
  expect(await count(99)).toEqual({ answer: 4, sleeps: [1_000, 2_000, 4_000] })
})

test('a limit that is already reached still reads once', async () => {
  expect(await count(99, { ...PACE, limit: -5 })).toEqual({ answer: 1, sleeps: [] })
})
