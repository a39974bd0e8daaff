import { findMentions, type Mention } from './mentions.ts'
import type { GoalIndex } from './names.ts'
import { findNegated } from './negation.ts'
import { correctTypos } from './typos.ts'
import { cut, type Token, tokenize } from './words.ts'

/** A goal with its names, what is ruled out, and where each clause begins. */
export type GoalText = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The words in order, a ruled-out or quoted one as `_`, for looking up phrases. */
  readonly words: readonly string[]
  /** The ruled-out words alone; all others are `_`. */
  readonly negatedWords: readonly string[]
  readonly mentions: readonly Mention[]
  readonly negated: ReadonlySet<number>
  readonly scheduleUsed: ReadonlySet<number>
  /** The number of the clause that each token belongs to. */
  readonly clauses: readonly number[]
}

/** Whether a token belongs to one of the names. */
export const isNamed = ({ mentions }: GoalText, at: number): boolean =>
  mentions.some(({ start, end }) => at >= start && at < end)

/** Marks names, clauses and what is ruled out. */
export function readText(text: string, index: GoalIndex, scheduleUsed: ReadonlySet<number>): GoalText {
  const tokens = correctTypos(tokenize(text), index)
  const mentions = findMentions(tokens, index)
  const negated = findNegated(tokens, mentions)
  return {
    text: cut(text),
    tokens,
    words: tokens.map((token, at) => (token.quote > 0 || negated.has(at) ? '_' : token.word)),
    negatedWords: tokens.map((token, at) => (negated.has(at) ? token.word : '_')),
    mentions,
    negated,
    scheduleUsed,
    clauses: clausesOf(tokens),
  }
}

const negator = /^(?:not|no|never|dont|doesnt|isnt|arent|wont|without|nothing|neither|nor)$/
const describing = /^(?:who|that|have|has|had|havent|hasnt|they|he|she|whether|or|why|if)$/

/** The words behind a "not" up to the next mark or "but": what a clause rules out ("not the full member table"). */
export function ruledOutWords(goal: GoalText, skipped: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  let on = false
  for (const [at, { word, before, quote }] of goal.tokens.entries()) {
    if (/[,.;()\n]/.test(before) || /^(?:but|only|just|instead|so|and)$/.test(word)) on = false
    if (on) found.add(at)
    const described = describing.test(goal.tokens[at - 1]?.word ?? '') || skipped(at) || quote > 0
    if (negator.test(word) && !described) on = true
  }
  return found
}

/** Words that begin a clause of their own after a mark, or "and then", "so that". */
const opener = /^(?:but|next|now|then|so|however|while|afterwards|later|because|since)$/

function clausesOf(tokens: readonly Token[]): readonly number[] {
  let clause = 0
  return tokens.map(({ word, before }, at) => {
    const previous = tokens[at - 1]?.word ?? ''
    const begins = /[.;?!\n]/.test(before) || (before !== '' && opener.test(word))
    const joined = /^(?:then|afterwards|next)$/.test(word) && previous === 'and'
    const purpose = word === 'so' && /^(?:that|we|i|they|our|the)$/.test(tokens[at + 1]?.word ?? '')
    if (at > 0 && (begins || joined || purpose || word === 'but')) clause++
    return clause
  })
}
