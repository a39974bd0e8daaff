import type { Values } from '../../../advice/draft/identifier-risks.ts'
import type { Pair } from '../../../advice/draft/pairs.ts'
import type { Coverage } from '../../../advice/facts.ts'

/** The mapping of a job: single fields by property, pairs by mapping property, and how filled each field is. */
export interface MappingChoice {
  /** Properties that take one profile field, for example `identifier_field` -> email. */
  readonly fields: ReadonlyMap<string, Pair>
  readonly pairs: ReadonlyMap<string, readonly Pair[]>
  readonly coverage: Coverage
  /** What fields hold, where the values are few. */
  readonly values?: Values
}
