import * as z from 'zod/mini'

/** An audience. */
export const Segment = z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  slug_name: z.optional(z.string()),
  description: z.optional(z.string()),
  kind: z.optional(z.string()),
  table: z.optional(z.string()),
  segment_ql: z.optional(z.string()),
  /** Only where sizes were asked for. */
  size: z.optional(z.number()),
  is_public: z.optional(z.boolean()),
  invalid: z.optional(z.boolean()),
  invalid_reason: z.optional(z.string()),
  deleted: z.optional(z.boolean()),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
})
export type Segment = z.output<typeof Segment>

/** How many profiles a saved audience holds. */
export const SegmentSize = z.looseObject({ id: z.optional(z.string()), size: z.number() })

/** One page of an audience's profiles; `next` starts the page after it. */
export interface SegmentPage {
  readonly profiles: readonly Readonly<Record<string, unknown>>[]
  readonly next?: string
  readonly total?: number
}
