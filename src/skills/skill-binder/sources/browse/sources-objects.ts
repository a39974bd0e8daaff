import * as z from 'zod/mini'
import { clean } from '../../../../core/text.ts'
import { listObjects } from '../../../../flows/sources/browse-source.ts'
import { sourceInput } from '../../../../flows/sources/source-input.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { cutText, pagingInput, pagingOutput } from './paging.ts'

const ObjectLine = z.object({
  id: z.string(),
  kind: z.string(),
  comment: z.nullable(z.string()),
  /** The engine's estimate. */
  rows: z.nullable(z.number()),
  readable: z.boolean(),
  fields: z.number(),
  sensitive: z.number(),
  relations: z.number(),
  operations: z.number(),
})

export const sourcesObjects = defineOperation({
  name: 'sources objects',
  summary: 'List the tables and views of a source that may be used',
  effect: 'read',
  input: z.object({ ...sourceInput, ...pagingInput }),
  positional: ['source', 'search'],
  output: z.object({
    source: z.string(),
    search: z.nullable(z.string()),
    ...pagingOutput,
    objects: z.array(ObjectLine),
  }),
  examples: [
    { input: { source: 'shop', demo: true }, about: 'the demo shop, nothing stored' },
    { input: { source: 'shop', search: 'phone' }, about: 'where a phone number is' },
  ],
  run: async (ctx, input) => {
    const { items, ...paging } = await listObjects(ctx, input)
    const objects = items.map(({ object, relations, operations }) => ({
      id: object.id,
      kind: object.kind,
      comment: object.comment ?? null,
      rows: object.rows ?? null,
      readable: object.readable,
      fields: object.fields.length,
      sensitive: object.fields.filter(({ sensitive }) => sensitive !== 'none').length,
      relations,
      operations,
    }))
    return { source: input.source, search: input.search ?? null, ...paging, objects }
  },
  view: (output, ui) => {
    const table = ui.table(
      output.objects,
      [
        { title: 'OBJECT', value: ({ id }) => clean(id) },
        { title: 'KIND', value: ({ kind }) => kind },
        {
          title: 'ROWS',
          value: ({ rows }) => (rows === null ? '' : `~${rows.toLocaleString('en-US')}`),
          align: 'right',
        },
        { title: 'FIELDS', value: ({ fields }) => String(fields), align: 'right' },
        {
          title: 'SENSITIVE',
          value: ({ sensitive }) => (sensitive === 0 ? '' : String(sensitive)),
          align: 'right',
        },
        {
          title: 'ABOUT',
          value: ({ comment, readable }) => (readable ? clean(comment ?? '') : 'not readable'),
          flexible: true,
        },
      ],
      output.search === null
        ? 'Nothing that may be used. See sources scope.\n'
        : 'Nothing matches these words.\n',
    )
    return `${table}${cutText('sources objects', output, { search: output.search ?? undefined }, ui)}`
  },
})
