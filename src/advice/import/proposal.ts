import type { FieldFact } from '../facts.ts'
import type { ColumnSample, SourceColumn } from './types.ts'
import { wordsOf } from './words.ts'

/** Whether to import a column, and why. */
export interface Proposal {
  readonly include: boolean
  readonly reason: string
}

/** Columns that pipelines write for themselves. */
const BOOKKEEPING =
  /^_|\b(etl|dbt|fivetran|airbyte|stitch|checksum|rowhash|row hash|batch id|load(ed)? at|ingested|synced at|dw)\b/

/** Include what has a field or says something; leave out what is empty, private without a use, or about the pipeline. */
export function propose(input: {
  readonly column: SourceColumn
  readonly sample: ColumnSample | undefined
  readonly field: FieldFact | undefined
  readonly personal: string | null
  /** What a person said with --map: none leaves it out, keep includes it without a field. */
  readonly answer: 'none' | 'keep' | undefined
}): Proposal {
  const { column, sample, field, personal } = input
  const leave = (reason: string): Proposal => ({ include: false, reason })
  if (input.answer === 'none') return leave('left out with --map')
  if (field !== undefined) return { include: true, reason: `fills ${field.id}` }
  if (sample !== undefined && sample.filled === 0) return leave('empty in all sampled rows')
  if (input.answer === 'keep') return { include: true, reason: 'kept with --map' }
  if (column.name.startsWith('_') || BOOKKEEPING.test(wordsOf(column.name).join(' ')))
    return leave('bookkeeping of the pipeline')
  if (personal !== null) return leave(`${personal}, and no profile field for them`)
  if (sample?.constant === true)
    return { include: true, reason: 'the same in all sampled rows: may be of little use' }
  return { include: true, reason: 'new to the profile: no field for it yet' }
}
