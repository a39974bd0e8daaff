/** What is known when a read failed. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number
  /** Absent where no answer came. */
  readonly status?: number | undefined
  /** The server's own wish, where it had one (the API documents none). */
  readonly retryAfterMs?: number | undefined
}

const MOST = 4
/** Time-outs and throttling of Lytics or of a gateway before it. */
const PASSING = [408, 425, 429, 499]
const BASE_MS = 250
const LONGEST_MS = 8_000

/**
 * How long to wait before a read is tried again; undefined: give up.
 * No answer, 408, 425, 429, 499 and 5xx are tried again, with exponential back-off and full jitter.
 * @param random uniform in [0, 1)
 */
export function retryDelay(attempt: Attempt, random: number): number | undefined {
  const passing = attempt.status === undefined || attempt.status >= 500 || PASSING.includes(attempt.status)
  if (!passing || attempt.number >= MOST) return undefined
  if (attempt.retryAfterMs !== undefined) {
    return attempt.retryAfterMs <= LONGEST_MS ? attempt.retryAfterMs : undefined
  }
  return Math.round(random * Math.min(LONGEST_MS, BASE_MS * 2 ** attempt.number))
}

/** Milliseconds that a Retry-After header asks for: seconds, or a date; undefined where it says neither. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined || header.trim() === '') return undefined
  const seconds = Number(header)
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now.getTime() : seconds * 1000
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
