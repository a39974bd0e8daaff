import { cancelledError } from '../../src/core/errors.ts'

/** The moment at which every test begins, unless it says another. */
const START = '2026-11-21T10:00:00.000Z'

/** A clock that stands still until somebody sleeps or the test moves it. */
export interface FixedClock {
  now(): Date
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Moves the clock by hand. */
  advance(ms: number): void
  /** How long each sleep was, in ms. */
  readonly sleeps: number[]
}

export function fixedClock(start: string | Date = START): FixedClock {
  let time = new Date(start).getTime()
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => new Date(time),
    advance: (ms) => {
      time += ms
    },
    sleep: async (ms, signal) => {
      if (signal?.aborted) throw cancelledError()
      sleeps.push(ms)
      time += ms
    },
  }
}
