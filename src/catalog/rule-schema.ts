import * as z from 'zod/mini'

/*
 * Rules between the settings of a workflow, as the source states them (src/catalog/source). Facts only: what a person
 * reads is made from them (rule-words.ts).
 */

const RULE_KINDS = [
  'requires',
  'only_with',
  'at_least_one_of',
  'exactly_one_of',
  'at_most_one_of',
  'all_or_none',
  'range',
  'format',
] as const

const scalar = z.union([z.string(), z.number(), z.boolean()])

/** What the value of one setting must be for a rule to apply. */
const Condition = z
  .union([
    z.null(),
    scalar,
    z.array(scalar).check(z.minLength(1)),
    z.strictObject({ not: scalar }),
    z.strictObject({ over: z.number() }),
    z.strictObject({ contains: z.union([z.string(), z.array(z.string()).check(z.minLength(1))]) }),
    z.strictObject({ lacks: z.string() }),
  ])
  .check(
    z.describe(
      'a value: equal, in any case; "*": filled; null: empty; a list: any of; {"not": x}; {"over": n}; {"contains": x}: text or list holds x; {"lacks": x}: no pair of the mapping has x on its right side',
    ),
  )

const Fields = z.strictObject({
  kind: z.enum(RULE_KINDS).check(z.describe('what must hold')),
  settings: z
    .array(z.string().check(z.minLength(1)))
    .check(z.minLength(1), z.describe('the settings that it acts on')),
  when: z.exactOptional(
    z
      .record(z.string(), Condition)
      .check(z.describe('settings that must have these values for the rule to apply, all of them')),
  ),
  holds: z.exactOptional(
    z
      .array(z.string())
      .check(
        z.minLength(1),
        z.describe('`requires`: the mapping holds at least one of these names on its right side'),
      ),
  ),
  minimum: z.exactOptional(
    z.number().check(z.describe('`range`: smallest number, or length of a text or list')),
  ),
  maximum: z.exactOptional(
    z.number().check(z.describe('`range`: largest number, or length of a text or list')),
  ),
  pattern: z.exactOptional(z.string().check(z.describe('`format`: regular expression of a value'))),
  example: z.exactOptional(z.string().check(z.describe('`format`: a value that has the format'))),
  source: z
    .string()
    .check(
      z.minLength(1),
      z.describe('where it is said: model note, a section of the API facts, an address, catalog help'),
    ),
  certainty: z
    .enum(['stated', 'implied', 'likely'])
    .check(
      z.describe(
        'stated or implied by a published source: it refuses; likely, or said by the catalog alone: it warns',
      ),
    ),
})

type RuleFields = z.output<typeof Fields>

/** Each kind of rule with what it must state beside its settings. */
const SHAPES: readonly (readonly [(rule: RuleFields) => boolean, string])[] = [
  [({ kind, when }) => kind !== 'only_with' || when !== undefined, 'only_with needs a condition (when)'],
  [
    ({ kind, settings }) => !(/one_of$/.test(kind) || kind === 'all_or_none') || settings.length > 1,
    'a group has at least two settings',
  ],
  [
    ({ kind, minimum, maximum }) => (kind === 'range') === ((minimum ?? maximum) !== undefined),
    'a range, and nothing else, has a minimum or a maximum',
  ],
  [
    ({ kind, pattern, example }) =>
      (kind === 'format') === (pattern !== undefined) && (pattern === undefined) === (example === undefined),
    'a format, and nothing else, has a pattern and an example',
  ],
  [({ pattern, example }) => new RegExp(pattern ?? '').test(example ?? ''), 'the example has not the format'],
  [({ kind, holds }) => kind === 'requires' || holds === undefined, 'holds belongs to requires'],
]

/** One rule of a workflow, or of common.json. */
export const RuleSource = Fields.check(
  ...SHAPES.map(([test, message]) => z.refine<RuleFields>(test, message)),
)
