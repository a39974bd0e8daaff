import { listProviders, unknownWorkflow } from '../../catalog/catalog.ts'
import { workflowName } from '../../catalog/names.ts'
import type { ProviderEntry, ProviderSummary, WorkflowEntry } from '../../catalog/types.ts'
import { type AppError, notFoundError, usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { clean, didYouMean, nearest, nearMisses } from '../../core/text.ts'
import { find, type Resolution } from './resolve.ts'

/** The catalog's providers of this name, slug or brand name. */
export const matchProvider = (wanted: string): Resolution<ProviderSummary> =>
  find(wanted, listProviders(), ({ slug, name, aliases }) => ({ id: slug, names: [name, slug, ...aliases] }))

/** Several providers are meant, with what tells them apart. */
export const ambiguousProvider = (wanted: string, providers: readonly ProviderSummary[]): AppError =>
  usageError(`"${clean(wanted)}" can mean several providers`, {
    code: 'ambiguous_provider',
    hint: `Say which:\n${providers.map(({ slug, about }) => `  ${slug}: ${about}`).join('\n')}`,
  })

/** No provider has this name; `near` as far as somebody knows better than the spelling. */
export function providerNotFound(wanted: string, near: readonly string[] = []): AppError {
  const slugs = listProviders().map(({ slug }) => slug)
  return notFoundError(`No provider "${clean(wanted)}"`, {
    code: 'provider_not_found',
    hint: didYouMean(near.length > 0 ? near : nearest(wanted, slugs)) ?? 'See what is available:',
    next: [step('providers list')],
  })
}

/**
 * The catalog's provider of this name, slug or brand name.
 * @throws AppError not_found (exit 5) with the nearest; usage (exit 2) with what tells several apart
 */
export function findProvider(wanted: string): ProviderSummary {
  const found = matchProvider(wanted)
  if (found.kind === 'one') return found.item
  throw found.kind === 'several' ? ambiguousProvider(wanted, found.items) : providerNotFound(wanted)
}

/**
 * A workflow that is newer than the catalog, named exactly as the API names them. One that misspells a known workflow,
 * and a known one, is none.
 */
export function newerWorkflow(wanted: string, provider?: ProviderEntry): WorkflowEntry | undefined {
  const kebab = workflowName(wanted)
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(kebab)) return undefined
  const all = listProviders().flatMap(({ workflows }) => workflows.map((workflow) => workflow.kebab))
  const own = (provider?.workflows ?? []).map((workflow) => workflow.kebab)
  const isMeant = nearMisses(kebab, all).length > 0 || nearest(kebab, own).length > 0
  return isMeant ? undefined : unknownWorkflow(wanted)
}

/**
 * The workflow of a provider that a person names.
 * @throws AppError not_found (exit 5) with the nearest; usage (exit 2) for several
 */
export function findWorkflow(provider: ProviderEntry, wanted: string): WorkflowEntry {
  const names = ({ kebab, name }: WorkflowEntry) => ({ id: kebab, names: [kebab, name] })
  const found = find(workflowName(wanted), provider.workflows, names)
  if (found.kind === 'one') return found.item
  const known = (found.kind === 'several' ? found.items : provider.workflows).map(({ kebab }) => kebab)
  if (found.kind === 'several')
    throw usageError(`"${clean(wanted)}" matches several workflows of ${provider.name}`, {
      code: 'ambiguous',
      hint: `Say which: ${known.join(', ')}`,
    })
  throw notFoundError(`${provider.name} has no workflow "${clean(wanted)}"`, {
    code: 'workflow_not_found',
    hint: didYouMean(nearest(workflowName(wanted), known)) ?? `It has ${known.join(', ')}.`,
    next: [step('providers get', { provider: provider.slug })],
  })
}
