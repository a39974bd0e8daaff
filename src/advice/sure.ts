import type { Pair } from './draft/pairs.ts'
import type { Coverage } from './facts.ts'

/** What may be decided without a person, as `--yes` does: what is right at least four times out of five. */
const SURE = 0.8

/** Whether a suggestion of this score is used without asking. */
export const isSure = (score: number): boolean => score >= SURE

/**
 * Whether a pair is sent without asking. What a person gave stays whatever its coverage: dropping it in silence
 * would send something else than they wanted.
 */
export const isSurePair = (pair: Pair, coverage: Coverage): boolean =>
  pair.score === 1 || (isSure(pair.score) && coverage.get(pair.source) !== 0)
