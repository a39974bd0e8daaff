import * as z from 'zod/mini'

/**
 * A person who works with the account. Drops what it does not know: the API's own model of a user holds a token, a
 * cookie and a telephone number.
 */
export const User = z.object({
  id: z.string(),
  name: z.optional(z.string()),
  email: z.optional(z.string()),
})
export type User = z.output<typeof User>
