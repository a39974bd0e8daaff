import { describe, expect, test } from 'vitest'
import { diagnoseUser, type ProfileFact, type UserFacts } from '../../src/advice/diagnosis/diagnose-user.ts'
import { step } from '../../src/core/next.ts'
import { facts, workflow } from './diagnosis-world.ts'

const profile = (fields: readonly string[], segments: readonly string[] = ['vip']): ProfileFact => ({
  present: new Set(fields),
  segments,
})

function seen(more: Partial<UserFacts> = {}, job: Parameters<typeof facts>[0] = {}) {
  const { checks, diagnosis } = diagnoseUser({
    ...facts(job),
    field: 'email',
    profile: profile(['email']),
    ...more,
  })
  const of = (name: string) => checks.find(({ check }) => check === name)
  return { of, codes: diagnosis.causes.map(({ code }) => code), diagnosis }
}

const mapped = {
  config: { segment_id: 's1', email_field: 'email', mappings: [{ first_name: 'FN' }], withbackfill: true },
}

test('a member who has what is sent is sent', () => {
  const { codes, diagnosis, of } = seen({ profile: profile(['email', 'first_name']) }, mapped)
  expect([codes, diagnosis.verdict]).toEqual([[], 'healthy'])
  expect(['profile', 'membership', 'fields', 'backfill'].map((name) => of(name)?.result)).toEqual([
    'pass',
    'pass',
    'pass',
    'pass',
  ])
})

describe('the profile', () => {
  test('none by an identifier: the spelling', () => {
    const { codes, diagnosis, of } = seen({ profile: undefined })
    expect(codes).toEqual(['profile_not_found'])
    expect(diagnosis.causes[0]?.mend).toContain('Check the spelling')
    expect([of('membership')?.result, of('fields')?.result]).toEqual(['info', 'info'])
  })
  test('none by what is no identifier: those that are', () => {
    expect(seen({ profile: undefined, field: 'first_name' }).diagnosis.causes[0]?.mend).toBe(
      'Look by one of email.',
    )
  })
})

describe('membership', () => {
  test('by slug or by id; otherwise the definition is to be read', () => {
    expect(seen({ profile: profile(['email'], ['s1']) }).of('membership')?.result).toBe('pass')
    const { codes, of, diagnosis } = seen({ profile: profile(['email'], ['other']) })
    expect(codes).toEqual(['not_in_audience'])
    expect(diagnosis.causes[0]?.next).toEqual([step('segments get', { segment: 's1' })])
    expect(of('backfill')).toBeUndefined()
  })
  test('a job without an audience asks for none', () => {
    expect(seen({}, { config: {} }).of('membership')?.result).toBe('info')
  })
})

describe('fields', () => {
  test('without any identifier the person is omitted', () => {
    const { codes, of } = seen({ profile: profile(['first_name']) }, mapped)
    expect(codes).toEqual(['no_identifier'])
    expect(of('fields')?.details).toEqual(['lacks email (identifier)', 'has first_name'])
  })
  test('a missing other field is only told', () => {
    expect(seen({}, mapped).of('fields')).toMatchObject({
      result: 'info',
      evidence: 'identified; 1 of 2 fields are empty',
    })
  })
  test('a job that maps none sends what it sends', () => {
    expect(seen({}, { config: { segment_id: 's1' } }).of('fields')?.result).toBe('info')
  })
})

describe('backfill', () => {
  const config = { segment_id: 's1', email_field: 'email' }
  test('off: who was a member before is never sent, and that is by design', () => {
    const { codes, diagnosis } = seen({}, { config: { ...config, withbackfill: false } })
    expect([codes, diagnosis.verdict]).toEqual([['no_backfill'], 'by_design'])
    expect(diagnosis.summary).toContain('after its creation 30 days ago')
    expect(
      seen({}, { config: { ...config, withbackfill: false }, created: undefined }).diagnosis.summary,
    ).toContain('after its creation: somebody')
  })
  test('not said: not known', () => {
    expect(seen({}, { config }).of('backfill')).toMatchObject({ result: 'info', causes: [] })
  })
})

test('what the job suffers from is told too, the gravest first', () => {
  const { codes } = seen({ profile: profile([], []) }, { status: 'failed' })
  expect(codes).toEqual(['job_failed', 'not_in_audience', 'no_identifier'])
})

test('how long the destination takes is said where it is known', () => {
  expect(seen().of('delay')?.evidence).toContain('does not say')
  expect(seen({ workflow: workflow({ seen_after: 'A day.' }) }).of('delay')?.evidence).toBe('A day.')
})
