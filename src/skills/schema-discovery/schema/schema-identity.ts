import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { table } from './schema-fields.ts'

const Output = z.object({
  table: z.string(),
  identifiers: z.array(
    z.object({
      field: z.string(),
      type: z.string(),
      /** Fields that several people may share through this one. */
      many_to: z.array(z.string()),
      /** 1 is the strongest; null where the schema gives no order. */
      rank: z.nullable(z.number()),
    }),
  ),
  configured: z.boolean(),
})

export const schemaIdentity = defineOperation({
  name: 'schema identity',
  summary: 'Show which fields identify a person, strongest first',
  effect: 'read',
  input: z.object({ table: table() }),
  output: Output,
  examples: [{ input: {}, about: 'identifiers and their order' }],
  run: async (ctx, input) => {
    const { schema } = await ctx.lytics()
    const [fields, identity] = await Promise.all([schema.fields(input.table), schema.identity(input.table)])
    const order = new Map(identity.ranks.map((field, at) => [field, at + 1]))
    const configs = new Map(identity.configs.map((config) => [config.field, config]))
    const identifiers = fields
      .filter((field) => field.is_identifier === true || configs.has(field.id))
      .map((field) => ({
        field: field.id,
        type: field.type ?? '',
        many_to: [...(configs.get(field.id)?.many_to ?? [])],
        rank: order.get(field.id) ?? null,
      }))
      .sort((a, b) => (a.rank ?? 1000) - (b.rank ?? 1000) || a.field.localeCompare(b.field))
    return { table: input.table, identifiers, configured: identity.configs.length > 0 }
  },
  view: (output, ui) =>
    ui.table(
      output.identifiers,
      [
        { title: 'RANK', value: (row) => (row.rank === null ? '' : String(row.rank)), align: 'right' },
        { title: 'FIELD', value: (row) => clean(row.field), flexible: true },
        { title: 'TYPE', value: (row) => clean(row.type) },
        { title: 'SHARED WITH', value: (row) => clean(row.many_to.join(', ')) },
      ],
      'No field identifies a person yet.\n',
    ),
})
