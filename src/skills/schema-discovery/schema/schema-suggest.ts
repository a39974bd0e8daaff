import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { table } from './schema-fields.ts'

export const schemaSuggest = defineOperation({
  name: 'schema suggest',
  summary: 'List values of a field that hold a text',
  effect: 'read',
  input: z.object({ field: required('Field'), text: required('Part of a value'), table: table() }),
  positional: ['field', 'text'],
  output: z.array(z.string()),
  examples: [{ input: { field: 'city', text: 'san' }, about: 'cities with "san" in their name' }],
  run: async (ctx, input) => await (await ctx.lytics()).schema.suggest(input.table, input.field, input.text),
  view: (values) => values.map((value) => `${clean(value)}\n`).join(''),
})
