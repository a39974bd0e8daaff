import { cancelledError } from '../../src/core/errors.ts'

/** A clock that stands still until somebody sleeps. */
export interface FixedClock {
  now(): Date
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** How long each sleep was, in ms. */
  readonly sleeps: number[]
}

export function fixedClock(start = '2026-11-21T10:00:00.000Z'): FixedClock {
  let time = Date.parse(start)
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => new Date(time),
    sleep: async (ms, signal) => {
      if (signal?.aborted) throw cancelledError()
      sleeps.push(ms)
      time += ms
    },
  }
}
