import {
  listWorkflows,
  type ProviderFacts,
  pathName,
  providerFacts,
  requiredSettings,
  type WorkflowFacts,
} from '../facts.ts'
import { missing, ok, okV1 } from '../reply.ts'
import type { Route } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { providerId, workflowId } from '../seed/provider-ids.ts'

function view(facts: ProviderFacts, account: SandboxAccount, connected: ReadonlySet<string>) {
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
          auth_types: facts.authTypes.map((type) => ({
            type: type.type,
            label: pathName(type).replaceAll('_', ' '),
            fields: type.fields.map(({ name }) => name),
          })),
        }
      : {}),
  }
}

async function views(account: SandboxAccount) {
  const connected = new Set((await account.all('auth')).map((auth) => auth.provider_slug))
  return (await providerFacts()).map((facts) => view(facts, account, connected))
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
  const required = async (slug: string) =>
    (await requiredSettings(slug)).map((name) => ({ name, optional: false }))
  const view = async ({ slug, provider, direction }: WorkflowFacts) => ({
    id: workflowId(slug),
    provider_id: providerId(provider),
    hidden: false,
    ...(account.quirks.workflow_items_have_slug
      ? {
          slug,
          name: slug.replaceAll('_', ' '),
          direction,
          config: await required(slug),
        }
      : {}),
  })
  return Promise.all(listWorkflows().map(view))
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
