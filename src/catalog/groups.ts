import { listProviders } from './catalog.ts'
import type { ProviderSummary } from './types.ts'

/**
 * Families: providers that share one tile and slug in Lytics (the Google, Amazon and AWS products). A person who
 * names only the family has not yet said which provider is meant.
 */
export function providerGroups(): ReadonlyMap<string, readonly ProviderSummary[]> {
  const groups = new Map<string, ProviderSummary[]>()
  for (const provider of listProviders()) {
    groups.set(provider.apiSlug, [...(groups.get(provider.apiSlug) ?? []), provider])
  }
  return new Map([...groups].filter(([, members]) => members.length > 1))
}

/** The other members of a provider's family; empty for a provider that stands alone. */
export function siblingsOf(slug: string): readonly ProviderSummary[] {
  const members = [...providerGroups().values()].find((group) =>
    group.some((provider) => provider.slug === slug),
  )
  return (members ?? []).filter((provider) => provider.slug !== slug)
}
