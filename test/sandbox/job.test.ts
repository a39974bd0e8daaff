import { beforeEach, describe, expect, test } from 'vitest'
import { idOf, testSandbox } from './support.ts'

let { call, clock } = testSandbox()
let segment = ''
let auth = ''
beforeEach(async () => {
  ;({ call, clock } = testSandbox())
  segment = idOf((await call('GET /v2/segment')).data, 'name', 'High Value Customers')
  auth = idOf((await call('GET /v2/auth')).data, 'label', 'Meta - Acme system user')
})

const config = (more = {}) => ({
  ads_account_id: '10150970483556602',
  identifier_field: 'email',
  mappings: [{ first_name: 'FN' }],
  segment_id: segment,
  withbackfill: true,
  ...more,
})
const body = (more = {}) => ({ name: 'High value to Meta', auth_ids: [auth], config: config(), ...more })
const create = (more = {}, query = '') => call(`POST /v2/job/facebook-audience-populate${query}`, body(more))

describe('creating', () => {
  test('answers 201 with the job, its workflow in snake case', async () => {
    const { status, data } = await create()
    expect(status).toBe(201)
    expect(data).toMatchObject({
      name: 'High value to Meta',
      workflow: 'facebook_audience_populate',
      config: config(),
      auth_ids: [auth],
      status: 'initializing',
      deleted: false,
      created: clock.now().toISOString(),
    })
    expect(data.id).toMatch(/^[0-9a-f]{32}$/)
    expect((await call(`GET /v2/job/${data.id}`)).data).toEqual(data)
    expect((await call(`GET /v2/job/facebook_audience_populate/${data.id}`)).data).toEqual(data)
  })

  test('takes the workflow in the path in either spelling, or in the body', async () => {
    expect((await call('POST /v2/job/facebook_audience_populate', body())).status).toBe(201)
    const generic = await call(
      'POST /v2/job',
      body({ workflow: 'facebook-audience-populate', config: config({ audience_name: 'B' }) }),
    )
    expect([generic.status, generic.data.workflow]).toEqual([201, 'facebook_audience_populate'])
    expect((await call('POST /v2/job', {})).body.errors[0]).toMatchObject({
      code: 'JOB-BADREQ-002',
      message: 'workflow is required',
    })
    expect((await call('POST /v2/job/facebook_custom_audiences', body())).body.errors[0].code).toBe(
      'WF-NOTFOUND-005',
    )
  })

  test('refuses the same config twice, until the first is killed', async () => {
    const first = await create()
    const second = await create({ name: 'Another name' })
    expect([second.status, second.body.errors[0].code, second.body.errors[0].message]).toEqual([
      400,
      'JOB-BADREQ-002',
      'Duplicate work config',
    ])
    await call(`POST /v2/job/${first.data.id}/kill`)
    expect((await create()).status).toBe(201)
  })

  test('refuses unknown references, a missing name, a missing or incomplete config', async () => {
    const refusal = async (answer: Promise<{ status: number; body: { errors: { code: string }[] } }>) => {
      const { status, body } = await answer
      return `${status} ${body.errors[0]?.code}`
    }
    expect(await refusal(create({ auth_ids: ['none'] }))).toBe('404 AUTH-NOTFOUND-006')
    expect(await refusal(create({ config: config({ segment_id: 'high_value_customers' }) }))).toBe(
      '400 JOB-BADREQ-002',
    )
    expect(await refusal(create({ name: ' ' }))).toBe('400 JOB-BADREQ-002')
    expect(await refusal(create({ config: undefined }))).toBe('400 JOB-BADREQ-002')
    expect(await refusal(create({ quiet_time_of_day: '25:00' }))).toBe('400 JOB-BADREQ-002')
    expect(await refusal(call('POST /v2/job/facebook-web-audience', body()))).toBe('400 JOB-BADREQ-002')
  })

  test('makes one job per further audience', async () => {
    const more = (await call('GET /v2/segment')).data
      .filter(({ id }: { id: string }) => id !== segment)
      .slice(0, 2)
    await create({ config: config({ duplicate_exports: more.map(({ id }: { id: string }) => id) }) })
    const jobs = (await call('GET /v2/job')).data.filter(
      ({ name }: { name: string }) => name === 'High value to Meta',
    )
    expect(jobs.map((job: { config: { segment_id: string } }) => job.config.segment_id)).toEqual([
      segment,
      more[0].id,
      more[1].id,
    ])
  })

  test('stops at ten an hour, killed ones included, and goes on when the hour is over', async () => {
    for (let i = 0; i < 10; i++) {
      const made = await create({ config: config({ audience_name: String(i) }) })
      expect(made.status).toBe(201)
      if (i === 0) await call(`POST /v2/job/${made.data.id}/kill`)
      clock.pass(60_000)
    }
    const refused = await create({ config: config({ audience_name: '11' }) })
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, undefined])
    clock.pass(50 * 60_000)
    expect((await create({ config: config({ audience_name: '11' }) })).status).toBe(201)
  })

  test('waits for a resume with run_job=false', async () => {
    const { data } = await create({}, '?run_job=false')
    clock.pass(3_600_000)
    expect((await call(`GET /v2/job/${data.id}`)).data.status).toBe('paused')
    expect((await call(`GET /v2/job/${data.id}/logs`)).data).toHaveLength(1)
    await call(`POST /v2/job/${data.id}/resume`)
    clock.pass(5000)
    expect((await call(`GET /v2/job/${data.id}`)).data.status).toBe('sleeping')
  })
})

describe('updating', () => {
  test('replaces: what is left out is reset, config whole, but monitoring stays', async () => {
    const { data } = await create({
      description: 'kept?',
      quiet_time_of_day: '2:00pm',
      quiet_period: 4,
      hidden: true,
      tag: 't',
      meta: { a: 1 },
      monitoring: { checks: [1] },
    })
    const put = await call(`PUT /v2/job/facebook-audience-populate/${data.id}`, {
      name: 'New',
      config: { segment_id: segment, identifier_field: 'email' },
    })
    expect(put.status).toBe(200)
    expect(put.data).toMatchObject({
      name: 'New',
      description: '',
      config: { segment_id: segment, identifier_field: 'email' },
      auth_ids: [],
      quiet_time_of_day: '',
      quiet_period: 0,
      hidden: false,
      meta: {},
      monitoring: { checks: [1] },
    })
    expect(put.data).not.toHaveProperty('tag')
    const cleared = await call(`PUT /v2/job/facebook-audience-populate/${data.id}`, {
      name: 'New',
      config: { segment_id: segment, identifier_field: 'email' },
      monitoring: null,
    })
    expect(cleared.data).not.toHaveProperty('monitoring')
  })

  test('needs the right workflow in the path', async () => {
    const { data } = await create()
    expect((await call(`PUT /v2/job/klaviyo-export/${data.id}`, body())).status).toBe(404)
  })
})

describe('lifecycle', () => {
  const status = async (id: string) => (await call(`GET /v2/job/${id}`)).data.status

  test('pause passes through pausing, resume starts it again', async () => {
    const { data } = await create()
    clock.pass(10_000)
    expect((await call(`POST /v2/job/${data.id}/pause`)).data.status).toBe('pausing')
    clock.pass(2000)
    expect(await status(data.id)).toBe('paused')
    expect((await call(`POST /v2/job/${data.id}/resume`)).data.status).toBe('initializing')
    clock.pass(1000)
    expect(await status(data.id)).toBe('running')
  })

  test('kill is a soft delete without a way back', async () => {
    const { data } = await create()
    expect((await call(`POST /v2/job/${data.id}/kill`)).data.status).toBe('deleting')
    clock.pass(2000)
    expect((await call(`GET /v2/job/${data.id}`)).data).toMatchObject({ status: 'deleted', deleted: true })
    expect((await call(`POST /v2/job/${data.id}/resume`)).status).toBe(404)
    expect((await call(`PUT /v2/job/facebook-audience-populate/${data.id}`, body())).status).toBe(404)
  })

  test('repeating a command changes nothing, an unknown job is 404, an unknown command is not there', async () => {
    const { data } = await create()
    await call(`POST /v2/job/${data.id}/pause`)
    clock.pass(5000)
    const again = await call(`POST /v2/job/${data.id}/pause`)
    expect([again.status, again.data.status]).toEqual([200, 'paused'])
    expect((await call('POST /v2/job/none/pause')).status).toBe(404)
    expect((await call(`POST /v2/job/${data.id}/explode`)).status).not.toBe(200)
    expect((await call(`POST /v2/job/${data.id}/bounce`)).status).toBe(200)
    expect((await call(`POST /v2/job/${data.id}/release`)).status).toBe(200)
  })

  test('an authorization that is deleted leaves its jobs and stops them', async () => {
    const { data } = await create()
    clock.pass(5000)
    const gone = await call(`DELETE /v2/auth/${auth}`)
    expect([gone.status, gone.text]).toEqual([204, ''])
    clock.pass(2000)
    expect((await call(`GET /v2/job/${data.id}`)).data).toMatchObject({ status: 'paused', auth_ids: [] })
    expect((await call(`GET /v2/auth/${auth}`)).status).toBe(404)
  })
})

describe('listing', () => {
  const names = async (query: string) =>
    (await call(`GET /v2/job${query}`)).data.map(({ name }: { name: string }) => name)
  const [completed, deleted, hidden] = [
    'Order history 2019 to 2023',
    'Spring sale to Klaviyo',
    'Lifetime value score',
  ]

  test('leaves out completed, killed and hidden ones, but not failing ones', async () => {
    const list = await names('')
    for (const name of [completed, deleted, hidden]) expect(list).not.toContain(name)
    expect(list).toEqual(
      expect.arrayContaining(['Wholesale contacts to LinkedIn', 'Nightly profiles to Snowflake']),
    )
  })

  test('shows deleted ones only together with completed ones', async () => {
    expect(await names('?show_deleted=true')).toEqual(await names(''))
    expect(await names('?show_completed=true')).toContain(completed)
    expect(await names('?show_completed=true')).not.toContain(deleted)
    expect(await names('?show_completed=true&show_deleted=true')).toEqual(
      expect.arrayContaining([completed, deleted]),
    )
    expect(await names('?show_hidden=true')).toContain(hidden)
    expect(await names('?show_all=true')).toEqual(expect.arrayContaining([completed, deleted, hidden]))
  })

  test('filters by workflow and authorization, in every spelling of a list', async () => {
    expect(await names('?workflow=adwords_customer_match')).toEqual(['VIP customer match'])
    expect(await names('?workflow=adwords-customer-match')).toEqual(['VIP customer match'])
    const one = await names(`?auth_ids=${auth}`)
    expect(one).toEqual(['VIP to Meta', 'Cart abandoners to Meta'])
    const other = idOf((await call('GET /v2/auth')).data, 'label', 'Clearbit key')
    for (const query of [
      `auth_ids=${auth},${other}`,
      `auth_ids=${auth}&auth_ids=${other}`,
      `auth_ids[]=${auth}&auth_ids[]=${other}`,
      `auth_ids=[${auth},${other}]`,
    ]) {
      expect(await names(`?${query}`)).toEqual([...one, 'Enrich wholesale contacts'])
    }
  })

  test('tells sleep_until only with show_state, and never for one job', async () => {
    const plain = (await call('GET /v2/job')).data
    expect(plain.some((job: object) => 'sleep_until' in job)).toBe(false)
    const stated = (await call('GET /v2/job?show_state=true')).data
    const sleeping = stated.find(({ status }: { status: string }) => status === 'sleeping')
    expect(Date.parse(sleeping.sleep_until)).toBeGreaterThan(clock.now().getTime())
    expect((await call(`GET /v2/job/${sleeping.id}`)).data).not.toHaveProperty('sleep_until')
  })
})

describe('logs', () => {
  test('of the account: the last day, sorted, without killed jobs', async () => {
    const { data } = await call('GET /v2/job/logs')
    const times = data.map(({ timestamp }: { timestamp: string }) => timestamp)
    expect(times).toEqual([...times].sort())
    expect(Date.parse(times[0])).toBeGreaterThanOrEqual(clock.now().getTime() - 86_400_000)
    const killed = idOf((await call('GET /v2/job?show_all=true')).data, 'name', 'Spring sale to Klaviyo')
    expect(data.some((entry: { job_id: string }) => entry.job_id === killed)).toBe(false)
    expect(data.length).toBeGreaterThan(50)
  })

  test('carry a code only on errors, and detail only when asked', async () => {
    const id = idOf((await call('GET /v2/job')).data, 'name', 'Lapsed customers to Meta')
    const plain = (await call(`GET /v2/job/${id}/logs`)).data
    const detailed = (await call(`GET /v2/job/facebook-audience-populate/${id}/logs?include_errors=true`))
      .data
    for (const entry of plain) expect('code' in entry).toBe(entry.level === 'error')
    expect(plain.at(-1)).toMatchObject({ level: 'error', code: 'UNAUTHORIZED-017', context: {} })
    expect(detailed.at(-1).context).toMatchObject({ attempt: 12 })
  })
})
