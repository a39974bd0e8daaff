import * as z from 'zod/mini'

/** An outside tool that Lytics can talk to. `is_connected`: the account has an auth for it. */
export const Provider = z.looseObject({
  id: z.string(),
  slug: z.string(),
  name: z.optional(z.string()),
  namespace: z.optional(z.string()),
  description: z.optional(z.string()),
  categories: z.optional(z.array(z.string())),
  hidden: z.optional(z.boolean()),
  no_auth: z.optional(z.boolean()),
  auth_method: z.optional(z.string()),
  is_connected: z.optional(z.boolean()),
})
export type Provider = z.output<typeof Provider>

/** One kind of job. Only id, provider_id and hidden are documented; slug and name may be missing. */
export const Workflow = z.looseObject({
  id: z.string(),
  provider_id: z.optional(z.string()),
  hidden: z.optional(z.boolean()),
  slug: z.optional(z.string()),
  name: z.optional(z.string()),
})
export type Workflow = z.output<typeof Workflow>
