import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { Segment } from '../../../lytics/models/segment.ts'
import { optional } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const segmentsList = defineOperation({
  name: 'segments list',
  summary: 'List the audiences with their sizes',
  effect: 'read',
  input: z.object({
    match: optional('Only audiences whose name holds this text'),
    kind: optional('Only this kind: segment, goal, aspect, conversion, managed, all'),
  }),
  output: z.array(Segment),
  examples: [{ input: { match: 'customer' }, about: 'by a word' }],
  run: async (ctx, input) => {
    const filter = { sizes: true, ...(input.kind === undefined ? {} : { kind: input.kind }) }
    const segments = await (await ctx.lytics()).segments.list(filter)
    const wanted = input.match?.toLowerCase() ?? ''
    return segments.filter((segment) =>
      `${segment.name ?? ''} ${segment.slug_name ?? ''}`.toLowerCase().includes(wanted),
    )
  },
  view: (segments, ui) =>
    ui.table(
      segments,
      [
        { title: 'NAME', value: (segment) => clean(segment.name ?? ''), flexible: true },
        { title: 'SLUG', value: (segment) => clean(segment.slug_name ?? '') },
        {
          title: 'PEOPLE',
          value: (segment) => segment.size?.toLocaleString('en-US') ?? 'unknown',
          align: 'right',
        },
      ],
      'No segment matches. Segments are built in the Lytics UI.\n',
    ),
})
