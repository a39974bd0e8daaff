import { brands } from './lexicon/brands.ts'
import { families } from './lexicon/families.ts'
import { ordinaryWords } from './lexicon/ordinary.ts'
import { unsupported } from './lexicon/unsupported.ts'
import type { GoalProvider } from './types.ts'
import { singular } from './words.ts'

/**
 * How sure a name is. `sure` counts anywhere, `guarded` only in a platform's place, `hint` only while nothing
 * better is named. `family` is a company with several providers, `foreign` a platform that Lytics has no job for.
 */
export type NameStrength = 'sure' | 'guarded' | 'hint' | 'family' | 'foreign'

/** One name and what it stands for. */
export type Name = {
  readonly text: string
  readonly words: number
  readonly slug: string
  readonly strength: NameStrength
}

/** The names of all providers, made ready for look-up. */
export type GoalIndex = {
  readonly providers: ReadonlyMap<string, GoalProvider>
  readonly names: ReadonlyMap<string, Name>
  /** Words of names that are unusual enough to be recognised when misspelt. */
  readonly brandWords: ReadonlySet<string>
  /** Whole workflow slugs, without hyphens, so that `s3-json-import` can simply be typed. */
  readonly workflows: ReadonlyMap<string, { readonly provider: string; readonly workflow: string }>
}

/** The longest name has this many words. */
export const longestName = 6

/** Builds the look-up from the catalog's providers; the catalog's own names come after the reviewed ones. */
export function buildGoalIndex(providers: readonly GoalProvider[]): GoalIndex {
  const names = new Map<string, Name>()
  const put = (text: string, slug: string, strength: NameStrength): void => {
    const words = text.split(' ').filter((word) => word !== '')
    const name = { text, words: words.length, slug, strength }
    for (const key of keysOf(words)) if (!names.has(key)) names.set(key, name)
  }
  const known = new Set(providers.map((provider) => provider.slug))
  for (const [slug, entry] of Object.entries(brands)) {
    if (!known.has(slug)) continue
    for (const text of entry.names) put(text, slug, 'sure')
    for (const text of entry.guarded ?? []) put(text, slug, 'guarded')
    for (const text of entry.hints ?? []) put(text, slug, 'hint')
  }
  for (const [n, family] of families.entries())
    for (const text of family.names) put(text, String(n), 'family')
  for (const [n, kind] of unsupported.entries())
    for (const text of kind.names) put(text, String(n), 'foreign')
  for (const provider of providers)
    for (const alias of catalogNames(provider)) put(alias, provider.slug, strengthOf(alias))
  return {
    providers: new Map(providers.map((provider) => [provider.slug, provider])),
    names,
    brandWords: brandWordsOf(names),
    workflows: workflowNames(providers),
  }
}

function catalogNames(provider: GoalProvider): readonly string[] {
  const bare = provider.name.replace(/\(.*?\)/g, ' ')
  return [provider.slug.replaceAll('-', ' '), bare, ...provider.aliases].map((text) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  )
}

/** A catalog alias of ordinary words alone ("custom audiences") is a hint, a single ordinary word is guarded. */
function strengthOf(alias: string): NameStrength {
  const words = alias.split(' ')
  if (!words.every((word) => ordinaryWords.has(word) || ordinaryWords.has(singular(word)))) return 'sure'
  return words.length === 1 ? 'guarded' : 'hint'
}

function keysOf(words: readonly string[]): readonly string[] {
  const last = words.at(-1)
  if (last === undefined) return []
  const joined = words.join('')
  if (words.length === 1) return [joined]
  return [joined, words.slice(0, -1).join('') + singular(last)]
}

function brandWordsOf(names: ReadonlyMap<string, Name>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [key, name] of names) {
    if (name.strength === 'hint') continue
    const words = name.text.split(' ')
    if (
      name.strength !== 'guarded' &&
      words.length <= 2 &&
      key.length >= 6 &&
      !words.some((word) => ordinaryWords.has(word))
    )
      found.add(key)
    for (const word of words) if (word.length >= 5 && !ordinaryWords.has(word)) found.add(word)
  }
  return found
}

function workflowNames(
  providers: readonly GoalProvider[],
): ReadonlyMap<string, { provider: string; workflow: string }> {
  const found = new Map<string, { provider: string; workflow: string }>()
  for (const provider of providers) {
    for (const { kebab } of provider.workflows)
      found.set(kebab.replaceAll('-', ''), { provider: provider.slug, workflow: kebab })
  }
  return found
}
