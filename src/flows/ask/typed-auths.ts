import { loadAuthType } from '../../catalog/catalog.ts'
import type { AuthTypeEntry, ProviderEntry } from '../../catalog/types.ts'

/** The types of a provider whose credential can be typed; what a browser sign-in leaves behind cannot. */
export async function typedAuths(provider: ProviderEntry): Promise<AuthTypeEntry[]> {
  const names = provider.auth.filter((type) => type !== 'oauth' && type !== 'none')
  const types = await Promise.all(names.map((type) => loadAuthType(type)))
  return types.flatMap((type) =>
    type === undefined || type.method === 'oauth' || type.method === 'oauth1' ? [] : [type],
  )
}
