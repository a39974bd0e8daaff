import * as z from 'zod/mini'

/** A person who works with the account (API.md, section 13). */
export const User = z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  email: z.optional(z.string()),
})
export type User = z.output<typeof User>
