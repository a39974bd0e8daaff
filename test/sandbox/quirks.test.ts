import { describe, expect, test } from 'vitest'
import { DEFAULT_QUIRKS, FLIPPED_QUIRKS, type Quirks } from '../../src/sandbox/quirks.ts'
import { idOf, testSandbox } from './support.ts'

type Call = ReturnType<typeof testSandbox>['call']
type Clock = ReturnType<typeof testSandbox>['clock']

const job = (more = {}) => ({ name: 'Q', config: { list_name: 'Q', ...more } })
const make = async (call: Call, more = {}, query = '') =>
  call(`POST /v2/job/klaviyo_export${query}`, { ...job(), ...more })
const makeTwice = async (call: Call) => {
  await make(call)
  return make(call)
}
const connection = async (call: Call) =>
  idOf((await call('GET /v2/connection')).data, 'provider_slug', 'snowflake')

/** What can be seen of each quirk, by default and flipped. Each quirk has a row: the type demands it. */
const SEEN: {
  [Q in keyof Quirks]: readonly [
    look: (call: Call, clock: Clock) => Promise<unknown>,
    byDefault: unknown,
    flipped: unknown,
  ]
} = {
  tag_and_meta_returned: [
    async (call) => (await make(call, { tag: 't', meta: { a: 1 } })).data.meta,
    { a: 1 },
    {},
  ],
  duplicate_accepted: [async (call) => (await makeTwice(call)).status, 400, 201],
  conflict_status: [async (call) => (await makeTwice(call)).status, 400, 409],
  job_create_status: [async (call) => (await make(call)).status, 201, 200],
  auth_create_status: [
    async (call) => (await call('POST /v2/auth/klaviyo', { label: 'a', config: { api_key: 'k' } })).status,
    201,
    200,
  ],
  connection_put_status: [
    async (call) => (await call(`PUT /v2/connection/${await connection(call)}`, { label: 'a' })).status,
    201,
    200,
  ],
  connection_delete_status: [
    async (call) => (await call(`DELETE /v2/connection/${await connection(call)}`)).status,
    204,
    201,
  ],
  upsert_new_status: [
    async (call) => (await call('POST /v2/schema/user/field', { id: 'new_one', type: 'int' })).status,
    201,
    200,
  ],
  workflow_items_have_slug: [
    async (call) => 'slug' in (await call('GET /api/workflow')).data[0],
    true,
    false,
  ],
  kebab_workflows: [async (call) => (await call('POST /v2/job/klaviyo-export', job())).status, 201, 404],
  status_after_run_job_false: [
    async (call) => (await make(call, {}, '?run_job=false')).data.status,
    'paused',
    'sleeping',
  ],
  too_many_body: [
    async (call) => {
      for (let i = 0; i < 10; i++) await make(call, { config: { list_name: String(i) } })
      const refused = await make(call)
      return [refused.status, 'errors' in refused.body]
    },
    [429, true],
    [429, false],
  ],
  list_lag_ms: [
    async (call, clock) => {
      const { id } = (await make(call)).data
      const listed = async () => (await call('GET /v2/job')).data.some((one: { id: string }) => one.id === id)
      const atOnce = await listed()
      clock.pass(2000)
      return [atOnce, await listed(), (await call(`GET /v2/job/${id}`)).status]
    },
    [true, true, 200],
    [false, true, 200],
  ],
  provider_lists_auth_types: [
    async (call) => 'auth_types' in (await call('GET /v2/provider')).data[0],
    true,
    false,
  ],
  provider_single: [async (call) => (await call('GET /v2/provider/facebook')).status, 200, 404],
  repeated_command: [
    async (call) => {
      const { id } = (await make(call)).data
      await call(`POST /v2/job/${id}/pause`)
      return (await call(`POST /v2/job/${id}/pause`)).status
    },
    200,
    400,
  ],
  killed_command_status: [
    async (call) => {
      const { id } = (await make(call)).data
      await call(`POST /v2/job/${id}/kill`)
      return (await call(`POST /v2/job/${id}/resume`)).status
    },
    404,
    400,
  ],
  duplicate_exports_reply: [
    async (call) => {
      const [one, two] = (await call('GET /v2/segment')).data
      const config = { segment_id: one.id, duplicate_exports: [two.id] }
      return Array.isArray((await call('POST /v2/job/tiktok_export_audience', { name: 'Q', config })).data)
    },
    false,
    true,
  ],
  sleep_until_on_get: [
    async (call) => {
      const { id } = (await call('GET /v2/job')).data.find(
        ({ status }: { status: string }) => status === 'sleeping',
      )
      return 'sleep_until' in (await call(`GET /v2/job/${id}`)).data
    },
    false,
    true,
  ],
  show_deleted_alone: [
    async (call) =>
      (await call('GET /v2/job?show_deleted=true')).data.some(({ deleted }: { deleted: boolean }) => deleted),
    false,
    true,
  ],
  top_level_message: [async (call) => 'message' in (await call('GET /v2/job/none')).body, false, true],
  names_shape: [async (call) => typeof (await call('GET /v2/stream/names')).data[0], 'string', 'object'],
  scan_rows: [
    async (call) =>
      Array.isArray(
        (await call(`POST /v2/connection/${await connection(call)}/scan`, { query: 'SELECT * FROM CARTS' }))
          .data.rows[0],
      ),
    false,
    true,
  ],
  scan_without_query: [
    async (call) => (await call(`POST /v2/connection/${await connection(call)}/scan`)).status,
    200,
    400,
  ],
  auth_ids_match: [
    async (call) => {
      const auths = (await call('GET /v2/auth')).data
      const ids = ['Klaviyo private key', 'Clearbit key'].map((label) => idOf(auths, 'label', label))
      return (await call(`GET /v2/job?auth_ids=${ids.join(',')}`)).data.length > 0
    },
    true,
    false,
  ],
  new_auth_status: [
    async (call) =>
      (await call('POST /v2/auth/klaviyo', { label: 'a', config: { api_key: 'k' } })).data.status,
    'unknown',
    'healthy',
  ],
  auth_type_prefix: [
    async (call) => (await call('POST /v2/auth/webhook-no-auth', { label: 'a', config: {} })).data.type,
    'no_auth',
    'webhook_no_auth',
  ],
  backfill_default: [
    async (call, clock) => {
      const segment_id = idOf((await call('GET /v2/segment')).data, 'name', 'VIP')
      const { id } = (await make(call, { config: { segment_id, email_field: 'email' } })).data
      clock.pass(5000)
      return (await call(`GET /v2/job/${id}/logs`)).data.at(-1).context.added > 0
    },
    true,
    false,
  ],
  unfit_auth: [
    async (call) => {
      const auth = idOf((await call('GET /v2/auth')).data, 'type', 'redshift_postgresql')
      const segment_id = idOf((await call('GET /v2/segment')).data, 'name', 'VIP')
      const config = { bucket_name: 'b', region: 'us-east-1', segment_id }
      const body = { name: 'Q', config, auth_ids: [auth] }
      return (await call('POST /v2/job/redshift_export', body)).status
    },
    400,
    201,
  ],
  missing_config_code: [
    async (call) =>
      (await call('POST /v2/job/webhook_triggers', { name: 'Q', config: {} })).body.errors[0].code,
    'JOB-BADREQ-002',
    'BADREQ-001',
  ],
  broken_rules: [
    async (call) =>
      (
        await call('POST /v2/job/braze_export', {
          name: 'Q',
          config: { alias_field: 'user_id', segment_ids: [] },
        })
      ).status,
    400,
    201,
  ],
  v1_status: [async (call) => (await call('GET /api/account')).body.status, 200, 'success'],
}

describe('each quirk can be seen, by default and flipped', () => {
  test.each(Object.keys(SEEN) as (keyof Quirks)[])('%s', async (name) => {
    const [look, byDefault, flipped] = SEEN[name]
    const usual = testSandbox()
    const other = testSandbox({ quirks: { [name]: FLIPPED_QUIRKS[name] } })
    expect(await look(usual.call, usual.clock)).toEqual(byDefault)
    expect(await look(other.call, other.clock)).toEqual(flipped)
  })

  test('flipping changes every one of them', () => {
    for (const name of Object.keys(DEFAULT_QUIRKS) as (keyof Quirks)[])
      expect(FLIPPED_QUIRKS[name]).not.toBe(DEFAULT_QUIRKS[name])
  })
})
