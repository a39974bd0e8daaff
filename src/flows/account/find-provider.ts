import { listProviders } from '../../catalog/catalog.ts'
import type { ProviderSummary } from '../../catalog/types.ts'
import { notFoundError, usageError } from '../../core/errors.ts'
import { didYouMean, nearest } from '../../core/text.ts'
import { find } from './resolve.ts'

const names = (provider: ProviderSummary) => ({
  id: provider.slug,
  names: [provider.name, provider.slug, ...provider.aliases],
})

/**
 * The catalog's provider of this name, slug or brand name.
 * @throws AppError not_found (exit 5) with the nearest; usage (exit 2) with what tells several apart
 */
export function findProvider(wanted: string): ProviderSummary {
  const found = find(wanted, listProviders(), names)
  if (found.kind === 'one') return found.item
  if (found.kind === 'several') {
    const lines = found.items.map((provider) => `${provider.slug}: ${provider.about}`)
    throw usageError(`"${wanted}" can mean several providers`, {
      code: 'ambiguous_provider',
      hint: lines.join('\n'),
    })
  }
  const near = nearest(
    wanted,
    listProviders().map((provider) => provider.slug),
  )
  throw notFoundError(`No provider "${wanted}"`, {
    code: 'provider_not_found',
    hint: didYouMean(near) ?? 'See what there is:',
    next: ['lytics-advisor providers list'],
  })
}
