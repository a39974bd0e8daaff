import type { Pair } from '../../../advice/draft/pairs.ts'
import type { Coverage } from '../../../advice/facts.ts'

/** What may be decided without a person: pairs that are right at least four times out of five. */
const SURE = 0.8

/**
 * Whether a pair goes without a further word. What a person gave stays whatever its coverage: dropping it in silence
 * would send something else than they said.
 */
export const sure = (pair: Pair, coverage: Coverage): boolean =>
  pair.score === 1 || (pair.score >= SURE && coverage.get(pair.source) !== 0)
