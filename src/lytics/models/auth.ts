import * as z from 'zod/mini'

/** A stored credential. Its secrets never come back; API tokens of Lytics itself are in the same list. */
export const Auth = z.looseObject({
  id: z.string(),
  label: z.optional(z.string()),
  description: z.optional(z.string()),
  /** Snake case, for example `fb_system_user`; `lytics-auth-token` for an API token. */
  type: z.optional(z.string()),
  provider_id: z.optional(z.string()),
  provider_slug: z.optional(z.string()),
  /** healthy, unhealthy, or unknown where the provider has no check; looked at once a day by Lytics. */
  status: z.optional(z.string()),
  unhealthy: z.optional(z.boolean()),
  user_id: z.optional(z.string()),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
})
export type Auth = z.output<typeof Auth>
