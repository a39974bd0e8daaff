import * as z from 'zod/mini'

/** Where events and imports arrive. Names are case-sensitive. */
export const Stream = z.looseObject({
  name: z.optional(z.string()),
  label: z.optional(z.string()),
  description: z.optional(z.string()),
  count: z.optional(z.number()),
  last_msg_ts: z.optional(z.string()),
  jobs: z.optional(z.array(z.string())),
})
export type Stream = z.output<typeof Stream>
