import { describe, expect, test } from 'vitest'
import { movedSince, type PlanFacts } from '../../src/advice/plan/moved.ts'

const FACTS: PlanFacts = {
  auth: { id: 'a', label: 'Key', status: 'healthy', is_new: false },
  segment: { id: 's', name: 'VIP', size: 1000 },
  schema: 'x',
}
const ACCOUNT = {
  auths: [{ id: 'a', label: 'Key', status: 'healthy' }],
  segments: [{ id: 's', name: 'VIP', size: 1000 }],
  fields: [{ id: 'email' }],
  schema: 'x',
}
const moved = (facts: Partial<PlanFacts>, account: Partial<typeof ACCOUNT>, used = ['email']) =>
  movedSince({ ...FACTS, ...facts }, used, { ...ACCOUNT, ...account }).map(({ code, was, is, breaks }) => [
    code,
    was,
    is,
    breaks,
  ])

describe('what has moved since a plan was made', () => {
  test('nothing, where all is as it was', () => {
    expect(moved({}, {})).toEqual([])
  })
  test('a credential that is gone breaks the plan, one whose health changed does not', () => {
    expect(moved({}, { auths: [] })).toEqual([['auth_gone', 'healthy', 'gone', true]])
    expect(moved({}, { auths: [{ id: 'a', label: 'Key', status: 'unhealthy' }] })).toEqual([
      ['auth_health', 'healthy', 'unhealthy', false],
    ])
  })
  test('a credential that the plan itself creates cannot be gone', () => {
    expect(moved({ auth: { id: '', label: 'Key', status: 'unknown', is_new: true } }, { auths: [] })).toEqual(
      [],
    )
  })
  test('an audience that is gone breaks the plan, a new name is told', () => {
    expect(moved({}, { segments: [] })).toEqual([['segment_gone', '1,000', 'gone', true]])
    expect(moved({}, { segments: [{ id: 's', name: 'VIPs', size: 1000 }] })).toEqual([
      ['segment_renamed', 'VIP', 'VIPs', false],
    ])
  })
  test.each([
    [1040, []],
    [1060, [['segment_size', '1,000', '1,060', false]]],
    [0, [['segment_size', '1,000', '0', false]]],
  ])('an audience of now %d people: only what differs by more than a twentieth is told', (size, expected) => {
    expect(moved({}, { segments: [{ id: 's', name: 'VIP', size }] })).toEqual(expected)
  })
  test('a mapped field that is gone breaks the plan; other changes of the schema do not', () => {
    expect(moved({}, { schema: 'y' }, ['email', 'phone'])).toEqual([['field_gone', 'mapped', 'gone', true]])
    expect(moved({}, { schema: 'y' })).toMatchObject([['schema', 'as planned', expect.any(String), false]])
  })
  test('breaking things come first', () => {
    const all = moved({}, { auths: [{ id: 'a', label: 'Key', status: 'unhealthy' }], segments: [] }, [
      'phone',
    ])
    expect(all.map(([, , , breaks]) => breaks)).toEqual([true, true, false])
  })
  test('a plan without credential and audience depends on neither', () => {
    expect(moved({ auth: null, segment: null }, { auths: [], segments: [] })).toEqual([])
  })
})
