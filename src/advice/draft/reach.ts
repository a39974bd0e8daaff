import type { Coverage } from '../facts.ts'

/** A stated estimate of how many people a destination can match, from coverage alone. */
export interface Reach {
  /** People in the segment that carry at least the identifier. */
  readonly with_identifier: number
  /** How the estimate was made, in one sentence. */
  readonly basis: string
}

/**
 * The people who can be matched at the most: those with the identifier. Further keys raise the share of them that the
 * destination recognises, which nobody outside the destination knows.
 */
export function reach(size: number, identifiers: readonly string[], coverage: Coverage): Reach | undefined {
  const shares = identifiers.flatMap((field) => coverage.get(field) ?? [])
  if (identifiers.length === 0 || shares.length === 0) return undefined
  const best = Math.max(...shares)
  const field = identifiers.find((name) => coverage.get(name) === best) ?? identifiers[0]
  return {
    with_identifier: Math.round(size * best),
    basis: `${Math.round(best * 100)} % of the segment has ${field}; the destination matches some of them`,
  }
}
