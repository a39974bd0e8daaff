import { beforeAll, describe, expect, test } from 'vitest'
import { idOf, testSandbox } from './support.ts'

const { call, clock } = testSandbox()
let highValue = ''
beforeAll(async () => {
  highValue = idOf((await call('GET /v2/segment')).data, 'name', 'High Value Customers')
})

const coverage = (field: { ents_present: number; ents_absent: number }) =>
  field.ents_present / (field.ents_present + field.ents_absent)

describe('segments', () => {
  test('are found by id and by slug, with a size only on request', async () => {
    const byId = await call(`GET /v2/segment/${highValue}`)
    const bySlug = await call('GET /v2/segment/high_value_customers?sizes=true')
    expect(byId.data).not.toHaveProperty('size')
    expect(bySlug.data).toEqual({ ...byId.data, size: 12_400 })
    expect((await call('GET /v2/segment/high_value')).status).toBe(404)
  })

  test('are filtered by kind, table and validity', async () => {
    const kinds = async (query: string) =>
      new Set((await call(`GET /v2/segment${query}`)).data.map(({ kind }: { kind: string }) => kind))
    expect(await kinds('')).toEqual(new Set(['segment']))
    expect(await kinds('?kind=conversion')).toEqual(new Set(['conversion']))
    expect(await kinds('?kind=all')).toEqual(new Set(['segment', 'conversion', 'aspect']))
    expect((await call('GET /v2/segment?table=content')).data).toEqual([])
    expect((await call('GET /v2/segment?valid=false')).data).toEqual([])
  })

  test('tell their size in every way', async () => {
    const expected = {
      id: highValue,
      name: 'High Value Customers',
      slug_name: 'high_value_customers',
      size: 12_400,
    }
    for (const path of ['size', 'sizes'])
      expect((await call(`GET /api/segment/${highValue}/${path}`)).data).toEqual(expected)
    expect((await call(`GET /api/segment/sizes?ids=${highValue}`)).data).toEqual([expected])
  })

  test('count a filter, once in ten seconds', async () => {
    const first = await call(
      'POST /api/segment/size',
      'FILTER AND (total_spend > 100, INCLUDE vip) FROM user',
    )
    expect(first.data.size).toBeLessThanOrEqual(1860)
    expect((await call('POST /api/segment/size', 'FILTER a > 1')).status).toBe(429)
    clock.pass(10_000)
    expect((await call('POST /api/segment/size', 'FILTER a > 1')).data).toMatchObject({
      id: '',
      size: expect.any(Number),
    })
  })

  test('check a filter', async () => {
    expect(
      (await call('POST /api/segment/validate', 'FILTER AND (a > 1, b = "(") FROM user')).body,
    ).toMatchObject({ data: null, status: 200 })
    for (const text of ['SELECT', 'FILTER', 'FILTER AND (a', 'FILTER a)', 'FILTER a = "b']) {
      expect((await call('POST /api/segment/validate', text)).status).toBe(400)
    }
  })

  test('describe their fields by id; a slug is a server error', async () => {
    const { data } = await call(`GET /api/segment/${highValue}/fieldinfo?fields=email,phone`)
    expect(data.segments[0].id).toBe(highValue)
    expect(data.segments[0].fields.map(({ field }: { field: string }) => field)).toEqual(['email', 'phone'])
    expect((await call('GET /api/segment/high_value_customers/fieldinfo?fields=email')).status).toBe(500)
  })

  test('differ in coverage, and a definition settles its own fields', async () => {
    const of = async (slug: string, field: string) => {
      const { id } = (await call(`GET /v2/segment/${slug}`)).data
      return coverage(
        (await call(`GET /api/segment/fieldinfo?ids=${id}&fields=${field}`)).data.segments[0].fields[0],
      )
    }
    expect(await of('newsletter_subscribers', 'email')).toBe(1)
    expect(await of('anonymous_visitors', 'user_id')).toBe(0)
    expect(await of('high_value_customers', 'lifetime_value')).toBe(1)
    const emails = await Promise.all(
      ['all', 'high_value_customers', 'anonymous_visitors'].map((slug) => of(slug, 'email')),
    )
    expect(emails[1]).toBeGreaterThan(0.8)
    expect(emails[0]).toBeLessThan(0.5)
    expect(emails[2]).toBeLessThan(0.1)
  })

  test('page through their members', async () => {
    const first = await call(`GET /api/segment/${highValue}/scan?limit=3`)
    expect([first.data.length, first.body.total, first.body._next]).toEqual([3, 12_400, '3'])
    const second = await call(
      `GET /api/segment/${highValue}/scan?limit=100&start=${first.body._next}&fields=email`,
    )
    expect(second.data).toHaveLength(100)
    const last = await call(`GET /api/segment/${highValue}/scan?start=12395`)
    expect([last.data.length, last.body._next]).toEqual([5, undefined])
  })

  test('take a number when their slug is taken, and refuse a taken one on update', async () => {
    const { call: fresh } = testSandbox()
    const ql = 'FILTER AND (total_spend > 900) FROM user ALIAS vip'
    const made = await fresh('POST /v2/segment', { name: 'VIP', segment_ql: ql })
    expect([made.status, made.data.slug_name]).toEqual([201, 'vip_1'])
    expect((await fresh('POST /v2/segment', { name: 'VIP', segment_ql: ql })).data.slug_name).toBe('vip_2')
    const taken = await fresh(`PUT /v2/segment/${made.data.id}`, { name: 'VIP', segment_ql: ql })
    expect([taken.status, taken.body.errors[0].message]).toEqual([400, 'Slug is already used.'])
    expect((await fresh('POST /v2/segment', { name: 'x', segment_ql: 'FILTER AND (' })).status).toBe(400)
    const uses = await fresh('POST /v2/segment', { name: 'Of VIP', segment_ql: 'FILTER INCLUDE vip_1' })
    expect((await fresh('GET /v2/segment/vip_1/ancestors')).data.map(({ id }: { id: string }) => id)).toEqual(
      [uses.data.id],
    )
    expect((await fresh(`DELETE /v2/segment/${made.data.id},none`)).data).toMatchObject({
      deleted: [made.data.id],
      not_deleted: ['none'],
    })
    expect((await fresh('GET /v2/segment/vip_1')).status).toBe(404)
  })
})

describe('profiles', () => {
  test('somebody who is there has fields and segments', async () => {
    const { body } = await call('GET /api/entity/user/email/ada.moreno@example.com')
    expect(body.message).toBe('success')
    expect(body.data.segments).toEqual(expect.arrayContaining(['high_value_customers', 'vip', 'all']))
  })

  test('somebody who is not there is a 200 all the same: the trap', async () => {
    const { status, body } = await call('GET /api/entity/user/email/nobody@example.com')
    expect([status, body.message, body.data.segments]).toEqual([200, 'Not Found', ['not_found', 'all']])
  })

  test('everybody whom a scan shows can be looked up and is a member', async () => {
    const page = await call(`GET /api/segment/${highValue}/scan?limit=20&start=4000`)
    const known = page.data.filter(({ email }: { email?: string }) => email !== undefined)
    expect(known.length).toBeGreaterThan(10)
    for (const person of known.slice(0, 3)) {
      const { data } = await call(`GET /api/entity/user/email/${encodeURIComponent(person.email)}`)
      expect(data).toMatchObject({ email: person.email, user_id: person.user_id })
      expect(data.segments).toContain('high_value_customers')
    }
  })
})

describe('field values', () => {
  test('have counts, cardinality, statistics or histograms by type', async () => {
    const { data } = await call(
      'GET /api/schema/user/fieldinfo?fields=email,country,lifetime_value,last_visit&limit=2',
    )
    const [email, country, value, visit] = data.fields
      .toSorted((a: { field: string }, b: { field: string }) => (a.field < b.field ? -1 : 1))
      .reduce((list: unknown[], one: { field: string }) => {
        list[['email', 'country', 'lifetime_value', 'last_visit'].indexOf(one.field)] = one
        return list
      }, [])
    expect(data.table).toBe('user')
    expect(email).toMatchObject({ terms_counts: {}, high_card: true })
    expect(coverage(email)).toBeCloseTo(0.382, 3)
    expect(Object.keys(country.terms_counts)).toEqual(['US', 'CA'])
    expect(country).toMatchObject({ more_terms: true, high_card: false })
    expect(value.stats).toMatchObject({ min: 5, max: 18_400 })
    expect(visit.histograms[0]).toMatchObject({ interval: 'week' })
  })

  test('are suggested by a part of them, which has to be given', async () => {
    expect((await call('GET /api/schema/user/fieldsuggest/loyalty_tier?q=GOL')).data).toEqual(['gold'])
    expect((await call('GET /api/schema/user/fieldsuggest/loyalty_tier')).status).toBe(400)
    expect((await call('GET /api/schema/user/fieldsuggest/no_such?q=a')).status).toBe(404)
    expect((await call('GET /api/schema/content/fieldinfo')).status).toBe(404)
  })

  test('v1 lists the columns', async () => {
    const { fields } = (await call('GET /api/schema/user')).data
    expect(fields.find(({ as }: { as: string }) => as === 'email')).toMatchObject({
      is_by: true,
      type: 'string',
    })
  })
})

describe('the schema', () => {
  test('has fields by kind, names, ranks, identities, versions', async () => {
    const all = (await call('GET /v2/schema/user/field')).data
    const scalar = (await call('GET /v2/schema/user/field?filter=scalar')).data
    const rest = (await call('GET /v2/schema/user/field?filter=nonscalar')).data
    expect(scalar.length + rest.length).toBe(all.length)
    expect(
      rest.every(({ type }: { type: string }) => !['string', 'int', 'bool', 'number', 'date'].includes(type)),
    ).toBe(true)
    expect((await call('GET /v2/schema/user/fieldnames')).data).toEqual(
      all.map(({ id }: { id: string }) => id),
    )
    expect((await call('GET /v2/schema/user/rank')).data.fields).toContain('email')
    expect((await call('GET /v2/schema/user/idconfig')).data.length).toBeGreaterThan(0)
    expect((await call('GET /v2/schema/user/idconfig/_uid')).data.field).toBe('_uid')
    expect((await call('GET /v2/schema/user/idconfig/email')).status).toBe(404)
    expect((await call('GET /v2/schema/user/version')).data.length).toBeGreaterThan(1)
    expect((await call('GET /v2/schema')).data[0].table).toBe('user')
    expect((await call('GET /v2/schema/user/retentionsettings')).data.keep_days).toBe(730)
    expect(all.every((field: object) => !('coverage' in field) && !('values' in field))).toBe(true)
  })

  test('takes a field into the draft, refuses what the server refuses, and publishes', async () => {
    const { call: fresh } = testSandbox()
    const field = { id: 'trail_level', type: 'int', shortdesc: 'Trail level', tags: ['a'] }
    expect((await fresh('POST /v2/schema/user/field', field)).status).toBe(201)
    expect((await fresh('POST /v2/schema/user/field', field)).status).toBe(200)
    expect((await fresh('GET /v2/schema/user/field/trail_level')).data).toMatchObject({
      edit_status: 'new',
      tags: ['a'],
    })
    expect((await fresh('GET /v2/schema/user/validate')).data[0].has_unpublished_changes).toBe(true)
    expect((await fresh('GET /v2/schema/user/compare')).data.diff).toEqual([
      { subject: 'field', verb: 'created', id: 'trail_level', diff: [] },
    ])
    const refused = await fresh('POST /v2/schema/user/field', {
      ...field,
      is_identifier: true,
      mergeop: 'latest',
    })
    expect(refused.body.errors[0].message).toBe('Identifier Field cannot define a Merge Operation.')
    expect((await fresh('POST /v2/schema/user/field', { Id: 'x', Type: 'int' })).status).toBe(400)
    expect((await fresh('POST /v2/schema/user/publish', { tag: 'a' })).status).toBe(400)
    expect((await fresh('POST /v2/schema/user/publish', { tag: 'a', description: 'b' })).status).toBe(200)
    expect((await fresh('GET /v2/schema/user/field/trail_level')).data.edit_status).toBe('unmodified')
    expect((await fresh('DELETE /v2/schema/user/field/trail_level')).status).toBe(200)
    expect((await fresh('GET /v2/schema/user/field/trail_level')).data.edit_status).toBe('deleted')
    expect(
      (await fresh('POST /v2/schema/bulk', { table: 'user', fields: [{ id: 'more', type: 'string' }] })).data
        .diff,
    ).toHaveLength(2)
  })

  test('updates a field as a whole: what is left out is off', async () => {
    const { call: fresh } = testSandbox()
    const { data } = await fresh('POST /v2/schema/user/field/email', { type: 'string', shortdesc: 'E-mail' })
    expect(data).toMatchObject({ is_identifier: false, is_pii: false, edit_status: 'modified' })
  })

  test('takes mappings, whose stream stays', async () => {
    const { call: fresh } = testSandbox()
    const made = await fresh('POST /v2/schema/user/mapping', { field: 'city', stream: 'web', expr: 'city' })
    expect(made.status).toBe(201)
    expect(
      (await fresh(`POST /v2/schema/user/mapping/${made.data.id}`, { field: 'city', stream: 'app' })).status,
    ).toBe(400)
    expect((await fresh(`DELETE /v2/schema/user/mapping/${made.data.id}`)).status).toBe(200)
    expect((await fresh(`GET /v2/schema/user/mapping/${made.data.id}`)).status).toBe(404)
  })
})

describe('streams and account', () => {
  test('streams have names, counts, fields, and names are case-sensitive', async () => {
    const all = (await call('GET /v2/stream')).data
    expect((await call('GET /v2/stream/names')).data).toEqual(all.map(({ name }: { name: string }) => name))
    expect((await call('GET /v2/stream/web')).data.count).toBeGreaterThan(1e8)
    expect((await call('GET /v2/stream/Web')).status).toBe(404)
    expect((await call('GET /v2/stream/web/stats')).data[0]).toHaveProperty('card')
    expect((await call('GET /v2/stream/web/events?limit=4')).data).toHaveLength(4)
    expect((await call('GET /v2/stream/fields')).data.web).toContain('email')
  })

  test('a token cannot ask who it is, but for which account it speaks', async () => {
    expect((await call('GET /v2/user/me')).status).toBe(401)
    const own = (await call('GET /api/account/current')).data
    expect((await call('GET /v2/account')).data).toEqual([own])
    expect((await call(`GET /v2/account/${own.id}?roles=true`)).data.roles_available).toHaveLength(1)
    expect((await call('GET /v2/user/maya@acme-outfitters.example')).data.name).toBe('Maya Lindqvist')
    expect((await call('POST /v2/account/setup/jobalerts?enable=true')).data).toEqual({ enabled: true })
  })

  test('settings are read and written, unless they cannot be assigned', async () => {
    const { call: fresh } = testSandbox()
    expect((await fresh('GET /api/account/setting/enable_schema_patches')).data.value).toBe(false)
    expect((await fresh('PUT /api/account/setting/enable_schema_patches', 'true')).data.value).toBe(true)
    expect((await fresh('GET /api/account/setting/enable_schema_patches')).data.value).toBe(true)
    expect((await fresh('PUT /api/account/setting/event_quota', '1')).status).toBe(403)
    expect((await fresh('GET /api/account/setting/none')).status).toBe(404)
  })
})
