/**
 * Slugs are accepted in both spellings (paths of the documentation are kebab, stored values are snake) and sent as the
 * server stores them.
 */
const snake = (slug: string): string => slug.trim().replaceAll('-', '_')

/** The slug of a workflow as in `job.workflow`. */
export const workflowSlug = (workflow: string): string => snake(workflow)

/** Lytics' own API tokens are the one type that is stored in kebab case. */
const KEBAB = 'lytics-auth-token'

/** The slug of an auth type as in `auth.type`. */
export const authTypeSlug = (type: string): string => (snake(type) === snake(KEBAB) ? KEBAB : snake(type))
