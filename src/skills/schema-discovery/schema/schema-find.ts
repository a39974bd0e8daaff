import * as z from 'zod/mini'
import { findFields } from '../../../advice/find-fields.ts'
import { step } from '../../../core/next.ts'
import { clean } from '../../../core/text.ts'
import { coverageOf } from '../../../flows/account/coverage.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { table } from './schema-fields.ts'

/** The N best are checked in the data. */
const CONFIRMED = 5
const CLOSE = 0.1

const Found = z.object({
  field: z.string(),
  type: z.string(),
  description: z.string(),
  confidence: z.number(),
  reason: z.string(),
  /** Share of profiles that have it; null where it was not measured. */
  coverage: z.nullable(z.number()),
  values: z.array(z.string()),
})

export const schemaFind = defineOperation({
  name: 'schema find',
  summary: 'Find profile fields by what they mean, confirmed by their values',
  effect: 'read',
  input: z.object({
    words: z.array(z.string()).check(z.minLength(1), z.describe('What the field means, in plain words')),
    limit: z._default(
      z.coerce.number().check(z.int(), z.minimum(1), z.maximum(50), z.describe('At most N fields')),
      8,
    ),
    table: table(),
  }),
  positional: ['words'],
  output: z.object({
    query: z.string(),
    matches: z.array(Found),
    /** What stays open: fields that fit about as well as the best. */
    ambiguous: z.array(z.string()),
  }),
  examples: [{ input: { words: ['purchase', 'history'] }, about: 'in plain words' }],
  run: async (ctx, input) => {
    const lytics = await ctx.lytics()
    const query = input.words.join(' ')
    const ranked = findFields(query, await lytics.schema.fields(input.table), input.limit)
    const best = ranked.slice(0, CONFIRMED).map(({ field }) => field)
    const infos = best.length === 0 ? [] : await lytics.schema.fieldInfo(input.table, best)
    const byName = new Map(infos.map((info) => [info.field, info]))
    const matches = ranked.map((found) => {
      const info = byName.get(found.field)
      const values = Object.keys(info?.terms_counts ?? {}).slice(0, 3)
      const coverage = info === undefined ? undefined : coverageOf(info)
      // A field that nobody has is hardly what is meant.
      const confidence = coverage === 0 ? found.confidence / 2 : found.confidence
      return { ...found, confidence: Math.round(confidence * 100) / 100, coverage: coverage ?? null, values }
    })
    matches.sort((a, b) => b.confidence - a.confidence || a.field.localeCompare(b.field))
    const top = matches[0]?.confidence ?? 0
    const close = matches.filter(({ confidence }) => top - confidence <= CLOSE).map(({ field }) => field)
    return { query, matches, ambiguous: close.length > 1 ? close : [] }
  },
  view: ({ matches, ambiguous }, ui) => {
    const list = ui.table(
      matches,
      [
        { title: 'FIELD', value: (match) => clean(match.field) },
        { title: 'SURE', value: (match) => match.confidence.toFixed(2), align: 'right' },
        {
          title: 'FILLED',
          value: (match) => (match.coverage === null ? '' : `${Math.round(match.coverage * 100)} %`),
          align: 'right',
        },
        { title: 'MEANS', value: (match) => clean(match.description), flexible: true },
        { title: 'VALUES', value: (match) => clean(match.values.join(', ')), flexible: true },
      ],
      `No field matches these words. See all: ${ui.command(step('schema fields'))}\n`,
    )
    const open =
      ambiguous.length === 0 || !ui.terminal
        ? ''
        : `\nThe words match these equally well: ${clean(ambiguous.join(', '))}\n`
    return `${list}${open}`
  },
})
