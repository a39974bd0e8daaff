import { type GoalText, isNamed } from './goal-text.ts'
import { alertWords, dataWords, fillers, isVerb, prepositions, stopWords } from './lexicon.ts'
import type { GoalIndex } from './names.ts'
import { editDistance, isOrdinary } from './typos.ts'
import { singular, type Token } from './words.ts'

/** The words that no step of the reading made use of. */
export function leftovers(
  goal: GoalText,
  segment: string | null,
  cues: readonly string[],
): readonly string[] {
  const said = segment === null ? [] : segment.toLowerCase().split(/[^\p{L}\p{N}']+/u)
  const telling = new Set(cues.flatMap((cue) => cue.replaceAll('*', '').split(' ')))
  return goal.tokens
    .filter(
      (token, at) =>
        !isUsed(goal, token, at) &&
        !said.includes(token.raw.toLowerCase()) &&
        !telling.has(singular(token.word)),
    )
    .map((token) => token.raw)
    .slice(0, 20)
}

function isUsed(goal: GoalText, token: Token, at: number): boolean {
  if (isNamed(goal, at) || goal.scheduleUsed.has(at) || goal.negated.has(at) || token.quote > 0) return true
  const word = token.word
  if (
    stopWords.has(word) ||
    fillers.has(word) ||
    prepositions.has(word) ||
    word === 'lytics' ||
    word === 'me'
  )
    return true
  return isFunction(word)
}

/** "someone enters", "whenever anybody leaves". */
const crossing =
  /^(?:some|any|every)(?:one|body)$|^(?:enter|join|leav|exit|becom|abandon)\w*$|^whenever$|^soon$|^moment$/

function isFunction(word: string): boolean {
  return crossing.test(word) || dataWords.has(singular(word)) || alertWords.has(word) || isVerb(word)
}

/** A word that stands where a platform would ("to hotjar") but is none that we know. */
export function unknownName(goal: GoalText): string | null {
  for (const [at, token] of goal.tokens.entries()) {
    const before = goal.words[at - 1] ?? ''
    const role =
      prepositions.get(before) ??
      (fillers.has(before) && before !== 'all' ? prepositions.get(goal.words[at - 2] ?? '') : undefined)
    if (role === undefined || role === 'place' || token.quote > 0 || goal.negated.has(at)) continue
    if (
      isUsed(goal, token, at) ||
      isOrdinary(token.word) ||
      token.word.length < 3 ||
      /^\d+$/.test(token.word)
    )
      continue
    return token.raw
  }
  return null
}

/** Providers whose names look most like a word, for "did you mean". */
export function nearestProviders(word: string, index: GoalIndex): readonly string[] {
  const plainWord = word
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 30)
  if (plainWord === '') return []
  const scores = new Map<string, number>()
  for (const [key, name] of index.names) {
    if (name.strength !== 'sure' || key.length < 4) continue
    const distance = editDistance(plainWord, key) / Math.max(plainWord.length, key.length)
    if (distance < (scores.get(name.slug) ?? 0.45)) scores.set(name.slug, distance)
  }
  return [...scores]
    .sort((a, b) => a[1] - b[1] || a[0].localeCompare(b[0]))
    .slice(0, 3)
    .map(([slug]) => slug)
}
