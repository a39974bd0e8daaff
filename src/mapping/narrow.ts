import { compare } from './candidates.ts'
import { lexicon } from './lexicon.ts'
import type { Field } from './types.ts'
import { wordsOf } from './words.ts'

/** Up to here every field is read closely; a larger schema is looked through for likely ones first. */
const CLOSELY = 1_000
/** Far more than the matcher compares a target with. */
const PER_TARGET = 24

type Words = readonly string[]

/** Words as the vocabulary has them, near enough for looking through: written out, without a plural's ending. */
const known = (words: Words): string[] =>
  words
    .flatMap((word) => lexicon.abbreviations.get(word) ?? [word])
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))

const ASCII = /^[\x20-\x7e]*$/

/** As the matcher splits names, by a shorter way where the letters are plain. */
const split = (text: string): string[] =>
  ASCII.test(text)
    ? (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
    : wordsOf(text)

/** Every way in which the vocabulary says a meaning. */
function waysOf(): ReadonlyMap<number, readonly Words[]> {
  const ways = new Map<number, Words[]>()
  const add = (meaning: number, words: Words): void => {
    const list = ways.get(meaning)
    if (list === undefined) ways.set(meaning, [words])
    else list.push(words)
  }
  for (const [phrase, meaning] of lexicon.phrases.entries()) add(meaning, known(phrase.split(' ')))
  for (const [word, meaning] of lexicon.glued.entries()) add(meaning, known([word]))
  for (const [code, meaning] of lexicon.codes) add(meaning, [code])
  return ways
}

/** What to look for: the target's own words, and all that they and their parts may be called instead. */
function wantedBy(target: string, ways: ReadonlyMap<number, readonly Words[]>): Words[] {
  const words = known(wordsOf(target))
  const wanted: Words[] = [words]
  const meant = (meaning: number | undefined): void => {
    if (meaning === undefined) return
    wanted.push(...(ways.get(meaning) ?? []))
    for (const near of lexicon.neighbours.get(meaning) ?? []) wanted.push(...(ways.get(near.meaning) ?? []))
  }
  meant(lexicon.codes.get(words.join('')))
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++)
      meant(lexicon.phrases.get(words.slice(from, to).join(' ')))
  }
  return wanted
}

/** Names and labels by their words. */
function indexOf(fields: readonly Field[]) {
  const texts = fields.flatMap((field, at) =>
    [field.name, field.label ?? '']
      .filter((text) => text !== '')
      .map((text) => ({ at, words: known(split(text)) })),
  )
  const index = new Map<string, Set<number>>()
  texts.forEach(({ words }, text) => {
    for (const word of words) {
      const list = index.get(word)
      if (list === undefined) index.set(word, new Set([text]))
      else list.add(text)
    }
  })
  return { texts, index }
}

type Index = ReturnType<typeof indexOf>
const indexes = new WeakMap<readonly Field[], Index>()

/** Several questions are asked about one schema. */
function indexed(fields: readonly Field[]): Index {
  const before = indexes.get(fields)
  if (before !== undefined) return before
  const made = indexOf(fields)
  indexes.set(fields, made)
  return made
}

let allWays: ReturnType<typeof waysOf> | undefined

/**
 * The fields of a large schema that may belong to one of the targets, by words alone: cheap, so that the costly
 * comparison need not read thousands of fields of which a handful matters. A small schema comes back as it is.
 */
export function narrow(fields: readonly Field[], targets: readonly string[]): readonly Field[] {
  if (fields.length <= CLOSELY) return fields
  allWays ??= waysOf()
  const ways = allWays
  const { texts, index } = indexed(fields)
  const kept = new Set<number>()
  for (const target of targets) {
    const scores = new Map<number, number>()
    for (const words of wantedBy(target, ways)) {
      const lists = words.map((word) => index.get(word) ?? new Set<number>()).sort((a, b) => a.size - b.size)
      const [rarest = new Set<number>(), ...others] = lists
      for (const text of rarest) {
        if (!others.every((list) => list.has(text))) continue
        const { at, words: all } = texts[text] ?? { at: -1, words: [] }
        scores.set(at, Math.max(scores.get(at) ?? 0, words.length / Math.max(1, all.length)))
      }
    }
    const best = [...scores].sort(
      ([a, one], [b, other]) => other - one || compare(fields[a]?.name ?? '', fields[b]?.name ?? ''),
    )
    for (const [at] of best.slice(0, PER_TARGET)) kept.add(at)
  }
  return fields.filter((_, at) => kept.has(at))
}
