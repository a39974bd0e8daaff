import { compare } from './candidates.ts'
import { lexicon } from './lexicon.ts'
import type { Field } from './types.ts'
import { wordsOf } from './words.ts'

/** Up to here every field is read closely; a larger schema is looked through for likely ones first. */
const CLOSELY = 1_000
/** Twice as many as the matcher compares a target with. */
const PER_TARGET = 24

const ASCII = /^[\x20-\x7e]*$/

/** As the matcher splits names, by a shorter way where the letters are plain. */
const split = (text: string): string[] =>
  ASCII.test(text)
    ? (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
    : wordsOf(text)

/** The singular, near enough for looking through. */
const single = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|os)$/.test(word)
    ? word.replace(/ies$/, 'y').replace(/s$/, '')
    : word

const plainWords = new Map<string, readonly string[]>()

/** A word as the vocabulary has it: written out, in the singular. */
function known(word: string): readonly string[] {
  const before = plainWords.get(word)
  if (before !== undefined) return before
  const made = (lexicon.abbreviations.get(word) ?? [word]).map(single)
  plainWords.set(word, made)
  return made
}

/** What a name or label is made of: its words, and the meanings that they and their neighbours have together. */
interface Read {
  readonly words: readonly string[]
  /** Meaning to the share of the words that say it. */
  readonly meanings: ReadonlyMap<number, number>
}

function read(text: string): Read {
  const words = split(text).flatMap(known)
  const meanings = new Map<number, number>()
  const add = (meaning: number | undefined, length: number): void => {
    if (meaning === undefined) return
    meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, length / words.length))
  }
  add(lexicon.codes.get(words.join('')), words.length)
  for (let from = 0; from < words.length; from++) {
    add(lexicon.glued.get(words[from] ?? ''), 1)
    let phrase = ''
    for (let to = from; to < Math.min(words.length, from + lexicon.longestPhrase); to++) {
      phrase = to === from ? (words[to] ?? '') : `${phrase} ${words[to]}`
      add(lexicon.phrases.get(phrase), to - from + 1)
    }
  }
  return { words, meanings }
}

/** Fields by what their names and labels say: how much of it, from 0 to 1. */
interface Index {
  readonly byMeaning: ReadonlyMap<number, ReadonlyMap<number, number>>
  readonly byWord: ReadonlyMap<string, ReadonlyMap<number, number>>
}

function indexOf(fields: readonly Field[]): Index {
  const byMeaning = new Map<number, Map<number, number>>()
  const byWord = new Map<string, Map<number, number>>()
  const put = <K>(index: Map<K, Map<number, number>>, key: K, at: number, share: number): void => {
    const shares = index.get(key)
    if (shares === undefined) index.set(key, new Map([[at, share]]))
    else shares.set(at, Math.max(shares.get(at) ?? 0, share))
  }
  fields.forEach(({ name, label }, at) => {
    for (const text of [name, label ?? '']) {
      const { words, meanings } = read(text)
      for (const [meaning, share] of meanings) put(byMeaning, meaning, at, share)
      for (const word of words) put(byWord, word, at, 1 / words.length)
    }
  })
  return { byMeaning, byWord }
}

const indexes = new WeakMap<readonly Field[], Index>()

/** Several questions are asked about one schema. */
function indexed(fields: readonly Field[]): Index {
  const before = indexes.get(fields)
  if (before !== undefined) return before
  const made = indexOf(fields)
  indexes.set(fields, made)
  return made
}

/** How likely each field is what the target means, by words and by what they mean; those without a sign are left out. */
function likely(target: string, { byMeaning, byWord }: Index): ReadonlyMap<number, number> {
  const { words, meanings } = read(target)
  const scores = new Map<number, number>()
  const raise = (at: number, score: number): void => void scores.set(at, Math.max(scores.get(at) ?? 0, score))
  for (const [meaning, own] of meanings) {
    for (const [at, share] of byMeaning.get(meaning) ?? []) raise(at, own * share)
    for (const near of lexicon.neighbours.get(meaning) ?? [])
      for (const [at, share] of byMeaning.get(near.meaning) ?? []) raise(at, own * share * near.closeness)
  }
  // Words that the vocabulary does not know must all be there.
  const [first = new Map<number, number>(), ...others] = words.map((word) => byWord.get(word) ?? new Map())
  for (const [at, share] of first)
    if (others.every((list) => list.has(at))) raise(at, Math.min(1, share * words.length))
  return scores
}

/**
 * The fields of a large schema that may belong to one of the targets, by words alone: cheap, so that the costly
 * comparison need not read thousands of fields of which a handful matters. A small schema comes back as it is.
 */
export function narrow(fields: readonly Field[], targets: readonly string[]): readonly Field[] {
  if (fields.length <= CLOSELY) return fields
  const index = indexed(fields)
  const kept = new Set<number>()
  for (const target of targets) {
    const best = [...likely(target, index)].sort(
      ([a, one], [b, other]) => other - one || compare(fields[a]?.name ?? '', fields[b]?.name ?? ''),
    )
    for (const [at] of best.slice(0, PER_TARGET)) kept.add(at)
  }
  return fields.filter((_, at) => kept.has(at))
}
