import { missing, ok, okV1 } from '../reply.ts'
import type { Route } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { providerId, workflowId } from '../seed/provider-ids.ts'
import { PROVIDER_FACTS, type ProviderFacts } from '../seed/providers.ts'

async function view(facts: ProviderFacts, account: SandboxAccount, connected: ReadonlySet<string>) {
  const { AUTH_TYPES } = await import('../seed/auth-types.ts')
  const types = AUTH_TYPES.filter(({ name }) => facts.authTypes.includes(name))
  return {
    id: providerId(facts.slug),
    slug: facts.slug,
    name: facts.name,
    namespace: facts.namespace,
    description: '',
    categories: facts.categories,
    hidden: false,
    no_auth: facts.method === 'none',
    ...(facts.method === 'oauth2' || facts.method === 'oauth1' ? { auth_method: facts.method } : {}),
    auth_description: '',
    is_connected: connected.has(facts.slug),
    ...(account.quirks.provider_lists_auth_types
      ? {
          auth_types: types.map(({ value, name, fields }) => ({
            type: value,
            label: name.replaceAll('_', ' '),
            fields,
          })),
        }
      : {}),
  }
}

async function views(account: SandboxAccount) {
  const connected = new Set((await account.all('auth')).map((auth) => auth.provider_slug))
  return Promise.all(PROVIDER_FACTS.map((facts) => view(facts, account, connected)))
}

async function single(account: SandboxAccount, name: string) {
  const found = (await views(account)).find(({ id, slug }) => id === name || slug === name)
  if (found === undefined) throw missing('PROVIDER-NOTFOUND-016', 'No provider with that ID')
  return found
}

/** v1 has no `is_connected`. */
const viewV1 = ({
  is_connected: _connected,
  auth_types: _types,
  ...rest
}: Awaited<ReturnType<typeof single>>) => rest

async function workflows(account: SandboxAccount) {
  const { WORKFLOW_FACTS } = await import('../seed/workflows.ts')
  return WORKFLOW_FACTS.map(({ slug, provider, direction, required }) => ({
    id: workflowId(slug),
    provider_id: providerId(provider),
    hidden: false,
    ...(account.quirks.workflow_items_have_slug
      ? {
          slug,
          name: slug.replaceAll('_', ' '),
          direction,
          config: required.map((name) => ({ name, optional: false })),
        }
      : {}),
  }))
}

export const providerRoutes: readonly Route[] = [
  ['GET /v2/provider', async (_call, account) => ok(await views(account))],
  [
    'GET /v2/provider/:id',
    async (call, account) => {
      if (!account.quirks.provider_single) throw missing('NOTFOUND-003', 'Not found')
      return ok(await single(account, call.params.id ?? ''))
    },
  ],
  ['GET /api/provider', async (_call, account) => okV1((await views(account)).map(viewV1))],
  [
    'GET /api/provider/:id',
    async (call, account) => okV1(viewV1(await single(account, call.params.id ?? ''))),
  ],
  ['GET /api/workflow', async (_call, account) => okV1(await workflows(account))],
]
