import { canonical } from './canonical.ts'
import type { Lookup } from './lazy-map.ts'
import { abbreviations } from './vocabulary/abbreviations.ts'
import { commerce } from './vocabulary/commerce.ts'
import { contact } from './vocabulary/contact.ts'
import { device } from './vocabulary/device.ts'
import { dictionary } from './vocabulary/dictionary.ts'
import { domains } from './vocabulary/domains.ts'
import { identity } from './vocabulary/identity.ts'
import { person } from './vocabulary/person.ts'
import { place } from './vocabulary/place.ts'
import { generic, qualifiers } from './vocabulary/qualifiers.ts'
import { records } from './vocabulary/records.ts'
import { selfWords, stopWords, wrappers } from './vocabulary/weak.ts'
import { work } from './vocabulary/work.ts'

/** A meaning related to another one, and how far one may stand for the other (0 to 1). */
export interface Neighbour {
  readonly meaning: number
  readonly closeness: number
}

/** The curated vocabulary, compiled for look-ups. A meaning is a small number; its name is in `names`. */
export interface Lexicon {
  readonly names: readonly string[]
  /** Canonical words joined by spaces, to the meaning. */
  readonly phrases: Lookup<number>
  /** The same written without a break: `zipcode`. */
  readonly glued: Lookup<number>
  /** Codes that have a meaning only as a whole name: `fn`. */
  readonly codes: ReadonlyMap<string, number>
  readonly abbreviations: ReadonlyMap<string, readonly string[]>
  /** Every word of the vocabulary and the dictionary, in canonical form. */
  readonly words: ReadonlySet<string>
  readonly wrappers: ReadonlySet<string>
  readonly stopWords: ReadonlySet<string>
  readonly selfWords: ReadonlySet<string>
  /** Words without a meaning of their own: sorts of value, and whose it is. */
  readonly generic: ReadonlySet<string>
  /** Words that tell siblings apart, to the number of their group. */
  readonly qualifiers: ReadonlyMap<string, number>
  readonly neighbours: ReadonlyMap<number, readonly Neighbour[]>
  readonly longestPhrase: number
}

const listed = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

function readAbbreviations(): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const [, short = '', full = ''] of abbreviations.matchAll(/(\S+)=([^=\n]+?)(?=\s+\S+=|\s*$)/gm)) {
    if (!all.has(short)) all.set(short, full.split(' '))
  }
  return all
}

const entries = (): string[] =>
  [person, contact, place, work, identity, device, commerce, records, domains].flatMap((text) =>
    text.split('\n').filter((line) => line !== ''),
  )

function build(): Lexicon {
  const lines = entries()
  const short = readAbbreviations()
  const names: string[] = []
  const byName = new Map<string, number>()
  const meaningOf = (name: string): number => {
    const known = byName.get(name)
    if (known !== undefined) return known
    byName.set(name, names.length)
    names.push(name)
    return names.length - 1
  }
  const phrases = new Map<string, number>()
  const glued = new Map<string, number>()
  const codes = new Map<string, number>()
  const words = new Set<string>()
  let longestPhrase = 1
  // The first line that claims a phrase has it; a meaning's own name comes before any other claim.
  const claim = (phrase: string, meaning: number): void => {
    const parts = canonical(phrase.split(' '), short)
    const joined = parts.join(' ')
    if (phrases.has(joined)) return
    phrases.set(joined, meaning)
    for (const part of parts) words.add(part)
    longestPhrase = Math.max(longestPhrase, parts.length)
    const together = phrase.replaceAll(' ', '')
    if (parts.length > 1 && together.length >= 5 && !glued.has(together)) glued.set(together, meaning)
  }
  const groups = lines
    .filter((line) => !line.startsWith('~'))
    .map((line) => {
      const [name = '', rest = ''] = line.split(': ')
      return { meaning: meaningOf(name), name, phrases: rest.split(', ').filter((phrase) => phrase !== '') }
    })
  for (const { name, meaning } of groups) claim(name.replaceAll('_', ' '), meaning)
  for (const { meaning, phrases: list } of groups) {
    for (const phrase of list) {
      if (phrase.startsWith('^'))
        codes.set(phrase.slice(1).replaceAll(' ', ''), codes.get(phrase.slice(1)) ?? meaning)
      else claim(phrase, meaning)
    }
  }
  const neighbours = new Map<number, Neighbour[]>()
  const link = (from: number, to: number, closeness: number): void => {
    const list = neighbours.get(from) ?? []
    list.push({ meaning: to, closeness })
    neighbours.set(from, list)
  }
  for (const line of lines.filter((line) => line.startsWith('~'))) {
    for (const edge of line.slice(2).split(', ')) {
      const [a = '', b = '', closeness = '0'] = edge.split(' ')
      const [from, to] = [meaningOf(a), meaningOf(b)]
      link(from, to, Number(closeness))
      link(to, from, Number(closeness))
    }
  }
  for (const word of canonical(listed(dictionary), short)) words.add(word)
  return {
    names,
    phrases,
    glued,
    codes,
    abbreviations: short,
    words,
    wrappers: new Set(canonical(listed(wrappers), short)),
    stopWords: new Set(listed(stopWords)),
    selfWords: new Set(canonical(listed(selfWords), short)),
    generic: new Set(canonical(listed(generic + selfWords + stopWords), short)),
    qualifiers: new Map(
      qualifiers
        .trim()
        .split('\n')
        .flatMap((line, group) => canonical(listed(line), short).map((word) => [word, group] as const)),
    ),
    neighbours,
    longestPhrase,
  }
}

/** The vocabulary of this program. The build works it out and writes down the result (scripts/ready.mjs). */
export const lexicon: Lexicon = build()
