import { PAIR_EVIDENCE, PAIR_FEATURES } from '../src/mapping/features.ts'
import { type Case, type Prepared, prepare, type Without } from './mapping-cases.ts'
import { oddsAlone, oddsOf, train } from './mapping-training.ts'

/** A kind of evidence, and what cases and models look like without it. */
export interface Ablation {
  readonly name: string
  readonly prepare: (item: Case) => Prepared
  readonly judge: (some: readonly Prepared[], rest: readonly Prepared[]) => Map<Prepared, number[]>
}

const judge: Ablation['judge'] = (some, rest) => oddsOf(train(some), rest)
const featuresOf = (kind: string): ReadonlySet<number> =>
  new Set((PAIR_EVIDENCE.get(kind) ?? []).map((name) => PAIR_FEATURES.indexOf(name)))
const reading = (name: string, without: Without): Ablation => ({
  name,
  prepare: (item) => prepare(item, without),
  judge,
})

/** Everything, then everything but one kind of evidence each. */
export const ABLATIONS: readonly Ablation[] = [
  reading('everything', {}),
  reading('without spelling', { features: featuresOf('spelling') }),
  reading('without meanings', { features: featuresOf('meaning') }),
  reading('without single words', { features: featuresOf('wording') }),
  reading('without stems', { stems: true }),
  reading('without kinds and types', { types: true, features: featuresOf('sorts') }),
  reading('without place among the fields', { features: featuresOf('place') }),
  reading('without labels', { labels: true }),
  { name: 'without rivals (first stage alone)', prepare: (item) => prepare(item), judge: oddsAlone },
]
