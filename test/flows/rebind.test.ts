import { expect, test } from 'vitest'
import type { AccountSnapshot } from '../../src/flows/account/snapshot.ts'
import { readPlan } from '../../src/flows/plan/plan-file.ts'
import { rebind } from '../../src/flows/plan/rebind.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { refused } from '../support/failure.ts'
import { testCtx } from '../support/test-ctx.ts'

const made = await (async () => {
  const { ctx } = testCtx()
  const asked = {
    goal: ['facebook'],
    segment: 'High Value Customers',
    map: [],
    set: [],
    credential: [],
    secret: [],
  }
  return await plan.run(ctx, { ...asked, start: true, another: false, wait: 0 } as never)
})()
const AUTH = {
  id: 'other-auth',
  label: made.facts.auth?.label ?? '',
  type: made.facts.auth?.type ?? '',
  status: 'healthy',
}
const SEGMENT = {
  id: 'other-segment',
  name: 'High Value Customers',
  slug_name: made.facts.segment?.slug ?? '',
  size: 77,
}
const app = (more: Partial<AccountSnapshot> = {}) =>
  ({
    account: {
      kind: 'account',
      id: 'prod',
      name: 'Production',
      address: 'https://api.lytics.io',
      sandbox: false,
    },
    auths: [AUTH],
    segments: [SEGMENT],
    fields: [],
    jobs: [],
    ...more,
  }) as unknown as AccountSnapshot

test('credential and audience are found by name, their ids exchanged, and the plan gets its own digest', () => {
  const there = rebind(made, app())
  expect(there).toMatchObject({
    account: { id: 'prod', sandbox: false },
    facts: { auth: { id: 'other-auth' }, segment: { id: 'other-segment', size: 77 } },
    made: made.made,
  })
  expect(there.writes[0]?.body).toMatchObject({
    auth_ids: ['other-auth'],
    config: { segment_id: 'other-segment', ads_account_id: '10150970483556602' },
  })
  expect(there.digest).not.toBe(made.digest)
  expect(readPlan(JSON.stringify(there), 'there').file).toEqual(there)
})

test('what belongs to neither account is taken over, and said', () => {
  const { warnings } = rebind(made, app())
  expect(warnings.find(({ code }) => code === 'outside_ids_kept')?.message).toContain('ads_account_id')
})

test('coverage and reach of the other account are not claimed for this one', () => {
  const there = rebind(made, app())
  expect(there.facts.reach).toBeNull()
  expect(there.mapping.every(({ coverage }) => coverage === null)).toBe(true)
})

test('an audience is found by its name where the slug differs', () => {
  const there = rebind(made, app({ segments: [{ ...SEGMENT, slug_name: 'other' }] as never }))
  expect(there.facts.segment?.id).toBe('other-segment')
})

test.each([
  ['a credential that is not there', { auths: [] }, 'is not there'],
  ['a credential of another type', { auths: [{ ...AUTH, type: 'oauth2' }] }, 'is not there'],
  ['an audience that is not there', { segments: [] }, 'is not there'],
  [
    'an audience that is there twice',
    { segments: [SEGMENT, { ...SEGMENT, id: 'x' }] },
    'is there more than once',
  ],
])('%s is a conflict', async (_what, more, message) => {
  const error = await refused(() => rebind(made, app(more as never)))
  expect(error).toMatchObject({ exit: 6, code: 'cannot_rebind' })
  expect(error.message).toContain(message)
})

test('a second one on purpose is not one that was there before the plan, and is one made since', () => {
  const writes = rebind(made, app()).writes
  const body = writes[0]?.body as { workflow: string; auth_ids: string[]; config: object }
  const job = { workflow: body.workflow, auth_ids: body.auth_ids, config: body.config, status: 'running' }
  const jobs = [
    { ...job, id: 'before', created: '2026-11-01T00:00:00Z' },
    { ...job, id: 'since', created: '2026-11-23T00:00:00Z' },
  ]
  const another = { ...made, facts: { ...made.facts, another: true } }
  expect(rebind(another, app({ jobs } as never)).facts.others).toEqual(['before'])
  expect(rebind(made, app({ jobs } as never)).facts.others).toEqual([])
})
