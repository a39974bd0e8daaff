// The merged catalog as files: an index, one data file a provider, the auth types, the words of goals and the table of imports.
import type { Catalog, StoredProvider, StoredWorkflow } from './merge.ts'

const HEADER = '// Made by scripts/catalog.ts from fixtures/facts and src/catalog/source. Do not edit.\n'
const line = (value: unknown): string => JSON.stringify(value)

const summary = ({ slug, kebab, name, direction, data, retired }: StoredWorkflow) => ({
  slug,
  kebab,
  name,
  direction,
  data,
  ...(retired === undefined ? {} : { retired }),
})

const allNames = ({ names, aliases }: StoredProvider) => [...names, ...(aliases ?? [])]

const indexRow = (provider: StoredProvider) => ({
  slug: provider.slug,
  name: provider.name,
  apiSlug: provider.api_slug,
  aliases: allNames(provider),
  about: provider.about,
  auth: provider.auth,
  workflows: provider.workflows.map(summary),
})

/** What commands about one provider need; the words of goals are apart. */
const providerData = (provider: StoredProvider) => {
  const { file: _f, names: _n, ambiguous: _a, features: _h, ...rest } = provider
  const workflows = provider.workflows.map(({ goal: _g, ...workflow }) => workflow)
  return { ...rest, aliases: allNames(provider), workflows }
}

/** What the reader of goals needs: few commands read a goal. */
const goalWords = ({ providers, families, unsupported }: Catalog) => ({
  providers: Object.fromEntries(
    providers.map(({ slug, names, ambiguous, features }) => [slug, { names, ambiguous, features }]),
  ),
  workflows: Object.fromEntries(
    providers.flatMap(({ workflows }) => workflows.map(({ kebab, goal }) => [kebab, goal])),
  ),
  families: families.value,
  unsupported: unsupported.value,
})

/** The files of src/catalog/data by name. */
export function emit(catalog: Catalog): Map<string, string> {
  const { providers, authTypes } = catalog
  const imports = providers.map(({ slug }) => `  '${slug}': () => import('./providers/${slug}.json'),\n`)
  return new Map([
    ['index.json', line(providers.map(indexRow))],
    [
      'providers.generated.ts',
      `${HEADER}/** Written out one by one so that the bundler makes a chunk of each. */\nexport const PROVIDERS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {\n${imports.join('')}}\n`,
    ],
    ['goal-words.json', line(goalWords(catalog))],
    ['auth-types.json', line(authTypes.map(({ file: _, ...type }) => type))],
    ...providers.map((provider): [string, string] => [
      `providers/${provider.slug}.json`,
      line(providerData(provider)),
    ]),
  ])
}
