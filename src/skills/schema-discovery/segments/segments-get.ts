import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { findSegment } from '../../../flows/account/find.ts'
import { Segment } from '../../../lytics/models/segment.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const segmentsGet = defineOperation({
  name: 'segments get',
  summary: 'Show one audience: size, rule, state',
  effect: 'read',
  input: z.object({ segment: required('Audience: name, slug or id') }),
  positional: ['segment'],
  output: Segment,
  examples: [{ input: { segment: 'High Value Customers' }, about: 'by name' }],
  run: (ctx, { segment }) => findSegment(ctx, segment),
  view: (segment, ui) =>
    ui.facts([
      ['Name', clean(segment.name ?? '')],
      ['Slug', clean(segment.slug_name ?? '')],
      ['Id', segment.id],
      ['People', segment.size?.toLocaleString('en-US')],
      ['Rule', clean(segment.segment_ql ?? '')],
      ['Description', clean(segment.description ?? '')],
      ['Problem', segment.invalid === true ? ui.bad(clean(segment.invalid_reason ?? 'invalid')) : undefined],
      ['Changed', segment.updated],
    ]),
})
