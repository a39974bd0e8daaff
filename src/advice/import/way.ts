import type { JoinKey } from './join-key.ts'
import { type RowKind, rowKind } from './rows.ts'
import type { ImportColumn } from './types.ts'

/** How rows come in: read by a job into a stream, or by a Cloud Connect data model straight onto profiles. */
export type Way = 'job' | 'model'

/** The advised way, and why. */
export interface WayChoice {
  readonly way: Way
  readonly reason: string
}

/**
 * A data model where a row is one person and there is a column to join on; a job into a stream for what happens to
 * people, and wherever the rows could not be looked at.
 */
export function adviseWay(input: {
  readonly table: string
  readonly columns: readonly ImportColumn[]
  /** True where there is a connection to read through. */
  readonly connected: boolean
  readonly key: JoinKey | undefined
}): WayChoice {
  const { table, columns, connected, key } = input
  if (!connected) return { way: 'job', reason: 'there is no connection that a data model could read' }
  if (key === undefined)
    return { way: 'job', reason: 'no column belongs to an identity field, so no data model could be joined' }
  const rows: RowKind = rowKind(table, columns, key)
  return rows.person
    ? { way: 'model', reason: `${rows.reason}: a data model keeps the profiles as the table is` }
    : { way: 'job', reason: `${rows.reason}: they come in as events of a stream` }
}
