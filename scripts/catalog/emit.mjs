// The merged catalog as files: an index, one data file a provider, the auth types and the table of imports.
const HEADER =
  '// Made by scripts/build-catalog.mjs from fixtures/facts and src/catalog/source. Do not edit.\n'
const line = (value) => JSON.stringify(value)
const compact = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))

const summary = ({ slug, kebab, name, direction, data }) => ({ slug, kebab, name, direction, data })

const indexRow = (provider) =>
  line({
    slug: provider.slug,
    name: provider.name,
    apiSlug: provider.api_slug,
    aliases: provider.aliases,
    about: provider.about,
    auth: provider.auth,
    workflows: provider.workflows.map(summary),
  })

/** One workflow and one slot a line: a changed judgment is a small diff. */
function providerFile({ workflows, vocabularies, names, ambiguous, features, ...provider }) {
  const rows = workflows.map(({ slots, goal, ...workflow }) => {
    const lines = Object.entries(slots).map(([name, slot]) => `      ${line(name)}: ${line(slot)}`)
    const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n    }`
    return `    {${line(compact(workflow)).slice(1, -1)},\n    "slots": ${body}}`
  })
  const lists = Object.entries(vocabularies).map(([name, list]) => `    ${line(name)}: ${line(list)}`)
  const words = lists.length === 0 ? '{}' : `{\n${lists.join(',\n')}\n  }`
  return `{${line(compact(provider)).slice(1, -1)},\n  "workflows": [\n${rows.join(',\n')}\n  ],\n  "vocabularies": ${words}\n}\n`
}

/** What the reader of goals needs, apart from the rest: few commands read a goal. */
function goalWords({ providers, families }) {
  const words = providers.map(({ slug, names, ambiguous, features }) => [
    slug,
    compact({ names, ambiguous, features }),
  ])
  const cues = providers.flatMap(({ workflows }) =>
    workflows.flatMap(({ kebab, goal }) => (goal === undefined ? [] : [[kebab, compact(goal)]])),
  )
  return {
    providers: Object.fromEntries(words),
    workflows: Object.fromEntries(cues),
    families,
  }
}

/** The files of src/catalog/data by name. */
export function emit({ providers, authTypes, families }) {
  const files = new Map()
  files.set(
    'index.generated.ts',
    `${HEADER}import type { ProviderSummary } from '../types.ts'\n\nexport const INDEX: readonly ProviderSummary[] = [\n${providers.map((provider) => `  ${indexRow(provider)},\n`).join('')}]\n`,
  )
  const imports = providers.map(({ slug }) => `  '${slug}': () => import('./providers/${slug}.json'),\n`)
  files.set(
    'providers.generated.ts',
    `${HEADER}/** Written out one by one so that the bundler makes a chunk of each. */\nexport const PROVIDERS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {\n${imports.join('')}}\n`,
  )
  files.set('goal-words.json', `${line(goalWords({ providers, families }))}\n`)
  files.set('auth-types.json', `[\n${authTypes.map(compact).map(line).join(',\n')}\n]\n`)
  for (const provider of providers) files.set(`providers/${provider.slug}.json`, providerFile(provider))
  return files
}
