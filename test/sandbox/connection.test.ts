import { beforeEach, describe, expect, test } from 'vitest'
import { idOf, testSandbox } from './support.ts'

let { call, clock } = testSandbox()
let bigquery = ''
beforeEach(async () => {
  ;({ call, clock } = testSandbox())
  bigquery = idOf((await call('GET /v2/connection')).data, 'provider_slug', 'google-bigquery')
})

const scan = (query: string, more = {}, limit = '') =>
  call(`POST /v2/connection/${bigquery}/scan${limit}`, { query, ...more })

describe('connections', () => {
  test('have a label and no status, and nothing of the sandbox in them', async () => {
    const { data } = await call(`GET /v2/connection/${bigquery}`)
    expect(data).toMatchObject({
      label: 'Warehouse (BigQuery)',
      deleted: '',
      config: { project: 'acme-dw', dataset: 'crm' },
    })
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['status']))
    expect(data).not.toHaveProperty('warehouse')
  })

  test('are made, renamed without touching their config, and deleted', async () => {
    const auth = idOf((await call('GET /v2/auth')).data, 'label', 'Snowflake ANALYTICS')
    const made = await call('POST /v2/connection', {
      label: 'Second',
      provider_slug: 'snowflake',
      auth_ids: [auth],
      config: { database: 'X' },
    })
    expect([made.status, made.data.config.database, made.data.connection_config_slug]).toEqual([
      201,
      'X',
      'snowflake',
    ])
    const put = await call(`PUT /v2/connection/${made.data.id}`, {
      label: 'Renamed',
      auth_ids: [],
      config: { database: 'Y' },
    })
    expect([put.status, put.data]).toEqual([
      201,
      expect.objectContaining({ label: 'Renamed', description: '', auth_ids: [] }),
    ])
    expect(put.data.config.database).toBe('X')
    expect((await call(`GET /v2/connection/${made.data.id}/schema`)).data.length).toBeGreaterThan(5)
    expect((await call(`DELETE /v2/connection/${made.data.id}`)).status).toBe(204)
    expect((await call(`GET /v2/connection/${made.data.id}`)).status).toBe(404)
    expect((await call('POST /v2/connection', { label: 'x', provider_slug: 'slack' })).status).toBe(400)
    expect(
      (await call('POST /v2/connection', { label: 'x', provider_slug: 'snowflake', auth_ids: ['none'] }))
        .status,
    ).toBe(404)
  })

  test('show tables and typed columns', async () => {
    const tables = (await call(`GET /v2/connection/${bigquery}/schema`)).data
    expect(tables[0]).toEqual({
      table_name: 'contacts',
      fully_qualified_name: 'acme-dw.crm.contacts',
      num_columns: 14,
      error: '',
    })
    const columns = (await call(`GET /v2/connection/${bigquery}/schema/acme-dw.crm.contacts`)).data
    expect(columns).toHaveLength(14)
    expect(columns[1]).toEqual({ column_name: 'email_address', column_datatype: 'STRING' })
    expect((await call(`GET /v2/connection/${bigquery}/schema/none`)).status).toBe(404)
    const redshift = idOf((await call('GET /v2/connection')).data, 'provider_slug', 'redshift')
    expect((await call(`GET /v2/connection/${redshift}/schema/receipts`)).data.at(-1)).toEqual({
      column_name: 'closed_at',
      column_datatype: 'timestamp without time zone',
    })
  })

  test('scan rows: 20 unless said, 100 at most, the same each time', async () => {
    const { data } = await scan('SELECT * FROM `acme-dw.crm.contacts`')
    expect([data.row_count, data.rows.length, data.columns.length]).toEqual([20, 20, 14])
    expect((await scan('SELECT * FROM contacts', {}, '?limit=500')).data.row_count).toBe(100)
    expect(
      (await scan('select contact_id, email_address as mail from contacts limit 3')).data.rows.map(
        Object.keys,
      ),
    ).toEqual(Array.from({ length: 3 }, () => ['contact_id', 'mail']))
    expect((await scan('SELECT * FROM contacts')).data.rows).toEqual(data.rows)
    expect((await call(`POST /v2/connection/${bigquery}/scan`)).data.row_count).toBe(20)
  })

  test('have ids that are unique, keys that repeat, gaps, and values of their type', async () => {
    const contacts = (await scan('SELECT * FROM contacts', {}, '?limit=100')).data.rows
    const orders = (await scan('SELECT * FROM orders', {}, '?limit=100')).data.rows
    const distinct = (rows: Record<string, unknown>[], key: string) =>
      new Set(rows.map((row) => row[key])).size
    expect(distinct(contacts, 'contact_id')).toBe(100)
    expect(distinct(orders, 'order_id')).toBe(100)
    expect(distinct(orders, 'customer_id')).toBeLessThan(60)
    const birthdays = contacts.filter(({ birthday }: { birthday: unknown }) => birthday !== null).length
    expect(birthdays).toBeGreaterThan(15)
    expect(birthdays).toBeLessThan(55)
    expect(typeof orders[0].total_amount).toBe('number')
    expect(typeof contacts[0].opted_in).toBe('boolean')
    expect(contacts[0].email_address).toMatch(/@example\.com$/)
    expect(contacts.find(({ birthday }: { birthday: unknown }) => birthday !== null).birthday).toMatch(
      /^\d{4}-\d{2}-\d{2}$/,
    )
  })

  test('refuse a query that does not fit', async () => {
    for (const query of ['DROP TABLE contacts', 'SELECT * FROM none', 'SELECT shoe FROM contacts']) {
      const answer = await scan(query)
      expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'BADREQ-001'])
    }
    expect((await scan('SELECT email_address FROM contacts', { primary_keys: ['contact_id'] })).status).toBe(
      400,
    )
    expect((await scan('SELECT * FROM contacts', { primary_keys: ['contact_id'] })).status).toBe(200)
  })
})

describe('data models', () => {
  const model = (more = {}) => ({
    name: 'Contacts',
    connection_id: bigquery,
    sql: 'SELECT contact_id, email_address FROM contacts',
    primary_keys: ['contact_id'],
    joined_to: { primary_key: 'email_address', foreign_table: 'user', foreign_key: 'email' },
    activated_fields: ['email_address'],
    sync_period: 3600,
    ...more,
  })

  test('are made on a connection with a key that joins', async () => {
    const made = await call('POST /v2/datamodel', model())
    expect([made.status, made.data.slug, made.data.health.status]).toEqual([201, 'contacts', 'healthy'])
    expect((await call(`GET /v2/datamodel/${made.data.id}?sizes=true`)).data.size).toBe(1000)
    expect((await call('GET /v2/datamodel')).data).toHaveLength(2)
    expect((await call('POST /v2/datamodel', model())).status).toBe(400)
    expect((await call('POST /v2/datamodel', model({ name: 'B', connection_id: 'none' }))).status).toBe(404)
    expect(
      (await call('POST /v2/datamodel', model({ name: 'B', sql: 'SELECT x FROM contacts' }))).status,
    ).toBe(400)
    const join = { primary_key: 'a', foreign_table: 'user', foreign_key: 'city' }
    expect((await call('POST /v2/datamodel', model({ name: 'B', joined_to: join }))).status).toBe(400)
  })

  test('sync by a GET that acts, log it, and are deleted', async () => {
    const { id } = (await call('GET /v2/datamodel')).data[0]
    clock.pass(60_000)
    const started = await call(`GET /v2/datamodel/${id}/sync/start`)
    expect(started.data.schedule.prev_sync_time).toBe(clock.now().toISOString())
    expect((await call(`GET /v2/datamodel/${id}/sync/stop`)).data.schedule.next_sync_time).toBe('')
    expect(
      (await call(`GET /v2/datamodel/${id}/logs`)).data.map(({ verb }: { verb: string }) => verb),
    ).toEqual(['created', 'start', 'stop', 'synced'])
    expect((await call(`GET /v2/data/datamodel/${id}/size`)).data.record_store_size).toBe(402_881)
    expect((await call(`GET /v2/data/datamodel/size?ids=${id}`)).data).toHaveLength(1)
    expect((await call(`PUT /v2/datamodel/${id}`, { name: 'Scores' })).data).toMatchObject({
      name: 'Scores',
      description: '',
    })
    expect(
      (await call(`DELETE /v2/datamodel?ids=${id},none`)).data.map(
        ({ deleted }: { deleted: boolean }) => deleted,
      ),
    ).toEqual([true, false])
    expect((await call(`DELETE /v2/datamodel/${id}`)).status).toBe(404)
  })
})
