import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { table } from './schema-fields.ts'

export const schemaNames = defineOperation({
  name: 'schema names',
  summary: 'List only the names of the profile fields',
  effect: 'read',
  input: z.object({ table: table() }),
  output: z.array(z.string()),
  examples: [{ input: {}, pipe_to: 'grep phone', about: 'in a pipe' }],
  run: async (ctx, input) => await (await ctx.lytics()).schema.fieldNames(input.table),
  view: (names) => names.map((name) => `${clean(name)}\n`).join(''),
})
