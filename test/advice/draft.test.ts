import { describe, expect, test } from 'vitest'
import { candidates } from '../../src/advice/draft/candidates.ts'
import { fill } from '../../src/advice/draft/fill.ts'
import { fieldNamed, mappingSlots, pairsFromFlags } from '../../src/advice/draft/pairs.ts'
import { reach } from '../../src/advice/draft/reach.ts'
import { slotValue } from '../../src/advice/draft/slot-value.ts'
import { suggestFields, suggestPairs } from '../../src/advice/draft/suggest.ts'
import { risks } from '../../src/advice/draft/warnings.ts'
import type { FieldFact, JobFact } from '../../src/advice/facts.ts'
import { loadWorkflow, unknownWorkflow } from '../../src/catalog/catalog.ts'
import type { Slot, WorkflowEntry } from '../../src/catalog/types.ts'
import { refused } from '../support/failure.ts'

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
const field = (id: string, more: Partial<FieldFact> = {}): FieldFact => ({ id, type: 'string', ...more })
const pair = (source: string, target = source) => ({ source, target, score: 0.9, reason: '' })

describe('a value that does not fit', () => {
  test.each([
    [slot({ enum: ['daily', 'weekly'] }), 'weakly', 'Did you mean weekly?'],
    [slot({ type: 'integer' }), 'x', 'Nothing was sent.'],
  ])('%j given %s ends with 2 and says what to do', async (of, text, hint) => {
    expect(await refused(() => slotValue('p', of, text))).toMatchObject({ exit: 2, code: 'bad_value', hint })
  })
  test('far from every choice there is no hint, only the choices', async () => {
    const seen = await refused(() => slotValue('p', slot({ enum: ['daily', 7] }), 'qqqqqq'))
    expect(seen).toMatchObject({ message: '--set p=qqqqqq: expected one of daily, 7', hint: '' })
  })
  test('a text that must have a form ends with 2 and says which', async () => {
    const of = slot({ pattern: '^[A-Z]{3}$', help: 'Three capital letters.' })
    expect(await refused(() => slotValue('p', of, 'euro'))).toMatchObject({
      exit: 2,
      code: 'bad_value',
      message: "--set p=euro: that can't be right",
      hint: 'Three capital letters.',
    })
    expect(slotValue('p', of, 'EUR')).toBe('EUR')
  })
  test('a number out of the choices of a number is read as one', () => {
    expect(slotValue('p', slot({ type: 'integer', enum: [7, 30] }), '30')).toBe(30)
  })
  test('the limits themselves are within', () => {
    const of = slot({ type: 'integer', minimum: 1, maximum: 10 })
    expect([slotValue('p', of, '1'), slotValue('p', of, '10')]).toEqual([1, 10])
  })
  test.each([
    [slot({ type: 'integer' }), 'Infinity'],
    [slot({ type: 'array', items: 'integer' }), '1,x'],
    [slot({ type: 'array', items: 'object', kind: 'mapping' }), '=FN'],
    [slot({ type: 'object' }), '{'],
    [slot({ type: 'object' }), '"text"'],
  ])('%j refuses %s', async (of, text) => {
    expect(await refused(() => slotValue('p', of, text))).toMatchObject({ exit: 2 })
  })
  test('malformed JSON is located', async () => {
    expect(await refused(() => slotValue('p', slot({ type: 'array' }), '[1 2]'))).toMatchObject({
      message: '--set p is not valid JSON: line 1, column 4',
    })
  })
  test('an equals sign may be part of the destination’s name', () => {
    expect(slotValue('p', slot({ type: 'array', items: 'object' }), 'a=b=c')).toEqual([{ a: 'b=c' }])
  })
})

describe('values on other jobs', () => {
  test('the more jobs use one, the earlier it comes; empty and structured ones are none', () => {
    const job = (id: string, list: unknown): JobFact => ({ id, workflow: 'x_export', config: { list } })
    const jobs = [
      job('1', 'b'),
      job('2', 'a'),
      job('3', 'a'),
      job('4', ''),
      job('5', { x: 1 }),
      job('6', null),
    ]
    expect(candidates(workflow({ list: slot({ kind: 'external-id' }) }), 'list', undefined, jobs)).toEqual([
      { value: 'a', jobs: ['2', '3'], sameAuth: false },
      { value: 'b', jobs: ['1'], sameAuth: false },
    ])
  })
  test('one open property comes with them, an either-or group without', () => {
    const jobs: JobFact[] = [{ id: '1', workflow: 'x_export', config: { a: 'x', b: 'y' } }]
    const of = workflow({
      a: slot({ kind: 'external-id', needed: true }),
      b: slot({ one_of: 'g' }),
      c: slot({ one_of: 'g' }),
    })
    const { open } = fill({ workflow: of, set: new Map(), chosen: new Map(), auth: undefined, jobs })
    expect(open.map(({ names, candidates: known }) => [names, known.length])).toEqual([
      [['a'], 1],
      [['b', 'c'], 0],
    ])
  })
  test('two values on the jobs of one credential leave the property open', () => {
    const jobs = ['1', '2'].map(
      (id): JobFact => ({ id, workflow: 'x_export', auth_ids: ['a'], config: { account: id } }),
    )
    const of = workflow({ account: slot({ kind: 'external-id', needed: true }) })
    const { filled, open } = fill({
      workflow: of,
      set: new Map(),
      chosen: new Map(),
      auth: { id: 'a' },
      jobs,
    })
    expect(filled).toEqual([])
    expect(open[0]?.candidates.map(({ value }) => value).sort()).toEqual(['1', '2'])
  })
  test('a derived number is a number', () => {
    const jobs: JobFact[] = [{ id: '1', workflow: 'x_export', auth_ids: ['a'], config: { account: '12' } }]
    const of = workflow({ account: slot({ kind: 'external-id', needed: true, type: 'integer' }) })
    expect(
      fill({ workflow: of, set: new Map(), chosen: new Map(), auth: { id: 'a' }, jobs }).filled[0]?.value,
    ).toBe(12)
  })
})

describe('names given with --map', () => {
  const FIELDS = [field('email'), field('First-Name'), field('first_name')]
  test('an unknown field ends with 5, the nearest and the way to search', async () => {
    expect(await refused(() => fieldNamed('emial', FIELDS))).toMatchObject({
      exit: 5,
      code: 'field_not_found',
      hint: 'Did you mean email?',
      next: ['lytics-advisor schema find emial'],
    })
    expect(await refused(() => fieldNamed('zzzzzz', FIELDS))).toMatchObject({
      hint: 'See what is available:',
    })
  })
  test('a spelling that fits two fields means neither', async () => {
    expect(fieldNamed('first_name', FIELDS).id).toBe('first_name')
    expect(await refused(() => fieldNamed('FIRST NAME', FIELDS))).toMatchObject({ exit: 5 })
  })
  test('an unknown name of the destination ends with 5, with the nearest or all of them', async () => {
    const slots = [{ name: 'm', vocabulary: { open: false, names: [{ name: 'COUNTRY' }, { name: 'ZIP' }] } }]
    const given = (target: string) => pairsFromFlags(new Map([['email', target]]), slots, FIELDS)
    expect(await refused(() => given('CONTRY'))).toMatchObject({
      exit: 5,
      code: 'target_not_found',
      hint: 'Did you mean COUNTRY?',
    })
    expect(await refused(() => given('qqqqqqq'))).toMatchObject({ hint: 'It takes COUNTRY, ZIP.' })
  })
  test('an open vocabulary keeps its own spelling of names it knows and takes others as typed', () => {
    const slots = [{ name: 'm', vocabulary: { open: true, names: [{ name: 'ZIP' }] } }]
    const given = (target: string) =>
      pairsFromFlags(new Map([['email', target]]), slots, FIELDS).get('m')?.[0]?.target
    expect(given('zip')).toBe('ZIP')
    expect(given('Tier_Level')).toBe('Tier_Level')
  })
  test('a mapping property without a vocabulary takes any name', () => {
    const of = workflow({ m: slot({ kind: 'mapping', type: 'array' }), x: slot({}) })
    expect(mappingSlots(of, {})).toEqual([{ name: 'm', vocabulary: undefined }])
  })
})

describe('suggested fields', () => {
  test('where an account has only the hashed e-mail, its own property takes it', async () => {
    const of = workflow({
      email_field: slot({ kind: 'field', role: 'email' }),
      hashed_field: slot({ kind: 'field', role: 'email_sha256' }),
    })
    const found = suggestFields(of, [field('email_sha256', { shortdesc: 'SHA-256 of the e-mail' })])
    expect(found.get('hashed_field')?.source).toBe('email_sha256')
    expect([...found.values()].filter(({ source }) => source === 'email_sha256')).toHaveLength(1)
  })
  test('beside a plain one the hashed twin is left out', () => {
    const of = workflow({
      hashed_field: slot({ kind: 'field', role: 'email_sha256' }),
      email_field: slot({ kind: 'field', role: 'email' }),
    })
    expect([...suggestFields(of, [field('email'), field('email_sha256')]).keys()]).toEqual(['email_field'])
  })
  test('what fits only in some cases is left to a person', () => {
    const of = (manual: boolean) => {
      const names = [{ name: 'idfa', role: 'mobile_id', ...(manual ? { manual } : {}) }]
      return suggestPairs(
        { name: 'x', vocabulary: { open: false, names } },
        [field('mobile_ad_id', { shortdesc: 'Mobile advertising id' }), field('hashed_email')],
        new Set(),
      )
    }
    expect(of(false)).toMatchObject([{ source: 'mobile_ad_id', target: 'idfa' }])
    expect(of(true)).toEqual([])
  })
  test('a hashed name of the destination takes the hashed field', () => {
    const names = [{ name: 'SHA256_EMAIL', role: 'email_sha256', label: 'E-mail as SHA-256' }]
    const pairs = suggestPairs(
      { name: 'x', vocabulary: { open: true, names } },
      [field('mobile_ad_id', { shortdesc: 'Mobile advertising id' }), field('hashed_email')],
      new Set(),
    )
    expect(pairs).toMatchObject([{ source: 'hashed_email', target: 'SHA256_EMAIL' }])
  })
  test('of a group without e-mail and phone the strongest member is filled', () => {
    const of = workflow({
      device: slot({ kind: 'field', role: 'mobile_id', one_of: 'key' }),
      user: slot({ kind: 'field', role: 'user_id', one_of: 'key' }),
    })
    const found = suggestFields(of, [field('user_id'), field('mobile_advertising_id'), field('idfa')])
    expect([...found.keys()]).toEqual(['user'])
  })
  test('e-mail and phone of one group go together, a device id does not join them', () => {
    const of = workflow({
      device: slot({ kind: 'field', role: 'mobile_id', one_of: 'key' }),
      email: slot({ kind: 'field', role: 'email', one_of: 'key' }),
      phone: slot({ kind: 'field', role: 'phone', one_of: 'key' }),
    })
    const found = suggestFields(of, [field('email'), field('phone'), field('mobile_advertising_id')])
    expect([...found.keys()].sort()).toEqual(['email', 'phone'])
  })
  test('a timestamp or the name of an event is never guessed', () => {
    const of = workflow({ at: slot({ kind: 'field', role: 'timestamp' }), any: slot({ kind: 'field' }) })
    expect(suggestFields(of, [field('timestamp', { type: 'date' }), field('event')]).size).toBe(0)
  })
  test('the year of birth takes a field of years only', async () => {
    const of = await entry('facebook-audience-populate')
    const [first] = mappingSlots(of, of.vocabularies)
    if (first === undefined) throw new Error('no mapping slot')
    const pairs = suggestPairs(
      first,
      [field('birth_date', { type: 'date' }), field('birth_year', { type: 'int' })],
      new Set(),
    )
    expect(pairs.filter(({ source }) => source === 'birth_date')).toEqual([])
    expect(pairs.map(({ source, target }) => [source, target])).toContainEqual(['birth_year', 'DOBY'])
  })
  test('pairs come best first and each name of the destination once', async () => {
    const of = await entry('facebook-audience-populate')
    const [first] = mappingSlots(of, of.vocabularies)
    if (first === undefined) throw new Error('no mapping slot')
    const fields = ['first_name', 'fname', 'last_name', 'city', 'zip', 'country', 'gender'].map((id) =>
      field(id),
    )
    const pairs = suggestPairs(first, fields, new Set())
    const scores = pairs.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(pairs.map(({ target }) => target)).size).toBe(pairs.length)
    expect(pairs.length).toBeGreaterThan(4)
  })
})

describe('risks', () => {
  const of = workflow(
    {
      email_field: slot({ kind: 'field', role: 'email', one_of: 'key' }),
      phone_field: slot({ kind: 'field', role: 'phone', one_of: 'key' }),
      sha_field: slot({ kind: 'field', role: 'email_sha256' }),
    },
    { prerequisites: ['Accept the terms.'] },
  )
  const found = (fields: Record<string, string>, coverage: Record<string, number>, size = 10) =>
    risks({
      workflow: of,
      segment: { id: 's1', size },
      fields: new Map(Object.entries(fields).map(([name, source]) => [name, pair(source, name)])),
      pairs: new Map(),
      config: fields,
      values: new Map(),
      creates: false,
      coverage: new Map(Object.entries(coverage)),
    })
  const codes = (...given: Parameters<typeof found>) => found(...given).map(({ code }) => code)

  test('everything at once: what blocks comes first', () => {
    const all = found({ email_field: 'email_md5' }, { email_md5: 0 }, 0)
    expect(all.map(({ code, blocking }) => [code, blocking])).toEqual([
      ['empty_segment', true],
      ['no_identifier_coverage', true],
      ['double_hashing', true],
      ['prerequisite', false],
    ])
    expect(all[0]?.message).toContain('"s1"')
  })
  test('the best filled identifier decides, and the threshold is 30 %', () => {
    expect(codes({ email_field: 'email', phone_field: 'phone' }, { email: 0.01, phone: 0.6 })).toEqual([
      'prerequisite',
    ])
    expect(codes({ email_field: 'email' }, { email: 0.3 })).toEqual(['prerequisite'])
    expect(codes({ email_field: 'email' }, { email: 0.29 })).toEqual(['low_coverage', 'prerequisite'])
  })
  test('the share is said', () => {
    const [low] = found({ email_field: 'email', phone_field: 'phone' }, { email: 0.123, phone: 0.05 })
    expect(low?.message).toBe('Only 17 % of this audience has email, phone: few people can be matched.')
  })
  test('a hashed field where hashed values belong is no risk, and "shape" is not hashed', () => {
    expect(codes({ email_field: 'email', sha_field: 'email_sha256' }, {})).toEqual(['prerequisite'])
    expect(codes({ email_field: 'email_shape' }, {})).toEqual(['prerequisite'])
  })
})

test('reach counts the people of the field that most have', () => {
  const shares = new Map([
    ['email', 0.2],
    ['phone', 0.456],
  ])
  expect(
    reach(
      1001,
      ['email', 'phone', 'uncounted'].map((name) => ({ fields: [name], name })),
      shares,
    ),
  ).toEqual({
    with_identifier: 456,
    most: 657,
    basis: '46 % of the segment has phone, and some have only email; the destination matches some of them',
  })
})
