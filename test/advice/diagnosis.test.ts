import { describe, expect, test } from 'vitest'
import { unhealthyAuth } from '../../src/advice/diagnosis/auth-causes.ts'
import { diagnoseJob, rootCauses } from '../../src/advice/diagnosis/diagnose-job.ts'
import type { JobFacts, ObservedJob } from '../../src/advice/diagnosis/facts.ts'
import type { AuthFact } from '../../src/advice/facts.ts'
import { placeholder, step } from '../../src/core/next.ts'
import { ago, entry, facts, NOW, run, slot, workflow } from './diagnosis-world.ts'

/** The results of all checks, and what they come down to. */
function seen(job: Partial<ObservedJob> = {}, around: Partial<JobFacts> = {}) {
  const { checks, diagnosis } = diagnoseJob(facts(job, around))
  const of = (name: string) => {
    const check = checks.find((each) => each.check === name)
    if (check === undefined) throw new Error(name)
    return check
  }
  return {
    of,
    failing: checks.filter(({ result }) => result === 'fail').map(({ check }) => check),
    codes: diagnosis.causes.map(({ code }) => code),
    diagnosis,
  }
}

const error = (hours: number, code: string, message: string) =>
  entry(hours, { level: 'error', code, message })

test('nothing is found at a healthy job, and when to expect what it does is said', () => {
  const { failing, diagnosis, codes } = seen({}, { workflow: workflow({ seen_after: 'A day.' }) })
  expect([failing, codes, diagnosis.verdict]).toEqual([[], [], 'healthy'])
  expect(diagnosis.summary).toBe('Nothing is wrong with the job "VIP to Acme". When to expect it: A day.')
  expect(seen().diagnosis.summary).toBe('Nothing is wrong with the job "VIP to Acme".')
})

describe('the status', () => {
  test.each([
    ['running', 'pass', undefined, 'healthy'],
    ['sleeping', 'pass', undefined, 'healthy'],
    ['completed', 'info', undefined, 'healthy'],
    ['unknown', 'info', undefined, 'healthy'],
    ['paused', 'fail', 'job_paused', 'by_design'],
    ['pausing', 'fail', 'job_paused', 'by_design'],
    ['fault-2', 'fail', 'job_faulted', 'faulty'],
    ['failed', 'fail', 'job_failed', 'faulty'],
    ['deleting', 'fail', 'job_killed', 'by_design'],
  ])('%s', (status, result, code, verdict) => {
    const { of, codes, diagnosis } = seen({ status })
    expect([of('status').result, codes[0], diagnosis.verdict]).toEqual([result, code, verdict])
  })

  test('one that has just begun is about to start, one that began days ago is stuck', () => {
    const status = 'initializing'
    expect(seen({ status, created: ago(1) }).codes).toEqual([])
    expect(seen({ status, created: undefined }).codes).toEqual([])
    expect(seen({ status, created: ago(50) }).codes).toEqual(['job_stuck'])
  })

  test('until when it waits is reported; a status that was never reported is unknown', () => {
    expect(seen({ sleep_until: ago(-2) }).of('status').evidence).toBe(
      'running (waiting for its next sync), until 2026-11-21 12:00 UTC, in 2 hours',
    )
    expect(seen({ sleep_until: ago(1) }).of('status').evidence).toContain('1 hour ago')
    expect(seen({ sleep_until: 'soon' }).of('status').evidence).toContain('an unknown time')
    expect(seen({ status: undefined }).of('status')).toMatchObject({ result: 'info' })
  })

  test('what is over is told as done, what is not told as unclear', () => {
    expect(seen({ status: 'completed' }).diagnosis.summary).toContain('has done its work')
    expect(seen({ status: 'unknown' }).diagnosis.summary).toContain('does not tell')
  })

  test('a killed job is nothing more than killed', () => {
    const { codes, failing } = seen({ deleted: true, auth_ids: [], status: 'deleted' }, { segments: [] })
    expect(codes).toEqual(['job_killed'])
    expect(failing).toContain('job')
  })
})

describe('the credential', () => {
  const auth = (more: Partial<AuthFact> = {}): AuthFact => ({
    id: 'a1',
    label: 'Key',
    provider_slug: 'acme',
    type: 'api_key',
    ...more,
  })

  test('none is a fault where one is needed, and no matter where it is not', () => {
    expect(seen({ auth_ids: [] }).codes).toEqual(['auth_missing'])
    expect(seen({ auth_ids: null }).codes).toEqual(['auth_missing'])
    expect(seen({ auth_ids: [] }, { needsAuth: false }).of('auth').result).toBe('info')
  })

  test('one that is gone, one that is broken, one that nobody has looked at', () => {
    expect(seen({}, { auths: [] }).codes).toEqual(['auth_missing'])
    expect(seen({}, { auths: [auth({ status: 'unhealthy' })] }).codes).toEqual(['unhealthy_auth'])
    expect(seen({}, { auths: [auth({ status: 'unknown' })] }).of('auth').result).toBe('info')
    expect(seen({}, { auths: [auth({ label: undefined })] }).of('auth').evidence).toMatch(/^"a1": unknown/)
  })

  test('typed secrets are entered again, a sign-in is made again, a healthy one takes over', () => {
    const key = auth({ status: 'unhealthy' })
    const personal = auth({ status: 'unhealthy', type: 'oauth2', label: undefined })
    const other = auth({ id: 'a2', label: 'Second', status: 'healthy' })
    expect(unhealthyAuth(key, [key], ['j1'])).toMatchObject({
      mend: 'Enter its secrets again, or give its jobs a new one; then resume what it stopped.',
      next: [step('auths update', { auth: 'a1' }), step('jobs resume', { job: 'j1' })],
    })
    expect(unhealthyAuth(key, [key, other], ['j1'])).toMatchObject({
      mend: expect.stringContaining('give its jobs the healthy "Second";'),
      next: [
        step('auths update', { auth: 'a1' }),
        step('jobs update', { job: 'j1', auth: ['a2'] }),
        step('jobs resume', { job: 'j1' }),
      ],
    })
    expect(unhealthyAuth(personal, [personal], ['j1'])).toMatchObject({
      what: 'Lytics cannot sign in any more with the credential "a1" of acme.',
      mend: expect.stringContaining('Sign in again in the Lytics UI'),
      next: [
        step('jobs update', { job: 'j1', auth: [placeholder('label')] }),
        step('jobs resume', { job: 'j1' }),
      ],
    })
    expect(unhealthyAuth(personal, [personal, other], [])).toMatchObject({
      mend: expect.stringContaining('if it reaches the same account'),
      next: [],
    })
    expect(unhealthyAuth(auth({ provider_slug: undefined }), [], []).what).toMatch(/"Key"\.$/)
  })

  test('the errors that a broken credential brings are not told beside it', () => {
    const logs = [run(4), error(1, 'UNAUTHORIZED-017', 'Token expired')]
    const { codes, failing } = seen({ status: 'fault-3' }, { auths: [auth({ status: 'unhealthy' })], logs })
    expect(failing).toEqual(['status', 'auth', 'errors'])
    expect(codes).toEqual(['unhealthy_auth'])
  })
})

describe('the audience', () => {
  test.each([
    ['gone', [], 'audience_missing'],
    ['deleted', [{ id: 's1', name: 'VIP', size: 3, deleted: true }], 'audience_missing'],
    ['not valid', [{ id: 's1', size: 3, invalid: true, invalid_reason: 'no field x' }], 'audience_invalid'],
    ['not valid, without a reason', [{ id: 's1', size: 3, invalid: true }], 'audience_invalid'],
    ['empty', [{ id: 's1', name: 'VIP', size: 0 }], 'empty_audience'],
  ])('%s', (_, segments, code) => {
    const { codes, of } = seen({}, { segments })
    expect([of('audience').result, codes]).toEqual(['fail', [code]])
  })

  test('its size is said where it is known', () => {
    expect(seen().of('audience')).toMatchObject({ result: 'pass', evidence: '"VIP", 200 people' })
    expect(seen({}, { segments: [{ id: 's1' }] }).of('audience').evidence).toBe('"s1"')
  })

  test('the setting of the workflow that takes it is the one to change', () => {
    const next = (config: Record<string, unknown>) =>
      seen({ config }, { segments: [] }).diagnosis.causes[0]?.next
    expect(next({ segment_id: 's1' })).toContainEqual(
      step('jobs update', { job: 'j1', set: [placeholder('id', 'segment_id=')] }),
    )
    // A setting that the workflow does not have would be refused.
    expect(next({ segment_ids: ['s1'] })).toContainEqual(
      step('jobs update', { job: 'j1', set: [placeholder('id', 'segment_id=')] }),
    )
  })

  test('none is no matter', () => {
    expect(seen({ config: { email_field: 'email' } }).of('audience').evidence).toBe('none set')
    expect(seen({ config: null }, { workflow: workflow({ slots: {} }) }).of('audience').evidence).toContain(
      'takes none',
    )
  })

  test('whether it belongs to a flow is said, as nothing tells whether the flow runs', () => {
    expect(seen().of('flow').evidence).toContain('no flow')
    for (const more of [{ slug_name: 'flow_welcome_1' }, { kind: 'flow' }])
      expect(
        seen({}, { segments: [{ id: 's1', name: 'W', size: 1, ...more }] }).of('flow').evidence,
      ).toContain('step of a flow')
  })
})

describe('the fields', () => {
  const mapped = { segment_id: 's1', email_field: 'email', mappings: [{ first_name: 'FN' }] }

  test('the share that has each is said, the identifier first', () => {
    expect(seen({ config: mapped }).of('coverage')).toMatchObject({
      result: 'pass',
      details: ['email (identifier): 90 %', 'first_name: 50 %'],
    })
    expect(seen({}, { coverage: new Map([['email', 0.001]]) }).of('coverage')).toMatchObject({
      result: 'info',
      evidence: expect.stringContaining('the identifier is rare'),
      details: ['email (identifier): under 1 %'],
    })
    expect(seen({}, { coverage: new Map() }).of('coverage').details).toEqual([
      'email (identifier): not counted',
    ])
  })

  test('an identifier that nobody has, and a field that no schema has, are found', () => {
    expect(seen({}, { coverage: new Map([['email', 0]]) }).codes).toEqual(['identifier_not_covered'])
    expect(seen({}, { fields: [{ id: 'first_name' }] }).codes).toEqual(['field_missing'])
    // Events and files name columns of streams, which are in no schema.
    expect(
      seen({}, { fields: [{ id: 'first_name' }], workflow: workflow({ data: 'events' }) }).codes,
    ).toEqual([])
    expect(seen({}, { fields: [] }).codes).toEqual([])
  })

  test('of an empty audience nothing is counted', () => {
    const { of, codes } = seen({}, { segments: [{ id: 's1', size: 0 }], coverage: new Map([['email', 0]]) })
    expect([of('coverage').result, codes]).toEqual(['info', ['empty_audience']])
  })

  test('a job without fields has nothing to count', () => {
    expect(seen({ config: { segment_id: 's1' } }).of('coverage').evidence).toContain('maps no profile field')
  })
})

describe('the streams', () => {
  const config = { streams: ['Web'] }
  const at = (last_msg_ts?: string) => [{ name: 'Web', last_msg_ts }]
  test.each([
    ['one that gets messages', at(ago(1)), 'pass', []],
    ['one that is still', at(ago(60)), 'info', []],
    ['one of which nothing is known', at(), 'pass', []],
    ['one that does not exist', [{ name: 'web' }], 'fail', ['stream_missing']],
  ])('%s', (_, streams, result, codes) => {
    const found = seen({ config }, { streams })
    expect([found.of('streams').result, found.codes]).toEqual([result, codes])
  })
  test('what an import fills is not looked at', () => {
    expect(seen({ config }, { workflow: workflow({ direction: 'import' }) }).of('streams').result).toBe(
      'info',
    )
  })
})

describe('quiet hours', () => {
  const quiet = (quiet_time_of_day: string, quiet_timezone: string, quiet_period = 8) => ({
    quiet_time_of_day,
    quiet_timezone,
    quiet_period,
  })
  test.each([
    [
      'over midnight, in the zone',
      quiet('22:00', 'Asia/Tokyo'),
      '22:00 to 06:00 (Asia/Tokyo); now is outside of them',
    ],
    [
      'in them, in the zone',
      quiet('04:00', 'America/New_York', 2),
      '04:00 to 06:00 (America/New_York); now is inside of them, until 2026-11-21 11:00 UTC, in 1 hour',
    ],
    [
      'in words of the half day',
      quiet('9:00am', '', 2),
      '09:00 to 11:00 (UTC); now is inside of them, until 2026-11-21 11:00 UTC, in 1 hour',
    ],
    ['at noon', quiet('12:00pm', 'UTC', 1), '12:00 to 13:00 (UTC); now is outside of them'],
    ['without a length', quiet('04:00', 'UTC', 0), 'none set'],
    ['no time of day', quiet('25:00', 'UTC'), '"25:00" is not a time of day (expected 22:00 or 10:00pm)'],
    ['no time at all', quiet('late', 'UTC'), '"late" is not a time of day (expected 22:00 or 10:00pm)'],
    ['no zone', quiet('22:00', 'Mars/Olympus'), '"Mars/Olympus" is not a time zone'],
  ])('%s', (_, job, evidence) => {
    expect(seen(job).of('quiet_hours').evidence).toBe(evidence)
  })
  test('to be in them is as somebody wanted it; that events are lost is said; what cannot be kept is a warning', () => {
    const inside = { ...quiet('09:00', 'UTC', 2), drop_events_during_quiet_window: true }
    const found = seen(inside)
    expect([found.codes, found.diagnosis.verdict]).toEqual([['quiet_hours'], 'by_design'])
    expect(found.of('quiet_hours').details[0]).toContain('dropped, for good')
    expect(seen(quiet('late', 'UTC'))).toMatchObject({
      codes: ['quiet_hours_invalid'],
      failing: ['quiet_hours'],
    })
  })
})

describe('activity', () => {
  test('silence much longer than its rhythm is a standstill, whatever the status says', () => {
    const logs = [run(43), run(42), run(41)]
    const found = seen({ status: 'running' }, { logs })
    expect(found.codes).toEqual(['job_stale'])
    expect(found.diagnosis.summary).toContain('for 41 hours, though it used to run every hour')
    expect(seen({ status: 'paused' }, { logs }).codes).toEqual(['job_paused'])
  })
  test('a daily job may be silent for a day, and one that sleeps on purpose or is in quiet hours for longer', () => {
    expect(seen({}, { logs: [run(70), run(46), run(22)] }).codes).toEqual([])
    expect(seen({ sleep_until: ago(-3) }, { logs: [run(43), run(42), run(41)] }).codes).toEqual([])
    const quiet = { quiet_time_of_day: '20:00', quiet_period: 6, quiet_timezone: '' }
    expect(seen(quiet, { logs: [run(13), run(12), run(11)] }).codes).toEqual([])
    expect(seen({}, { logs: [run(13), run(12), run(11)] }).codes).toEqual(['job_stale'])
  })
  test('one that never wrote anything counts from its creation; what people did is no sign of life', () => {
    const byPeople = [entry(1, { message: 'Updated by user', context: { user_email: 'a@b.c' } })]
    const found = seen({}, { logs: byPeople })
    expect(found.codes).toEqual(['job_stale'])
    expect(found.diagnosis.summary).toContain('since it was created 30 days ago')
    expect(seen({ created: ago(2) }, { logs: [] }).of('activity').result).toBe('info')
    expect(seen({ created: undefined }, { logs: [] }).codes).toEqual([])
  })
})

describe('errors', () => {
  const refused = error(1, 'JOB-FAULT-022', 'SQL access control error: insufficient privileges')
  test('those after the last run stand, with their number, their meaning and what mends them', () => {
    const { of, codes, diagnosis } = seen(
      { status: 'fault-2' },
      {
        logs: [
          run(5),
          error(2, 'JOB-FAULT-022', 'SQL access control error: insufficient privileges'),
          refused,
        ],
      },
    )
    expect(codes).toEqual(['log_errors'])
    expect(of('errors').details).toEqual([
      'JOB-FAULT-022 2 times: "SQL access control error: insufficient privileges"',
      '  The credential works, but its role lacks a right at the destination. Have the right granted there, then restart the job.',
    ])
    expect(diagnosis.causes[0]?.next).toContainEqual(step('jobs bounce', { job: 'j1' }))
  })
  test('a failed job is resumed and not restarted', () => {
    expect(seen({ status: 'failed' }, { logs: [refused] }).diagnosis.causes[0]?.next).toContainEqual(
      step('jobs resume', { job: 'j1' }),
    )
  })
  test('those before the last run are over', () => {
    expect(seen({}, { logs: [error(3, 'INTERNAL-019', 'x'), run(2), run(1)] }).of('errors')).toMatchObject({
      result: 'pass',
      evidence: 'none since the last run that came through (1 error before)',
    })
  })
  test('a used-up allowance is one cause, and not an error too', () => {
    const limited = entry(1, { level: 'warning', message: 'Rate limit exceeded, sleeping 24h' })
    const found = seen({ sleep_until: ago(-20) }, { logs: [run(3), run(2), limited] })
    expect(found).toMatchObject({ codes: ['rate_limited'], failing: ['rate_limit'] })
    expect(found.diagnosis.summary).toContain('waits until 2026-11-22 06:00 UTC, in 20 hours')
    expect(seen({}, { logs: [limited, run(1)] }).codes).toEqual([])
    const code = error(1, 'UNKNOWN-000', '429 Too Many Requests')
    expect(seen({}, { logs: [run(2), code] }).codes).toEqual(['rate_limited'])
  })
})

test('counts: the sum and the last run, with what omitted means and whether present members were sent', () => {
  const { of } = seen(
    { config: { segment_id: 's1', email_field: 'email', withbackfill: false } },
    { logs: [run(2, 5, 2, 1), run(1, 3)] },
  )
  expect(of('counts')).toMatchObject({
    result: 'info',
    evidence: '2 runs in the log: 8 added, 2 omitted, 2 removed',
  })
  expect(of('counts').details).toHaveLength(3)
  expect(
    seen({}, { logs: [entry(1, { message: 'added 353 users removed 1,221 users' })] }).of('counts').evidence,
  ).toBe('1 run in the log: 353 added, 0 omitted, 1,221 removed')
  expect(seen({}, { logs: [] }).of('counts').evidence).toBe('no run in the log tells any')
})

test('the gravest cause is told first', () => {
  const quiet = { quiet_time_of_day: '09:00', quiet_timezone: 'UTC', quiet_period: 2 }
  const { codes } = seen({ ...quiet, status: 'fault-1' }, { segments: [{ id: 's1', size: 0 }], now: NOW })
  expect(codes).toEqual(['job_faulted', 'empty_audience', 'quiet_hours'])
  expect(rootCauses([])).toEqual([])
})

test('a field may stand in a slot that identifies nobody', () => {
  const slots = {
    country_field: slot({ kind: 'field' }),
    list: slot({ kind: 'fields' }),
    phone_field: slot({ kind: 'field' }),
  }
  const config = { country_field: 'country', list: ['first_name'], phone_field: 'phone' }
  const fields = [{ id: 'country' }, { id: 'first_name' }, { id: 'phone' }]
  expect(
    seen({ config }, { workflow: workflow({ slots }), fields })
      .of('coverage')
      .details.map((line) => line.split(':')[0]),
  ).toEqual(['phone (identifier)', 'country', 'first_name'])
})
