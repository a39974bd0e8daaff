import * as z from 'zod/mini'

/**
 * An account. Drops what it does not know: the v1 answers carry the account's API keys, and those must not reach an
 * output by accident.
 */
export const Account = z.object({
  id: z.string(),
  /** The same account as a small number. */
  aid: z.optional(z.number()),
  name: z.optional(z.string()),
  domain: z.optional(z.string()),
  email: z.optional(z.string()),
  timezone: z.optional(z.string()),
  status: z.optional(z.string()),
  type: z.optional(z.string()),
  parent_id: z.optional(z.string()),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
})
export type Account = z.output<typeof Account>
