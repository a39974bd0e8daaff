/**
 * What the API answers to each read of the client: `data` of a small example, in the shape that the facts describe.
 * v1 answers stand in the v1 envelope; the test chooses by the path.
 */
const field = {
  field: 'country',
  terms_counts: { US: 4210, DE: 380 },
  more_terms: true,
  ents_present: 6120,
  ents_absent: 880,
  high_card: false,
  approx_cardinality: 58,
}

const job = {
  id: '3f0e6b1c9a7d4e2f8b5a6c7d8e9f0a1b',
  name: 'Lapsed to Meta',
  description: '',
  workflow: 'facebook_audience_populate',
  workflow_id: '0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e',
  config: {
    ads_account_id: '20560480593392117',
    segment_id: '77b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5',
    identifier_field: 'email',
    mappings: [{ first_name: 'FN' }, { last_name: 'LN' }],
  },
  auth_ids: ['c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6'],
  status: 'fault-2',
  deleted: false,
  created: '2026-05-02T09:11:00Z',
  updated: '2026-05-02T09:11:00Z',
  user_id: 'u1',
  account_id: 'acc1',
  api_token_auth_id: 'tok1',
  meta: {},
  quiet_time_of_day: '2:00pm',
  quiet_timezone: 'Europe/Berlin',
  quiet_period: 4,
  drop_events_during_quiet_window: false,
}

const auth = {
  id: 'c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6',
  account_id: 'acc1',
  user_id: 'u1',
  provider_id: 'p1',
  provider_slug: 'facebook',
  type: 'fb_system_user',
  label: 'Meta system user',
  description: '',
  status: 'unknown',
  unhealthy: false,
  created: '2026-05-01T10:00:00Z',
  updated: '2026-05-01T10:00:00Z',
  last_accessed_at: '0001-01-01T00:00:00Z',
}

const connection = {
  id: 'con1',
  account_id: 'acc1',
  aid: 7,
  label: 'CRM warehouse',
  description: '',
  provider_id: 'p2',
  provider_slug: 'google',
  connection_config_id: 'cfg1',
  connection_config_slug: 'bigquery',
  config: { project: 'shop-dw', dataset: 'crm' },
  auth_ids: [auth.id],
  created: '2026-05-01T10:00:00Z',
  updated: '2026-05-01T10:00:00Z',
  deleted: '',
}

const model = {
  id: 'm1',
  name: 'Scores',
  slug: 'scores',
  connection_id: 'con1',
  sql: 'select * from scores',
  primary_keys: ['id'],
  joined_to: { primary_key: 'id', foreign_table: 'user', foreign_key: 'user_id' },
  activated_fields: ['score'],
  create_profiles: false,
  health: { status: 'healthy', details: '' },
  schedule: { sync_period: 3600, prev_sync_time: '', next_sync_time: '' },
  status: 'active',
}

const log = {
  job_id: job.id,
  timestamp: '2026-05-02T09:31:00Z',
  level: 'error',
  message: 'The destination refused the token',
  code: 'UNAUTHORIZED-017',
  context: { added: 40, removed: 2, omitted: 0 },
}

const segment = {
  id: '77b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5',
  name: 'Lapsed customers',
  slug_name: 'lapsed_customers',
  kind: 'segment',
  table: 'user',
  segment_ql: 'FILTER last_order < "now-180d" FROM user ALIAS lapsed_customers',
  size: 5120,
  is_public: false,
  tags: [],
  invalid: false,
  invalid_reason: '',
  deleted: false,
  created: '2026-01-04T08:00:00Z',
  updated: '2026-02-04T08:00:00Z',
}

const account = { id: 'acc1', aid: 7, name: 'Shop', domain: 'shop.example', timezone: 'Europe/Berlin' }

/** Data by method and path template of the endpoint. */
export const ANSWERS: Readonly<Record<string, unknown>> = {
  'GET /v2/provider': [
    {
      id: 'p1',
      slug: 'facebook',
      name: 'Facebook',
      categories: ['export'],
      no_auth: false,
      is_connected: true,
    },
  ],
  'GET /api/workflow': [{ id: 'w1', provider_id: 'p1', hidden: false }],
  'GET /v2/auth': [auth],
  'GET /v2/auth/{id}': auth,
  'GET /v2/connection': [connection],
  'GET /v2/connection/{id}': connection,
  'GET /v2/connection/{id}/schema': [
    { table_name: 'people', fully_qualified_name: 'shop-dw.crm.people', num_columns: 9, error: '' },
  ],
  'GET /v2/connection/{id}/schema/{table}': [{ column_name: 'email', column_datatype: 'STRING' }],
  'POST /v2/connection/{id}/scan': {
    columns: [{ column_name: 'email', column_datatype: 'STRING' }],
    row_count: 1,
    rows: [{ email: 'ann@example.com' }],
  },
  'GET /v2/datamodel': [model],
  'GET /v2/datamodel/{id}': model,
  'GET /v2/datamodel/{id}/logs': [
    { id: 'l1', timestamp: '2026-05-02T09:31:00Z', verb: 'created', message: 'made' },
  ],
  'GET /v2/job': [job],
  'GET /v2/job/{id}': job,
  'GET /v2/job/{id}/logs': [log],
  'GET /v2/job/logs': [log],
  'GET /v2/schema': [{ table: 'user', live_id: 'v1', draft_id: 'v2', draft_version: 2 }],
  'GET /v2/schema/{table}/field': [
    {
      id: 'email',
      type: 'string',
      shortdesc: 'E-mail',
      is_identifier: true,
      is_pii: true,
      mergeop: 'latest',
    },
  ],
  'GET /v2/schema/{table}/fieldnames': ['email', 'country'],
  'GET /v2/schema/{table}/idconfig': [{ field: 'email', many_to: ['user_id'], compact_over: 5 }],
  'GET /v2/schema/{table}/rank': { fields: ['user_id', 'email'], edit_status: 'unmodified' },
  'GET /api/schema/{table}/fieldinfo': { table: 'user', fields: [field] },
  'GET /api/schema/{table}/fieldsuggest/{field}': ['US', 'AU'],
  'GET /v2/segment': [segment],
  'GET /v2/segment/{id}': segment,
  'GET /api/segment/{id}/size': {
    id: segment.id,
    name: segment.name,
    slug_name: segment.slug_name,
    size: 5120,
  },
  'GET /api/segment/{id}/fieldinfo': { segments: [{ id: segment.id, fields: [field] }] },
  'GET /api/segment/{id}/scan': [{ email: 'ann@example.com', country: 'DE' }],
  'GET /v2/stream': [
    { id: 's1', name: 'web', label: 'Web', count: 12, last_msg_ts: '2026-05-02T09:31:00Z', jobs: [] },
  ],
  'GET /v2/stream/names': ['web', 'crm_import'],
  'GET /v2/account': [account],
  'GET /api/account/current': account,
  'GET /api/entity/{table}/{field}/{value}': { email: 'ann@example.com', segments: ['all'] },
  'GET /api/account/setting/{slug}': { slug: 'enable_schema_patches', value: false },
  'GET /v2/user': [{ id: 'u1', name: 'Ann', email: 'ann@shop.example' }],
}
