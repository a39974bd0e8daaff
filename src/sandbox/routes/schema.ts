import { isObject, type JsonObject } from '../../core/json.ts'
import { hexId } from '../hash.ts'
import type { FieldRecord, MappingRecord } from '../records.ts'
import { badRequest, missing, ok } from '../reply.ts'
import { type Call, jsonBody, type Route, textOf } from '../router.ts'
import { USERS } from '../seed/account.ts'
import { before } from '../seed/dates.ts'
import type { World } from '../world.ts'

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

async function fields(call: Call, world: World) {
  checkTable(call)
  const filter = call.query.get('filter') ?? 'all'
  const all = await world.all('field')
  return ok(
    all.filter(({ type }) => filter === 'all' || SCALAR.has(type) === (filter === 'scalar')).map(fieldView),
  )
}

async function findField(call: Call, world: World): Promise<FieldRecord> {
  checkTable(call)
  const field = await world.get('field', call.params.id ?? '')
  if (field === undefined) throw missing('NOTFOUND-003', `No field "${call.params.id}"`)
  return field
}

async function names(call: Call, world: World) {
  checkTable(call)
  const all = (await world.all('field')).map(({ id }) => id)
  return ok(world.quirks.names_shape === 'objects' ? all.map((id) => ({ id })) : all)
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
async function putField(call: Call, world: World) {
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
  const existing = await world.get('field', id)
  const now = world.now.toISOString()
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
  world.put('field', id, field)
  return ok(fieldView(field), existing === undefined ? world.quirks.upsert_new_status : 200)
}

async function deleteField(call: Call, world: World) {
  const field = await findField(call, world)
  if (field.edit_status === 'new') world.remove('field', field.id)
  else world.put('field', field.id, { ...field, edit_status: 'deleted', modified: world.now.toISOString() })
  return ok(null)
}

const mappingView = (mapping: MappingRecord, world: World) => ({
  ...mapping,
  managed_by: '',
  created: before(world.since, 400),
  modified: before(world.since, 60),
})

async function findMapping(call: Call, world: World): Promise<MappingRecord> {
  checkTable(call)
  const mapping = await world.get('mapping', call.params.id ?? '')
  if (mapping === undefined) throw missing('NOTFOUND-003', 'No mapping with that ID')
  return mapping
}

async function putMapping(call: Call, world: World) {
  checkTable(call)
  const body = jsonBody(call)
  const existing = call.params.id === undefined ? undefined : await findMapping(call, world)
  const stream = textOf(body, 'stream') || (existing?.stream ?? '')
  if (existing !== undefined && stream !== existing.stream)
    throw badRequest('SCHEMA-INVALID-018', 'stream cannot be changed')
  const field = textOf(body, 'field')
  if (field === '') throw badRequest('SCHEMA-INVALID-018', "Attribute 'Field' is required for Mapping")
  const mapping: MappingRecord = {
    id: existing?.id ?? world.newId('mapping', `${stream}/${field}`),
    field,
    stream,
    expr: textOf(body, 'expr'),
    guard_expr: textOf(body, 'guard_expr'),
    edit_status: existing === undefined || existing.edit_status === 'new' ? 'new' : 'modified',
  }
  world.put('mapping', mapping.id, mapping)
  return ok(mappingView(mapping, world), existing === undefined ? world.quirks.upsert_new_status : 200)
}

async function ranks(world: World) {
  const ids = (await world.all('field')).filter(({ is_identifier }) => is_identifier).map(({ id }) => id)
  return {
    fields: ids,
    edit_status: 'unmodified',
    created: before(world.since, 600),
    modified: before(world.since, 200),
    changes: [],
  }
}

const idConfigs = (world: World) =>
  [
    { field: '_uid', many_to: ['email', 'user_id'], compact_over: 50, compact_after_days: 180 },
    { field: 'mobile_ad_id', many_to: ['user_id'], compact_over: 10, compact_after_days: 365 },
  ].map((config) => ({
    ...config,
    edit_status: 'unmodified',
    created: before(world.since, 600),
    modified: before(world.since, 200),
  }))

async function idConfig(call: Call, world: World) {
  checkTable(call)
  const found = idConfigs(world).find(({ field }) => field === call.params.id)
  // The real message speaks of rank settings as well, though nothing is wrong with them.
  if (found === undefined) throw missing('NOTFOUND-003', 'No rank settings found')
  return ok(found)
}

const pendingOf = async (world: World) =>
  (await world.all('field')).filter(({ edit_status }) => edit_status !== 'unmodified')

async function whole(call: Call, world: World) {
  checkTable(call)
  const rank = await ranks(world)
  return ok({
    id: LIVE,
    table: 'user',
    status: 'live',
    version_number: LIVE_VERSION,
    tag: 'autumn-fields',
    description: 'Consent fields for the ad networks',
    fields: (await world.all('field')).map(fieldView),
    mappings: (await world.all('mapping')).map((mapping) => mappingView(mapping, world)),
    ranks: { id_ranks: rank.fields, id_config: idConfigs(world) },
    retention_settings: { keep_days: 730, capacity: 0 },
    is_patch: false,
    draft_status: '',
    parent_id: '',
    created_by: USERS.omar.id,
    published_by: USERS.omar.id,
    created: before(world.since, 48),
    modified: before(world.since, 48),
  })
}

async function validate(call: Call, world: World) {
  checkTable(call)
  const pending = await pendingOf(world)
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
async function publish(call: Call, world: World) {
  checkTable(call)
  const body = jsonBody(call)
  if (textOf(body, 'tag') === '' || textOf(body, 'description') === '') {
    throw badRequest('SCHEMA-INVALID-018', 'tag and description are required')
  }
  for (const field of await pendingOf(world)) {
    if (field.edit_status === 'deleted') world.remove('field', field.id)
    else world.put('field', field.id, { ...field, edit_status: 'unmodified' })
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

const versions = (world: World) => [
  {
    id: LIVE,
    table: 'user',
    status: 'live',
    version_number: LIVE_VERSION,
    tag: 'autumn-fields',
    created: before(world.since, 48),
  },
  {
    id: hexId('schema/user/40'),
    table: 'user',
    status: 'archived',
    version_number: LIVE_VERSION - 1,
    tag: 'loyalty',
    created: before(world.since, 160),
  },
]

async function compare(call: Call, world: World) {
  checkTable({ ...call, query: new URLSearchParams() })
  const verb = (status: string) =>
    status === 'new' ? 'created' : status === 'deleted' ? 'removed' : 'modified'
  const diff = (await pendingOf(world)).map(({ id, edit_status }) => ({
    subject: 'field',
    verb: verb(edit_status),
    id,
    diff: [],
  }))
  return ok({ from: call.query.get('version_id') ?? LIVE, to: call.query.get('compare_id') ?? DRAFT, diff })
}

async function bulk(call: Call, world: World) {
  const body = jsonBody(call)
  const given = Array.isArray(body.fields) ? body.fields.filter(isObject) : []
  const params = { table: textOf(body, 'table') }
  for (const field of given) await putField({ ...call, params, body: JSON.stringify(field) }, world)
  return compare({ ...call, params }, world)
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
  ['GET /v2/schema/:table/field/:id', async (call, world) => ok(fieldView(await findField(call, world)))],
  ['POST /v2/schema/:table/field/:id', putField],
  ['DELETE /v2/schema/:table/field/:id', deleteField],
  ['GET /v2/schema/:table/fieldnames', names],
  [
    'GET /v2/schema/:table/mapping',
    async (call, world) => {
      checkTable(call)
      return ok((await world.all('mapping')).map((mapping) => mappingView(mapping, world)))
    },
  ],
  ['POST /v2/schema/:table/mapping', putMapping],
  [
    'GET /v2/schema/:table/mapping/:id',
    async (call, world) => ok(mappingView(await findMapping(call, world), world)),
  ],
  ['POST /v2/schema/:table/mapping/:id', putMapping],
  [
    'DELETE /v2/schema/:table/mapping/:id',
    async (call, world) => {
      world.remove('mapping', (await findMapping(call, world)).id)
      return ok(null)
    },
  ],
  [
    'GET /v2/schema/:table/idconfig',
    async (call, world) => {
      checkTable(call)
      return ok(idConfigs(world))
    },
  ],
  ['GET /v2/schema/:table/idconfig/:id', idConfig],
  [
    'GET /v2/schema/:table/rank',
    async (call, world) => {
      checkTable(call)
      return ok(await ranks(world))
    },
  ],
  [
    'GET /v2/schema/:table/retentionsettings',
    async (call, world) => {
      checkTable(call)
      return ok({
        keep_days: 730,
        capacity: 0,
        edit_status: 'unmodified',
        created: before(world.since, 600),
        modified: before(world.since, 600),
      })
    },
  ],
  ['GET /v2/schema/:table/compare', compare],
  ['GET /v2/schema/:table/validate', validate],
  [
    'GET /v2/schema/:table/version',
    async (call, world) => {
      checkTable(call)
      return ok(versions(world))
    },
  ],
  ['POST /v2/schema/:table/publish', publish],
]
