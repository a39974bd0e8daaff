import { FieldCollector, type Note } from '../../advice/fields/field-set.ts'
import { withRows } from '../../advice/fields/rows.ts'
import { isAppError, notFoundError, usageError } from '../../core/errors.ts'
import { onAccount } from '../../core/next-commands.ts'
import { clean, didYouMean, nearest } from '../../core/text.ts'
import type { Connection, TableInfo } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { findConnection } from '../account/find.ts'
import { resolve } from '../account/resolve.ts'
import type { Side } from './side.ts'

/** Rows that a scan gives at the most (API.md, section 3). */
const ROWS = 100

/** The account's profile schema. */
export async function profileSide(ctx: Ctx): Promise<Side> {
  const lytics = await ctx.lytics()
  const facts = await ctx.progress.during('Reading the profile schema', () => lytics.schema.fields('user'))
  const fields = new FieldCollector()
  for (const { id, type, shortdesc, longdesc } of facts)
    fields.add({ name: id, type: type ?? null, label: shortdesc ?? null, description: longdesc ?? null })
  return { kind: 'profile', name: 'Lytics profile', set: fields.done(null), facts }
}

const named = (table: TableInfo) => ({
  id: table.fully_qualified_name ?? table.table_name,
  names: [table.table_name, table.fully_qualified_name ?? ''].filter((name) => name !== ''),
})

/** A few rows for what values say; a table whose rows may not be read still has its columns. */
async function readRows(ctx: Ctx, connection: Connection, table: string) {
  try {
    const { connections } = await ctx.lytics()
    const scan = { query: `SELECT * FROM ${table} LIMIT ${ROWS}`, limit: ROWS }
    return { rows: (await connections.scan(connection.id, scan)).rows, notes: [] }
  } catch (error) {
    if (!isAppError(error) || error.fault === 'cancelled' || error.fault === 'bug') throw error
    const message = `No rows of ${clean(table)} could be read: matched by names and types alone.`
    return { rows: undefined, notes: [{ code: 'no_rows', message } satisfies Note] }
  }
}

async function readTable(ctx: Ctx, connection: Connection, info: TableInfo): Promise<Side> {
  const { connections } = await ctx.lytics()
  const name = `${clean(connection.label ?? connection.id)}/${clean(info.table_name)}`
  const [columns, { rows, notes }] = await ctx.progress.during(`Reading ${name}`, () =>
    Promise.all([
      connections.columns(connection.id, info.table_name),
      readRows(ctx, connection, info.fully_qualified_name ?? info.table_name),
    ]),
  )
  const fields = new FieldCollector()
  for (const { column_name, column_datatype } of columns)
    fields.add({ name: column_name, type: column_datatype ?? null })
  const set = fields.done(null, notes)
  return { kind: 'table', name, set: rows === undefined ? set : withRows(set, rows) }
}

/** Without an account there are no tables: then a file was meant, and there is none. */
const orNoFile = async <T>(wanted: string, work: Promise<T>): Promise<T> =>
  await work.catch((error) => {
    if (!isAppError(error) || error.fault !== 'auth') throw error
    throw notFoundError(`No file ${clean(wanted)}, and without an account no table of that name`, {
      code: 'source_not_found',
      hint: 'Give a CSV or JSON file, or sign in for tables and profile fields:',
      next: ['lytics-advisor accounts add'],
      cause: error,
    })
  })

/** A warehouse table as `CONNECTION/TABLE`, each by name or id. */
export async function tableSide(ctx: Ctx, wanted: string): Promise<Side> {
  const slash = wanted.lastIndexOf('/')
  const connection = await orNoFile(wanted, findConnection(ctx, wanted.slice(0, slash)))
  const tables = await (await ctx.lytics()).connections.tables(connection.id)
  const [list = ''] = onAccount([`lytics-advisor connections tables ${connection.id}`], ctx.options.sandbox)
  return await readTable(ctx, connection, resolve('table', wanted.slice(slash + 1), tables, named, list))
}

/** Every table of every connection; a connection that fails has none. */
async function allTables(ctx: Ctx): Promise<{ connection: Connection; info: TableInfo }[]> {
  const { connections } = await ctx.lytics()
  const lists = await Promise.all(
    (await connections.list()).map(async (connection) => {
      const tables = await connections.tables(connection.id).catch((error: unknown) => {
        if (isAppError(error, 'cancelled')) throw error
        return []
      })
      return tables.map((info) => ({ connection, info }))
    }),
  )
  return lists.flat()
}

/**
 * The one table of this name in any connection.
 * @throws AppError not_found (exit 5) where there is neither a file nor a table; usage (exit 2) for several tables
 */
export async function anyTableSide(ctx: Ctx, wanted: string): Promise<Side> {
  const word = clean(wanted)
  const tables = await orNoFile(
    wanted,
    ctx.progress.during('Looking for the table', () => allTables(ctx)),
  )
  const lower = wanted.toLowerCase()
  const fitting = tables.filter(({ info }) => named(info).names.some((name) => name.toLowerCase() === lower))
  const [only] = fitting
  if (only !== undefined && fitting.length === 1) return await readTable(ctx, only.connection, only.info)
  const full = ({ connection, info }: (typeof tables)[number]) =>
    `${clean(connection.label ?? connection.id)}/${clean(info.table_name)}`
  if (fitting.length > 1)
    throw usageError(`"${word}" is a table of several connections`, {
      code: 'ambiguous',
      hint: `Say which: ${fitting.map((each) => `"${full(each)}"`).join(', ')}`,
    })
  const near = nearest(
    wanted,
    tables.map(({ info }) => info.table_name),
  )
  throw notFoundError(`No file and no table "${word}"`, {
    code: 'source_not_found',
    hint: didYouMean(near.map(clean)) ?? 'Give a CSV or JSON file, CONNECTION/TABLE or profile.',
  })
}
