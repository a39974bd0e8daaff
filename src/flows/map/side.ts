import type { FieldFact } from '../../advice/facts.ts'
import type { FieldSet } from '../../advice/fields/field-set.ts'
import type { VocabularyName, WorkflowEntry } from '../../catalog/types.ts'

/** One side of a mapping: where its fields come from, and they themselves. */
export interface Side {
  readonly kind: 'file' | 'table' | 'profile' | 'provider'
  /** For a person: the file, `Connection/table`, the provider. */
  readonly name: string
  readonly set: FieldSet
  /** Only of a provider: the job that would send there, and its names. */
  readonly destination?: Destination
  /** Only of the profile: its fields as the API describes them. */
  readonly facts?: readonly FieldFact[]
}

/** What a provider takes. */
export interface Destination {
  readonly slug: string
  readonly workflow: WorkflowEntry
  readonly names: readonly VocabularyName[]
  /** It takes names of the customer's own too. */
  readonly open: boolean
}
