import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { coverageOf } from '../../../flows/account/coverage.ts'
import { findSegment } from '../../../flows/account/find.ts'
import { FieldInfo } from '../../../lytics/models/schema.ts'
import { list, optional } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { table } from './schema-fields.ts'

const SHOWN_VALUES = 3

const Output = z.array(z.intersection(FieldInfo, z.object({ coverage: z.nullable(z.number()) })))

/** The most frequent values, or the range of numbers. */
function values(info: FieldInfo): string {
  if (info.stats?.min !== undefined && info.stats.max !== undefined)
    return `${info.stats.min} to ${info.stats.max}`
  return Object.entries(info.terms_counts ?? {})
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN_VALUES)
    .map(([value]) => clean(value))
    .join(', ')
}

export const schemaInfo = defineOperation({
  name: 'schema info',
  summary: 'Show how filled fields are and which values they hold',
  effect: 'read',
  input: z.object({
    fields: list('Names of fields'),
    segment: optional('Measure within this segment: name, slug or id'),
    table: table(),
  }),
  positional: ['fields'],
  output: Output,
  examples: [
    { input: { fields: ['email', 'phone', 'country'] }, about: 'over all profiles' },
    {
      input: { fields: ['email'], segment: 'High Value Customers' },
      about: 'in one audience',
    },
  ],
  run: async (ctx, input) => {
    const lytics = await ctx.lytics()
    const infos =
      input.segment === undefined
        ? await lytics.schema.fieldInfo(input.table, input.fields)
        : await lytics.segments.fieldInfo((await findSegment(ctx, input.segment)).id, input.fields)
    return infos.map((info) => ({ ...info, coverage: coverageOf(info) ?? null }))
  },
  view: (infos, ui) =>
    ui.table(
      infos,
      [
        { title: 'FIELD', value: (info) => clean(info.field) },
        { title: 'FILLED', value: (info) => (info.coverage === null ? 'unknown' : ui.bar(info.coverage)) },
        {
          title: 'DIFFERENT',
          value: (info) => (info.approx_cardinality ?? '').toLocaleString('en-US'),
          align: 'right',
        },
        { title: 'VALUES', value: values, flexible: true },
      ],
      'No such field holds anything.\n',
    ),
})
