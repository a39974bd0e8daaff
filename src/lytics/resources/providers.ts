import { notFoundError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { clean, didYouMean, nearest, normalize } from '../../core/text.ts'
import { part } from '../../http-request/url.ts'
import type { Call } from '../call.ts'
import { Auth } from '../models/auth.ts'
import { Provider, Workflow } from '../models/provider.ts'
import { listOf } from './lists.ts'

/** Reads of the tools that Lytics can talk to. */
export const providerReads = (call: Call) => {
  const list = () => listOf(call, Provider, { what: 'List the providers', path: '/v2/provider' })
  return {
    list,
    /**
     * No single read of a provider is documented, so the list is searched.
     * @param name id or slug, in either spelling
     * @throws AppError not_found with the nearest slugs
     */
    get: async (name: string): Promise<Provider> => {
      const all = await list()
      const found = all.find(({ id, slug }) => id === name || normalize(slug) === normalize(name))
      if (found !== undefined) return found
      const near = didYouMean(
        nearest(
          name,
          all.map(({ slug }) => slug),
        ),
      )
      throw notFoundError(`No provider "${clean(name)}"`, {
        code: 'provider_not_found',
        next: [step('providers list')],
        ...(near === undefined ? {} : { hint: near }),
      })
    },
  }
}

/** Reads of the kinds of jobs. */
export const workflowReads = (call: Call) => ({
  /** The only documented list of workflows is this v1 one. */
  list: () => listOf(call, Workflow, { what: 'List the workflows', path: '/api/workflow' }),
})

/** Reads of stored credentials. */
export const authReads = (call: Call) => ({
  /** Credentials and API tokens (type `lytics-auth-token`) together, as the API gives them. */
  list: () => listOf(call, Auth, { what: 'List the auths', path: '/v2/auth' }),
  get: (id: string) =>
    call({
      what: 'Read the auth',
      path: `/v2/auth/${part(id)}`,
      data: Auth,
      check: step('auths list'),
    }),
})
