import language from './language.json' with { type: 'json' }
import { dataWords, ordinaryWords } from './lexicon.ts'
import type { GoalIndex } from './names.ts'
import { singular, type Token } from './words.ts'

/** Words for what is done and to what, worth correcting when misspelt. */
const functional: readonly string[] = [
  ...[language.import, language.export, language.enrichment, language.alertWords, language.worthCorrecting]
    .join(' ')
    .split(' '),
  ...dataWords.keys(),
].filter((word) => word.length >= 5)

const functionalWords: ReadonlySet<string> = new Set(functional)

/** The tokens with misspelt brand and function words put right; `raw` stays as typed. */
export function correctTypos(tokens: readonly Token[], index: GoalIndex): readonly Token[] {
  return tokens.map((token) => {
    if (token.quote > 0 || !worthCorrecting(token.word, index)) return token
    const word =
      swapped(token.word) ??
      nearest(token.word, index.brandWords) ??
      (token.word.length < 5 ? undefined : nearest(token.word, functional))
    return word === undefined ? token : { ...token, word }
  })
}

/** "sned", "snyc": two neighbors swapped in the shortest words of the trade. */
function swapped(word: string): string | undefined {
  if (word.length !== 4) return undefined
  return ['send', 'sync', 'push', 'pull', 'load', 'into'].find(
    (known) => editDistance(word, known, 1) === 1 && [...word].sort().join('') === [...known].sort().join(''),
  )
}

function worthCorrecting(word: string, index: GoalIndex): boolean {
  if (word.length < 4 || word.length > 20 || /\d{2}/.test(word) || isOrdinary(word)) return false
  return !index.names.has(word) && !index.workflows.has(word) && !index.brandWords.has(word)
}

/** Whether a word is an everyday one, so that it must not be taken for a misspelt name. */
export function isOrdinary(word: string): boolean {
  const one = singular(word)
  return [ordinaryWords, functionalWords].some((words) => words.has(word) || words.has(one))
}

/** The single nearest word within the distance that its length allows; undefined when none. */
function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = 99
  for (const candidate of words) {
    // One missing letter is forgiven in a name of five.
    const shorter = Math.min(Math.max(word.length, 5), candidate.length)
    const limit = shorter < 5 ? 0 : shorter < 8 ? 1 : 2
    if (word.length < 5 && candidate.length !== 5) continue
    if (Math.abs(candidate.length - word.length) > limit || !sameStart(word, candidate)) continue
    const distance = editDistance(word, candidate, limit)
    if (distance <= limit && distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** People seldom miss the first letter; they do swap the first two. */
const sameStart = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])

/** Edits between two words, a swap of neighbors counting one; above `limit` the figure only says "more". */
export function editDistance(a: string, b: string, limit = 99): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return previous[b.length] ?? limit + 1
}
