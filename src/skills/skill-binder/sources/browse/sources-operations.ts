import * as z from 'zod/mini'
import { clean } from '../../../../core/text.ts'
import { listOperations } from '../../../../flows/sources/browse-source.ts'
import { sourceInput } from '../../../../flows/sources/source-input.ts'
import { optional } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { cutText, pagingInput, pagingOutput } from './paging.ts'

const OperationLine = z.object({
  id: z.string(),
  kind: z.string(),
  effect: z.string(),
  title: z.string(),
  object: z.nullable(z.string()),
  arguments: z.array(z.string()),
})

export const sourcesOperations = defineOperation({
  name: 'sources operations',
  summary: 'List what can be done with a source: read a table, add or change a row',
  effect: 'read',
  input: z.object({
    ...sourceInput,
    ...pagingInput,
    object: optional('Only those of this table or view'),
    effect: z.optional(z.enum(['read', 'write']).check(z.describe('Only those that read, or that write'))),
  }),
  positional: ['source', 'search'],
  output: z.object({
    source: z.string(),
    search: z.nullable(z.string()),
    ...pagingOutput,
    operations: z.array(OperationLine),
  }),
  examples: [{ input: { source: 'shop', object: 'orders' }, about: 'what the user may do with orders' }],
  run: async (ctx, input) => {
    const { items, ...paging } = await listOperations(ctx, input)
    const operations = items.map(({ id, kind, effect, title, returns, args }) => ({
      id,
      kind,
      effect,
      title,
      object: returns?.object ?? null,
      arguments: args.map(({ name, required }) => (required ? name : `${name}?`)),
    }))
    return { source: input.source, search: input.search ?? null, ...paging, operations }
  },
  view: (output, ui) => {
    const table = ui.table(
      output.operations,
      [
        { title: 'OPERATION', value: ({ id }) => clean(id) },
        { title: 'EFFECT', value: ({ effect }) => effect },
        { title: 'WHAT', value: ({ title }) => clean(title), flexible: true },
      ],
      'No operations.\n',
    )
    return `${table}${cutText('sources operations', output, { search: output.search ?? undefined }, ui)}`
  },
})
