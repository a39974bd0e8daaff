/** A field of either system. Only the name is needed; everything else is further evidence. */
export interface Field {
  readonly name: string
  readonly type?: string | null
  readonly label?: string | null
  readonly description?: string | null
}

/** What was seen of a field's values. Samples are looked at and never kept. */
export interface FieldEvidence {
  readonly samples?: readonly unknown[]
  /** Share of the records that have a value, 0 to 1. */
  readonly coverage?: number
}

/** Evidence by field name, for the fields of which something is known. */
export interface Evidence {
  readonly source?: Readonly<Record<string, FieldEvidence>>
  readonly target?: Readonly<Record<string, FieldEvidence>>
}

/**
 * Which way the data flows. `export`: profile fields to another system; `import`: another system's columns to
 * profile fields; `general`: any two schemas.
 */
export type Direction = 'export' | 'import' | 'general'

/** A possible source of one target and the probability that it is the right one. */
export interface Candidate {
  readonly source: string
  readonly score: number
}

/** A suggested pair; the score 0.8 means that four of five such suggestions are right. */
export interface MappedPair {
  readonly source: string
  readonly target: string
  readonly score: number
  readonly reasons: readonly string[]
  readonly runnerUp?: Candidate
}

/** The answer of `matchFields`. Every target is in `pairs` or in `unmatchedTargets`, once. */
export interface FieldMapping {
  readonly pairs: readonly MappedPair[]
  readonly unmatchedTargets: readonly string[]
  readonly unmatchedSources: readonly string[]
  /** All plausible sources of each target, best first. */
  readonly candidates: Readonly<Record<string, readonly Candidate[]>>
}
