/** A column of what is to be imported, before anything is known of its values. */
export interface SourceColumn {
  readonly name: string
  /** As the warehouse spells it. */
  readonly type?: string | undefined
  readonly label?: string | undefined
}

/** What the sampled rows say of one column. The values are looked at and never kept beyond the run. */
export interface ColumnSample {
  readonly rows: number
  /** Share of the rows that have a value, 0 to 1. */
  readonly filled: number
  /** Share of the values that are in one row only, 0 to 1; 0 where there is no value. */
  readonly unique: number
  readonly constant: boolean
  readonly values: readonly unknown[]
}

/** By column name. */
export type Sample = ReadonlyMap<string, ColumnSample>

/** What makes a column able to tell people apart. */
export type IdentityKind = 'email' | 'phone' | 'id'

/** What was decided for one column. Holds no value of any row. */
export interface ImportColumn {
  readonly name: string
  readonly type: string | null
  /** The profile field it belongs to: given, or suggested with a score of 0.8 and more. */
  readonly field: string | null
  readonly score: number | null
  readonly reason: string
  /** The likeliest field where none is sure, or the next best one where two are close. */
  readonly runner_up: string | null
  readonly filled: number | null
  readonly unique: number | null
  readonly identity: IdentityKind | null
  /** Which personal data it holds: `e-mail addresses`, `phone numbers`… */
  readonly personal: string | null
  readonly include: boolean
  /** What a person said instead of a field: `none` leaves it out, `keep` includes it without one. */
  readonly answer: 'none' | 'keep' | null
  /** Why it is included or left out. */
  readonly proposal: string
  /** What may go wrong with its type in the field. */
  readonly conflict: string | null
}
