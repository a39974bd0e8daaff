import { notFoundError } from '../core/errors.ts'
import { didYouMean, nearest, normalize } from '../core/text.ts'
import { NONE, OAUTH } from './auth-ways.ts'
import index from './data/index.json' with { type: 'json' }
import { PROVIDERS } from './data/providers.generated.ts'
import { toKebab, toSnake, workflowName } from './names.ts'
import { parseAuthTypes, parseProvider } from './parse.ts'
import type { AuthTypeEntry, ProviderEntry, ProviderSummary, WorkflowEntry } from './types.ts'

const INDEX = index as readonly ProviderSummary[]

/** All providers with the names of their workflows. Costs nothing beyond the small index. */
export const listProviders = (): readonly ProviderSummary[] => INDEX

/**
 * A provider in full: its own data file is read now, once.
 * @throws AppError not_found for a slug the catalog does not have
 */
export async function loadProvider(slug: string): Promise<ProviderEntry> {
  const read = PROVIDERS[toKebab(slug)]
  if (read === undefined) {
    const near = didYouMean(nearest(slug, Object.keys(PROVIDERS)))
    throw notFoundError(`No provider "${slug}" in the catalog`, {
      code: 'provider_not_found',
      ...(near === undefined ? {} : { hint: near }),
    })
  }
  return parseProvider((await read()).default)
}

/** The provider whose workflow this is, in any spelling of the workflow's name. */
export const providerOfWorkflow = (slug: string): ProviderSummary | undefined => {
  const kebab = workflowName(slug)
  return INDEX.find((provider) => provider.workflows.some((workflow) => workflow.kebab === kebab))
}

/** A workflow in full, by its kebab or snake name; undefined where the catalog does not know it. */
export async function loadWorkflow(slug: string): Promise<WorkflowEntry | undefined> {
  const provider = providerOfWorkflow(slug)
  if (provider === undefined) return undefined
  const entry = await loadProvider(provider.slug)
  const kebab = workflowName(slug)
  return entry.workflows.find((workflow) => workflow.kebab === kebab)
}

/** An entry without slots for a workflow that the catalog does not know: new ones appear in the API over time. */
export const unknownWorkflow = (slug: string): WorkflowEntry => ({
  slug: toSnake(slug),
  kebab: toKebab(slug),
  name: toKebab(slug),
  direction: 'other',
  data: 'setup',
  provider: '',
  purpose: '',
  choose_when: '',
  prerequisites: [],
  seen_after: '',
  slots: {},
  rules: [],
  vocabularies: {},
})

/** An entry for a provider that the catalog does not know: its credentials are those that the account has. */
export const unknownProvider = (name: string): ProviderEntry => ({
  slug: toKebab(name),
  name,
  api_slug: toKebab(name),
  about: '',
  auth: ['oauth'],
  auth_advice: '',
  aliases: [],
  workflows: [],
  vocabularies: {},
})

/** A provider as the API lists it. */
export interface ApiProvider {
  readonly slug?: string | undefined
  readonly name?: string | undefined
}

/** The catalog's providers that a provider of the API may stand for: several where one slug covers a family. */
export function providersByApi({ slug, name }: ApiProvider): readonly ProviderSummary[] {
  const wanted = slug === undefined ? '' : toKebab(slug)
  const exact = INDEX.filter((provider) => provider.slug === wanted)
  const family = INDEX.filter((provider) => toKebab(provider.apiSlug) === wanted)
  const all = [...new Set([...exact, ...family])]
  if (all.length > 0) return all
  const called = [slug, name].flatMap((word) => (word === undefined || word === '' ? [] : [normalize(word)]))
  return INDEX.filter((provider) =>
    [provider.name, ...provider.aliases].some((known) => called.includes(normalize(known))),
  )
}

/**
 * The one catalog provider that a provider of the API stands for. Within a family the own slug decides, then the name.
 * @returns undefined where none or several fit
 */
export function findProviderByApi(api: ApiProvider): ProviderSummary | undefined {
  const candidates = providersByApi(api)
  if (candidates.length <= 1) return candidates[0]
  const name = normalize(api.name ?? '')
  const named = candidates.filter((provider) =>
    [provider.name, ...provider.aliases].some((known) => normalize(known) === name),
  )
  if (named.length === 1) return named[0]
  return candidates.find((provider) => provider.slug === toKebab(api.slug ?? ''))
}

/** All documented auth types. Their data file is read now, once. */
export const listAuthTypes = async (): Promise<readonly AuthTypeEntry[]> =>
  parseAuthTypes((await import('./data/auth-types.json')).default)

/**
 * An auth type by its path name (kebab or snake) or by the value of `auth.type`. Several types share one value
 * (`userpass`, `aws_keys`): the provider then decides, and without it the first is given.
 */
export async function loadAuthType(type: string, provider?: string): Promise<AuthTypeEntry | undefined> {
  const kebab = toKebab(type)
  if (kebab === 'oauth' || kebab === 'oauth2') return OAUTH
  if (kebab === 'none') return NONE
  const all = await listAuthTypes()
  const exact = all.find(({ slug }) => slug === kebab)
  const serves = (entry: AuthTypeEntry) =>
    provider === undefined || entry.providers.includes(toKebab(provider))
  if (exact !== undefined && serves(exact)) return exact
  const stored = all.filter((entry) => entry.type === toSnake(type))
  return stored.find(serves) ?? exact ?? stored[0]
}

/**
 * The auth types of a provider, the advised one first; `oauth` and `none` stand for the ways without a credential.
 * @param workflow only those that can run it
 */
export async function authTypesOf(
  provider: Pick<ProviderEntry, 'auth'>,
  workflow?: Pick<WorkflowEntry, 'auth_types'> | null,
): Promise<readonly AuthTypeEntry[]> {
  const types = workflow?.auth_types ?? provider.auth
  const entries = await Promise.all(types.map((slug) => loadAuthType(slug)))
  return entries.filter((entry) => entry !== undefined)
}
