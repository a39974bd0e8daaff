/** What kind of system a source is. */
export type SourceKind = 'demo' | 'postgres' | 'mysql' | 'openapi' | 'graphql' | 'lytics' | 'webhook' | 'mcp'

/** The type of one value, whatever the engine calls it. */
export type Scalar =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'uuid'
  | 'enum'
  | 'json'
  | 'binary'
  | 'unknown'

/** How careful one must be with a field. A secret is never projected. */
export type Sensitivity = 'none' | 'personal' | 'contact' | 'financial' | 'health' | 'secret'

/** Something in the source that discovery could not read or does not trust. */
export interface Problem {
  /** Stable, lower snake case. */
  readonly code: string
  /** The place: an object's id, `object.field`, or a place in a document. */
  readonly where: string
  readonly what: string
  /** What follows from it for bindings. */
  readonly effect: string
}

export interface SourceField {
  readonly name: string
  readonly scalar: Scalar
  /** As the source calls the type: `character varying(24)`. */
  readonly native: string
  readonly list: boolean
  readonly nullable: boolean
  readonly enum?: readonly string[]
  /** The source fills it in when it is left out. */
  readonly default?: boolean
  /** It can never be written. */
  readonly generated?: boolean
  readonly readable: boolean
  /** What else the login may do with it; absent where it may only read. */
  readonly writable?: readonly ('insert' | 'update')[]
  readonly sensitive: Sensitivity
  /** Why it counts as sensitive. */
  readonly why?: string
  readonly comment?: string
  /** How the source compares texts: exactly, or without regard to case (and, in MySQL, to trailing spaces). */
  readonly collation?: 'exact' | 'case_insensitive'
}

export interface SourceObject {
  /** `public.orders`, `#/Customer`, `Order`. */
  readonly id: string
  readonly kind: 'table' | 'view' | 'type'
  readonly comment?: string
  /** The engine's estimate; unknown where absent. */
  readonly rows?: number
  readonly readable: boolean
  readonly fields: readonly SourceField[]
  /** Unique keys, the primary key first. */
  readonly keys: readonly (readonly string[])[]
  /** Columns that lead a valid index over all rows. */
  readonly leading: readonly string[]
  /** How many partitions were folded into it. */
  readonly partitions?: number
}

/** A foreign key, from the rows that hold it to the row they name. Composite where there are several fields. */
export interface Relation {
  readonly from: string
  readonly fields: readonly string[]
  readonly to: string
  readonly toFields: readonly string[]
  /** Several rows of `from` may name one row of `to`. */
  readonly many: boolean
  /** The source itself holds it true. */
  readonly enforced: boolean
}

export interface Argument {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'body' | 'input'
  readonly required: boolean
  readonly scalar: Scalar
  readonly enum?: readonly string[]
  readonly list: boolean
  /** It takes an expression of a query language, so no value may be pasted into it. */
  readonly expression: boolean
}

/** Where the next page of a list comes from. */
export interface Pagination {
  readonly argument: string
  readonly from: string
}

export interface SourceOperation {
  /** `select public.orders`, an operationId, `Query.orders`. */
  readonly id: string
  readonly kind: 'select' | 'insert' | 'update' | 'http' | 'query' | 'mutation'
  readonly effect: 'read' | 'write' | 'destructive'
  readonly effectBy: 'method' | 'guess' | 'person'
  readonly title: string
  readonly deprecated: boolean
  readonly args: readonly Argument[]
  readonly returns?: {
    readonly object?: string
    /** The path to the list in the answer. */
    readonly rows?: readonly string[]
    readonly fields: readonly SourceField[] | 'undeclared'
    readonly next?: Pagination
  }
  readonly http?: {
    readonly method: string
    readonly path: string
    readonly server: string
    readonly body?: 'json' | 'form' | 'multipart'
  }
  readonly graphql?: { readonly root: 'Query' | 'Mutation'; readonly path: readonly string[] }
}

/** All that is known of a source, in one form for every kind. */
export interface NormalizedSchema {
  readonly format: 1
  readonly source: string
  readonly kind: SourceKind
  /** `PostgreSQL 18.1`, `MariaDB 10.11.19`. */
  readonly engine?: string
  readonly taken: string
  /** Of what the source holds: neither of when it was read, nor of estimates, which move by themselves. */
  readonly hash: string
  readonly objects: readonly SourceObject[]
  readonly operations: readonly SourceOperation[]
  readonly relations: readonly Relation[]
  readonly problems: readonly Problem[]
}

/** What of a source may be used. `fields` are `object.field`; a `*` stands for any part of a name. */
export interface Scope {
  readonly mode: 'deny' | 'allow'
  readonly objects: readonly string[]
  readonly fields: readonly string[]
  readonly operations: readonly string[]
}

/** How a text value is bound and a result column is printed. */
export interface ResultColumn {
  readonly name: string
  readonly scalar: Scalar
}

/** One statement of the compiler, ready to be sent. Values are texts: the engine reads them by the column's type. */
export interface CompiledStatement {
  readonly text: string
  readonly values: readonly (string | null)[]
  readonly columns: readonly ResultColumn[]
}

/** A value in a row: dates, times, decimals and integers beyond 2^53 are text. */
export type RowValue = string | number | boolean | null
export type Row = Readonly<Record<string, RowValue>>

/** What a read-only run gave, and what of it was left out. */
export interface ReadResult {
  readonly rows: readonly Row[]
  /** More rows matched than were returned. */
  readonly moreRows: boolean
  /** The result grew over its limit in bytes, so rows were dropped. */
  readonly overBytes: boolean
  /** `column` names whose value was cut short in some row. */
  readonly cutValues: readonly string[]
}

/** Limits of one read-only run. */
export interface ReadLimits {
  readonly rows: number
  readonly resultBytes: number
  readonly valueBytes: number
  readonly timeoutMs: number
}
