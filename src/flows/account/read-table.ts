import { dialectOf, sampleQuery } from '../../advice/import/query.ts'
import { isAppError } from '../../core/errors.ts'
import type { Connection, TableInfo } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'

/** Rows that are read to judge a table by; the API gives no more at once. */
const SAMPLE_ROWS = 100

/** The columns of a table with some of its rows; `failure` says why there are none. */
export interface TableRead {
  readonly columns: readonly { readonly name: string; readonly type: string | undefined }[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly failure: string | undefined
}

async function readRows(ctx: Ctx, connection: Connection, table: TableInfo, provider: string | undefined) {
  const dialect = dialectOf(provider, connection.connection_config_slug)
  const query = sampleQuery(table.fully_qualified_name ?? table.table_name, dialect, SAMPLE_ROWS)
  try {
    const { connections } = await ctx.lytics()
    const { rows } = await connections.scan(connection.id, { query, limit: SAMPLE_ROWS })
    return { rows, failure: undefined }
  } catch (error) {
    if (!isAppError(error) || error.fault === 'cancelled') throw error
    return { rows: [], failure: error.message }
  }
}

/**
 * Reads the columns of a table and, unless they are not wanted, some rows; a table whose rows may not be read still has
 * its columns. The rows stay in memory: they are in no plan, journal, log or output.
 */
export async function readTable(
  ctx: Ctx,
  connection: Connection,
  table: TableInfo,
  { rows: wanted, provider }: { readonly rows: boolean; readonly provider?: string | undefined },
): Promise<TableRead> {
  const { connections } = await ctx.lytics()
  const [columns, read] = await Promise.all([
    connections.columns(connection.id, table.table_name),
    wanted
      ? readRows(ctx, connection, table, provider ?? connection.provider_slug)
      : { rows: [], failure: undefined },
  ])
  return { columns: columns.map(({ column_name: name, column_datatype: type }) => ({ name, type })), ...read }
}
