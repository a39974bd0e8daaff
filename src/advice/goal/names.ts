import { goalWords } from '../../catalog/goal-words.ts'
import { ordinaryWords } from './lexicon/ordinary.ts'
import { unsupported } from './lexicon/unsupported.ts'
import { dataWords, directionWords, stopWords } from './lexicon/vocabulary.ts'
import type { GoalProvider } from './types.ts'
import { singular } from './words.ts'

/**
 * How sure a name is. `sure` counts anywhere, `guarded` only in a platform's place, `hint` only while nothing
 * better is named. `family` is a company with several providers, `foreign` a platform that Lytics has no job for.
 */
type NameStrength = 'sure' | 'guarded' | 'hint' | 'family' | 'foreign'

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
  for (const [slug, entry] of Object.entries(goalWords.providers)) {
    if (!known.has(slug)) continue
    for (const text of entry.names) put(text, slug, 'sure')
    for (const text of entry.ambiguous ?? []) put(text, slug, 'guarded')
    for (const text of entry.features ?? []) put(text, slug, 'hint')
  }
  for (const [n, family] of goalWords.families.entries())
    for (const text of family.names) put(text, String(n), 'family')
  for (const [n, kind] of unsupported.entries())
    for (const text of kind.names) put(text, String(n), 'foreign')
  // The catalog lists misspellings among its aliases; a misspelling must not be a target of correction itself.
  const brandWords = brandWordsOf(names)
  for (const provider of providers)
    for (const alias of catalogNames(provider)) put(alias, provider.slug, strengthOf(alias))
  return {
    providers: new Map(providers.map((provider) => [provider.slug, provider])),
    names,
    brandWords,
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

/** A catalog alias of ordinary words alone ("custom audiences") is a hint; one everyday or very short word is guarded. */
function strengthOf(alias: string): NameStrength {
  const words = alias.split(' ')
  if (words.length === 1 && alias.length <= 3) return 'guarded'
  if (!words.every(isEveryday)) return 'sure'
  return words.length === 1 ? 'guarded' : 'hint'
}

function isEveryday(word: string): boolean {
  if (
    ordinaryWords.has(word) ||
    ordinaryWords.has(singular(word)) ||
    word in dataWords ||
    stopWords.has(word)
  )
    return true
  return Object.values(directionWords).some((verbs) => verbs.includes(word))
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
    // Everyday words of a name ("marketing") are worth correcting too; only a word nobody knows is ever corrected.
    for (const word of words)
      if (word.length >= 5 && (word.length >= 6 || !ordinaryWords.has(word))) found.add(word)
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
