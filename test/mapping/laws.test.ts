import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchFields } from '../../src/mapping/match-fields.ts'
import type { Direction, Evidence, Field, FieldMapping } from '../../src/mapping/types.ts'
import { bare } from '../../src/mapping/words.ts'

const RUNS = { numRuns: 150 }
const DIRECTIONS: Direction[] = ['export', 'import', 'general']
const WORDS =
  'email name first last zip postal code id ticket user created at order total city state phone x'.split(' ')
const fields = (...names: string[]): Field[] => names.map((name) => ({ name }))

const spelled = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('_', '.', '-', ' ', ''),
  )
  .map(([words, joint]) => words.join(joint))
const name = fc.oneof(
  { weight: 4, arbitrary: spelled },
  { weight: 1, arbitrary: fc.constantFrom('Email', 'x__c', '', '$', 'properties.$email', '__proto__') },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
const text = fc.option(fc.oneof(spelled, fc.string({ unit: 'binary', maxLength: 40 })))
const field: fc.Arbitrary<Field> = fc.record(
  {
    name,
    type: fc.option(fc.constantFrom('string', 'int', 'boolean', 'timestamp', 'object', 'string[]', '?')),
    label: text,
    description: text,
  },
  { requiredKeys: ['name'] },
)
const schema = fc.uniqueArray(field, { maxLength: 14, selector: (one) => one.name })
const direction = fc.constantFrom(...DIRECTIONS)

const shuffled = <T>(items: readonly T[], by: readonly number[]): T[] =>
  items
    .map((item, at) => ({ item, at: by[at % Math.max(1, by.length)] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

/** An answer with its lists in one order; what stands in it stays as it is. */
const sorted = ({ pairs, unmatchedSources, unmatchedTargets, candidates }: FieldMapping) => ({
  pairs: pairs.map((pair) => JSON.stringify(pair)).sort(),
  unmatchedSources: [...unmatchedSources].sort(),
  unmatchedTargets: [...unmatchedTargets].sort(),
  candidates: Object.entries(candidates)
    .map((entry) => JSON.stringify(entry))
    .sort(),
})

const sourceOf = (mapping: FieldMapping, target: string) =>
  mapping.pairs.find((pair) => pair.target === target)?.source

describe('laws', () => {
  test('the order of the input does not matter: pairs, scores, reasons and rankings stay the same', () => {
    fc.assert(
      fc.property(
        schema,
        schema,
        direction,
        fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
        (source, target, way, by) => {
          const forward = matchFields({ source, target, direction: way })
          const other = matchFields({
            source: shuffled(source, by),
            target: shuffled(target, by),
            direction: way,
          })
          expect(sorted(other)).toEqual(sorted(forward))
        },
      ),
      RUNS,
    )
  })

  test('of fields that come twice the same one counts, whichever comes first', () => {
    const twice: Field[] = [
      { name: 'amount', type: 'string' },
      { name: 'amount', type: 'int', label: 'Order total' },
    ]
    const target = fields('total', 'amount_text')
    const forward = matchFields({ source: twice, target })
    expect(sorted(matchFields({ source: twice.toReversed(), target }))).toEqual(sorted(forward))
  })

  test('no target is filled twice, and every target and source stands in the answer', () => {
    fc.assert(
      fc.property(schema, schema, direction, (source, target, way) => {
        const { pairs, unmatchedTargets, unmatchedSources } = matchFields({ source, target, direction: way })
        const filled = pairs.map((pair) => pair.target)
        expect([...filled, ...unmatchedTargets].sort()).toEqual(target.map((one) => one.name).sort())
        expect(new Set([...pairs.map((pair) => pair.source), ...unmatchedSources])).toEqual(
          new Set(source.map((one) => one.name)),
        )
      }),
      RUNS,
    )
  })

  test('scores lie in [0, 1], whatever the values say', () => {
    const evidence: fc.Arbitrary<Evidence> = fc.record({
      source: fc.dictionary(
        name,
        fc.record({
          samples: fc.array(
            fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.constant('a@example.com')),
          ),
          coverage: fc.oneof(fc.double({ noNaN: true }), fc.constant(1)),
        }),
      ),
    })
    fc.assert(
      fc.property(schema, schema, evidence, direction, (source, target, seen, way) => {
        const { pairs, candidates } = matchFields({ source, target, evidence: seen, direction: way })
        const scores = [
          ...pairs.map((pair) => pair.score),
          ...Object.values(candidates).flatMap((list) => list.map((one) => one.score)),
        ]
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
      RUNS,
    )
  })

  test('an unrelated field on either side never breaks an exact match', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('email', 'zip', 'order_total', 'blood_type', 'ticket_id'), spelled),
        schema,
        schema,
        direction,
        (exact, source, target, way) => {
          const unrelated = (side: readonly Field[]) => side.filter((one) => bare(one.name) !== bare(exact))
          const mapping = matchFields({
            source: [...unrelated(source), { name: exact }],
            target: [{ name: exact }, ...unrelated(target)],
            direction: way,
          })
          expect(sourceOf(mapping, exact)).toBe(exact)
        },
      ),
      RUNS,
    )
  })
})

describe('names that nobody expects', () => {
  const hostile = [
    '',
    ' ',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'a'.repeat(100_000),
    'aB1_'.repeat(5_000),
    '\u0000',
    '\u202Egpj.exe',
    '\uD800',
    '💥',
    '名前',
    'имя',
    'الاسم',
    'e\u0301mail',
    '../../etc/passwd',
    '<script>',
    '$where',
    '"; drop table users; --',
    '.'.repeat(500),
    '_'.repeat(500),
    '(a+)+$',
  ]

  test('are matched or left over, never lost, and harm nothing', () => {
    for (const way of DIRECTIONS) {
      const odd = hostile.map((one) => ({ name: one, label: one, description: one, type: one }))
      const mapping = matchFields({
        source: odd,
        target: [...odd, { name: 'toString' }],
        evidence: { source: { constructor: { samples: hostile } } },
        direction: way,
      })
      expect(mapping.pairs.length + mapping.unmatchedTargets.length).toBe(hostile.length + 1)
      expect(sourceOf(mapping, '名前')).toBe('名前')
      expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    }
  })

  test('nothing to match is an answer', () => {
    expect(matchFields({ source: [], target: [] })).toMatchObject({ pairs: [], unmatchedTargets: [] })
    expect(matchFields({ source: fields('email'), target: [] }).unmatchedSources).toEqual(['email'])
    expect(matchFields({ source: [], target: fields('email') }).unmatchedTargets).toEqual(['email'])
  })
})
