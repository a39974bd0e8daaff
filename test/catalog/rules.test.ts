import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulesPage } from '../../scripts/catalog/rules-page.ts'
import { readCatalog } from '../../scripts/catalog.ts'
import { listProviders, loadProvider, loadWorkflow, unknownWorkflow } from '../../src/catalog/catalog.ts'
import { flagsFor, ruleInWords } from '../../src/catalog/rule-words.ts'
import { brokenRules, refuses, rulesOf } from '../../src/catalog/rules.ts'
import type { Rule, Slot, WorkflowEntry } from '../../src/catalog/types.ts'
import { checkConfig, problemInWords } from '../../src/catalog/validate.ts'

const slot = (part: Partial<Slot> = {}): Slot => ({
  kind: 'free',
  type: 'string',
  required: false,
  needed: false,
  ask: 'What?',
  ...part,
})

const SLOTS: Readonly<Record<string, Slot>> = {
  a: slot(),
  b: slot({ kind: 'field' }),
  c: slot({ type: 'boolean' }),
  n: slot({ type: 'integer' }),
  list: slot({ type: 'array', items: 'string' }),
  map: slot({ kind: 'mapping', type: 'array', items: 'object' }),
}
const stated = { source: 'model note', certainty: 'stated' } as const
const workflow = (...rules: Rule[]): WorkflowEntry => ({
  ...unknownWorkflow('test'),
  provider: 'test',
  slots: SLOTS,
  rules,
})

/** A rule, a config that breaks it, one that keeps it, and what a person reads. */
const KINDS: readonly (readonly [Omit<Rule, 'source' | 'certainty'>, object, object, string])[] = [
  [
    { kind: 'requires', settings: ['a'], when: { c: true } },
    { c: true },
    { c: false },
    'when c is true, a must be set (--set a=VALUE)',
  ],
  [
    { kind: 'requires', settings: ['a'], when: { b: null } },
    {},
    { b: 'x' },
    'when b is empty, a must be set (--set a=VALUE)',
  ],
  [
    { kind: 'requires', settings: ['map'], holds: ['event_id'] },
    { map: [{ x: 'other' }] },
    { map: [{ x: 'event_id' }] },
    'map must map a field to event_id (--map FIELD=event_id)',
  ],
  [
    { kind: 'requires', settings: ['a'], when: { map: { lacks: 'name' } } },
    {},
    { map: [{ x: 'name' }] },
    'when map has no name, a must be set (--set a=VALUE)',
  ],
  [
    { kind: 'only_with', settings: ['a'], when: { c: true } },
    { a: 'x' },
    { a: 'x', c: true },
    'a can be set only when c is true (--set c=true)',
  ],
  [
    { kind: 'only_with', settings: ['a'], when: { b: '*' } },
    { a: 'x' },
    { a: 'x', b: 'y' },
    'a can be set only when b is set (--set b=FIELD)',
  ],
  [
    { kind: 'only_with', settings: ['a'], when: { b: ['Daily', 'weekly'] } },
    { a: 'x', b: 'hourly' },
    { a: 'x', b: 'daily' },
    'a can be set only when b is Daily or weekly (--set b=FIELD)',
  ],
  [
    { kind: 'only_with', settings: ['a'], when: { b: { not: 'hourly' } } },
    { a: 'x', b: 'Hourly' },
    { a: 'x' },
    'a can be set only when b is not hourly',
  ],
  [
    { kind: 'only_with', settings: ['a'], when: { n: { over: 0 } } },
    { a: 'x', n: 0 },
    { a: 'x', n: 1 },
    'a can be set only when n is over 0 (--set n=1)',
  ],
  [
    { kind: 'only_with', settings: ['c'], when: { a: { contains: '{T}' } } },
    { c: true, a: 'f' },
    { c: true, a: 'f-{T}' },
    'c can be set only when a contains {T} (--set a=VALUE)',
  ],
  [
    { kind: 'at_least_one_of', settings: ['a', 'b'] },
    { c: true },
    { b: 'x' },
    'at least one of a or b must be set (--set a=VALUE or --set b=FIELD)',
  ],
  [
    { kind: 'exactly_one_of', settings: ['a', 'b'] },
    { a: 'x', b: 'y' },
    { a: 'x' },
    'exactly one of a or b must be set',
  ],
  [
    { kind: 'at_most_one_of', settings: ['a', 'c'] },
    { a: 'x', c: true },
    { a: 'x', c: false },
    'at most one of a or c can be set',
  ],
  [
    { kind: 'all_or_none', settings: ['a', 'b'] },
    { b: 'x' },
    {},
    'a and b must be set together, or not at all (--set a=VALUE)',
  ],
  [
    { kind: 'range', settings: ['list'], maximum: 1 },
    { list: ['x', 'y'] },
    { list: ['x'] },
    'list must have at most 1 entry',
  ],
  [
    { kind: 'range', settings: ['n'], minimum: 1, maximum: 90 },
    { n: 91 },
    { n: 90 },
    'n must be at least 1 and at most 90 (--set n=90)',
  ],
  [
    { kind: 'range', settings: ['a'], maximum: 3 },
    { a: 'long' },
    { a: 'abc' },
    'a must have at most 3 characters',
  ],
  [
    { kind: 'format', settings: ['a'], pattern: '^\\d{4}$', example: '2026' },
    { a: 'x' },
    { a: '1999' },
    'a must look like 2026 (--set a=2026)',
  ],
]

describe('a rule', () => {
  test.each(KINDS)('%j refuses %j and lets %j pass', (part, bad, good, words) => {
    const entry = workflow({ ...part, ...stated })
    const problems = checkConfig(entry, { ...bad })
    expect(problems.map(problemInWords)).toEqual([words])
    expect(problems).toMatchObject([{ code: part.kind, blocking: true }])
    expect(checkConfig(entry, { ...good })).toEqual([])
  })

  test.each([
    ['likely', 'model note', false],
    ['stated', 'catalog help', false],
    ['implied', 'integrations.md 4.8', true],
    ['stated', 'https://developers.google.com/x', true],
  ] as const)('%s by %s: refuses %s', (certainty, source, blocking) => {
    const rule: Rule = { kind: 'requires', settings: ['a'], source, certainty }
    expect(checkConfig(workflow(rule), {})).toMatchObject([{ blocking }])
  })

  test('a group of slots is a rule, and one rule where a rule says the same', () => {
    const slots = {
      a: slot({ one_of: 'id' }),
      b: slot({ one_of: 'id', exclusive: 'id' }),
      c: slot({ exclusive: 'id' }),
    }
    const bare = { slots, rules: [] }
    expect(rulesOf(bare).map(({ kind, settings }) => [kind, settings])).toEqual([
      ['at_least_one_of', ['a', 'b']],
      ['at_most_one_of', ['b', 'c']],
    ])
    const cited: Rule = { kind: 'exactly_one_of', settings: ['b', 'a'], ...stated }
    expect(brokenRules({ slots, rules: [cited] }, {}).map(({ rule }) => rule)).toEqual([cited])
  })
})

const all = (await Promise.all(listProviders().map(({ slug }) => loadProvider(slug)))).flatMap(
  ({ workflows }) => workflows,
)

describe('the rules of the catalog', () => {
  test('a rule without a published source never refuses', () => {
    const bare = all.flatMap(({ rules }) => rules.filter(({ source }) => source.startsWith('catalog')))
    expect(bare.length).toBeGreaterThan(50)
    expect(bare.filter(refuses)).toEqual([])
  })

  test('each rule has words and no setting that its workflow does not have', () => {
    for (const { kebab, slots, rules } of all)
      for (const rule of rules) {
        const names = [...rule.settings, ...Object.keys(rule.when ?? {})]
        expect(
          names.filter((name) => slots[name] === undefined),
          kebab,
        ).toEqual([])
        expect(ruleInWords(rule, slots), kebab).not.toMatch(/undefined|\[object/)
        expect(flagsFor({ rule, settings: rule.settings }, slots).join(' '), kebab).not.toMatch(
          /undefined|\[object/,
        )
      }
  })

  test('docs/rules.md has them all in words (npm run docs)', async () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(await rulesPage())
  })

  test('a common rule belongs to every workflow that has its settings', () => {
    const timed = all.filter(({ slots }) => slots.timezone !== undefined && slots.time_of_day !== undefined)
    expect(timed.length).toBeGreaterThan(60)
    for (const { kebab, rules } of timed)
      expect(
        rules.some(
          ({ kind, settings, when }) =>
            kind === 'only_with' && settings[0] === 'timezone' && when?.time_of_day === '*',
        ),
        kebab,
      ).toBe(true)
  })

  test.each([
    ['braze-export', { alias_field: 'user_id' }, 'alias_label and alias_field must be set together'],
    ['klaviyo-export', { historical_load: true }, 'when historical_load is true, at least one of'],
    [
      'ga4-measurement-protocol-audience',
      { tag_type: 'gtag', firebase_app_id: '1' },
      'when tag_type is gtag, measurement_id must be set',
    ],
    [
      'pinterest-capi-export',
      { required_mapping: [{ last_active: 'event_time' }] },
      'when required_mapping has no event_name, event_name must be set',
    ],
    [
      'pinterest-capi-export',
      { required_mapping: [{ last_active: 'event_time' }] },
      'when required_mapping has no action_source, action_source must be set',
    ],
    [
      'pinterest-capi-export',
      { required_mapping: [{ last_active: 'event_time' }] },
      'required_mapping must map a field to event_id',
    ],
    ['adwords-customer-match', { mobile_id_field: 'x' }, 'when mobile_id_field is set, app_id must be set'],
    [
      'facebook-conversion-api',
      { event_name: 'Purchase' },
      'custom_data_mapping must map a field to currency',
    ],
    [
      'shopify-import',
      { skip_customers: true, skip_orders: true },
      'at most one of skip_customers or skip_orders can be set',
    ],
  ])('%s refuses %j: %s', async (kebab, config, words) => {
    const entry = (await loadWorkflow(kebab)) ?? unknownWorkflow(kebab)
    const found = checkConfig(entry, config).filter(({ blocking }) => blocking)
    expect(found.map(({ message }) => message).join('\n')).toContain(words)
  })
})

describe('the check of the catalog', () => {
  const braze = 'src/catalog/source/braze.json'
  const wrong = (rule: object): readonly string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'catalog-'))
    cpSync('src/catalog/source', folder, { recursive: true })
    const file = join(folder, 'braze.json')
    const source = JSON.parse(readFileSync(braze, 'utf8'))
    source.workflows['braze-export'].rules = [{ source: 'model note', certainty: 'stated', ...rule }]
    writeFileSync(file, JSON.stringify(source))
    const { problems } = readCatalog(folder)
    rmSync(folder, { recursive: true })
    return problems.map((line) => line.replaceAll(folder, 'source'))
  }

  test.each([
    [{ kind: 'requires', settings: ['alias_labl'] }, 'alias_labl: unknown setting. Did you mean alias_label'],
    [{ kind: 'requires', settings: ['alias_label'], when: { event_nam: '*' } }, 'event_nam: unknown setting'],
    [
      { kind: 'requires', settings: ['alias_label'], when: { withbackfill: 'yes' } },
      '"yes" is no value of withbackfill',
    ],
    [
      { kind: 'requires', settings: ['alias_label'], when: { audience_events: 'enter' } },
      '"enter" is no value of audience_events',
    ],
    [{ kind: 'requires', settings: ['alias_label'], holds: ['x'] }, 'alias_label is no mapping'],
    [{ kind: 'needs', settings: ['alias_label'] }, 'kind'],
    [{ kind: 'only_with', settings: ['alias_label'] }, 'only_with needs a condition'],
    [{ kind: 'all_or_none', settings: ['alias_label'] }, 'at least two settings'],
    [
      { kind: 'format', settings: ['alias_label'], pattern: '^a$', example: 'b' },
      'the example has not the format',
    ],
    [{ kind: 'range', settings: ['alias_label'] }, 'a range, and nothing else'],
    [{ kind: 'requires', settings: ['alias_label'], detail: 'prose' }, 'detail: unknown key'],
  ])('%j fails with file and path: %s', (rule, words) => {
    const lines = wrong(rule)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('source/braze.json: $.workflows.braze-export.rules.0')
    expect(lines[0]).toContain(words)
  })
})
