import { isObject, type JsonObject } from '../../core/json.ts'
import { hexId } from '../hash.ts'
import type { FieldRecord, MappingRecord } from '../records.ts'
import { badRequest, missing, ok } from '../reply.ts'
import { type Call, jsonBody, type Route, textOf } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { USERS } from '../seed/account.ts'
import { before } from '../seed/dates.ts'

const SCALAR: ReadonlySet<string> = new Set(['string', 'bool', 'int', 'number', 'date'])
const LIVE = hexId('schema/user/live')
const DRAFT = hexId('schema/user/draft')
const LIVE_VERSION = 41

function checkTable(call: Call): void {
  if (call.params.table !== 'user') throw missing('TABLE-NOTFOUND-009', `No table "${call.params.table}"`)
  const version = call.query.get('version_id')
  if (version !== null && version !== LIVE && version !== DRAFT) {
    throw missing('SCHEMAVERSION-NOTFOUND-011', 'No schema version with that ID')
  }
}

/** A field as the API shows it: without what only the sandbox knows about its values. */
const fieldView = ({ coverage: _coverage, values: _values, more, ...field }: FieldRecord) => ({
  ...field,
  capacity: 0,
  keep_days: 0,
  disable_indexing: false,
  tags: [],
  managed_by: '',
  ...more,
})

async function fields(call: Call, account: SandboxAccount) {
  checkTable(call)
  const filter = call.query.get('filter') ?? 'all'
  const all = await account.all('field')
  return ok(
    all.filter(({ type }) => filter === 'all' || SCALAR.has(type) === (filter === 'scalar')).map(fieldView),
  )
}

async function findField(call: Call, account: SandboxAccount): Promise<FieldRecord> {
  checkTable(call)
  const field = await account.get('field', call.params.id ?? '')
  if (field === undefined) throw missing('NOTFOUND-003', `No field "${call.params.id}"`)
  return field
}

async function names(call: Call, account: SandboxAccount) {
  checkTable(call)
  const all = (await account.all('field')).map(({ id }) => id)
  return ok(account.quirks.names_shape === 'objects' ? all.map((id) => ({ id })) : all)
}

const KNOWN = new Set([
  'id',
  'type',
  'shortdesc',
  'longdesc',
  'mergeop',
  'is_identifier',
  'is_pii',
  'edit_status',
  'created',
  'modified',
])

/** Keys are lower case; a capitalised one is not seen. */
async function putField(call: Call, account: SandboxAccount) {
  checkTable(call)
  const body = jsonBody(call)
  const id = call.params.id ?? textOf(body, 'id')
  if (id === '') throw badRequest('SCHEMA-INVALID-018', "Attribute 'Field' is required for Field")
  const type = textOf(body, 'type')
  if (type === '') throw badRequest('SCHEMA-INVALID-018', "Attribute 'Type' is required for Field")
  const mergeop = textOf(body, 'mergeop')
  const identifier = body.is_identifier === true
  if (identifier && mergeop !== '')
    throw badRequest('SCHEMA-INVALID-018', 'Identifier Field cannot define a Merge Operation.')
  const existing = await account.get('field', id)
  const now = account.now.toISOString()
  const rest = Object.entries(body).filter(([key]) => !KNOWN.has(key))
  const more: JsonObject = JSON.parse(JSON.stringify(Object.fromEntries(rest)))
  const field: FieldRecord = {
    id,
    type,
    shortdesc: textOf(body, 'shortdesc'),
    longdesc: textOf(body, 'longdesc'),
    mergeop: mergeop || 'latest',
    is_identifier: identifier,
    is_pii: body.is_pii === true,
    coverage: existing?.coverage ?? 0,
    values: existing?.values ?? 'none',
    edit_status: existing === undefined || existing.edit_status === 'new' ? 'new' : 'modified',
    created: existing?.created ?? now,
    modified: now,
    more,
  }
  account.put('field', id, field)
  return ok(fieldView(field), existing === undefined ? account.quirks.upsert_new_status : 200)
}

async function deleteField(call: Call, account: SandboxAccount) {
  const field = await findField(call, account)
  if (field.edit_status === 'new') account.remove('field', field.id)
  else
    account.put('field', field.id, { ...field, edit_status: 'deleted', modified: account.now.toISOString() })
  return ok(null)
}

const mappingView = (mapping: MappingRecord, account: SandboxAccount) => ({
  ...mapping,
  managed_by: '',
  created: before(account.since, 400),
  modified: before(account.since, 60),
})

async function findMapping(call: Call, account: SandboxAccount): Promise<MappingRecord> {
  checkTable(call)
  const mapping = await account.get('mapping', call.params.id ?? '')
  if (mapping === undefined) throw missing('NOTFOUND-003', 'No mapping with that ID')
  return mapping
}

async function putMapping(call: Call, account: SandboxAccount) {
  checkTable(call)
  const body = jsonBody(call)
  const existing = call.params.id === undefined ? undefined : await findMapping(call, account)
  const stream = textOf(body, 'stream') || (existing?.stream ?? '')
  if (existing !== undefined && stream !== existing.stream)
    throw badRequest('SCHEMA-INVALID-018', 'stream cannot be changed')
  const field = textOf(body, 'field')
  if (field === '') throw badRequest('SCHEMA-INVALID-018', "Attribute 'Field' is required for Mapping")
  const mapping: MappingRecord = {
    id: existing?.id ?? account.newId('mapping', `${stream}/${field}`),
    field,
    stream,
    expr: textOf(body, 'expr'),
    guard_expr: textOf(body, 'guard_expr'),
    edit_status: existing === undefined || existing.edit_status === 'new' ? 'new' : 'modified',
  }
  account.put('mapping', mapping.id, mapping)
  return ok(mappingView(mapping, account), existing === undefined ? account.quirks.upsert_new_status : 200)
}

async function ranks(account: SandboxAccount) {
  const ids = (await account.all('field')).filter(({ is_identifier }) => is_identifier).map(({ id }) => id)
  return {
    fields: ids,
    edit_status: 'unmodified',
    created: before(account.since, 600),
    modified: before(account.since, 200),
    changes: [],
  }
}

const idConfigs = (account: SandboxAccount) =>
  [
    { field: '_uid', many_to: ['email', 'user_id'], compact_over: 50, compact_after_days: 180 },
    { field: 'mobile_ad_id', many_to: ['user_id'], compact_over: 10, compact_after_days: 365 },
  ].map((config) => ({
    ...config,
    edit_status: 'unmodified',
    created: before(account.since, 600),
    modified: before(account.since, 200),
  }))

async function idConfig(call: Call, account: SandboxAccount) {
  checkTable(call)
  const found = idConfigs(account).find(({ field }) => field === call.params.id)
  // The real message speaks of rank settings as well, though nothing is wrong with them.
  if (found === undefined) throw missing('NOTFOUND-003', 'No rank settings found')
  return ok(found)
}

const pendingOf = async (account: SandboxAccount) =>
  (await account.all('field')).filter(({ edit_status }) => edit_status !== 'unmodified')

async function whole(call: Call, account: SandboxAccount) {
  checkTable(call)
  const rank = await ranks(account)
  return ok({
    id: LIVE,
    table: 'user',
    status: 'live',
    version_number: LIVE_VERSION,
    tag: 'autumn-fields',
    description: 'Consent fields for the ad networks',
    fields: (await account.all('field')).map(fieldView),
    mappings: (await account.all('mapping')).map((mapping) => mappingView(mapping, account)),
    ranks: { id_ranks: rank.fields, id_config: idConfigs(account) },
    retention_settings: { keep_days: 730, capacity: 0 },
    is_patch: false,
    draft_status: '',
    parent_id: '',
    created_by: USERS.omar.id,
    published_by: USERS.omar.id,
    created: before(account.since, 48),
    modified: before(account.since, 48),
  })
}

async function validate(call: Call, account: SandboxAccount) {
  checkTable(call)
  const pending = await pendingOf(account)
  return ok([
    {
      id: DRAFT,
      table: 'user',
      version_number: LIVE_VERSION + 1,
      has_unpublished_changes: pending.length > 0,
      validation_errors: [],
    },
  ])
}

/** Publishes the one draft that everybody shares. */
async function publish(call: Call, account: SandboxAccount) {
  checkTable(call)
  const body = jsonBody(call)
  if (textOf(body, 'tag') === '' || textOf(body, 'description') === '') {
    throw badRequest('SCHEMA-INVALID-018', 'tag and description are required')
  }
  for (const field of await pendingOf(account)) {
    if (field.edit_status === 'deleted') account.remove('field', field.id)
    else account.put('field', field.id, { ...field, edit_status: 'unmodified' })
  }
  return ok({
    id: LIVE,
    table: 'user',
    status: 'live',
    version_number: LIVE_VERSION + 1,
    tag: body.tag,
    description: body.description,
  })
}

const versions = (account: SandboxAccount) => [
  {
    id: LIVE,
    table: 'user',
    status: 'live',
    version_number: LIVE_VERSION,
    tag: 'autumn-fields',
    created: before(account.since, 48),
  },
  {
    id: hexId('schema/user/40'),
    table: 'user',
    status: 'archived',
    version_number: LIVE_VERSION - 1,
    tag: 'loyalty',
    created: before(account.since, 160),
  },
]

async function compare(call: Call, account: SandboxAccount) {
  checkTable({ ...call, query: new URLSearchParams() })
  const verb = (status: string) =>
    status === 'new' ? 'created' : status === 'deleted' ? 'removed' : 'modified'
  const diff = (await pendingOf(account)).map(({ id, edit_status }) => ({
    subject: 'field',
    verb: verb(edit_status),
    id,
    diff: [],
  }))
  return ok({ from: call.query.get('version_id') ?? LIVE, to: call.query.get('compare_id') ?? DRAFT, diff })
}

async function bulk(call: Call, account: SandboxAccount) {
  const body = jsonBody(call)
  const fields = Array.isArray(body.fields) ? body.fields.filter(isObject) : []
  const params = { table: textOf(body, 'table') }
  for (const field of fields) await putField({ ...call, params, body: JSON.stringify(field) }, account)
  return compare({ ...call, params }, account)
}

export const schemaRoutes: readonly Route[] = [
  [
    'GET /v2/schema',
    async () => ok([{ table: 'user', live_id: LIVE, draft_id: DRAFT, draft_version: LIVE_VERSION + 1 }]),
  ],
  ['POST /v2/schema/bulk', bulk],
  ['PUT /v2/schema/bulk', bulk],
  ['GET /v2/schema/:table', whole],
  ['GET /v2/schema/:table/field', fields],
  ['POST /v2/schema/:table/field', putField],
  ['GET /v2/schema/:table/field/:id', async (call, account) => ok(fieldView(await findField(call, account)))],
  ['POST /v2/schema/:table/field/:id', putField],
  ['DELETE /v2/schema/:table/field/:id', deleteField],
  ['GET /v2/schema/:table/fieldnames', names],
  [
    'GET /v2/schema/:table/mapping',
    async (call, account) => {
      checkTable(call)
      return ok((await account.all('mapping')).map((mapping) => mappingView(mapping, account)))
    },
  ],
  ['POST /v2/schema/:table/mapping', putMapping],
  [
    'GET /v2/schema/:table/mapping/:id',
    async (call, account) => ok(mappingView(await findMapping(call, account), account)),
  ],
  ['POST /v2/schema/:table/mapping/:id', putMapping],
  [
    'DELETE /v2/schema/:table/mapping/:id',
    async (call, account) => {
      account.remove('mapping', (await findMapping(call, account)).id)
      return ok(null)
    },
  ],
  [
    'GET /v2/schema/:table/idconfig',
    async (call, account) => {
      checkTable(call)
      return ok(idConfigs(account))
    },
  ],
  ['GET /v2/schema/:table/idconfig/:id', idConfig],
  [
    'GET /v2/schema/:table/rank',
    async (call, account) => {
      checkTable(call)
      return ok(await ranks(account))
    },
  ],
  [
    'GET /v2/schema/:table/retentionsettings',
    async (call, account) => {
      checkTable(call)
      return ok({
        keep_days: 730,
        capacity: 0,
        edit_status: 'unmodified',
        created: before(account.since, 600),
        modified: before(account.since, 600),
      })
    },
  ],
  ['GET /v2/schema/:table/compare', compare],
  ['GET /v2/schema/:table/validate', validate],
  [
    'GET /v2/schema/:table/version',
    async (call, account) => {
      checkTable(call)
      return ok(versions(account))
    },
  ],
  ['POST /v2/schema/:table/publish', publish],
]
