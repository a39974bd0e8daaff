import { isObject, type JsonObject } from '../../core/json.ts'
import type { ModelRecord } from '../records.ts'
import { badRequest, missing, ok } from '../reply.ts'
import { type Call, flag, jsonBody, listParam, type Route, textOf, textsOf } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { ACCOUNT, USERS } from '../seed/account.ts'

const SYNC_LASTS = 30_000

async function find(call: Call, account: SandboxAccount): Promise<ModelRecord> {
  const model = await account.get('model', call.params.id ?? '')
  if (model === undefined) throw missing('NOTFOUND-003', 'No data model with that ID')
  return model
}

/** Syncs that have begun: the scheduled ones by the clock, and those that somebody started. */
function lastSync(model: ModelRecord, account: SandboxAccount): number {
  const first = Date.parse(model.created)
  const period = Math.max(60, model.sync_period) * 1000
  const scheduled = first + Math.floor((account.now.getTime() - first) / period) * period
  const started = model.syncs.findLast(({ verb }) => verb === 'start')
  return Math.max(scheduled, started === undefined ? 0 : Date.parse(started.at))
}

function view(model: ModelRecord, account: SandboxAccount, sizes: boolean) {
  const { rows, syncs, sync_period, ...rest } = model
  const last = lastSync(model, account)
  const stopped = syncs.at(-1)?.verb === 'stop'
  const running = !stopped && account.now.getTime() - last < SYNC_LASTS
  return {
    ...rest,
    aid: ACCOUNT.aid,
    account_id: ACCOUNT.id,
    table: 'user',
    health: { status: 'healthy', details: running ? 'sync running' : stopped ? 'sync stopped' : '' },
    schedule: {
      sync_period,
      prev_sync_time: new Date(last).toISOString(),
      next_sync_time: stopped ? '' : new Date(last + sync_period * 1000).toISOString(),
    },
    ...(sizes ? { size: rows } : {}),
    sync_errors: [],
    is_draft: model.status === 'draft',
    needs_backfill: false,
    contextual_data: [],
    deleted: '',
  }
}

const joinOf = (value: unknown): JsonObject => {
  const join = isObject(value) ? value : {}
  return Object.fromEntries(
    ['primary_key', 'foreign_table', 'foreign_key'].map((key) => [key, String(join[key] ?? '')]),
  )
}

async function checkJoin(join: JsonObject, account: SandboxAccount): Promise<void> {
  const field = typeof join.foreign_key === 'string' ? join.foreign_key : ''
  if (field === '') return
  const found = await account.get('field', field)
  if (found?.is_identifier !== true)
    throw badRequest('BADREQ-001', `${field} is not an identity field of user`)
  if (found.type !== 'string') throw badRequest('BADREQ-001', 'The join key must be a string')
}

async function create(call: Call, account: SandboxAccount) {
  const body = jsonBody(call)
  const name = textOf(body, 'name').trim()
  const sql = textOf(body, 'sql')
  if (name === '' || sql === '') throw badRequest('BADREQ-001', 'name and sql are required')
  const connection = await account.get('connection', textOf(body, 'connection_id'))
  if (connection === undefined) throw missing('NOTFOUND-003', 'No connection with that ID')
  const { scanTable } = await import('../warehouse.ts')
  const primary_keys = textsOf(body, 'primary_keys')
  scanTable(connection, { query: sql, primaryKeys: primary_keys, limit: 1, quirks: account.quirks })
  const joined_to = joinOf(body.joined_to)
  await checkJoin(joined_to, account)
  const now = account.now.toISOString()
  const model: ModelRecord = {
    id: account.newId('model', name),
    name,
    slug: textOf(body, 'slug') || name.toLowerCase().replace(/[^a-z0-9]+/g, '_'),
    description: textOf(body, 'description'),
    connection_id: connection.id,
    sql,
    sql_dialect: textOf(body, 'sql_dialect') || connection.connection_config_slug,
    primary_keys,
    joined_to,
    activated_fields: textsOf(body, 'activated_fields'),
    create_profiles: body.create_profiles === true,
    sync_period: typeof body.sync_period === 'number' ? body.sync_period : 86_400,
    status: textOf(body, 'status') || 'draft',
    rows: 1000,
    author_id: USERS.maya.id,
    created: now,
    updated: now,
    syncs: [],
  }
  const taken = (await account.all('model')).some(({ slug }) => slug === model.slug)
  if (taken) throw badRequest('BADREQ-001', 'Slug is already used.')
  account.put('model', model.id, model)
  return ok(view(model, account, false), 201)
}

async function update(call: Call, account: SandboxAccount) {
  const model = await find(call, account)
  const body = jsonBody(call)
  const next: ModelRecord = {
    ...model,
    name: textOf(body, 'name') || model.name,
    description: textOf(body, 'description'),
    sql: textOf(body, 'sql') || model.sql,
    status: textOf(body, 'status') || model.status,
    activated_fields: textsOf(body, 'activated_fields'),
    create_profiles: body.create_profiles === true,
    sync_period: typeof body.sync_period === 'number' ? body.sync_period : model.sync_period,
    updated: account.now.toISOString(),
  }
  account.put('model', next.id, next)
  return ok(view(next, account, false))
}

async function removeMany(ids: readonly string[], account: SandboxAccount) {
  const statuses: { id: string; deleted: boolean; reason: string }[] = []
  for (const id of ids) {
    const found = await account.get('model', id)
    if (found !== undefined) account.remove('model', id)
    statuses.push({ id, deleted: found !== undefined, reason: found === undefined ? 'not found' : '' })
  }
  return ok(statuses)
}

/** A GET that acts. */
async function sync(call: Call, account: SandboxAccount) {
  const model = await find(call, account)
  const verb = call.params.verb
  if (verb !== 'start' && verb !== 'stop') throw missing('NOTFOUND-003', 'Not found')
  const next: ModelRecord = { ...model, syncs: [...model.syncs, { at: account.now.toISOString(), verb }] }
  account.put('model', next.id, next)
  return ok(view(next, account, false))
}

async function logs(call: Call, account: SandboxAccount) {
  const model = await find(call, account)
  const entry = (at: string, verb: string, message: string) => ({
    id: model.id,
    timestamp: at,
    verb,
    message,
  })
  return ok([
    entry(model.created, 'created', 'Data model created'),
    ...model.syncs.map(({ at, verb }) =>
      entry(at, verb, `Sync ${verb === 'start' ? 'started' : 'stopped'} by user`),
    ),
    entry(new Date(lastSync(model, account)).toISOString(), 'synced', `Read ${model.rows} rows`),
  ])
}

const sizeView = ({ id, name, slug, rows }: ModelRecord) => ({
  id,
  name,
  slug_name: slug,
  record_store_size: rows,
})

export const datamodelRoutes: readonly Route[] = [
  [
    'GET /v2/datamodel',
    async (call, account) =>
      ok((await account.all('model')).map((model) => view(model, account, flag(call, 'sizes')))),
  ],
  ['POST /v2/datamodel', create],
  ['DELETE /v2/datamodel', (call, account) => removeMany(listParam(call, 'ids'), account)],
  [
    'GET /v2/datamodel/:id',
    async (call, account) => ok(view(await find(call, account), account, flag(call, 'sizes'))),
  ],
  ['PUT /v2/datamodel/:id', update],
  [
    'DELETE /v2/datamodel/:id',
    async (call, account) => {
      account.remove('model', (await find(call, account)).id)
      return ok(null)
    },
  ],
  ['GET /v2/datamodel/:id/logs', logs],
  ['GET /v2/datamodel/:id/sync/:verb', sync],
  ['GET /v2/data/datamodel/:id/size', async (call, account) => ok(sizeView(await find(call, account)))],
  [
    'GET /v2/data/datamodel/size',
    async (call, account) => {
      const ids = listParam(call, 'ids')
      return ok(
        (await account.all('model')).filter(({ id }) => ids.length === 0 || ids.includes(id)).map(sizeView),
      )
    },
  ],
]
