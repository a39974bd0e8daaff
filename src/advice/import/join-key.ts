import { typeClass } from '../../mapping/kinds.ts'
import type { FieldFact } from '../facts.ts'
import { identities } from './identity.ts'
import type { ImportColumn } from './types.ts'

/** The column that joins rows to profiles, and the profile field it joins to. */
export interface JoinKey {
  readonly column: string
  readonly field: string
  /** The column is not text: Lytics joins on strings only, so the query casts it. */
  readonly cast: boolean
}

/** Only identity fields of type string can be joined on. */
export const canJoin = (field: FieldFact | undefined): boolean =>
  field?.is_identifier === true && typeClass(field.type) === 'text'

/** Whether a column has to be cast to be joined on. */
export const needsCast = (columnType: string | null): boolean =>
  !['text', 'unknown'].includes(typeClass(columnType))

/** The best column to join on: filled, different in every row, and belonging to an identity field. */
export function joinKey(columns: readonly ImportColumn[], fields: readonly FieldFact[]): JoinKey | undefined {
  const usable = identities(columns).filter(({ field }) => canJoin(fields.find(({ id }) => id === field)))
  const [best] = usable
  if (best === undefined || best.field === null) return undefined
  return { column: best.name, field: best.field, cast: needsCast(best.type) }
}
