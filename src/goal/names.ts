import { goalWords } from '../catalog/goal-words.ts'
import { dataWords, isVerb, ordinaryWords, stopWords } from './lexicon.ts'
import type { GoalProvider } from './types.ts'
import { singular } from './words.ts'

/**
 * How sure a name is. `sure` counts anywhere, `ambiguous` only in a platform's place, `feature` only while nothing
 * better is named. `family` is a company with several providers, `foreign` a platform that Lytics has no job for.
 */
type NameStrength = 'sure' | 'ambiguous' | 'feature' | 'family' | 'foreign'

/** One name and what it stands for: a provider's slug, or the place of its family or kind in the catalog. */
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
  /** Words of names that are unusual enough to be recognized when misspelt. */
  readonly brandWords: ReadonlySet<string>
  /** Whole workflow slugs, without hyphens, so that `s3-json-import` can simply be typed. */
  readonly workflows: ReadonlyMap<string, { readonly provider: string; readonly workflow: string }>
}

/** The longest name has this many words. */
export const longestName = 6

/** Builds the look-up from the catalog's providers; free-form aliases come after the reviewed names. */
export function buildGoalIndex(providers: readonly GoalProvider[]): GoalIndex {
  const names = new Map<string, Name>()
  const put = (text: string, slug: string, strength: NameStrength): void => {
    const words = text.split(' ').filter((word) => word !== '')
    const name = { text, words: words.length, slug, strength }
    for (const key of keysOf(words)) if (!names.has(key)) names.set(key, name)
  }
  for (const { slug } of providers) {
    const words = goalWords.providers[slug]
    for (const text of words?.names ?? []) put(text, slug, 'sure')
    for (const text of words?.ambiguous ?? []) put(text, slug, 'ambiguous')
    for (const text of words?.features ?? []) put(text, slug, 'feature')
  }
  for (const [n, family] of goalWords.families.entries())
    for (const text of family.names) put(text, String(n), 'family')
  for (const [n, kind] of goalWords.unsupported.entries())
    for (const text of kind.names) put(text, String(n), 'foreign')
  // Aliases hold misspellings; a misspelling must not be a target of correction itself.
  const brandWords = brandWordsOf(names)
  for (const provider of providers)
    for (const alias of catalogNames(provider)) put(alias, provider.slug, strengthOf(alias))
  return {
    providers: new Map(providers.map((provider) => [provider.slug, provider])),
    names,
    brandWords,
    workflows: new Map(
      providers.flatMap(({ slug, workflows }) =>
        workflows.map(({ kebab }) => [kebab.replaceAll('-', ''), { provider: slug, workflow: kebab }]),
      ),
    ),
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

/** An alias of ordinary words alone ("custom audiences") is a feature; one everyday or very short word is ambiguous. */
function strengthOf(alias: string): NameStrength {
  const words = alias.split(' ')
  if (words.length === 1 && alias.length <= 3) return 'ambiguous'
  const everyday = (word: string): boolean =>
    [word, singular(word)].some(
      (form) => ordinaryWords.has(form) || dataWords.has(form) || stopWords.has(form) || isVerb(form),
    )
  if (!words.every(everyday)) return 'sure'
  return words.length === 1 ? 'ambiguous' : 'feature'
}

function keysOf(words: readonly string[]): readonly string[] {
  const last = words.at(-1)
  if (last === undefined) return []
  const joined = words.join('')
  return words.length === 1 ? [joined] : [joined, words.slice(0, -1).join('') + singular(last)]
}

function brandWordsOf(names: ReadonlyMap<string, Name>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [key, name] of names) {
    if (name.strength === 'feature') continue
    const words = name.text.split(' ')
    const rare = words.length <= 2 && key.length >= 6 && !words.some((word) => ordinaryWords.has(word))
    if (name.strength !== 'ambiguous' && rare) found.add(key)
    for (const word of words)
      if (word.length >= 6 || (word.length === 5 && !ordinaryWords.has(word))) found.add(word)
  }
  return found
}
