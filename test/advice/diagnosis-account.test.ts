import { describe, expect, test } from 'vitest'
import { ERROR_CODES } from '../../src/advice/diagnosis/codes.ts'
import { type AccountFacts, accountFindings, limitsOf } from '../../src/advice/diagnosis/health.ts'
import { errorGroups, rhythmOf } from '../../src/advice/diagnosis/log.ts'
import { every, span, until, when } from '../../src/advice/diagnosis/moments.ts'
import { errorLine, explainError } from '../../src/advice/diagnosis/symptoms.ts'
import { step } from '../../src/core/next.ts'
import { ago, entry, facts, NOW, run } from './diagnosis-world.ts'

const { job, auths, segments, logs } = facts()

const account = (more: Partial<AccountFacts> = {}): AccountFacts => ({
  now: NOW,
  jobs: [job],
  auths,
  segments,
  connections: [],
  models: [],
  logs: new Map([[job.id, logs]]),
  directions: new Map([['acme_export', 'export']]),
  withoutAuth: new Set(),
  ...more,
})
const codes = (more: Partial<AccountFacts>): string[] =>
  accountFindings(account(more)).map(({ code }) => code)
const broken = auths.map((auth) => ({ ...auth, status: 'unhealthy' }))

describe('health', () => {
  test('finds nothing in a healthy account', () => {
    expect(codes({})).toEqual([])
  })

  test('a broken credential is told once, with all that it stops, and not again with each job', () => {
    const faulting = { ...job, status: 'fault-2' }
    const connections = [
      { id: 'c1', label: 'Warehouse', auth_ids: ['a1'] },
      { id: 'c2', auth_ids: ['a1'] },
    ]
    const found = accountFindings(account({ auths: broken, jobs: [faulting], connections }))
    expect(found).toMatchObject([
      {
        code: 'unhealthy_auth',
        affects: [{ kind: 'job', id: 'j1' }, { kind: 'connection', name: 'Warehouse' }, { id: 'c2' }],
      },
    ])
  })

  test('one that only stops what is off duty is a note', () => {
    const jobs = ['paused', 'completed', 'deleted'].map((status) => ({ ...job, status }))
    expect(accountFindings(account({ auths: broken, jobs }))).toMatchObject([
      { code: 'unhealthy_auth', severity: 'note', affects: [] },
    ])
  })

  test('a faulting job tells its newest error and what mends it', () => {
    const errors = [
      entry(1, { level: 'error', code: 'JOB-FAULT-022', message: 'Table EXPORTS does not exist' }),
    ]
    const jobs = [{ ...job, status: 'fault-1' }]
    expect(accountFindings(account({ jobs, logs: new Map([['j1', errors]]) }))).toMatchObject([
      {
        code: 'job_faulted',
        mend: expect.stringContaining('Make it again there'),
        what: expect.stringContaining('It met JOB-FAULT-022: "Table EXPORTS'),
      },
    ])
    expect(codes({ jobs, logs: new Map() })).toEqual(['job_faulted'])
  })

  test('silent, empty, without a credential', () => {
    expect(codes({ logs: new Map([['j1', [run(43), run(42), run(41)]]]) })).toEqual(['job_stale'])
    expect(codes({ segments: [{ id: 's1', size: 0 }] })).toEqual(['empty_audience'])
    const bare = { jobs: [{ ...job, auth_ids: null }], withoutAuth: new Set(['j1']) }
    expect(codes(bare)).toEqual(['auth_missing'])
    // Losing its credential pauses a job: that it is off duty does not make it well.
    expect(codes({ ...bare, jobs: [{ ...job, auth_ids: [], status: 'paused' }] })).toEqual(['auth_missing'])
    expect(codes({ ...bare, jobs: [{ ...job, auth_ids: [], status: 'completed' }] })).toEqual([])
  })

  test('a connection without its credential names the data models that read through it', () => {
    const connections = [{ id: 'c1', auth_ids: ['gone'] }, { id: 'c2' }]
    const models = [
      { id: 'm1', name: 'Scores', connection_id: 'c1', health: { status: 'ok' } },
      { id: 'm2', connection_id: 'c1' },
    ]
    expect(accountFindings(account({ connections, models }))).toMatchObject([
      {
        code: 'connection_without_auth',
        affects: [
          { name: 'Scores', status: 'ok' },
          { name: 'm2', status: '' },
        ],
      },
    ])
  })

  test('a data model that does not read says why, where Lytics says so', () => {
    const model = (health: object) => ({ models: [{ id: 'm1', health }] })
    expect(accountFindings(account(model({ status: 'error', details: 'no table' })))[0]?.what).toBe(
      'The data model "m1" does not read its warehouse: no table.',
    )
    expect(accountFindings(account(model({ status: 'unhealthy' })))[0]?.what).toMatch(/warehouse\.$/)
    expect(codes(model({ status: 'healthy' }))).toEqual([])
  })

  test('limits that are near: what counts, and until when', () => {
    const many = (count: number, more: object) =>
      Array.from({ length: count }, (_, at) => ({ ...job, id: `n${at}`, ...more }))
    const limits = (jobs: AccountFacts['jobs']) => limitsOf(account({ jobs })).filter(({ near }) => near)
    expect(limits(many(179, {}))).toEqual([])
    expect(limits(many(180, {}))).toEqual([{ limit: 'active_exports', used: 180, max: 200, near: true }])
    expect(limits(many(300, { status: 'paused' }))).toEqual([])
    expect(limits(many(300, { workflow: 'x' }))).toEqual([])
    const full = accountFindings(account({ jobs: many(200, { status: 'fault-1', config: {} }) })).at(-1)
    expect(full).toMatchObject({
      code: 'limit_active_exports',
      next: [step('jobs list')],
      what: expect.stringContaining('no more can be made'),
    })
    const fresh = accountFindings(account({ jobs: many(8, { created: ago(0.5), status: 'deleted' }) }))
    expect(fresh).toMatchObject([{ code: 'limit_creations_per_hour', mend: 'Leave some for later.' }])
  })
})

describe('error codes', () => {
  test('each of the closed list is explained and can be mended', () => {
    expect(Object.keys(ERROR_CODES)).toHaveLength(27)
    expect(Object.keys(ERROR_CODES).map((code) => Number(code.slice(-3)))).toEqual(
      Array.from({ length: 27 }, (_, at) => at),
    )
    for (const { meaning, mend } of Object.values(ERROR_CODES))
      expect([meaning, mend].join(' ')).toMatch(/^[A-Z].*\. [A-Z].*\.$/)
  })

  test.each([
    ['JOB-FAULT-022', 'Terms of service have not been accepted', 'waits for its terms'],
    ['JOB-FAULT-022', 'Forbidden', 'its role lacks a right'],
    [undefined, 'Daily quota exceeded', 'no more calls for now'],
    ['UNKNOWN-000', 'Invalid API key', 'refuses the credential'],
    [undefined, 'Bucket acme not found', 'is gone at the destination'],
    ['JOB-FAULT-022', 'connect: connection refused', 'could not be reached'],
    ['JOB-FAULT-022', 'boom', 'The job itself broke'],
    ['UNAUTHORIZED-017', 'Rate limit', 'The credential was refused'],
    ['NEW-099', 'boom', 'The message is all that is known'],
  ])('%s with "%s"', (code, message, meaning) => {
    expect(explainError({ code, message }).meaning).toContain(meaning)
  })

  test('the same error is told once, the latest first', () => {
    const error = (hours: number, code: string | undefined, message: string | undefined) =>
      entry(hours, { level: 'error', code, message })
    const groups = errorGroups([error(3, 'A', 'x'), error(2, undefined, undefined), error(1, 'A', 'x')])
    expect(groups.map(errorLine)).toEqual(['A 2 times: "x"', 'error without a code: ""'])
  })
})

test('the rhythm is the middle pause between runs; two runs make none', () => {
  expect(rhythmOf([run(100), run(4), run(3), run(2)])).toBe(3_600_000)
  expect(rhythmOf([run(2), run(1)])).toBeUndefined()
})

test('times as people say them', () => {
  const minute = 60_000
  expect([0, minute * 12, minute * 57, minute * 60 * 47, minute * 60 * 24 * 9].map(span)).toEqual([
    '1 minute',
    '12 minutes',
    '1 hour',
    '47 hours',
    '9 days',
  ])
  expect([every(minute * 60), every(minute * 60 * 72)]).toEqual(['every hour', 'every 3 days'])
  expect(when(NOW.getTime() + minute * 60, NOW)).toBe('in 1 hour (2026-11-21 11:00 UTC)')
  expect(when('never', NOW)).toBe('at an unknown time')
  expect(until(NOW, NOW)).toBe('2026-11-21 10:00 UTC, in 1 minute')
})
