import { describe, expect, test } from 'vitest'
import type { MappingSlot } from '../../src/advice/draft/pairs.ts'
import { unknownWorkflow } from '../../src/catalog/catalog.ts'
import { type MappingChoice, mappingConfig } from '../../src/flows/connect/mapping.ts'
import { reviewMapping } from '../../src/flows/connect/review.ts'
import type { Session } from '../../src/flows/connect/session.ts'
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.ts'
import { fakeCtx } from './support.ts'

const FIELDS = ['email', 'first_name', 'nickname', 'phone'].map((id) => ({ id, type: 'string' }))
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

const pick = (about: string, value: unknown): Answer => ({ kind: 'select', about, with: value })
const field = (about: string, id: string): Answer => ({
  kind: 'search',
  about,
  with: FIELDS.find((each) => each.id === id),
})
const fits = (action: string): Answer => pick('Does this mapping fit?', action)

async function review(...answers: Answer[]) {
  const measured: string[][] = []
  const lytics = {
    segments: {
      fieldInfo: async (id: string, names: string[]) => {
        measured.push([id, ...names])
        return names.map((name) => ({ field: name, ents_present: 1, ents_absent: 3 }))
      },
    },
  }
  const { ctx, steps } = fakeCtx({ lytics })
  const prompter = scriptedPrompter(...answers)
  const run = { ctx, prompter, world: { fields: FIELDS } } as unknown as Session
  const choice = await reviewMapping(run, unknownWorkflow('x'), SLOTS, START, { id: 's1' })
  return { config: Object.fromEntries(mappingConfig(choice)), choice, measured, steps }
}

describe('a person reviews the mapping', () => {
  test('accepting takes it as it is shown, with the coverage of each field', async () => {
    const { config, steps, measured } = await review(fits('Yes, use it'))
    expect(config).toEqual({ identifier_field: 'email', mappings: [{ first_name: 'FN' }] })
    expect(steps.flatMap(([, lines]) => lines)).toEqual([
      expect.stringMatching(/^email +-> identifier_field +█{9}░ +90 % +0\.90$/),
      expect.stringMatching(/^first_name -> FN +█{5}░{5} +50 % +0\.90$/),
    ])
    expect(measured).toEqual([])
  })
  test('a changed pair is measured in the audience and shown again', async () => {
    const { config, choice, measured, steps } = await review(
      fits('Change one'),
      pick('Change which?', 'first_name -> FN'),
      field('goes to FN', 'nickname'),
      fits('Yes, use it'),
    )
    expect(config).toEqual({ identifier_field: 'email', mappings: [{ nickname: 'FN' }] })
    expect(choice.pairs.get('mappings')?.[0]?.reason).toBe('chosen by you')
    expect(measured).toEqual([['s1', 'nickname']])
    expect(steps).toHaveLength(2)
  })
  test('the identifier can be changed too', async () => {
    const { config } = await review(
      fits('Change one'),
      pick('Change which?', 'email -> identifier_field'),
      field('goes to identifier_field', 'phone'),
      fits('Yes, use it'),
    )
    expect(config).toEqual({ identifier_field: 'phone', mappings: [{ first_name: 'FN' }] })
  })
  test('only names that nothing goes to yet can be added; then nothing is left to add', async () => {
    const { config } = await review(
      fits('Add one'),
      {
        ...pick('Map which', 'PHONE  Phone'),
        look: (question) =>
          expect((question as { choices: { label: string }[] }).choices.map(({ label }) => label)).toEqual([
            'PHONE  Phone',
          ]),
      },
      field('goes to PHONE', 'phone'),
      {
        ...fits('Yes, use it'),
        look: (question) =>
          expect(
            (question as { choices: { value: string }[] }).choices.map(({ value }) => value),
          ).not.toContain('add'),
      },
    )
    expect(config.mappings).toEqual([{ first_name: 'FN' }, { phone: 'PHONE' }])
  })
  test('a dropped pair is not sent', async () => {
    const { config } = await review(
      fits('Drop one'),
      pick('Drop which?', 'first_name -> FN'),
      fits('Yes, use it'),
    )
    expect(config).toEqual({ identifier_field: 'email' })
  })
})
