import { beforeEach, describe, expect, test } from 'vitest'
import { quietUntil } from '../../src/sandbox/life/quiet.ts'
import { idOf, testSandbox } from './support.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let { call, clock, store, transport } = testSandbox()
beforeEach(() => {
  ;({ call, clock, store, transport } = testSandbox())
})

const byName = async (list: string, name: string) =>
  idOf((await call(`GET ${list}`)).data, list.includes('auth') ? 'label' : 'name', name)
const job = async (id: string) => (await call(`GET /v2/job/${id}`)).data
const logs = async (id: string) => (await call(`GET /v2/job/${id}/logs`)).data
const seeded = async (name: string) => {
  const { data } = await call('GET /v2/job?show_all=true&show_state=true')
  const found = data.find((one: { name: string }) => one.name === name)
  return { ...found, logs: await logs(found.id) }
}

async function create(authLabel: string, segmentName: string, more = {}) {
  const auth_ids = [await byName('/v2/auth', authLabel)]
  const segment_id = await byName('/v2/segment', segmentName)
  const config = { ads_account_id: '1', identifier_field: 'email', segment_id, withbackfill: true, ...more }
  return (await call('POST /v2/job/facebook-audience-populate', { name: 'x', auth_ids, config })).data
}

describe('a new job', () => {
  test('initializes, runs, sleeps, and says so within three seconds', async () => {
    const { id, status } = await create('Meta - Acme system user', 'High Value Customers')
    const seen = [status]
    for (let ms = 0; ms < 3000; ms += 500) {
      clock.pass(500)
      seen.push((await job(id)).status)
    }
    expect([...new Set(seen)]).toEqual(['initializing', 'running', 'sleeping'])
    expect((await logs(id)).map(({ message }: { message: string }) => message)).toEqual([
      'Created by user maya@acme-outfitters.example',
      'Job started',
      'Export run finished',
    ])
  })

  test('sends as many as the audience has with the identifier, and omits the rest', async () => {
    const { id, config } = await create('Meta - Acme system user', 'High Value Customers')
    clock.pass(5000)
    const { added, omitted } = (await logs(id)).at(-1).context
    const info = (await call(`GET /api/segment/${config.segment_id}/fieldinfo?fields=email`)).data.segments[0]
      .fields[0]
    expect(added + omitted).toBe(12_400)
    expect(Math.abs(added - info.ents_present)).toBeLessThanOrEqual(1)
    expect(omitted).toBeGreaterThan(100)
  })

  test('sends nobody at first without backfill, or from an empty audience', async () => {
    const without = await create('Meta - Acme system user', 'High Value Customers', { withbackfill: false })
    const empty = await create('Meta - Acme system user', 'Win-back Pilot')
    clock.pass(5000)
    expect((await logs(without.id)).at(-1).context).toMatchObject({ added: 0 })
    expect((await logs(empty.id)).at(-1)).toMatchObject({
      message: 'Export run finished',
      context: { added: 0, omitted: 0, removed: 0 },
    })
  })

  test('runs again every hour, with the few who came and went', async () => {
    const { id } = await create('Meta - Acme system user', 'Newsletter Subscribers')
    clock.pass(5000)
    const before = await logs(id)
    clock.pass(3 * HOUR)
    const after = await logs(id)
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after).toHaveLength(before.length + 3)
    expect(after.at(-1).context.added).toBeLessThan(before.at(-1).context.added / 100)
  })

  test('faults on a broken authorization, ever more, and fails after ten hours', async () => {
    const { id } = await create("Dana's Facebook sign-in", 'VIP')
    clock.pass(3000)
    expect((await job(id)).status).toBe('fault-1')
    expect((await logs(id)).at(-1)).toMatchObject({ level: 'error', code: 'UNAUTHORIZED-017' })
    clock.pass(2 * MINUTE)
    expect((await job(id)).status).toBe('fault-2')
    clock.pass(11 * HOUR)
    expect((await job(id)).status).toBe('failed')
  })

  test('recovers when the authorization is fixed and the job resumed', async () => {
    const auth = await byName('/v2/auth', 'Meta - Acme system user')
    const broken = await seeded('Wholesale contacts to LinkedIn')
    const linkedin = await byName('/v2/auth', 'LinkedIn Campaign Manager')
    expect(auth).not.toBe(linkedin)
    await call(`PUT /v2/auth/oauth2/${linkedin}`, { label: 'LinkedIn', config: { code: 'new' } })
    expect((await job(broken.id)).status).toBe('failed')
    clock.pass(1000)
    await call(`POST /v2/job/${broken.id}/resume`)
    clock.pass(5000)
    expect((await job(broken.id)).status).toBe('sleeping')
    const log = await logs(broken.id)
    expect(log.at(-1).message).toBe('Export run finished')
    expect(log.filter(({ level }: { level: string }) => level === 'error').length).toBeGreaterThan(5)
  })

  test('leaves out the members of an excluded segment', async () => {
    const { id, config } = await create('Meta - Acme system user', 'VIP')
    await call(
      `POST /v2/segment/exclude/add?segment_id=${config.segment_id}&workflow=facebook-audience-populate`,
    )
    clock.pass(5000)
    expect((await logs(id)).at(-1).context.added).toBe(0)
  })

  test('sleeps through its quiet window', async () => {
    const { id } = await create('Meta - Acme system user', 'VIP')
    const body = {
      name: 'x',
      config: (await job(id)).config,
      quiet_time_of_day: '9:30am',
      quiet_timezone: 'UTC',
      quiet_period: 2,
    }
    await call(`PUT /v2/job/facebook-audience-populate/${id}`, body)
    clock.pass(5000)
    expect((await job(id)).status).toBe('sleeping')
    expect(
      (await logs(id)).some(({ message }: { message: string }) => message === 'Export run finished'),
    ).toBe(false)
    expect((await job(id)).quiet_period).toBe(2)
    // It began half an hour before: 89 minutes later it holds, two hours later it does not.
    clock.pass(89 * 60_000)
    expect((await logs(id)).at(-1).message).not.toBe('Export run finished')
    clock.pass(31 * 60_000)
    expect((await logs(id)).at(-1).message).toBe('Export run finished')
  })

  test('is told again from the stored changes alone', async () => {
    const { id } = await create('Meta - Acme system user', 'VIP')
    clock.pass(HOUR)
    const here = [await job(id), await logs(id)]
    const stored = await store.load()
    expect(JSON.stringify([...stored.overlay.job.values()])).not.toContain('sleeping')
    expect([await job(id), await logs(id)]).toEqual(here)
    expect(transport).toBeTypeOf('function')
  })
})

describe('the planted faults', () => {
  test('an authorization that broke six hours ago', async () => {
    const found = await seeded('Lapsed customers to Meta')
    expect(found.status).toMatch(/^fault-\d+$/)
    expect(found.logs.at(-1).message).toContain('the user has changed the password')
    expect((await call(`GET /v2/auth/${found.auth_ids[0]}`)).data).toMatchObject({
      status: 'unhealthy',
      type: 'oauth2',
    })
  })

  test('a revoked authorization: failed for good', async () => {
    expect((await seeded('Wholesale contacts to LinkedIn')).status).toBe('failed')
  })

  test('fault-3 on a healthy authorization, until it is resumed', async () => {
    const found = await seeded('Nightly profiles to Snowflake')
    expect(found.status).toBe('fault-3')
    expect(found.logs.at(-1)).toMatchObject({ code: 'JOB-FAULT-022' })
    expect((await call(`GET /v2/auth/${found.auth_ids[0]}`)).data.status).toBe('healthy')
    clock.pass(5 * HOUR)
    expect((await job(found.id)).status).toBe('fault-3')
    await call(`POST /v2/job/${found.id}/resume`)
    clock.pass(5000)
    expect((await job(found.id)).status).toBe('sleeping')
  })

  test('one that says it runs and has not logged for nine days, until it is bounced', async () => {
    const found = await seeded('Store events to clienteling')
    expect(found.status).toBe('running')
    expect(clock.now().getTime() - Date.parse(found.logs.at(-1).timestamp)).toBeGreaterThan(9 * 24 * HOUR)
    await call(`POST /v2/job/${found.id}/bounce`)
    clock.pass(5000)
    expect((await logs(found.id)).at(-1).message).toBe('Export run finished')
  })

  test('an empty audience: runs and adds nobody', async () => {
    const found = await seeded('Win-back pilot to Klaviyo')
    expect([found.status, found.logs.at(-1).context]).toEqual([
      'sleeping',
      { added: 0, omitted: 0, removed: 0 },
    ])
  })

  test('a destination that is out of allowance: sleeps a day', async () => {
    const found = await seeded('Salesforce contacts and leads')
    expect(found.status).toBe('sleeping')
    expect(found.logs.at(-1)).toMatchObject({
      level: 'warn',
      message: expect.stringContaining('Rate limit exceeded'),
    })
    expect(Date.parse(found.sleep_until) - clock.now().getTime()).toBeGreaterThan(18 * HOUR)
  })

  test('a quiet window that holds now', async () => {
    const found = await seeded('Loyalty attributes to Braze')
    expect([found.status, found.quiet_period]).toEqual(['sleeping', 20])
    expect(Date.parse(found.sleep_until)).toBe(clock.now().getTime() + 18 * HOUR)
    expect(quietUntil(found, clock.now().getTime())).toBeDefined()
  })

  test('nothing is wrong with the others', async () => {
    const faulty = new Set([
      'Lapsed customers to Meta',
      'Wholesale contacts to LinkedIn',
      'Nightly profiles to Snowflake',
    ])
    for (const one of (await call('GET /v2/job')).data) {
      const errors = (await logs(one.id)).filter(({ level }: { level: string }) => level === 'error')
      expect([one.name, errors.length > 0]).toEqual([one.name, faulty.has(one.name)])
    }
  })
})

describe('quiet windows', () => {
  const window = (time: string, zone: string, hours: number) => ({
    quiet_time_of_day: time,
    quiet_timezone: zone,
    quiet_period: hours,
  })
  const at = Date.parse('2026-11-21T10:15:00Z')

  test('are read in their time zone, in both spellings, over midnight', () => {
    expect(quietUntil(window('05:00', 'America/New_York', 2), at)).toBe(Date.parse('2026-11-21T12:00:00Z'))
    expect(quietUntil(window('5:00am', 'America/New_York', 2), at)).toBe(Date.parse('2026-11-21T12:00:00Z'))
    expect(quietUntil(window('11:00pm', 'UTC', 12), at)).toBe(Date.parse('2026-11-21T11:00:00Z'))
  })

  test('hold for their whole period and not a minute longer', () => {
    const morning = window('09:00', 'UTC', 3)
    const noon = Date.parse('2026-11-21T12:00:00Z')
    expect(quietUntil(morning, noon - 60_000)).toBe(noon)
    expect(quietUntil(morning, noon)).toBeUndefined()
    expect(quietUntil(morning, Date.parse('2026-11-21T09:00:00Z'))).toBe(noon)
    expect(quietUntil(morning, Date.parse('2026-11-21T08:59:00Z'))).toBeUndefined()
  })

  test('do not hold outside, without a length or without a time', () => {
    expect(quietUntil(window('02:00', 'UTC', 8), at)).toBeUndefined()
    expect(quietUntil(window('10:00', 'UTC', 0), at)).toBeUndefined()
    expect(quietUntil(window('', 'UTC', 24), at)).toBeUndefined()
  })
})
