import { asField } from '../../advice/fields/as-field.ts'
import { FieldCollector } from '../../advice/fields/field-set.ts'
import { withRows } from '../../advice/fields/rows.ts'
import { isAppError, notFoundError, usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { clean, didYouMean, nearest } from '../../core/text.ts'
import type { Connection, TableInfo } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { findConnection, tableNames } from '../account/find.ts'
import { nameOf } from '../account/names.ts'
import { readTable } from '../account/read-table.ts'
import { resolve } from '../account/resolve.ts'
import type { Side } from './side.ts'

/** The account's profile schema. */
export async function profileSide(ctx: Ctx): Promise<Side> {
  const lytics = await ctx.lytics()
  const facts = await ctx.progress.during('Reading the profile schema', () => lytics.schema.fields('user'))
  const fields = new FieldCollector()
  for (const fact of facts) fields.add(asField(fact))
  return { kind: 'profile', name: 'Lytics profile', set: fields.done(null), facts }
}

async function tableAs(ctx: Ctx, connection: Connection, info: TableInfo): Promise<Side> {
  const name = `${nameOf(connection)}/${clean(info.table_name)}`
  const { columns, rows, failure } = await ctx.progress.during(`Reading ${name}`, () =>
    readTable(ctx, connection, info, { rows: true }),
  )
  const fields = new FieldCollector()
  for (const { name: column, type } of columns) fields.add({ name: column, type: type ?? null })
  const message = `No rows of ${clean(info.table_name)} could be read: matched by names and types alone.`
  const set = fields.done(null, failure === undefined ? [] : [{ code: 'no_rows', message }])
  return { kind: 'table', name, set: failure === undefined ? withRows(set, rows) : set }
}

/** Without an account there are no tables: then a file was meant, and there is none. */
const orNoFile = async <T>(wanted: string, work: Promise<T>): Promise<T> =>
  await work.catch((error) => {
    if (!isAppError(error) || error.fault !== 'auth') throw error
    throw notFoundError(`No file ${clean(wanted)}, and without an account no table of that name`, {
      code: 'source_not_found',
      hint: 'Give a CSV or JSON file, or sign in for tables and profile fields:',
      next: [step('accounts add')],
      cause: error,
    })
  })

/** A warehouse table as `CONNECTION/TABLE`, each by name or id. */
export async function tableSide(ctx: Ctx, wanted: string): Promise<Side> {
  const slash = wanted.lastIndexOf('/')
  const connection = await orNoFile(wanted, findConnection(ctx, wanted.slice(0, slash)))
  const tables = await (await ctx.lytics()).connections.tables(connection.id)
  const list = step('connections tables', { connection: connection.id })
  return await tableAs(ctx, connection, resolve('table', wanted.slice(slash + 1), tables, tableNames, list))
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
  const fitting = tables.filter(({ info }) =>
    tableNames(info).names.some((name) => name.toLowerCase() === lower),
  )
  const [only] = fitting
  if (only !== undefined && fitting.length === 1) return await tableAs(ctx, only.connection, only.info)
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
