import { dialectOf } from '../../advice/import/query.ts'
import { sampleColumns } from '../../advice/import/sample.ts'
import { rankTables, tableInGoal } from '../../advice/import/table-choice.ts'
import type { Sample, SourceColumn } from '../../advice/import/types.ts'
import type { ProviderEntry } from '../../catalog/types.ts'
import { assignments } from '../../core/assignments.ts'
import { placeholder, step } from '../../core/next.ts'
import { clean, count } from '../../core/text.ts'
import type { Auth, Connection, TableInfo } from '../../lytics/client.ts'
import type { Choice } from '../../terminal/prompter.ts'
import { connectionNamed, tableNames } from '../account/find.ts'
import { readTable } from '../account/read-table.ts'
import { find, resolve } from '../account/resolve.ts'
import { addMissing, type Session } from '../run/session.ts'

/** The connections to this provider; those of the chosen credential, where there are any. */
export function connectionsOf(
  session: Pick<Session, 'snapshot'>,
  connections: readonly Connection[],
  provider: ProviderEntry,
  auth: Auth | undefined,
): Connection[] {
  const ids = session.snapshot.providers
    .filter(({ slug }) => slug === provider.slug || slug === provider.api_slug)
    .map(({ id }) => id)
  // Where providers share an API slug (the Google ones), the kind of the connection tells them apart.
  const kind = dialectOf(provider.slug)
  const mine = connections.filter((connection) => {
    if (connection.provider_slug === provider.slug) return true
    const shared = provider.slug !== provider.api_slug
    const same = connection.provider_slug === provider.api_slug || ids.includes(connection.provider_id ?? '')
    return same && (!shared || dialectOf(connection.connection_config_slug) === kind)
  })
  const own = mine.filter(({ auth_ids: auths }) => auth !== undefined && auths?.includes(auth.id) === true)
  return own.length > 0 ? own : mine
}

/** The connection to read through: named, else the only one, else asked for; undefined where there is none. */
export async function chooseConnection(
  session: Session,
  provider: ProviderEntry,
  auth: Auth | undefined,
): Promise<Connection | undefined> {
  const { ctx, answers, prompter } = session
  const all = await ctx.progress.during('Reading the connections', async () =>
    (await ctx.lytics()).connections.list(),
  )
  if (answers.connection !== undefined) return connectionNamed(answers.connection, all)
  const mine = connectionsOf(session, all, provider, auth)
  const [only] = mine
  if (mine.length <= 1 || only === undefined) return only
  const label = (connection: Connection) => clean(connection.label ?? connection.id)
  if (prompter === undefined)
    return addMissing(
      session,
      { connection: placeholder('name') },
      'which connection to read through',
      mine.map((each) => label(each)),
    )
  return await prompter.select({
    message: 'Which connection should be read?',
    choices: mine.map((each) => ({ value: each, label: label(each), about: clean(each.description ?? '') })),
  })
}

const columnsText = (table: TableInfo): string =>
  table.num_columns === undefined ? '' : `  (${count(table.num_columns, 'column')})`

function tableChoices(tables: readonly TableInfo[], term: string): Choice<TableInfo>[] {
  const wanted = term.toLowerCase()
  return tables
    .filter((table) => (table.fully_qualified_name ?? table.table_name).toLowerCase().includes(wanted))
    .map((table) => ({
      value: table,
      label: `${clean(table.table_name)}${columnsText(table)}`,
      about: clean(table.fully_qualified_name ?? ''),
      ...(table.error === undefined || table.error === '' ? {} : { disabled: clean(table.error) }),
    }))
}

/** Marks a table that is not in the connection's list. */
const UNLISTED = Symbol('not in the list of tables')

/** A table that --set names: looked at where the connection knows it, and imported anyway where it does not. */
function setTable(session: Session, tables: readonly TableInfo[]): TableInfo | undefined {
  const set = assignments(session.answers.set, '--set')
  const named = set.get('table') ?? set.get('source')
  if (named === undefined) return undefined
  const found = find(named, tables, tableNames)
  if (found.kind === 'one') return found.item
  const short = find(named.split('.').at(-1) ?? named, tables, tableNames)
  if (short.kind === 'one') return short.item
  return { table_name: named.split('.').at(-1) ?? named, fully_qualified_name: named, [UNLISTED]: true }
}

/** The table to import: named, else the one that the goal names, else from a searchable list. */
export async function chooseTable(session: Session, connection: Connection): Promise<TableInfo | undefined> {
  const { ctx, answers, prompter } = session
  const tables = await ctx.progress.during('Listing the tables', async () =>
    (await ctx.lytics()).connections.tables(connection.id),
  )
  if (answers.table !== undefined)
    return resolve(
      'table',
      answers.table,
      tables,
      tableNames,
      step('connections tables', { connection: connection.id }),
    )
  const set = setTable(session, tables)
  if (set !== undefined) return set
  const named = tableInGoal(answers.goal, tables, (table) => table.table_name)
  if (named !== undefined) return named
  const ranked = rankTables(answers.goal, tables, (table) => table.table_name).map(({ table }) => table)
  if (prompter === undefined)
    return addMissing(
      session,
      { table: placeholder('name') },
      'which table to import',
      ranked.map((table) => clean(table.table_name)),
    )
  return await prompter.search({
    message: 'Which table? (type to search)',
    choices: (term) => tableChoices(ranked, term),
  })
}

/** The columns of a table and what its first rows say of them; `unsampled` tells why there are none. */
export interface SourceSample {
  readonly columns: readonly SourceColumn[]
  readonly sample: Sample
  readonly rows: number
  readonly unsampled: string | undefined
}

/** Where nothing could be looked at. */
export const NOTHING: SourceSample = { columns: [], sample: new Map(), rows: 0, unsampled: undefined }

/**
 * Reads the columns of a table and at most a hundred rows. The rows stay in memory: they are in no plan, journal, log
 * or output. A table whose rows cannot be read is mapped by names and types alone.
 */
export async function sampleTable(
  session: Session,
  connection: Connection,
  table: TableInfo,
  provider: ProviderEntry,
): Promise<SourceSample> {
  const { ctx, answers } = session
  if (UNLISTED in table)
    return {
      ...NOTHING,
      unsampled: `The connection knows no table "${clean(table.table_name)}": its columns could not be looked at.`,
    }
  const { columns, rows, failure } = await ctx.progress.during('Reading columns and sample rows', () =>
    readTable(ctx, connection, table, { rows: answers.rows !== false, provider: provider.slug }),
  )
  const why =
    answers.rows === false
      ? 'Rows were not read (--no-rows)'
      : failure !== undefined
        ? `The rows could not be read (${failure})`
        : rows.length === 0
          ? 'The table has no rows'
          : undefined
  return {
    columns,
    sample: rows.length === 0 ? new Map() : sampleColumns(columns, rows),
    rows: rows.length,
    unsampled: why === undefined ? undefined : `${why}: the mapping rests on names and types.`,
  }
}
