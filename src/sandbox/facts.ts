import { authTypesOf, listAuthTypes, listProviders, loadWorkflow } from '../catalog/catalog.ts'
import { toKebab, toSnake } from '../catalog/names.ts'
import type { AuthTypeEntry, Direction, ProviderSummary } from '../catalog/types.ts'

/** How people sign in to a provider: the browser sign-in of the Lytics app, credentials, or nothing at all. */
type AuthMethod = 'oauth2' | 'oauth1' | 'key' | 'none'

/** A provider as the API has it. */
export interface ProviderFacts {
  readonly slug: string
  readonly name: string
  readonly namespace: string
  readonly categories: readonly string[]
  readonly method: AuthMethod
  /** Types that can be created by API; a sign-in is not among them. */
  readonly authTypes: readonly AuthTypeEntry[]
}

function methodOf(types: readonly AuthTypeEntry[]): AuthMethod {
  const methods = types.map(({ method }) => method)
  if (methods.includes('oauth1')) return 'oauth1'
  if (methods.includes('oauth')) return 'oauth2'
  return methods[0] === 'none' ? 'none' : 'key'
}

function namespaceOf(slug: string): string {
  const words = slug.split('-')
  return words.length === 1 ? slug.slice(0, 2) : words.map((word) => word.charAt(0)).join('')
}

function categoriesOf({ workflows }: ProviderSummary): string[] {
  const directions = new Set(workflows.map(({ direction }) => direction))
  return [
    ...(directions.has('import') ? ['source', 'import'] : []),
    ...(directions.has('export') || directions.has('other') ? ['export'] : []),
    ...(directions.has('enrichment') ? ['enrichment'] : []),
  ]
}

async function factsOf(provider: ProviderSummary): Promise<ProviderFacts> {
  const types = await authTypesOf(provider)
  return {
    slug: provider.slug,
    name: provider.name,
    namespace: namespaceOf(provider.slug),
    categories: categoriesOf(provider),
    method: methodOf(types),
    authTypes: types.filter(({ slug }) => slug !== 'oauth' && slug !== 'none'),
  }
}

/** The providers of the account: those of the catalog. */
export const providerFacts = (): Promise<readonly ProviderFacts[]> =>
  Promise.all(listProviders().map(factsOf))

/** Name of an auth type in paths, with `_` for `-`. */
export const pathName = ({ slug }: AuthTypeEntry): string => toSnake(slug)

/** An auth type by its name in a path, or by its value where the provider is named or any will do. */
export async function findAuthType(path: string, provider: string): Promise<AuthTypeEntry | undefined> {
  const all = await listAuthTypes()
  return (
    all.find((type) => pathName(type) === toSnake(path)) ??
    all.find(
      (type) =>
        type.type === toSnake(path) && (provider === '' || type.providers.includes(toKebab(provider))),
    )
  )
}

/** What the life of a job depends on. */
export interface WorkflowFacts {
  readonly slug: string
  readonly provider: string
  readonly direction: Direction
}

/** All workflows of the catalog. */
export const listWorkflows = (): readonly WorkflowFacts[] =>
  listProviders().flatMap(({ slug: provider, workflows }) =>
    workflows.map(({ slug, direction }) => ({ slug, provider, direction })),
  )

/**
 * A workflow by its slug in snake case. Paths are made from the server's own names, which differ from the slug once:
 * `lytics-simple-export`.
 */
export function workflowFacts(slug: string): WorkflowFacts | undefined {
  for (const provider of listProviders()) {
    const found = provider.workflows.find((each) => each.slug === slug || toSnake(each.kebab) === slug)
    if (found !== undefined) return { slug: found.slug, provider: provider.slug, direction: found.direction }
  }
  return undefined
}

/** Settings without which a job of the workflow is refused. */
export async function requiredSettings(slug: string): Promise<readonly string[]> {
  const slots = Object.entries((await loadWorkflow(slug))?.slots ?? {})
  return slots.filter(([, { required }]) => required).map(([name]) => name)
}
