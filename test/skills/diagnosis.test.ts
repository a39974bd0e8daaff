import { beforeAll, describe, expect, test } from 'vitest'
import { commandRows } from '../../scripts/docs.ts'
import type { NextStep } from '../../src/core/next.ts'
import { diagnoseJobOperation } from '../../src/skills/integration-advisor/diagnosis/diagnose-job.ts'
import { diagnoseUserOperation } from '../../src/skills/integration-advisor/diagnosis/diagnose-user.ts'
import { health } from '../../src/skills/integration-advisor/diagnosis/health.ts'
import { createUi } from '../../src/terminal/create-ui.ts'
import { bufferIo } from '../support/buffer-io.ts'
import { failure } from '../support/failure.ts'
import { mistakeIn, wordsOf } from '../support/known-command.ts'
import { renderWith, sandboxLines } from '../support/render.ts'
import { answer, type TestCtx, type TestOptions, testCtx } from '../support/test-ctx.ts'

const diagnose = (app: TestCtx, job: string) => diagnoseJobOperation.run(app.ctx, { job })
const failed = ({ checks }: { checks: readonly { check: string; result: string }[] }): string[] =>
  checks.filter(({ result }) => result === 'fail').map(({ check }) => check)
const codes = ({ diagnosis }: { diagnosis: { causes: readonly { code: string }[] } }): string[] =>
  diagnosis.causes.map(({ code }) => code)

let rows: Awaited<ReturnType<typeof commandRows>>
beforeAll(async () => {
  rows = await commandRows()
})

/** Every command to go on with exists, and stays on the sandbox. */
function usable(steps: readonly NextStep[]): void {
  for (const command of sandboxLines(steps)) {
    const [program, ...words] = wordsOf(command)
    expect(program).toBe('lytics-advisor')
    expect(mistakeIn(words, rows), command).toBeUndefined()
    expect(words.at(-1), command).toBe('--sandbox')
  }
}

/** What is planted in the sandbox: the checks that fail, and the one cause they come down to. */
const PLANTED: Readonly<
  Record<string, readonly [verdict: string, cause: string, checks: readonly string[]]>
> = {
  'Lapsed customers to Meta': ['faulty', 'unhealthy_auth', ['status', 'auth', 'errors']],
  'Wholesale contacts to LinkedIn': ['faulty', 'unhealthy_auth', ['status', 'auth', 'errors']],
  'Nightly profiles to Snowflake': ['faulty', 'log_errors', ['status', 'errors']],
  'Store events to clienteling': ['faulty', 'job_stale', ['activity']],
  'Win-back pilot to Klaviyo': ['faulty', 'empty_audience', ['audience']],
  'Salesforce contacts and leads': ['faulty', 'rate_limited', ['rate_limit']],
  // As somebody wanted it: found, and no fault.
  'Loyalty attributes to Braze': ['by_design', 'quiet_hours', []],
  'Repeat buyers to Salesforce': ['by_design', 'job_paused', ['status']],
  'Wholesale contacts to HubSpot': ['by_design', 'job_paused', ['status']],
  'Spring sale to Klaviyo': ['by_design', 'job_killed', ['job', 'status']],
  'Birthday mails by SendGrid': ['by_design', 'job_killed', ['job', 'status']],
}

describe('diagnose job', () => {
  test('finds each planted fault of the sandbox, and nothing else', async () => {
    const app = testCtx()
    const jobs = await app.lytics.jobs.list({ show_all: true })
    expect(jobs.length).toBeGreaterThan(Object.keys(PLANTED).length)
    const found: Record<string, readonly [string, string, readonly string[]]> = {}
    for (const { id, name = '' } of jobs) {
      const output = await diagnose(app, id)
      const { diagnosis } = output
      expect(codes(output).length, name).toBeLessThanOrEqual(1)
      usable(diagnosis.causes.flatMap(({ next }) => next))
      if (diagnosis.verdict !== 'healthy' || failed(output).length > 0)
        found[name] = [diagnosis.verdict, codes(output).join(), failed(output)]
    }
    expect(found).toEqual(PLANTED)
  })

  test('sends nothing but reads', async () => {
    const app = testCtx()
    await diagnose(app, 'Lapsed customers to Meta')
    await health.run(app.ctx, {})
    expect(app.requests.filter((request) => !request.startsWith('GET'))).toEqual([])
  })

  test('says what was meant by an error, how often it came and when', async () => {
    const { checks, diagnosis } = await diagnose(testCtx(), 'Nightly profiles to Snowflake')
    const errors = checks.find(({ check }) => check === 'errors')
    expect(errors?.evidence).toMatch(/^latest 5 minutes ago \(2026-11-21 09:55 UTC\)$/)
    expect(errors?.details[0]).toMatch(/^JOB-FAULT-022 3 times: "SQL access control error: insufficient/)
    expect(errors?.details[1]).toContain('its role lacks a right at the destination')
    expect(diagnosis.causes[0]?.mend).toBe('Have the right granted there, then restart the job.')
  })

  test('the time that quiet hours end is told in their own zone', async () => {
    const { checks } = await diagnose(testCtx(), 'Loyalty attributes to Braze')
    expect(checks.find(({ check }) => check === 'quiet_hours')).toMatchObject({
      result: 'info',
      evidence: expect.stringMatching(
        /^\d\d:\d\d to \d\d:\d\d \(UTC\); now is inside of them, until 2026-11-22/,
      ),
    })
  })

  test('a job that is not there is not found; a part of several names is ambiguous', async () => {
    const { ctx } = testCtx()
    const none = await failure(diagnoseJobOperation.run(ctx, { job: 'no such job' }))
    expect(none.fault).toBe('not_found')
    usable(none.details.next ?? [])
    expect((await failure(diagnoseJobOperation.run(ctx, { job: 'VIP' }))).fault).toBe('usage')
  })

  test('a killed job is found by its name, a living one of that name goes before it', async () => {
    const app = testCtx()
    const spring = await diagnose(app, 'Spring sale to Klaviyo')
    expect(spring.job.status).toBe('deleted')
    const living = (await app.lytics.jobs.list({})).find(({ name }) => name === 'Newsletter to Klaviyo')
    const { data: job } = await app.call(`GET /v2/job/${living?.id}`)
    const made = await app.call('POST /v2/job/klaviyo_export', {
      name: 'Spring sale to Klaviyo',
      auth_ids: job.auth_ids,
      config: { ...job.config, list_id: 'other' },
    })
    expect(made.status).toBeLessThan(300)
    expect((await diagnose(app, 'Spring sale to Klaviyo')).job.id).toBe(made.data.id)
  })

  test('a job without the credential that it had is told how to get one', async () => {
    const app = testCtx()
    const auths = await app.lytics.auths.list()
    const pinterest = auths.find(({ provider_slug }) => provider_slug === 'hubspot')
    expect((await app.call(`DELETE /v2/auth/${pinterest?.id}`)).status).toBe(204)
    app.advance(60_000)
    const output = await diagnose(app, 'HubSpot companies and contacts')
    expect(codes(output)).toEqual(['auth_missing'])
    usable(output.diagnosis.causes.flatMap(({ next }) => next))
    expect((await health.run(app.ctx, {})).findings.map(({ code }) => code)).toContain('auth_missing')
  })
})

describe('what a person sees', () => {
  const colored = () =>
    createUi(
      bufferIo({ outIsTerminal: true, outColor: false, width: 80 }),
      () => new Date(0),
      renderWith({ sandbox: true }),
    )
  test('numbered checks, evidence below each other, then the diagnosis with its commands; no line too long', async () => {
    const output = await diagnose(testCtx(), 'Wholesale contacts to LinkedIn')
    const text = diagnoseJobOperation.view(output, await colored())
    expect(text).toMatch(
      /^ 1 {2}PASS {2}Job {10}"Wholesale contacts to LinkedIn",\n {23}linkedin_export_audience, created/,
    )
    expect(text).toMatch(/\n 2 {2}FAIL {2}Status {7}failed\n/)
    expect(text).toContain(
      '\nDiagnosis: faulty\n* Lytics cannot sign in any more with the credential "LinkedIn Campaign\n  Manager" of linkedin.\n',
    )
    expect(text).toMatch(/\n {4}lytics-advisor jobs resume [0-9a-f]{8} --sandbox\n$/)
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })

  test('the id of a killed job is shown whole: its beginning finds nothing', async () => {
    const output = await diagnose(testCtx(), 'Spring sale to Klaviyo')
    const text = diagnoseJobOperation.view(output, await colored())
    expect(text).toMatch(/\n {4}lytics-advisor jobs get [0-9a-f]{32} --sandbox\n/)
  })

  test('health: what each credential stops, then the sum', async () => {
    const output = await health.run(testCtx().ctx, {})
    const text = health.view(output, await colored())
    expect(text).toContain('\n  It stops: job "Lapsed customers to Meta" (fault-')
    expect(text).toContain('\n6 things to fix.\nJobs         31: ')
    expect(text).toContain('\nCredentials  18, 2 unhealthy\nLimits       ')
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    const well = health.view({ ...output, findings: [], healthy: true }, await colored())
    expect(well).toMatch(/^Everything works\.\n/)
  })
})

describe('health', () => {
  test('finds the planted faults of the account, each once, and nothing else', async () => {
    const { findings, healthy, auths, limits } = await health.run(testCtx().ctx, {})
    expect(healthy).toBe(false)
    expect(
      findings.map(({ code, severity, affects }) => [code, severity, affects.map(({ name }) => name)]),
    ).toEqual([
      ['unhealthy_auth', 'fault', ['Lapsed customers to Meta']],
      ['unhealthy_auth', 'fault', ['Wholesale contacts to LinkedIn']],
      ['job_faulted', 'fault', ['Nightly profiles to Snowflake']],
      ['job_stale', 'fault', ['Store events to clienteling']],
      ['empty_audience', 'warning', ['Win-back pilot to Klaviyo']],
      ['rate_limited', 'warning', ['Salesforce contacts and leads']],
    ])
    expect(auths).toMatchObject({ unhealthy: 2 })
    expect(limits.map(({ limit, max, near }) => [limit, max, near])).toEqual([
      ['active_imports', 100, false],
      ['active_exports', 200, false],
      ['creations_per_hour', 10, false],
    ])
    usable(findings.flatMap(({ next }) => next))
  })

  test.each([
    [8, /^Leave some for later\.$/],
    [10, /^The next one is free at 2026-11-21 1\d:\d\d UTC\.$/],
  ])('%d creations in an hour are a limit that is near', async (creations, mend) => {
    const app = testCtx()
    const [model] = (await app.lytics.jobs.list({})).filter(({ name }) => name === 'Newsletter to Klaviyo')
    for (let made = 0; made < creations; made++) {
      const { status } = await app.call('POST /v2/job/klaviyo_export', {
        name: `Job ${made}`,
        auth_ids: model?.auth_ids,
        config: { ...model?.config, list_id: `L${made}` },
      })
      expect(status).toBeLessThan(300)
    }
    const { findings } = await health.run(app.ctx, {})
    expect(findings.at(-1)).toMatchObject({ code: 'limit_creations_per_hour', severity: 'warning', next: [] })
    expect(findings.at(-1)?.mend).toMatch(mend)
  })

  test('asks for few things, however many jobs there are', async () => {
    const app = testCtx()
    await health.run(app.ctx, {})
    expect(app.requests.length).toBeLessThan(20)
  })
})

describe('diagnose user', () => {
  const ask = (app: TestCtx, user: string, job: string) => diagnoseUserOperation.run(app.ctx, { user, job })

  test('a member with everything is sent', async () => {
    const output = await ask(testCtx(), 'email=ada.moreno@example.com', 'VIP to Meta')
    expect(output.diagnosis).toMatchObject({ verdict: 'healthy', causes: [] })
    expect(failed(output)).toEqual([])
    expect(output.user).toEqual({ field: 'email', found: true })
  })

  test.each([
    [
      'nobody has this identifier (200 "Not Found")',
      'email=no@example.com',
      'VIP to Meta',
      'profile_not_found',
    ],
    ['not in the audience', 'email=cleo.martin@example.com', 'VIP to Meta', 'not_in_audience'],
    ['a broken credential', 'email=finn.abbott@example.com', 'Lapsed customers to Meta', 'unhealthy_auth'],
    ['a used-up quiet window', 'email=ada.moreno@example.com', 'Loyalty attributes to Braze', 'quiet_hours'],
  ])('%s', async (_, user, job, code) => {
    const output = await ask(testCtx(), user, job)
    expect(codes(output)[0]).toBe(code)
    usable(output.diagnosis.causes.flatMap(({ next }) => next))
  })

  test('a member without the identifier is omitted, whatever else is known', async () => {
    const app = testCtx()
    const segments = await app.lytics.segments.list({ sizes: true })
    const high = segments.find(({ slug_name }) => slug_name === 'high_value_customers')
    const [meta] = (await app.lytics.jobs.list({})).filter(({ name }) => name === 'VIP to Meta')
    const made = await app.call('POST /v2/job/facebook_audience_populate', {
      name: 'High value',
      auth_ids: meta?.auth_ids,
      config: { ...meta?.config, segment_id: high?.id },
    })
    expect(made.status).toBeLessThan(300)
    app.advance(60_000)
    const output = await ask(app, 'user_id=C0000104', 'High value')
    expect(codes(output)).toEqual(['no_identifier'])
    expect(failed(output)).toEqual(['fields'])
    const text = diagnoseUserOperation.view(output, await app.ui())
    expect(text).toContain('Diagnosis: the person is not sent')
  })

  test('no value of a profile leaves it', async () => {
    const output = await ask(testCtx(), 'email=ada.moreno@example.com', 'VIP to Meta')
    expect(JSON.stringify(output)).not.toMatch(/Moreno|ada\.moreno|12125550101|2310/)
  })

  test.each(['ada@example.com', 'email=', 'email'])('"%s" is refused with an example', async (user) => {
    const error = await failure(ask(testCtx(), user, 'VIP to Meta'))
    expect(error.fault).toBe('usage')
    expect(JSON.stringify(error.details.next)).toContain('email=')
  })
})

describe('what the sandbox does not show', () => {
  const changed = (
    path: RegExp,
    change: (row: Record<string, unknown>) => Record<string, unknown>,
  ): TestOptions => ({
    instead: async (request, real) => {
      if (request.method !== 'GET' || !path.test(new URL(request.url).pathname)) return undefined
      const { body } = await real(request)
      const { data } = JSON.parse(body)
      return answer(Array.isArray(data) ? data.map(change) : change(data))
    },
  })

  test.each([
    ['a deleted audience', /segment/, { deleted: true }, 'audience_missing'],
    [
      'an audience with a broken definition',
      /segment/,
      { invalid: true, invalid_reason: 'no field x' },
      'audience_invalid',
    ],
  ])('%s', async (_, path, more, code) => {
    const app = testCtx(changed(path, (row) => ({ ...row, ...more })))
    const output = await diagnose(app, 'Newsletter to Klaviyo')
    expect(codes(output)).toEqual([code])
    usable(output.diagnosis.causes.flatMap(({ next }) => next))
    expect((await health.run(app.ctx, {})).findings.map((finding) => finding.code)).toContain(code)
  })

  test('an audience that no list has and no request finds is gone', async () => {
    const app = testCtx({
      instead: ({ method, url }) => {
        const { pathname } = new URL(url)
        if (method !== 'GET' || !/segment/.test(pathname)) return undefined
        return /segment$/.test(pathname) ? answer([]) : answer(null, 404)
      },
    })
    expect(codes(await diagnose(app, 'Newsletter to Klaviyo'))).toEqual(['audience_missing'])
  })

  test('a connection without its credential and a data model that does not read', async () => {
    const cut = testCtx(changed(/connection$/, (row) => ({ ...row, auth_ids: ['gone'] })))
    const found = (await health.run(cut.ctx, {})).findings
    expect(found.map(({ code }) => code)).toContain('connection_without_auth')
    usable(found.flatMap(({ next }) => next))
    const ill = testCtx(
      changed(/datamodel|data-model|model/, (row) => ({
        ...row,
        health: { status: 'unhealthy', details: 'no table' },
      })),
    )
    expect((await health.run(ill.ctx, {})).findings).toContainEqual(
      expect.objectContaining({ code: 'datamodel_unhealthy', what: expect.stringContaining('no table') }),
    )
  })

  test('a credential that nothing uses is only noted', async () => {
    const app = testCtx(
      changed(/auth$/, (row) =>
        row.label === 'Lytics UI' ? row : { ...row, status: 'unhealthy', unhealthy: true },
      ),
    )
    const { findings } = await health.run(app.ctx, {})
    const notes = findings.filter(({ severity }) => severity === 'note')
    expect(notes.length).toBeGreaterThan(0)
    for (const { next, affects } of notes) {
      expect(affects).toEqual([])
      expect(sandboxLines(next)[0]).toMatch(/^lytics-advisor disconnect [0-9a-f]{32} --sandbox$/)
    }
  })
})
