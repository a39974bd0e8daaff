/** What polling needs of its surroundings. */
export interface PollContext {
  readonly clock: { now(): Date; sleep(ms: number, signal?: AbortSignal): Promise<void> }
  readonly signal: AbortSignal
}

/** How long to go on, in milliseconds from now, and the first and the longest pause; a pause doubles each time. */
export interface Pace {
  readonly limit: number
  readonly first: number
  readonly longest: number
}

/** The pace at which a person watches something new in an account. */
export const watchPace = (seconds: number): Pace => ({ limit: seconds * 1000, first: 500, longest: 5_000 })

/** The pace at which a request is looked for whose answer was lost. */
export const doubtPace = (limit: number): Pace => ({ limit, first: 1_000, longest: 8_000 })

/**
 * Reads until the answer is final or the limit is reached; at least once.
 * @returns the last answer
 * @throws AppError cancelled where the signal ends a pause
 */
export async function poll<T>(
  { clock, signal }: PollContext,
  { limit, first, longest }: Pace,
  read: () => Promise<T>,
  isFinal: (answer: T) => boolean,
): Promise<T> {
  const end = clock.now().getTime() + limit
  let answer = await read()
  for (let pause = first; !isFinal(answer); pause = Math.min(pause * 2, longest)) {
    if (clock.now().getTime() + pause > end) break
    await clock.sleep(pause, signal)
    answer = await read()
  }
  return answer
}
