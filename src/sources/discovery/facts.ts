import type { Problem, SourceField } from '../types.ts'

/** What an engine's catalog says, before it is put together; `table` is a key that only joins these lists. */
export interface CatalogFacts {
  readonly engine: string
  readonly tables: readonly TableFact[]
  /** The fields of each table, in their order. */
  readonly fields: ReadonlyMap<string, readonly SourceField[]>
  readonly indexes: readonly IndexFact[]
  readonly foreignKeys: readonly ForeignKeyFact[]
  readonly problems: readonly Problem[]
}

export interface TableFact {
  readonly table: string
  readonly id: string
  readonly isView: boolean
  readonly comment: string
  /** The engine's estimate of its rows. */
  readonly rows?: number
  /** It is a part of this table and holds no columns of its own. */
  readonly partitionOf?: string
  /** Its partitions, where the engine keeps them out of the list of tables. */
  readonly partitions?: number
}

export interface ColumnFact {
  readonly name: string
  readonly native: string
  /** The type behind a domain or of a list's elements, where it is another. */
  readonly base: string
  readonly list: boolean
  readonly nullable: boolean
  readonly enum?: readonly string[]
  readonly default: boolean
  readonly generated: boolean
  readonly comment: string
  readonly select: boolean
  readonly insert: boolean
  readonly update: boolean
  readonly caseInsensitive: boolean
}

export interface IndexFact {
  readonly table: string
  /** null for an expression or the beginning of a column. */
  readonly columns: readonly (string | null)[]
  readonly unique: boolean
  readonly primary: boolean
  /** It finds every row by equality: valid, without a condition, of a kind made for that. */
  readonly whole: boolean
}

export interface ForeignKeyFact {
  readonly table: string
  readonly columns: readonly string[]
  readonly to: string
  readonly toColumns: readonly string[]
  readonly enforced: boolean
}
