import type { DataKind } from '../catalog/types.ts'
import language from './language.json' with { type: 'json' }

const list = (text: string): readonly string[] => text.split(' ')
const set = (text: string): ReadonlySet<string> => new Set(list(text))

/** What a preposition makes of the platform behind it. */
export type Role = 'source' | 'target' | 'place' | 'means'

/** English words by what they do in a goal. The words themselves are in language.json. */
export const ordinaryWords = set(language.ordinary)
export const stopWords = set(language.stopWords)
export const fillers = set(language.fillers)
export const alertWords = set(language.alertWords)
export const recordWords = set(language.recordWords)
export const genericPeople = set(language.genericPeople)
export const notPeople = set(language.notPeople)
export const phraseBreakers = set(language.phraseBreakers)
export const determiners = set(language.determiners)
export const properties = set(language.properties)
export const audienceTypes = set(language.audienceTypes)
export const namingFillers = set(language.namingFillers)
export const namingVerbs = set(language.namingVerbs)
export const danglers = set(language.danglers)
export const importVerbs = set(language.import)
export const exportVerbs = set(language.export)
export const enrichmentVerbs = set(language.enrichment)

/** Whether a word says which way data moves. */
export const isVerb = (word: string): boolean =>
  importVerbs.has(word) || exportVerbs.has(word) || enrichmentVerbs.has(word)

/** Prepositions before a platform, by what they make of it. */
export const prepositions: ReadonlyMap<string, Role> = new Map(
  Object.entries(language.prepositions) as [string, Role][],
)

/** Words for kinds of data, by their singular. */
export const dataWords: ReadonlyMap<string, DataKind> = new Map(
  (Object.entries(language.data) as [DataKind, string][]).flatMap(([kind, words]) =>
    list(words).map((word) => [word, kind] as const),
  ),
)

/** Ordinary phrases that hold a platform's name: "meta tags", "in line with". The name inside them is none. */
export const falseFriends: readonly (readonly string[])[] = language.falseFriends.split(', ').map(list)

/** Names of platforms without a workflow that are ordinary words too: they count only in a platform's place. */
export const ordinaryForeign: ReadonlySet<string> = new Set(language.ordinaryForeign.split(', '))

/** How words for people end: buyers, visitors, loyalists, VIPs, at-risk accounts, gold tier. */
export const peopleEndings =
  /(?:ers?|ors?|ists?|ees?|ants?|ents|vips?|fans?|leads?|people|women|men|moms?|dads?|kids|folks|guests?|mqls?|sqls?|risks?|signups?|subs|ups|c[a-z]os?|executives?|families|everyone|everybody|whales?|champions?|enquiries|addicts?|enthusiasts?|abandons?|alumni|graduates?|adults?|couples?|athletes?|households?|heroes|cohorts?|tier|millennials?|accounts?|prospects?|contacts?|z)$/
