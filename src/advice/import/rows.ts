import type { JoinKey } from './join-key.ts'
import type { ImportColumn } from './types.ts'
import { stems, wordsOf } from './words.ts'

/** What a table's rows are about. */
export const PEOPLE = new Set(
  'customer contact person people member user lead subscriber guest profile shopper consumer recipient patient client donor individual'.split(
    ' ',
  ),
)

const isKeyName = (name: string): boolean =>
  ['id', 'key', 'number', 'code', 'uuid'].includes(wordsOf(name).at(-1) ?? '')

/** The column that is different in every row and never empty: the one named after the table, else the first id. */
export function rowKey(table: string, columns: readonly ImportColumn[]): ImportColumn | undefined {
  const certain = columns.filter(
    ({ filled, unique, personal }) => filled === 1 && unique === 1 && personal === null,
  )
  const own = new Set(stems(table))
  const named = certain.filter(({ name }) => isKeyName(name))
  return named.find(({ name }) => stems(name).some((word) => own.has(word))) ?? named[0]
}

/** Whether a row stands for one person, and how that is known. */
export interface RowKind {
  readonly person: boolean
  readonly reason: string
}

/**
 * Whether a row is one person. Seldom to be seen in a sample: a hundred orders are from nearly a hundred people. So the
 * row's own key decides: an identity field of the profile, or named after people.
 */
export function rowKind(table: string, columns: readonly ImportColumn[], join: JoinKey | undefined): RowKind {
  const key = rowKey(table, columns)
  if (key !== undefined && join?.proven === true && join.column === key.name)
    return { person: true, reason: `each row has its own ${key.name}, which identifies a profile` }
  const subject = stems(table).at(-1) ?? ''
  const named = key === undefined ? undefined : stems(key.name).find((word) => PEOPLE.has(word))
  if (PEOPLE.has(subject) && (key === undefined || named !== undefined))
    return { person: true, reason: `the rows are ${subject}s, one each` }
  if (key === undefined) return { person: false, reason: 'no column is different in every sampled row' }
  return { person: false, reason: `each row has its own ${key.name}, and a person may have many` }
}
