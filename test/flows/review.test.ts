import { describe, expect, test } from 'vitest'
import type { MappingSlot } from '../../src/advice/draft/pairs.ts'
import { unknownWorkflow } from '../../src/catalog/catalog.ts'
import type { WorkflowEntry } from '../../src/catalog/types.ts'
import { cancelledError } from '../../src/core/errors.ts'
import type { MappingChoice } from '../../src/flows/ask/mapping/choice.ts'
import { mappingConfig } from '../../src/flows/ask/mapping/mapping.ts'
import { reviewMapping } from '../../src/flows/ask/mapping/review.ts'
import type { Session } from '../../src/flows/run/session.ts'
import type { Choice, ReviewQuestion } from '../../src/terminal/prompter.ts'
import type { ReviewRow } from '../../src/terminal/review-state.ts'
import { refused } from '../support/failure.ts'
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.ts'
import { testCtx } from '../support/test-ctx.ts'

const FIELDS = ['email', 'first_name', 'nickname', 'phone', 'loyalty_tier'].map((id) => ({
  id,
  type: 'string',
}))
const SLOTS: readonly MappingSlot[] = [
  {
    name: 'mappings',
    vocabulary: { open: false, names: [{ name: 'FN' }, { name: 'PHONE', label: 'Phone' }] },
  },
]
const START: MappingChoice = {
  fields: new Map([
    ['identifier_field', { source: 'email', target: 'identifier_field', score: 0.9, reason: '' }],
  ]),
  pairs: new Map([['mappings', [{ source: 'first_name', target: 'FN', score: 0.9, reason: '' }]]]),
  coverage: new Map([
    ['email', 0.9],
    ['first_name', 0.5],
  ]),
}

const keys = (...pressed: string[]): Answer => ({
  kind: 'review',
  about: 'Does this mapping fit?',
  with: pressed,
})
const field = (about: string, id: string, typed = ''): Answer => ({
  kind: 'search',
  about,
  with: FIELDS.find((each) => each.id === id),
  typed,
})
/** Looks at the table as it is shown. */
const seeing = (answer: Answer, see: (rows: readonly ReviewRow[], canAdd: boolean) => void): Answer => ({
  ...answer,
  look: (question) => {
    const { state, canAdd } = question as ReviewQuestion
    see(state.rows, canAdd)
  },
})

async function reviewOf(
  given: { start?: MappingChoice; slots?: readonly MappingSlot[]; workflow?: WorkflowEntry },
  ...answers: Answer[]
) {
  const measured: string[][] = []
  const lytics = {
    segments: {
      fieldInfo: async (id: string, names: string[]) => {
        measured.push([id, ...names])
        return names.map((name) => ({ field: name, ents_present: 1, ents_absent: 3 }))
      },
    },
  }
  const { ctx, steps } = testCtx({ lytics })
  const prompter = scriptedPrompter(...answers)
  const run = { ctx, prompter, snapshot: { fields: FIELDS } } as unknown as Session
  const { workflow = unknownWorkflow('x'), slots = SLOTS, start = START } = given
  const choice = await reviewMapping(run, workflow, slots, start, { id: 's1' })
  return { config: Object.fromEntries(mappingConfig(choice)), choice, measured, steps }
}
const review = (...answers: Answer[]) => reviewOf({}, ...answers)

describe('a person reviews the mapping', () => {
  test('accepting takes it as it is shown, with the coverage of each field', async () => {
    const { config } = await review(
      seeing(keys('a'), (rows) =>
        expect(
          rows.map(({ target, field: shown, mark }) => [target, shown?.source, shown?.share, mark]),
        ).toEqual([
          ['PHONE', undefined, undefined, 'open'],
          ['identifier_field', 'email', 0.9, 'in'],
          ['FN', 'first_name', 0.5, 'in'],
        ]),
      ),
    )
    expect(config).toEqual({ identifier_field: 'email', mappings: [{ first_name: 'FN' }] })
  })
  test('a changed pair is measured in the audience and shown again', async () => {
    const { config, choice, measured } = await review(
      keys('end', 'c'),
      field('goes to FN', 'loyalty_tier', 'loyalty'),
      seeing(keys('a'), (rows) =>
        expect(rows.at(-1)).toMatchObject({
          field: { source: 'loyalty_tier', share: 0.25, reason: 'chosen by you' },
          next: { source: 'first_name' },
        }),
      ),
    )
    expect(config).toEqual({ identifier_field: 'email', mappings: [{ loyalty_tier: 'FN' }] })
    expect(choice.pairs.get('mappings')?.[0]).toMatchObject({ score: 1, reason: 'chosen by you' })
    expect(choice.coverage.get('loyalty_tier')).toBe(0.25)
    expect(measured).toContainEqual(['s1', 'loyalty_tier'])
  })
  test('the identifier can be changed too, and the runner-up takes that back', async () => {
    const change = [keys('down', 'c'), field('goes to identifier_field', 'phone')]
    expect((await review(...change, keys('enter'))).config.identifier_field).toBe('phone')
    expect((await review(...change, keys('u', 'enter'))).config.identifier_field).toBe('email')
  })
  test('a dropped pair is not sent', async () => {
    const { config } = await review(keys('end', 'd', 'a'))
    expect(config).toEqual({ identifier_field: 'email' })
  })
  test('what nothing was suggested for comes first, with the likely field, which u takes', async () => {
    const { config } = await review(
      seeing(keys('u', 'a'), ([first]) =>
        expect(first).toMatchObject({
          target: 'PHONE',
          field: undefined,
          next: { source: 'phone', share: 0.25 },
        }),
      ),
    )
    expect(config.mappings).toEqual([{ phone: 'PHONE' }, { first_name: 'FN' }])
  })
})

describe('an unsure pair', () => {
  const unsure = (score: number, share = 0.5): MappingChoice => ({
    fields: new Map(),
    pairs: new Map([['mappings', [{ source: 'nickname', target: 'FN', score, reason: 'both are names' }]]]),
    coverage: new Map([['nickname', share]]),
  })
  test.each([
    ['below 0.8', unsure(0.79)],
    ['of a field that nobody has', unsure(0.95, 0)],
  ])('%s is left out unless it is taken', async (_, start) => {
    expect((await reviewOf({ start }, keys('a'))).config).toEqual({})
    expect((await reviewOf({ start }, keys('space', 'a'))).config).toEqual({ mappings: [{ nickname: 'FN' }] })
  })
  test('from 0.8 on it goes', async () => {
    expect((await reviewOf({ start: unsure(0.8) }, keys('a'))).config).toEqual({
      mappings: [{ nickname: 'FN' }],
    })
  })
  test('of a field that a person gave goes whatever is known of it', async () => {
    const { config } = await reviewOf({ start: unsure(1, 0) }, keys('a'))
    expect(config).toEqual({ mappings: [{ nickname: 'FN' }] })
  })
})

describe('adding a pair', () => {
  const slots = (open: boolean, ...names: string[]): readonly MappingSlot[] => [
    { name: 'mappings', vocabulary: { open, names: names.map((name) => ({ name, label: `The ${name}` })) } },
  ]
  const target = (label: string, typed = '', offered?: readonly string[]): Answer => ({
    kind: 'search',
    about: 'Map which',
    with: label,
    typed,
    look: (question) => {
      if (offered === undefined) return
      const { choices } = question as { choices: (typed: string) => readonly Choice<unknown>[] }
      expect(choices(typed).map(({ label: shown }) => shown)).toEqual(offered)
    },
  })
  test('only names that have no row yet are offered; then nothing is left to add', async () => {
    const { config } = await reviewOf(
      { slots: slots(false, 'FN', 'SHOE_SIZE') },
      keys('n'),
      target('SHOE_SIZE  The SHOE_SIZE', '', ['SHOE_SIZE  The SHOE_SIZE']),
      field('goes to SHOE_SIZE', 'phone'),
      seeing(keys('a'), (rows, canAdd) => {
        expect(canAdd).toBe(false)
        expect(rows.at(-1)).toMatchObject({ target: 'SHOE_SIZE', mark: 'in', next: undefined })
      }),
    )
    expect(config.mappings).toEqual([{ first_name: 'FN' }, { phone: 'SHOE_SIZE' }])
  })
  test('a destination that takes any name takes a typed one', async () => {
    const { config } = await reviewOf(
      { slots: slots(true, 'FN') },
      keys('n'),
      target('my_own', 'my_own', ['my_own']),
      field('goes to my_own', 'nickname'),
      keys('a'),
    )
    expect(config.mappings).toEqual([{ first_name: 'FN' }, { nickname: 'my_own' }])
  })
  test('a typed name that has a row already, or where the names are fixed, is not offered', async () => {
    await reviewOf(
      { slots: slots(true, 'FN', 'SHOE_SIZE') },
      keys('n'),
      target('SHOE_SIZE  The SHOE_SIZE', 'shoe', ['SHOE_SIZE  The SHOE_SIZE', 'shoe']),
      field('goes to SHOE_SIZE', 'phone'),
      keys('n'),
      target('x', 'x', ['x']),
      field('goes to x', 'phone'),
      keys('n'),
      {
        ...target('y', 'y'),
        look: (question) => {
          const { choices } = question as { choices: (typed: string) => readonly Choice<unknown>[] }
          expect([choices('x'), choices('')]).toEqual([[], []])
        },
      },
      field('goes to y', 'phone'),
      keys('a'),
    )
    await reviewOf(
      { slots: slots(false, 'FN', 'SHOE_SIZE') },
      keys('n'),
      target('SHOE_SIZE  The SHOE_SIZE', 'sho', ['SHOE_SIZE  The SHOE_SIZE']),
      field('goes to SHOE_SIZE', 'phone'),
      keys('a'),
    )
  })
})

describe('properties that take one field', () => {
  const slot = { kind: 'field', type: 'string', required: false, ask: '' } as const
  const workflow: WorkflowEntry = {
    ...unknownWorkflow('x'),
    direction: 'export',
    slots: {
      email: { ...slot, needed: true, role: 'email' },
      by_id: { ...slot, needed: false, one_of: 'key' },
      by_phone: { ...slot, needed: false, one_of: 'key', role: 'phone' },
      extra: { ...slot, needed: false },
    },
  }
  const nothing: MappingChoice = { fields: new Map(), pairs: new Map(), coverage: new Map() }
  const open = (rows: readonly ReviewRow[]) =>
    rows.filter(({ mark }) => mark === 'open').map((row) => [row.target, row.next?.source])
  test('a needed one without a field, and an either-or group without any, are open questions', async () => {
    await reviewOf(
      { workflow, slots: [], start: nothing },
      seeing(keys('a'), (rows) =>
        expect(open(rows)).toEqual([
          ['email', 'email'],
          ['by_id', undefined],
          ['by_phone', 'phone'],
        ]),
      ),
    )
  })
  test('an import names columns, so none of them is a question about profile fields', async () => {
    const { steps } = await reviewOf({
      workflow: { ...workflow, direction: 'import' },
      slots: [],
      start: nothing,
    })
    expect(steps).toEqual([])
  })
  test('of a group that is filled the others are not asked for', async () => {
    const phone = { source: 'phone', target: 'by_phone', score: 0.9, reason: '' }
    await reviewOf(
      { workflow, slots: [], start: { ...nothing, fields: new Map([['by_phone', phone]]) } },
      seeing(keys('a'), (rows) => expect(open(rows)).toEqual([['email', 'email']])),
    )
  })
})

test('where nothing can be mapped nothing is asked', async () => {
  const nothing: MappingChoice = { fields: new Map(), pairs: new Map(), coverage: new Map() }
  const { choice, steps } = await reviewOf({ slots: [], start: nothing })
  expect([choice, steps]).toEqual([nothing, []])
})

test('Ctrl-C ends the review', async () => {
  const stop = { ...keys(), with: cancelledError() }
  expect((await refused(() => review(stop))).exit).toBe(130)
})
