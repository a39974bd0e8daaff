import { describe, expect, test } from 'vitest'
import { chooseAuth, isPersonal } from '../../src/advice/auth-choice.ts'
import { candidates, derived } from '../../src/advice/draft/candidates.ts'
import { configOf, fill } from '../../src/advice/draft/fill.ts'
import { fieldNamed, mappingSlots, mappingValue, pairsFromFlags } from '../../src/advice/draft/pairs.ts'
import { reach } from '../../src/advice/draft/reach.ts'
import { slotValue } from '../../src/advice/draft/slot-value.ts'
import {
  candidatesFor,
  candidatesForName,
  suggestFields,
  suggestPairs,
} from '../../src/advice/draft/suggest.ts'
import { risks } from '../../src/advice/draft/warnings.ts'
import type { AuthFact, FieldFact, JobFact } from '../../src/advice/facts.ts'
import { findFields } from '../../src/advice/find-fields.ts'
import { creationLimit, samePurpose } from '../../src/advice/purpose.ts'
import { loadWorkflow, unknownWorkflow } from '../../src/catalog/catalog.ts'
import type { Slot, WorkflowEntry } from '../../src/catalog/types.ts'
import { isActive } from '../../src/core/job-status.ts'
import { differingKeys } from '../../src/core/json.ts'

const slot = (more: Partial<Slot>): Slot => ({
  kind: 'free',
  type: 'string',
  required: false,
  needed: false,
  ask: 'What?',
  ...more,
})
const workflow = (slots: Record<string, Slot>, more: Partial<WorkflowEntry> = {}): WorkflowEntry => ({
  ...unknownWorkflow('x_export'),
  direction: 'export',
  data: 'audience',
  slots,
  ...more,
})
const entry = async (name: string): Promise<WorkflowEntry> => {
  const found = await loadWorkflow(name)
  if (found === undefined) throw new Error(name)
  return found
}

describe('which credential', () => {
  const auth = (id: string, status?: string): AuthFact => ({ id, label: id, status })
  test('the only healthy one is reused, and its jobs are the reason', () => {
    const jobs: JobFact[] = [{ id: 'j', auth_ids: ['a'] }]
    expect(chooseAuth([auth('a', 'healthy'), auth('b', 'unhealthy')], jobs)).toMatchObject({
      kind: 'reuse',
      auth: { id: 'a' },
      reason: 'the only healthy one, used by 1 job',
    })
    expect(chooseAuth([auth('a', 'healthy')], [])).toMatchObject({
      reason: 'the only healthy one, not used by a job yet',
    })
    expect(chooseAuth([auth('a', 'healthy')], [...jobs, { id: 'k', auth_ids: ['a'] }])).toMatchObject({
      reason: 'the only healthy one, used by 2 jobs',
    })
  })
  test('one of unknown health is better than an unhealthy one', () => {
    expect(chooseAuth([auth('a'), auth('b', 'unhealthy')], [])).toMatchObject({
      kind: 'reuse',
      auth: { id: 'a' },
    })
  })
  test('two that are as good are never chosen between', () => {
    expect(chooseAuth([auth('a', 'healthy'), auth('b', 'healthy')], [])).toMatchObject({ kind: 'several' })
  })
  test('none, and none that works, are told apart', () => {
    expect(chooseAuth([], [])).toEqual({ kind: 'none' })
    expect(chooseAuth([auth('a', 'unhealthy')], [])).toMatchObject({ kind: 'unhealthy' })
  })
  test('a browser sign-in is personal, client credentials are not', () => {
    expect(isPersonal({ id: 'a', type: 'oauth2' })).toBe(true)
    expect(isPersonal({ id: 'a', type: 'oauth2_client_credentials' })).toBe(false)
    expect(isPersonal({ id: 'a' })).toBe(false)
  })
})

describe('whether the integration exists', () => {
  const wanted = {
    workflow: 'fb-x',
    auth_ids: ['a'],
    config: { segment_id: 's', ads: '1', extra: true },
    keys: ['ads'],
  }
  const job = (more: Partial<JobFact>): JobFact => ({
    id: 'j',
    workflow: 'fb_x',
    auth_ids: ['a'],
    config: { segment_id: 's', ads: '1' },
    status: 'running',
    ...more,
  })
  test('workflow, credential, audience and outside ids decide; both spellings and both audience keys are one', () => {
    expect(samePurpose(wanted, [job({})])).toHaveLength(1)
    expect(samePurpose(wanted, [job({ config: { segment_ids: ['s'], ads: '1' } })])).toHaveLength(1)
    for (const other of [
      job({ workflow: 'y' }),
      job({ auth_ids: [] }),
      job({ auth_ids: null }),
      job({ config: { segment_id: 't', ads: '1' } }),
      job({ config: { segment_id: 's', ads: '2' } }),
      job({ config: null }),
    ]) {
      expect(samePurpose(wanted, [other])).toEqual([])
    }
  })
  test('deleted and completed jobs are none', () => {
    for (const status of ['deleted', 'deleting', 'completed'])
      expect(samePurpose(wanted, [job({ status })])).toEqual([])
  })
  test('keys that the server added do not count as a difference', () => {
    expect(differingKeys({ a: 1 }, { a: 1, added: 2 })).toEqual([])
    expect(differingKeys({ a: 1, b: { y: 1, x: 2 } }, { a: 2, b: { x: 2, y: 1 } })).toEqual(['a'])
    expect(differingKeys({ a: 1 }, undefined)).toEqual(['a'])
  })
  test('sleeping is active, paused and faulted are not', () => {
    expect(['running', 'sleeping', 'initializing', 'paused', 'fault-3', undefined].map(isActive)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
  test('ten creations within the hour close it until the oldest is an hour old', () => {
    const now = new Date('2026-11-21T10:00:00Z')
    const made = (minutes: number): JobFact => ({
      id: String(minutes),
      created: new Date(now.getTime() - minutes * 60_000).toISOString(),
    })
    const nine = [5, 10, 15, 20, 25, 30, 35, 40, 45].map(made)
    expect(creationLimit([...nine, made(70), { id: 'undated' }], now)).toEqual({ used: 9, freeAt: undefined })
    // A job counts for exactly an hour.
    expect(creationLimit([...nine, made(60)], now).used).toBe(9)
    expect(creationLimit([...nine, made(60 - 1 / 60_000)], now).used).toBe(10)
    expect(creationLimit([...nine, made(50), made(55)], now)).toEqual({
      used: 11,
      freeAt: new Date('2026-11-21T10:10:00Z'),
    })
    expect(creationLimit([...nine, made(50)], now)).toEqual({
      used: 10,
      freeAt: new Date('2026-11-21T10:10:00Z'),
    })
  })
})

describe('a typed value', () => {
  test.each([
    [slot({}), 'abc', 'abc'],
    [slot({ type: 'any' }), '1', '1'],
    [slot({ type: 'boolean' }), 'yes', true],
    [slot({ type: 'boolean' }), 'OFF', false],
    [slot({ type: 'integer' }), '12', 12],
    [slot({ type: 'number' }), '1.5', 1.5],
    [slot({ type: 'array', items: 'string' }), 'a, b,', ['a', 'b']],
    [slot({ type: 'array', items: 'integer' }), '1,2', [1, 2]],
    [slot({ type: 'array', items: 'string' }), '["a,b"]', ['a,b']],
    [
      slot({ type: 'array', items: 'object', kind: 'mapping' }),
      'first_name=FN, last_name=LN',
      [{ first_name: 'FN' }, { last_name: 'LN' }],
    ],
    [slot({ type: 'object' }), '{"a":1}', { a: 1 }],
    [slot({ enum: ['daily', 'weekly'] }), 'daily', 'daily'],
  ])('%j reads %s', (of, text, value) => {
    expect(slotValue('p', of, text)).toEqual(value)
  })
  test.each([
    [slot({ type: 'boolean' }), 'perhaps', 'true or false'],
    [slot({ type: 'integer' }), '1.5', 'a whole number'],
    [slot({ type: 'number' }), 'x', 'a number'],
    [slot({ type: 'number' }), ' ', 'a number'],
    [slot({ type: 'integer', minimum: 1 }), '0', 'at least 1'],
    [slot({ type: 'integer', maximum: 10 }), '11', 'at most 10'],
    [slot({ type: 'array', items: 'object', kind: 'mapping' }), 'first_name', 'pairs like'],
    [slot({ type: 'array' }), '[1,', 'not valid JSON'],
    [slot({ type: 'object' }), '[1]', 'a JSON object'],
    [slot({ enum: ['daily', 'weekly'] }), 'dayly', 'one of daily, weekly'],
    [slot({ enum: ['daily'] }), 'zzz', 'one of daily'],
  ])('%j refuses %s', (of, text, expected) => {
    expect(() => slotValue('p', of, text)).toThrow(expected)
  })
})

describe('filling a configuration', () => {
  const auth: AuthFact = { id: 'a' }
  const jobs: JobFact[] = [
    { id: '1', name: 'One', workflow: 'x_export', auth_ids: ['a'], config: { account: '77', list: '' } },
    { id: '2', name: 'Two', workflow: 'x_export', auth_ids: ['a'], config: { account: '77' } },
    { id: '3', workflow: 'x_export', auth_ids: ['b'], config: { account: 88, other: ['x'] } },
    { id: '4', config: null },
    { id: '6', name: 'Elsewhere', workflow: 'y_export', auth_ids: ['a'], config: { account: '66' } },
  ]
  const own = workflow({ account: slot({ kind: 'external-id' }) })
  const none = { set: new Map<string, string>(), chosen: new Map(), auth, jobs }

  test('candidates come from other jobs of the same platform, those of the credential first', () => {
    expect(candidates(own, 'account', auth, jobs)).toEqual([
      { value: '77', jobs: ['One', 'Two'], sameAuth: true },
      { value: '88', jobs: ['3'], sameAuth: false },
    ])
    expect(derived(own, 'account', auth, jobs)?.value).toBe('77')
    expect(
      derived(own, 'account', { id: 'b' }, [
        ...jobs,
        { id: '5', workflow: 'x_export', auth_ids: ['b'], config: { account: '99' } },
      ]),
    ).toBeUndefined()
    expect(derived(own, 'account', undefined, jobs)).toBeUndefined()
  })
  test('what another property of that name may not be, or must stay private, is no candidate', () => {
    const of = (more: Partial<Slot>) => workflow({ account: slot({ kind: 'external-id', ...more }) })
    expect(candidates(of({ enum: ['77'] }), 'account', auth, jobs).map(({ value }) => value)).toEqual(['77'])
    expect(candidates(of({ sensitive: true }), 'account', auth, jobs)).toEqual([])
    expect(candidates(of({ kind: 'free' }), 'account', auth, jobs)).toEqual([])
  })
  test('workflows of one family of platforms share what they mean', async () => {
    const of = await entry('gcs-csv-export')
    const job = { id: '7', workflow: 'bigquery_user_export', auth_ids: ['a'], config: { project: 'acme' } }
    expect(
      derived(of, 'project', auth, [job, { ...job, workflow: 'salesforce_export', config: { project: 'x' } }])
        ?.value,
    ).toBe('acme')
  })
  test('given goes before chosen, chosen before derived, derived before default', () => {
    const of = workflow({ account: slot({ kind: 'external-id', needed: true, default: 'd' }) })
    const value = (more: object) => fill({ ...none, workflow: of, ...more }).filled[0]
    expect(value({ set: new Map([['account', 'g']]), chosen: new Map([['account', 'c']]) })).toMatchObject({
      value: 'g',
      how: 'given',
    })
    expect(value({ chosen: new Map([['account', 'c']]) })).toMatchObject({ value: 'c', how: 'chosen' })
    expect(value({})).toMatchObject({ value: '77', how: 'derived', reason: 'used by 2 jobs of this auth' })
    expect(value({ jobs: [] })).toMatchObject({ value: 'd', how: 'default' })
    expect(value({ jobs: jobs.slice(0, 1) })).toMatchObject({ reason: 'used by job "One"' })
  })
  test('an outside id that the job can do without is not taken from other jobs', () => {
    expect(fill({ ...none, workflow: workflow({ account: slot({ kind: 'external-id' }) }) }).filled).toEqual(
      [],
    )
  })
  test('what stays open is asked for: needed ones, and either-or groups once', () => {
    const of = workflow({
      a: slot({ needed: true, help: 'Here.' }),
      b: slot({ one_of: 'id', ask: 'B?' }),
      c: slot({ one_of: 'id', ask: 'C?' }),
      d: slot({}),
    })
    expect(fill({ ...none, workflow: of }).open).toMatchObject([
      { names: ['a'], help: 'Here.' },
      { names: ['b', 'c'], ask: 'B?' },
    ])
    expect(
      fill({
        ...none,
        workflow: of,
        set: new Map([
          ['a', '1'],
          ['c', '2'],
        ]),
      }).open,
    ).toEqual([])
  })
  test('people who are in an audience now are sent too, unless said otherwise', () => {
    const of = workflow({ withbackfill: slot({ type: 'boolean' }) })
    expect(configOf(fill({ ...none, workflow: of }).filled)).toEqual({ withbackfill: true })
    expect(
      configOf(fill({ ...none, workflow: of, set: new Map([['withbackfill', 'false']]) }).filled),
    ).toEqual({ withbackfill: false })
    const events = fill({ ...none, workflow: { ...of, data: 'events' } })
    expect(configOf(events.filled)).toEqual({ withbackfill: false })
  })
  test('a setting that the catalog does not know is sent as typed, a number as a number', () => {
    expect(
      configOf(fill({ ...none, workflow: workflow({}), set: new Map([['new_one', '5']]) }).filled),
    ).toEqual({ new_one: 5 })
  })
})

const FIELDS: FieldFact[] = [
  { id: 'email', type: 'string', shortdesc: 'E-mail address', is_identifier: true },
  { id: 'hashed_email', type: 'string', shortdesc: 'SHA-256 of the e-mail' },
  { id: 'first_name', type: 'string', shortdesc: 'First name' },
  { id: 'last_name', type: 'string', shortdesc: 'Last name' },
  { id: 'phone', type: 'string', shortdesc: 'Phone number' },
  { id: 'mobile_ad_id', type: 'string', shortdesc: 'Mobile advertising id' },
  { id: 'birth_date', type: 'date', shortdesc: 'Date of birth' },
  { id: 'purchase_count', type: 'int', shortdesc: 'Orders', longdesc: 'How many purchases the person made' },
  { id: 'last_purchase_date', type: 'date', shortdesc: 'Last purchase', longdesc: 'History of buying' },
  { id: 'zip', type: 'string', shortdesc: 'Postal code' },
]

describe('mapping', () => {
  test('the plain e-mail identifies; its hashed twin is left out', async () => {
    const found = suggestFields(await entry('facebook-audience-populate'), FIELDS)
    expect(found.get('identifier_field')).toMatchObject({ source: 'email' })
    expect(found.has('hashed_email_field')).toBe(false)
  })
  test('a device id is not mixed with contact keys in one list', async () => {
    const found = suggestFields(await entry('adwords-customer-match'), FIELDS)
    expect(found.get('email_field')?.source).toBe('email')
    expect(found.has('mobile_id_field')).toBe(false)
  })
  test('imports read columns, so no profile field is suggested', async () => {
    expect(suggestFields(await entry('bigquery-import'), FIELDS).size).toBe(0)
  })
  test('names of the destination get their fields, the identifier is not sent twice, a whole date is no day', async () => {
    const of = await entry('facebook-audience-populate')
    const [first] = mappingSlots(of, of.vocabularies)
    if (first === undefined) throw new Error('no mapping slot')
    const pairs = suggestPairs(first, FIELDS, new Set(['email']))
    const map = new Map(pairs.map(({ source, target }) => [target, source]))
    expect(map.get('FN')).toBe('first_name')
    expect(map.get('LN')).toBe('last_name')
    expect(map.get('ZIP')).toBe('zip')
    expect(map.has('EMAIL')).toBe(false)
    expect(map.has('DOBD')).toBe(false)
    expect(suggestPairs({ name: 'x', vocabulary: undefined }, FIELDS, new Set())).toEqual([])
  })
  test('every plausible field is known for each property and name, best first, but no whole date for a day', async () => {
    const of = await entry('facebook-audience-populate')
    const possible = candidatesFor(of, mappingSlots(of, of.vocabularies), FIELDS)
    expect(possible.get('identifier_field')?.get('identifier_field')?.[0]?.source).toBe('email')
    const names = possible.get('mappings')
    expect(names?.get('FN')?.[0]?.source).toBe('first_name')
    expect((names?.get('DOBD') ?? []).map(({ source }) => source)).not.toContain('birth_date')
    for (const list of names?.values() ?? [])
      expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).sort((a, b) => b - a))
    expect(candidatesForName('given_name', FIELDS)[0]?.source).toBe('first_name')
  })
  test('given pairs are checked on both sides', () => {
    const closed = { name: 'closed', vocabulary: { open: false, names: [{ name: 'FN' }] } }
    const open = { name: 'open', vocabulary: { open: true, names: [{ name: 'Mail' }] } }
    expect(pairsFromFlags(new Map([['First Name', 'fn']]), [closed], FIELDS).get('closed')).toMatchObject([
      { source: 'first_name', target: 'FN', score: 1 },
    ])
    expect([...pairsFromFlags(new Map([['email', 'Custom']]), [closed, open], FIELDS).keys()]).toEqual([
      'open',
    ])
    expect(
      pairsFromFlags(
        new Map([
          ['email', 'X'],
          ['phone', 'Y'],
        ]),
        [{ name: 'any', vocabulary: undefined }],
        FIELDS,
      ).get('any'),
    ).toHaveLength(2)
    expect(() => pairsFromFlags(new Map([['emial', 'FN']]), [closed], FIELDS)).toThrow(
      'No profile field "emial"',
    )
    expect(() => pairsFromFlags(new Map([['email', 'FNN']]), [closed], FIELDS)).toThrow('no field "FNN"')
    expect(() => pairsFromFlags(new Map([['email', 'FN']]), [], FIELDS)).toThrow('maps no fields')
    expect(() => fieldNamed('zzzz', FIELDS)).toThrow('No profile field')
    expect(mappingValue([{ source: 'a', target: 'B', score: 1, reason: '' }])).toEqual([{ a: 'B' }])
  })
})

describe('reach and risks', () => {
  test('at most those with the best identifier can be matched', () => {
    expect(
      reach(
        1000,
        [
          { fields: ['email'], name: 'email' },
          { fields: ['phone'], name: 'phone' },
        ],
        new Map([
          ['email', 0.5],
          ['phone', 0.2],
        ]),
      ),
    ).toMatchObject({
      with_identifier: 500,
      most: 700,
      basis: expect.stringContaining('50 % of the segment has email'),
    })
    expect(reach(1000, [], new Map())).toBeUndefined()
    expect(reach(1000, [{ fields: ['email'], name: 'email' }], new Map())).toBeUndefined()
  })
  const of = workflow(
    { email_field: slot({ kind: 'field', role: 'email', needed: true }) },
    { prerequisites: ['Accept the terms.'] },
  )
  const pair = (source: string) =>
    new Map([['email_field', { source, target: 'email_field', score: 1, reason: '' }]])
  const codes = (more: { fields?: ReturnType<typeof pair>; [key: string]: unknown }) =>
    risks({
      workflow: of,
      config: { email_field: (more.fields ?? pair('email')).get('email_field')?.source ?? '' },
      values: new Map(),
      segment: { id: 's', name: 'S', size: 10 },
      fields: pair('email'),
      pairs: new Map(),
      creates: false,
      coverage: new Map([['email', 0.9]]),
      ...more,
    }).map(({ code, blocking }) => `${code}${blocking ? '!' : ''}`)
  test('each risk has its code, blocking ones first', () => {
    expect(codes({})).toEqual(['prerequisite'])
    expect(codes({ segment: { id: 's', size: 0 } })).toEqual(['empty_segment!', 'prerequisite'])
    expect(codes({ coverage: new Map([['email', 0]]) })).toEqual(['no_identifier_coverage!', 'prerequisite'])
    expect(codes({ coverage: new Map([['email', 0.1]]) })).toEqual(['low_coverage', 'prerequisite'])
    expect(codes({ fields: pair('email_sha256'), coverage: new Map() })).toEqual([
      'double_hashing!',
      'prerequisite',
    ])
    expect(codes({ segment: undefined })).toEqual(['prerequisite'])
  })
  test('without a single identifier nobody is found, whatever describes them is mapped', () => {
    const fields = new Map()
    const pairs = new Map([['m', [{ source: 'phone', target: 'PHONE', score: 1, reason: '' }]]])
    const sent = { fields, pairs, config: { m: [{ phone: 'PHONE' }] } }
    expect(codes({ ...sent, coverage: new Map([['phone', 0.2]]) })).toEqual([
      'no_identifier!',
      'prerequisite',
    ])
  })
})

describe('finding fields by meaning', () => {
  test('name, description and synonyms count; the best comes first', () => {
    expect(findFields('purchase count', FIELDS)[0]).toMatchObject({ field: 'purchase_count' })
    expect(findFields('buying history', FIELDS)[0]).toMatchObject({
      field: 'last_purchase_date',
      reason: 'the description has these words',
    })
    expect(findFields('postal code', FIELDS)[0]?.field).toBe('zip')
    expect(findFields('the of', FIELDS)).toEqual([])
    expect(findFields('quantum entanglement', FIELDS)).toEqual([])
    expect(findFields('name', FIELDS, 1)).toHaveLength(1)
  })
})
