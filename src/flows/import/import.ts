import { draftModel, type ModelDraft } from '../../advice/import/data-model.ts'
import { jobSettings } from '../../advice/import/job-settings.ts'
import { type JoinKey, joinKey } from '../../advice/import/join-key.ts'
import { columnAnswers, mapColumns } from '../../advice/import/map-columns.ts'
import { dialectOf } from '../../advice/import/query.ts'
import { importRisks } from '../../advice/import/risks.ts'
import type { ImportColumn } from '../../advice/import/types.ts'
import { adviseWay, type WayChoice } from '../../advice/import/way.ts'
import type { ProviderEntry, WorkflowEntry } from '../../catalog/types.ts'
import { assignments } from '../../core/assignments.ts'
import { AppError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { Auth, Connection } from '../../lytics/client.ts'
import type { Session } from '../run/session.ts'
import type { ImportChoice } from './choice.ts'
import { drawSource } from './draw.ts'
import { sampleElsewhere } from './elsewhere.ts'
import { reviewColumns } from './review.ts'
import { chooseConnection, chooseTable, NOTHING, type SourceSample, sampleTable } from './source.ts'

/** Providers whose rows a Cloud Connect connection can read. */
const WAREHOUSES = new Set(['google-bigquery', 'snowflake', 'redshift', 'databricks', 'azure-sql'])

interface Found {
  readonly connection: Connection | undefined
  readonly table: ImportChoice['table']
  readonly sampled: SourceSample
}

async function throughConnection(
  session: Session,
  provider: ProviderEntry,
  auth: Auth | undefined,
): Promise<Found> {
  const connection = await chooseConnection(session, provider, auth)
  if (connection === undefined) {
    const { table } = session.answers
    const named =
      table === undefined ? undefined : { name: table.split('.').at(-1) ?? table, qualified: table }
    const unsampled = `There is no connection to ${provider.name}, so no table can be looked at; make one with "connections create".`
    return { connection, table: named, sampled: { ...NOTHING, unsampled } }
  }
  warnOfConnection(session, connection, auth)
  const table = await chooseTable(session, connection)
  if (table === undefined) return { connection, table, sampled: NOTHING }
  const sampled = await sampleTable(session, connection, table, provider)
  return { connection, table: { name: table.table_name, qualified: table.fully_qualified_name }, sampled }
}

async function wayOf(
  session: Session,
  found: Found,
  columns: readonly ImportColumn[],
  key: JoinKey | undefined,
): Promise<WayChoice> {
  const { answers, prompter } = session
  if (answers.via !== undefined) return { way: answers.via, reason: 'it was given with --via' }
  if (answers.workflow !== undefined) return { way: 'job', reason: 'the workflow was given' }
  const advised = adviseWay({
    table: found.table?.name ?? '',
    columns,
    connected: found.connection !== undefined,
    key,
  })
  if (prompter === undefined || found.connection === undefined || key === undefined) return advised
  const model = {
    value: 'model' as const,
    label: 'Data model: profiles stay as the table is (Cloud Connect)',
  }
  const job = { value: 'job' as const, label: 'Job: rows come in as events of a stream' }
  const about = { about: `Advised: ${advised.reason}.` }
  const way = await prompter.select({
    message: 'How should the rows come in?',
    choices: advised.way === 'model' ? [{ ...model, ...about }, job] : [{ ...job, ...about }, model],
  })
  return way === advised.way ? advised : { way, reason: 'chosen by you' }
}

/** A data model signs in with the connection's own credential, which need not be the one of the job. */
function warnOfConnection(session: Session, connection: Connection, auth: Auth | undefined): void {
  const own = session.snapshot.auths.filter(({ id }) => connection.auth_ids?.includes(id) === true)
  const broken = own.find(({ id, status }) => status === 'unhealthy' && id !== auth?.id)
  if (broken === undefined) return
  session.warnings.push({
    code: 'unhealthy_auth',
    message: `The connection "${clean(connection.label ?? connection.id)}" signs in with "${clean(broken.label ?? broken.id)}", which is unhealthy: nothing could be read.`,
    blocking: true,
  })
}

/** A data model cannot be made of everything; said before anything else is asked. */
function refuseModel(found: Found, key: JoinKey | undefined): void {
  if (found.connection === undefined || found.table === undefined)
    throw new AppError('usage', '--via model: a data model reads through a connection, and there is none', {
      code: 'no_connection',
      hint: 'Make a connection first, or import with a job (--via job).',
      next: [step('connections list')],
    })
  if (key === undefined)
    throw new AppError('usage', '--via model: no column maps to an identity field of type string', {
      code: 'no_join_key',
      hint: 'Say which one does (--map COLUMN=field), or import with a job (--via job).',
      next: [step('schema identity')],
    })
}

function modelOf(
  session: Session,
  provider: ProviderEntry,
  found: Found,
  columns: readonly ImportColumn[],
  key: JoinKey,
): ModelDraft | undefined {
  const { connection, table } = found
  if (connection === undefined || table === undefined) return undefined
  return draftModel({
    name: session.answers.name ?? `${clean(table.name)} (${provider.name})`,
    table: table.name,
    qualified: table.qualified ?? table.name,
    connectionId: connection.id,
    connectionKind: connection.connection_config_slug,
    dialect: dialectOf(provider.slug, connection.connection_config_slug),
    columns,
    key,
  })
}

async function findSource(
  session: Session,
  provider: ProviderEntry,
  workflow: WorkflowEntry,
  auth: Auth | undefined,
): Promise<Found> {
  if (WAREHOUSES.has(provider.slug) && session.answers.sample === undefined)
    return await throughConnection(session, provider, auth)
  const sampled = await sampleElsewhere(session, provider, workflow)
  return { connection: undefined, table: undefined, sampled }
}

/** The columns of the source with the profile field of each, as the person wants them. */
async function columnsStep(session: Session, { connection, table, sampled }: Found): Promise<ImportColumn[]> {
  const { columns, sample, rows, unsampled } = sampled
  if (columns.length === 0) return []
  const { fields } = session.snapshot
  session.ctx.progress.step('Source', [
    drawSource({ connection, table, rows, columns }),
    ...(unsampled === undefined ? [] : [unsampled]),
  ])
  const provided = columnAnswers(assignments(session.answers.map, '--map'), columns, fields)
  return await reviewColumns(session, provided, (answers) =>
    mapColumns({ columns, sample, fields, provided: answers }),
  )
}

/**
 * What an import reads and what becomes of it: the table is found, its columns and some rows are looked at, each column
 * is mapped, and the way is chosen. Answers that are missing are noted in the session.
 */
export async function importStep(
  session: Session,
  provider: ProviderEntry,
  workflow: WorkflowEntry,
  auth: Auth | undefined,
): Promise<ImportChoice> {
  const { fields } = session.snapshot
  const found = await findSource(session, provider, workflow, auth)
  const { sampled, table, connection } = found
  const columns = await columnsStep(session, found)
  const key = joinKey(columns, fields)
  const way = await wayOf(session, found, columns, key)
  const isModel = way.way === 'model'
  if (isModel && !session.missing.some(({ flag }) => /^--(table|connection) /.test(flag)))
    refuseModel(found, key)
  const model = isModel && key !== undefined ? modelOf(session, provider, found, columns, key) : undefined
  if (columns.length > 0 && connection !== undefined)
    session.ctx.progress.step('Way', [`${isModel ? 'Data model' : 'Job'}: ${way.reason}`])
  const { unsampled, rows } = sampled
  // Columns that nobody saw are only likely: without a person's yes none of them is sent as a fact.
  const guessed = unsampled !== undefined && columns.length > 0 && session.prompter === undefined
  if (guessed)
    session.warnings.push({
      code: 'likely_columns',
      message: `The columns of ${provider.name} are only likely, so none is named in the request: all that are there are read. --sample FILE shows the real ones.`,
      blocking: false,
    })
  const activated = model?.activated_fields.length ?? 0
  session.warnings.push(...importRisks({ way: way.way, columns, fields, key, unsampled, activated }))
  return {
    connection,
    table,
    rows,
    columns,
    way,
    key,
    model,
    settings: jobSettings(workflow, table, guessed ? [] : columns),
  }
}
