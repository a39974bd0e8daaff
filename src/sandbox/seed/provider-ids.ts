import { hexId } from '../hash.ts'

/** The id of a provider is made from its slug, so that nothing needs the provider list to name one. */
export const providerId = (slug: string): string => hexId(`provider/${slug}`)

/** The id of a workflow, made from its slug. */
export const workflowId = (slug: string): string => hexId(`workflow/${slug}`)
