import { detect } from '../../mapping/detectors/detect.ts'
import type { FieldFact } from '../facts.ts'
import type { ColumnSample, IdentityKind, ImportColumn, SourceColumn } from './types.ts'
import { percent, wordsOf } from './words.ts'

/**
 * Whether a column can tell whose row it is: e-mail and phone by their values or their field, an id where it belongs to
 * an identity field of the profile.
 */
export function identityKind(
  column: SourceColumn,
  sample: ColumnSample | undefined,
  field: FieldFact | undefined,
): IdentityKind | null {
  const meanings = new Set(detect(sample?.values ?? []).map(({ detector }) => detector.meaning))
  if (meanings.has('email')) return 'email'
  const words = wordsOf(field?.id ?? column.name)
  const identifies = field?.is_identifier === true
  if (identifies && words.includes('email')) return 'email'
  if (words.includes('phone') || words.includes('mobile')) {
    if (meanings.has('phone') || (sample === undefined && (field !== undefined || words.includes('phone'))))
      return 'phone'
  }
  if (identifies) return 'id'
  return sample === undefined && words.join('') === 'email' ? 'email' : null
}

/** `97 % filled, 100 % unique`, or nothing where no row was read. */
export const evidenceOf = (column: ImportColumn): string =>
  column.filled === null || column.unique === null
    ? ''
    : `${percent(column.filled)} filled, ${percent(column.unique)} unique`

/** How well a column tells people apart: filled and different. Without rows an id comes before e-mail, then phone. */
export function identityStrength(column: ImportColumn): number {
  const kind = { id: 0.03, email: 0.02, phone: 0.01 }[column.identity ?? 'phone']
  return (column.filled ?? 0.5) * (column.unique ?? 0.5) + kind
}

/** The columns that can tell whose a row is, the best first. */
export const identities = (columns: readonly ImportColumn[]): ImportColumn[] =>
  columns
    .filter(({ identity }) => identity !== null)
    .sort((a, b) => identityStrength(b) - identityStrength(a) || a.name.localeCompare(b.name))
