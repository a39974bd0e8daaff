import { isObject, type JsonObject } from '../../core/json.ts'
import { hexId } from '../hash.ts'
import type { ConnectionRecord } from '../records.ts'
import { badRequest, done, missing, ok } from '../reply.ts'
import { type Call, jsonBody, limitParam, type Route, textOf, textsOf } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { ACCOUNT, USERS } from '../seed/account.ts'
import { providerId } from '../seed/provider-ids.ts'

const CONFIG_KEYS = [
  'bucket',
  'connection_url',
  'database',
  'dataset',
  'file',
  'project',
  'ssl_mode',
] as const

/** Which of the seeded warehouses a new connection reads: the one of its provider. */
const WAREHOUSES: Readonly<Record<string, string>> = {
  'google-bigquery': 'bigquery',
  snowflake: 'snowflake',
  redshift: 'redshift',
  databricks: 'snowflake',
  'azure-sql': 'redshift',
}

const view = ({ warehouse: _warehouse, ...connection }: ConnectionRecord) => ({
  ...connection,
  account_id: ACCOUNT.id,
  aid: ACCOUNT.aid,
  provider_id: providerId(connection.provider_slug),
  updated_by_user_id: connection.author_id,
  deleted: '',
})

async function find(call: Call, account: SandboxAccount): Promise<ConnectionRecord> {
  const connection = await account.get('connection', call.params.id ?? '')
  if (connection === undefined) throw missing('NOTFOUND-003', 'No connection with that ID')
  return connection
}

async function checkAuths(account: SandboxAccount, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if ((await account.get('auth', id)) === undefined)
      throw missing('AUTH-NOTFOUND-006', 'No authorization with that ID')
  }
}

function configOf(value: unknown): JsonObject {
  const values = isObject(value) ? value : {}
  return Object.fromEntries(CONFIG_KEYS.map((key) => [key, String(values[key] ?? '')]))
}

async function create(call: Call, account: SandboxAccount) {
  const body = jsonBody(call)
  const label = textOf(body, 'label')
  const slug = textOf(body, 'provider_slug')
  const warehouse = WAREHOUSES[slug]
  if (label.trim() === '') throw badRequest('BADREQ-001', 'label is required')
  if (warehouse === undefined) throw badRequest('BADREQ-001', `Provider "${slug}" has no connections`)
  const authIds = textsOf(body, 'auth_ids')
  await checkAuths(account, authIds)
  const now = account.now.toISOString()
  const kind = textOf(body, 'connection_config_slug') || warehouse
  const connection: ConnectionRecord = {
    id: account.newId('connection', label),
    label,
    description: textOf(body, 'description'),
    provider_slug: slug,
    connection_config_slug: kind,
    connection_config_id: textOf(body, 'connection_config_id') || hexId(`connection-config/${kind}`),
    config: configOf(body.config),
    auth_ids: authIds,
    author_id: USERS.maya.id,
    created: now,
    updated: now,
    warehouse,
  }
  account.put('connection', connection.id, connection)
  return ok(view(connection), 201)
}

async function update(call: Call, account: SandboxAccount) {
  const connection = await find(call, account)
  const body = jsonBody(call)
  const authIds = textsOf(body, 'auth_ids')
  await checkAuths(account, authIds)
  // Only these three can be changed; provider and config are not in the model.
  const next = {
    ...connection,
    label: textOf(body, 'label'),
    description: textOf(body, 'description'),
    auth_ids: authIds,
    updated: account.now.toISOString(),
  }
  if (next.label.trim() === '') throw badRequest('BADREQ-001', 'label is required')
  account.put('connection', next.id, next)
  return ok(view(next), account.quirks.connection_put_status)
}

async function remove(call: Call, account: SandboxAccount) {
  const connection = await find(call, account)
  account.remove('connection', connection.id)
  return account.quirks.connection_delete_status === 204 ? done() : ok(null, 201)
}

async function tables(call: Call, account: SandboxAccount) {
  const connection = await find(call, account)
  const { tablesOf } = await import('../seed/tables.ts')
  return ok(
    tablesOf(connection).map(({ name, qualified, columns }) => ({
      table_name: name,
      fully_qualified_name: qualified,
      num_columns: columns.length,
      error: '',
    })),
  )
}

async function columns(call: Call, account: SandboxAccount) {
  const connection = await find(call, account)
  const { tableOf } = await import('../seed/tables.ts')
  const table = tableOf(connection, call.params.table ?? '')
  if (table === undefined) throw missing('TABLE-NOTFOUND-009', `No table "${call.params.table}"`)
  return ok(table.columns.map(({ name, type }) => ({ column_name: name, column_datatype: type })))
}

async function scan(call: Call, account: SandboxAccount) {
  const connection = await find(call, account)
  const body = jsonBody(call)
  const { scanTable } = await import('../warehouse.ts')
  return ok(
    scanTable(connection, {
      query: textOf(body, 'query'),
      primaryKeys: textsOf(body, 'primary_keys'),
      limit: limitParam(call, 20, 100),
      quirks: account.quirks,
    }),
  )
}

async function list(_call: Call, account: SandboxAccount) {
  const lag = account.now.getTime() - account.quirks.list_lag_ms
  const settled = (made: string) => account.quirks.list_lag_ms === 0 || new Date(made).getTime() <= lag
  return ok((await account.all('connection')).filter(({ created }) => settled(created)).map(view))
}

export const connectionRoutes: readonly Route[] = [
  ['GET /v2/connection', list],
  ['GET /v2/connection/:id', async (call, account) => ok(view(await find(call, account)))],
  ['POST /v2/connection', create],
  ['PUT /v2/connection/:id', update],
  ['DELETE /v2/connection/:id', remove],
  ['POST /v2/connection/:id/scan', scan],
  ['GET /v2/connection/:id/schema', tables],
  ['GET /v2/connection/:id/schema/:table', columns],
]
