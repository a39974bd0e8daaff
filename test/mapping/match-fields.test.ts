import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchFields } from '../../src/mapping/match-fields.ts'
import type { Field, FieldMapping } from '../../src/mapping/types.ts'

const fields = (...names: string[]): Field[] => names.map((name) => ({ name }))
const sourceOf = (mapping: FieldMapping, target: string) =>
  mapping.pairs.find((pair) => pair.target === target)?.source
const PROFILE = fields(
  'email',
  'first_name',
  'last_name',
  'phone',
  'city',
  'state',
  'zip',
  'country',
  'user_id',
  'birth_date',
  'gender',
  'company',
  'utm_source',
  'mobile_ad_id',
  'hashed_email',
)

describe('what a data engineer expects', () => {
  test.each([
    ['EmailAddress', 'email'],
    ['$first_name', 'first_name'],
    ['properties.lastname', 'last_name'],
    ['givenName', 'first_name'],
    ['surname', 'last_name'],
    ['PostalCode', 'zip'],
    ['MobilePhone', 'phone'],
    ['dob', 'birth_date'],
    ['organization', 'company'],
    ['MailingCity', 'city'],
  ])('%s is filled from %s', (target, source) => {
    expect(
      sourceOf(matchFields({ source: PROFILE, target: fields(target), direction: 'export' }), target),
    ).toBe(source)
  })

  test('no match is an answer', () => {
    const mapping = matchFields({
      source: fields('email', 'city'),
      target: fields('warehouse_bin', 'email'),
      direction: 'export',
    })
    expect(mapping.unmatchedTargets).toEqual(['warehouse_bin'])
    expect(mapping.unmatchedSources).toEqual(['city'])
  })

  test('a suggestion says why, and names the runner-up when it is close', () => {
    const [pair] = matchFields({ source: PROFILE, target: fields('EmailAddress'), direction: 'export' }).pairs
    expect(pair?.reasons.length).toBeGreaterThan(0)
    const { candidates } = matchFields({ source: PROFILE, target: fields('mail'), direction: 'export' })
    expect(candidates.mail?.map(({ source }) => source)).toContain('email')
  })

  test('values that fit raise the score, values that contradict lower it', () => {
    const target = fields('contact_email')
    const source = fields('contact')
    const score = (samples: string[]) =>
      matchFields({ source, target, direction: 'export', evidence: { source: { contact: { samples } } } })
        .candidates.contact_email?.[0]?.score ?? 0
    expect(score(['ada@example.com', 'ben@example.com'])).toBeGreaterThan(
      score(['+1 415 555 0132', '+44 20 7946 0958']),
    )
  })
})

const name = fc.oneof(
  fc.constantFrom(
    'email',
    'Email',
    'first_name',
    'fname',
    'zip',
    'postal_code',
    'id',
    'created_at',
    'a.b.c',
    'x__c',
    '',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const names = fc.uniqueArray(name, { maxLength: 12 })

describe('laws', () => {
  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(names, names, (source, target) => {
        const forward = matchFields({ source: fields(...source), target: fields(...target) })
        const back = matchFields({
          source: fields(...[...source].reverse()),
          target: fields(...[...target].reverse()),
        })
        const sorted = (mapping: FieldMapping) =>
          mapping.pairs.map(({ source: s, target: t, score }) => JSON.stringify([s, t, score])).sort()
        expect(sorted(back)).toEqual(sorted(forward))
      }),
      { numRuns: 150 },
    )
  })

  test('no target is filled twice, every target stands in the answer once, scores lie in [0, 1]', () => {
    fc.assert(
      fc.property(names, names, (source, target) => {
        const { pairs, unmatchedTargets } = matchFields({
          source: fields(...source),
          target: fields(...target),
        })
        expect([...pairs.map((pair) => pair.target), ...unmatchedTargets].sort()).toEqual([...target].sort())
        for (const { score } of pairs) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('an unrelated field never breaks an exact match', () => {
    fc.assert(
      fc.property(fc.constantFrom('email', 'zip', 'order_total', 'blood_type'), names, (exact, others) => {
        const source = fields(
          exact,
          ...others.filter(
            (other) => other.toLowerCase().replace(/[^a-z0-9]/g, '') !== exact.replace('_', ''),
          ),
        )
        expect(sourceOf(matchFields({ source, target: fields(exact, 'something_else') }), exact)).toBe(exact)
      }),
      { numRuns: 150 },
    )
  })

  test('empty, huge and hostile names are safe', () => {
    const hostile = [
      '',
      ' ',
      '__proto__',
      'constructor',
      'a'.repeat(10_000),
      '\u0000',
      '💥',
      '名前',
      '../../etc/passwd',
      '<script>',
      '$where',
      '.'.repeat(500),
    ]
    const mapping = matchFields({ source: fields(...hostile), target: fields(...hostile, 'toString') })
    expect(mapping.pairs.length + mapping.unmatchedTargets.length).toBe(hostile.length + 1)
    expect(matchFields({ source: [], target: [] })).toMatchObject({ pairs: [], unmatchedTargets: [] })
  })

  test('a thousand fields on each side take a bounded time', () => {
    const many = (prefix: string) =>
      fields(
        ...Array.from(
          { length: 1000 },
          (_, at) => `${prefix}_${['email', 'name', 'city', 'total', 'date'][at % 5]}_${at}`,
        ),
      )
    const start = performance.now()
    matchFields({ source: many('src'), target: many('dst') })
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
