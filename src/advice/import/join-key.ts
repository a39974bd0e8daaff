import { normalize } from '../../core/text.ts'
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
  /** Both sides are known to hold the same: e-mails are e-mails, but an id of one system is not one of another. */
  readonly proven: boolean
}

/** Only identity fields of type string can be joined on. */
export const canJoin = (field: FieldFact | undefined): boolean =>
  field?.is_identifier === true && typeClass(field.type) === 'text'

/** Whether a column has to be cast to be joined on. */
export const needsCast = (columnType: string | null): boolean =>
  !['text', 'unknown'].includes(typeClass(columnType))

/** An id is taken for the field's own where their names say so, or a person does; other identities speak for themselves. */
function isProven(column: ImportColumn, field: FieldFact | undefined): boolean {
  if (column.identity !== 'id' || column.score === 1) return true
  return [field?.id, field?.shortdesc].some((name) => normalize(name ?? '') === normalize(column.name))
}

/**
 * The best column to join on: it belongs to an identity field, is filled and different in every row. An id that may be
 * another system's comes after all that are proven.
 */
export function joinKey(columns: readonly ImportColumn[], fields: readonly FieldFact[]): JoinKey | undefined {
  const usable = identities(columns).flatMap((column) => {
    const field = fields.find(({ id }) => id === column.field)
    return field !== undefined && canJoin(field) ? [{ column, field, proven: isProven(column, field) }] : []
  })
  const best = usable.find(({ proven }) => proven) ?? usable[0]
  if (best === undefined) return undefined
  const { column, field, proven } = best
  return { column: column.name, field: field.id, cast: needsCast(column.type), proven }
}
