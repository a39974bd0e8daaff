import * as z from 'zod/mini'
import { step } from '../../core/next.ts'
import { part } from '../../http-request/url.ts'
import type { Call } from '../call.ts'
import { ColumnInfo, Connection, type ScanResult, TableInfo } from '../models/connection.ts'
import { DataModel, DataModelLog } from '../models/data-model.ts'
import { listOf } from './lists.ts'

const LOOK = step('connections list')

/** Rows have no documented shape: objects by column name, or lists in the order of the columns. */
const Scan = z.looseObject({
  columns: z.optional(z.array(ColumnInfo)),
  row_count: z.optional(z.number()),
  rows: z.optional(z.array(z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]))),
})

const byColumn = (
  columns: readonly ColumnInfo[],
  row: Readonly<Record<string, unknown>> | readonly unknown[],
) =>
  Array.isArray(row)
    ? Object.fromEntries(columns.map(({ column_name }, index) => [column_name, row[index] ?? null]))
    : { ...row }

/** What to read through a connection. */
export interface ScanRequest {
  /** SQL of the warehouse; without one the API chooses what to show. */
  readonly query?: string
  /** 1 to 100; 20 unless told. */
  readonly limit?: number
  readonly primary_keys?: readonly string[]
}

/** Reads of the links to warehouses. */
export const connectionReads = (call: Call) => ({
  list: () => listOf(call, Connection, { what: 'List the connections', path: '/v2/connection' }),
  get: (id: string) =>
    call({ what: 'Read the connection', path: `/v2/connection/${part(id)}`, data: Connection, check: LOOK }),
  tables: (id: string) =>
    listOf(call, TableInfo, {
      what: 'List the tables',
      path: `/v2/connection/${part(id)}/schema`,
      check: LOOK,
    }),
  columns: (id: string, table: string) =>
    listOf(call, ColumnInfo, {
      what: 'List the columns',
      path: `/v2/connection/${part(id)}/schema/${part(table)}`,
      check: step('connections tables', { connection: id }),
    }),
  /** A POST that only reads. Rows come back as objects by column name. */
  scan: async (id: string, scan: ScanRequest = {}): Promise<ScanResult> => {
    const { limit, ...body } = scan
    const found = await call({
      what: 'Read rows',
      method: 'POST',
      path: `/v2/connection/${part(id)}/scan`,
      query: { limit },
      body,
      data: Scan,
      check: LOOK,
    })
    const columns = found.columns ?? []
    return { ...found, columns, rows: (found.rows ?? []).map((row) => byColumn(columns, row)) }
  },
})

/** Reads of the queries that feed profiles. */
export const dataModelReads = (call: Call) => ({
  list: () => listOf(call, DataModel, { what: 'List the data models', path: '/v2/datamodel' }),
  get: (id: string) =>
    call({ what: 'Read the data model', path: `/v2/datamodel/${part(id)}`, data: DataModel }),
  logs: (id: string) =>
    listOf(call, DataModelLog, { what: 'Read the log', path: `/v2/datamodel/${part(id)}/logs` }),
})
