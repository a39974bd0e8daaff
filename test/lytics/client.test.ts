import { describe, expect, it } from 'vitest'
import { step } from '../../src/core/next.ts'
import { failure } from '../support/failure.ts'
import { client, raw, refusal, v1, v2 } from './support.ts'

const base = 'https://api.lytics.io'

describe('providers', () => {
  const providers = [
    { id: '26ca', slug: 'facebook', name: 'Facebook' },
    { id: '77aa', slug: 'google-ads', name: 'Google Ads' },
  ]

  it('are found by id or slug in either spelling', async () => {
    const { lytics } = client([v2(providers), v2(providers)])
    expect((await lytics.providers.get('77aa')).slug).toBe('google-ads')
    expect((await lytics.providers.get('google_ads')).id).toBe('77aa')
  })

  it('that do not exist name the nearest', async () => {
    const { lytics } = client([v2(providers)])
    const error = await failure(lytics.providers.get('facebok'))
    expect(error).toMatchObject({ fault: 'not_found', code: 'provider_not_found' })
    expect(error.details).toMatchObject({
      hint: 'Did you mean facebook?',
      next: [step('providers list')],
    })
  })

  it('that resemble nothing have no suggestion', async () => {
    const { lytics } = client([v2(providers)])
    expect((await failure(lytics.providers.get('zzz'))).details.hint).toBeUndefined()
  })
})

describe('connections', () => {
  const columns = [{ column_name: 'id', column_datatype: 'INT' }, { column_name: 'email' }]

  it('give rows as objects, whichever way the API sends them', async () => {
    const { lytics, requests } = client([
      v2({ columns, row_count: 1, rows: [{ id: 1, email: 'a@b.c' }] }),
      v2({ columns, row_count: 2, rows: [[1, 'a@b.c'], [2]] }),
      v2({ columns: null, rows: null }),
    ])
    const asked = { query: 'select 1', limit: 2, primary_keys: ['id'] }
    expect((await lytics.connections.scan('c1', asked)).rows).toEqual([{ id: 1, email: 'a@b.c' }])
    expect((await lytics.connections.scan('c1', asked)).rows).toEqual([
      { id: 1, email: 'a@b.c' },
      { id: 2, email: null },
    ])
    expect(await lytics.connections.scan('c1')).toEqual({ columns: [], rows: [] })
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ query: 'select 1', primary_keys: ['id'] })
    expect(requests[2]?.body).toBe('{}')
  })

  it('that do not exist say where to look', async () => {
    const { lytics } = client([refusal(404, 'none'), refusal(404, 'none')])
    expect((await failure(lytics.connections.get('c9'))).details.next).toEqual([step('connections list')])
    expect((await failure(lytics.connections.columns('c9', 't'))).details.next).toEqual([
      step('connections tables', { connection: 'c9' }),
    ])
  })
})

describe('jobs', () => {
  it('are filtered as asked; a workflow is named as the server names it', async () => {
    const { lytics, requests } = client([v2([])])
    await lytics.jobs.list({
      workflow: 'facebook-audience-populate',
      auth_ids: ['a1', 'a2'],
      show_completed: true,
      show_deleted: true,
      show_hidden: false,
      show_state: true,
    })
    const { searchParams } = new URL(requests[0]?.url ?? '')
    expect(Object.fromEntries(searchParams)).toEqual({
      workflow: 'facebook_audience_populate',
      auth_ids: 'a1,a2',
      show_completed: 'true',
      show_deleted: 'true',
      show_state: 'true',
    })
  })

  it('have a log, with the details of errors where they are asked for', async () => {
    const { lytics, requests } = client([v2([]), v2(null), v2([{ timestamp: 't' }])])
    await lytics.jobs.logs('j1', { errors: true })
    expect(await lytics.jobs.logs('j1')).toEqual([])
    expect(await lytics.jobs.accountLogs()).toEqual([{ timestamp: 't' }])
    expect(requests.map(({ url }) => url.slice(base.length))).toEqual([
      '/v2/job/j1/logs?include_errors=true',
      '/v2/job/j1/logs',
      '/v2/job/logs',
    ])
  })
})

describe('the schema', () => {
  it('is that of users unless another table is named', async () => {
    const { lytics, requests } = client([v2([]), v2([]), v2([])])
    await lytics.schema.fields()
    await lytics.schema.fields('content')
    await lytics.schema.fieldNames()
    expect(requests.map(({ url }) => url.slice(base.length))).toEqual([
      '/v2/schema/user/field',
      '/v2/schema/content/field',
      '/v2/schema/user/fieldnames',
    ])
  })

  it('has names that come as texts or as objects', async () => {
    const { lytics } = client([
      v2(['email', 'phone']),
      v2([{ id: 'email' }]),
      v2([{ name: 'web' }]),
      v1([{ value: 'US' }]),
    ])
    expect(await lytics.schema.fieldNames()).toEqual(['email', 'phone'])
    expect(await lytics.schema.fieldNames()).toEqual(['email'])
    expect(await lytics.streams.names()).toEqual(['web'])
    expect(await lytics.schema.suggest('user', 'country', 'u')).toEqual(['US'])
  })

  it('has no identity rules where the API answers 404', async () => {
    const misleading = refusal(404, 'No rank settings', 'SCHEMA-NOTFOUND-010')
    const { lytics } = client([misleading, misleading])
    expect(await lytics.schema.identity()).toEqual({ configs: [], ranks: [] })
  })

  it('has identity rules and ranks', async () => {
    const { lytics } = client([v2([{ field: 'email', many_to: null }]), v2({ fields: ['user_id', 'email'] })])
    expect(await lytics.schema.identity()).toEqual({
      configs: [{ field: 'email' }],
      ranks: ['user_id', 'email'],
    })
  })

  it('has ranks that may be empty', async () => {
    const { lytics } = client([v2(null), v2({ fields: null })])
    expect(await lytics.schema.identity()).toEqual({ configs: [], ranks: [] })
  })

  it('does not take another failure for an absence', async () => {
    const { lytics } = client([refusal(403, 'no role'), refusal(403, 'no role')])
    expect(await failure(lytics.schema.identity())).toMatchObject({ fault: 'auth' })
  })

  it('says how filled fields are', async () => {
    const email = { field: 'email', terms_counts: null, ents_present: 7, ents_absent: 3, stats: null }
    const { lytics, requests } = client([
      v1({ table: 'user', fields: [email] }),
      v1({ table: 'user', fields: null }),
    ])
    const [info] = await lytics.schema.fieldInfo('user', ['email', 'phone'], 5)
    expect(info).toEqual({ field: 'email', ents_present: 7, ents_absent: 3 })
    expect(requests[0]?.url).toBe(`${base}/api/schema/user/fieldinfo?fields=email,phone&limit=5`)
    expect(await lytics.schema.fieldInfo('user', [])).toEqual([])
    expect(requests[1]?.url).toBe(`${base}/api/schema/user/fieldinfo?limit=20`)
  })
})

describe('segments', () => {
  it('a size below zero is a size that nobody knows', async () => {
    const { lytics } = client([
      v2([{ id: 's1', size: -1 }]),
      v2({ id: 's1', size: -1 }),
      v2([{ id: 's1', size: 0 }]),
    ])
    expect(await lytics.segments.list()).toEqual([{ id: 's1' }])
    expect(await lytics.segments.get('s1')).toEqual({ id: 's1' })
    expect(await lytics.segments.list()).toEqual([{ id: 's1', size: 0 }])
  })

  it('are listed and read, with sizes where they are asked for', async () => {
    const { lytics, requests } = client([v2([]), v2([]), v2({ id: 's1' }), v2({ id: 's1', size: 4 })])
    await lytics.segments.list({ sizes: true, kind: 'segment', table: 'user' })
    await lytics.segments.list()
    await lytics.segments.get('high_value')
    expect((await lytics.segments.get('high_value', { sizes: true })).size).toBe(4)
    expect(requests.map(({ url }) => url.slice(base.length))).toEqual([
      '/v2/segment?sizes=true&kind=segment&table=user',
      '/v2/segment',
      '/v2/segment/high_value',
      '/v2/segment/high_value?sizes=true',
    ])
  })

  it('have a size, alone or in a list', async () => {
    const { lytics } = client([v1({ id: 's1', size: 12 }), v1([{ id: 's1', size: 13 }])])
    expect(await lytics.segments.size('s1')).toBe(12)
    expect(await lytics.segments.size('s1')).toBe(13)
  })

  it('without a size in the answer are an error, not a zero', async () => {
    const { lytics } = client([v1([]), v1({ id: 's1' })])
    expect(await failure(lytics.segments.size('s1'))).toMatchObject({ code: 'unexpected_answer' })
    expect(await failure(lytics.segments.size('s1'))).toMatchObject({ code: 'unexpected_answer' })
  })

  it('say how filled fields are among their members', async () => {
    const field = { field: 'email', ents_present: 9, ents_absent: 1, terms_counts: null }
    const { lytics, requests } = client([
      v1({ segments: [{ id: 's1', fields: [field] }] }),
      v1({ segments: null }),
      v1({ segments: [{ id: 's1', fields: null }] }),
    ])
    expect(await lytics.segments.fieldInfo('s1', ['email'], 1000)).toEqual([
      { field: 'email', ents_present: 9, ents_absent: 1 },
    ])
    expect(requests[0]?.url).toBe(`${base}/api/segment/s1/fieldinfo?fields=email&limit=1000`)
    expect(await lytics.segments.fieldInfo('s1', ['email'])).toEqual([])
    expect(await lytics.segments.fieldInfo('s1', ['email'])).toEqual([])
  })

  it('are read page by page', async () => {
    const { lytics, requests } = client([v1([{ email: 'a' }], { _next: 'p2', total: 11 }), v1(null)])
    const page = await lytics.segments.scan('s1', {
      limit: 1,
      fields: ['email'],
      sortfield: 'email',
      sortorder: 'asc',
    })
    expect(page).toEqual({ profiles: [{ email: 'a' }], next: 'p2', total: 11 })
    expect(await lytics.segments.scan('s1', { start: 'p2' })).toEqual({ profiles: [] })
    expect(requests.map(({ url }) => url.slice(base.length))).toEqual([
      '/api/segment/s1/scan?limit=1&fields=email&sortfield=email&sortorder=asc',
      '/api/segment/s1/scan?start=p2',
    ])
  })
})

describe('the account', () => {
  const acme = { id: 'a1', aid: 12, name: 'Acme' }
  const child = { id: 'a2', aid: 13, name: 'Child' }

  it('never shows its API keys', async () => {
    const keys = { apikey: 'k-secret', dataapikey: 'd-secret' }
    const { lytics } = client([v1({ ...acme, ...keys }), v2([{ ...acme, ...keys }])])
    expect(await lytics.account.current()).toEqual(acme)
    expect(await lytics.account.list()).toEqual([acme])
  })

  it('is the only visible one where it cannot be asked for directly', async () => {
    for (const answer of [
      refusal(404, 'no such path'),
      refusal(403, 'no'),
      raw(200, '<html>', 'text/html'),
    ]) {
      const { lytics } = client([answer, v2([acme])])
      expect(await lytics.account.current()).toEqual(acme)
    }
  })

  it('is nobody knows which where several are visible', async () => {
    const { lytics } = client([refusal(404, 'no such path'), v2([acme, child])])
    expect(await lytics.account.current()).toBeUndefined()
  })

  it('is the chosen one of several, by either id', async () => {
    for (const accountId of ['a2', '13']) {
      const { lytics } = client([refusal(404, 'no such path'), v2([acme, child])], { accountId })
      expect(await lytics.account.current()).toEqual(child)
    }
  })

  it('is not another one than the chosen one', async () => {
    const { lytics } = client([refusal(404, 'no such path'), v2([acme])], { accountId: 'a9' })
    expect(await lytics.account.current()).toBeUndefined()
  })

  it('is not looked for elsewhere with a token that is refused', async () => {
    const { lytics } = client([raw(401, '{"message":"Not authorized","status":401}')])
    expect(await failure(lytics.account.current())).toMatchObject({ code: 'unauthorized' })
  })

  it('is not looked for elsewhere after an interruption that is no answer', async () => {
    const clock = {
      now: () => new Date(),
      sleep: async () => {
        throw new Error('stopped')
      },
    }
    const { lytics } = client([refusal(503, 'down')], { clock })
    await expect(lytics.account.current()).rejects.toThrow('stopped')
  })
})

describe('a setting', () => {
  it('has a value, which may be missing', async () => {
    const { lytics } = client([v1({ slug: 'enable_schema_patches', value: true }), v1({ slug: 'x' })])
    expect(await lytics.settings.get('enable_schema_patches')).toBe(true)
    expect(await lytics.settings.get('x')).toBeUndefined()
  })
})

describe('a profile', () => {
  it('is given with all its fields', async () => {
    const ann = { email: 'ann@example.com', segments: ['all', 'vip'] }
    const { lytics, requests } = client([v1(ann)])
    expect(await lytics.entities.get('user', 'email', 'ann@example.com')).toEqual(ann)
    expect(requests[0]?.url).toBe(`${base}/api/entity/user/email/ann%40example.com`)
  })

  it('is absent where the API says so, although it answers 200', async () => {
    const { lytics } = client([
      v1({ segments: ['not_found', 'all'] }),
      v1({ segments: ['all'] }, { message: 'Not Found' }),
      v1(null),
    ])
    for (let time = 0; time < 3; time++) {
      expect(await lytics.entities.get('user', 'email', 'x@example.com')).toBeUndefined()
    }
  })
})

describe('users', () => {
  it('never show a token or a telephone number', async () => {
    const ann = { id: 'u1', name: 'Ann', email: 'ann@example.com' }
    const { lytics } = client([v2([{ ...ann, authtoken: 'x-secret', cookie: 'y', cellphone: '1' }])])
    expect(await lytics.users.list()).toEqual([ann])
  })
})
