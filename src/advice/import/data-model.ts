import type { JoinKey } from './join-key.ts'
import { type Dialect, modelQuery, type Selected } from './query.ts'
import { rowKey } from './rows.ts'
import type { ImportColumn } from './types.ts'
import { wordsOf } from './words.ts'

/** Everything that creating a data model takes, under the API's own names. */
export interface ModelDraft {
  readonly name: string
  readonly slug: string
  readonly description: string
  readonly connection_id: string
  readonly sql: string
  readonly sql_dialect: string
  readonly primary_keys: readonly string[]
  readonly joined_to: {
    readonly primary_key: string
    readonly foreign_table: string
    readonly foreign_key: string
  }
  readonly activated_fields: readonly string[]
  readonly create_profiles: boolean
  /** Seconds. */
  readonly sync_period: number
}

const DAY = 86_400

/**
 * The data model of a table: the included columns, each under the name of its profile field where it has one, joined on
 * the key. The key column keeps its name: it is there to join, not to be filled.
 */
export function draftModel(input: {
  readonly name: string
  readonly table: string
  readonly qualified: string
  readonly connectionId: string
  readonly connectionKind: string | undefined
  readonly dialect: Dialect
  readonly columns: readonly ImportColumn[]
  readonly key: JoinKey
}): ModelDraft {
  const { columns, key, dialect } = input
  const row = rowKey(input.table, columns)?.name ?? key.column
  const kept = columns.filter(({ name, include }) => include || name === key.column || name === row)
  const ownName = ({ name, field }: ImportColumn): boolean =>
    name === key.column || name === row || field === null
  // A field that is called like a column which keeps its name would stand twice in the result.
  const reserved = new Set(kept.filter(ownName).map(({ name }) => name.toLowerCase()))
  const selected: Selected[] = kept.map((column) => {
    const { name, field } = column
    const as = ownName(column) || field === null || reserved.has(field.toLowerCase()) ? name : field
    return { column: name, as, cast: name === key.column && key.cast }
  })
  return {
    name: input.name,
    slug: wordsOf(input.name).join('_'),
    description: '',
    connection_id: input.connectionId,
    sql: modelQuery(input.qualified, dialect, selected),
    sql_dialect: input.connectionKind ?? dialect,
    primary_keys: [row],
    joined_to: { primary_key: key.column, foreign_table: 'user', foreign_key: key.field },
    activated_fields: selected
      .filter(({ column }) => column !== key.column && column !== row)
      .map(({ as }) => as),
    create_profiles: false,
    sync_period: DAY,
  }
}
