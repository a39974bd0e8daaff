import { type GoalText, isNamed } from './goal-text.ts'
import {
  danglers,
  dataWords,
  determiners,
  fillers,
  genericPeople,
  isVerb,
  namingFillers,
  namingVerbs,
  notPeople,
  peopleEndings,
  phraseBreakers,
  prepositions,
  stopWords,
} from './lexicon.ts'
import { singular } from './words.ts'

/** A phrase and the tokens it covers. */
export type SegmentFound = { readonly text: string; readonly start: number; readonly end: number }

/** The noun phrase from `start` to the next preposition, platform, verb or mark, with a description that follows it. */
export function run(goal: GoalText, start: number): SegmentFound | null {
  let end = start
  while (isModifier(goal, end, end === start) && !(end > start && stops(goal, end))) end++
  const next = goal.words[end] ?? ''
  const described = /^(?:who|that|with|whose)$/.test(next) && isPeopleNoun(goal.words[end - 1] ?? '')
  if (end > start && described && !(next === 'with' && tellsOfData(goal, end + 1)))
    end = clauseEnd(goal, end + 1)
  return trimmed(goal, start, end)
}

/** Whether a mark of punctuation stands before a token. */
export function stops(goal: GoalText, at: number): boolean {
  return /[,.;:?!()]/.test(goal.tokens[at]?.before ?? '')
}

/** Where a description ends: at the preposition before a platform, a schedule or a mark. */
export function clauseEnd(goal: GoalText, start: number): number {
  let end = start
  while (end < goal.tokens.length) {
    if (end > start && stops(goal, end)) break
    if (goal.scheduleUsed.has(end) || leadsToPlatform(goal, end)) break
    end++
  }
  return end
}

function leadsToPlatform(goal: GoalText, at: number): boolean {
  const word = goal.words[at] ?? ''
  if (!/^(?:to|into|in|on|onto|from|via|using|with|over|as|and)$/.test(word)) return false
  for (let next = at + 1; next < at + 6; next++) {
    const mention = goal.mentions.find((candidate) => candidate.start === next)
    if (mention !== undefined) return mention.role !== null
    const filler = goal.words[next] ?? ''
    if (!fillers.has(filler) && !prepositions.has(filler))
      return next === at + 1 && word === 'as' && dataWords.has(filler)
  }
  return false
}

/** Whether a token can be part of a segment's name. */
export function isModifier(goal: GoalText, at: number, first = false): boolean {
  const token = goal.tokens[at]
  const word = goal.words[at] ?? ''
  if (token === undefined || word === '_' || token.quote > 0 || /^arrow/.test(word)) return false
  if (goal.scheduleUsed.has(at) || goal.negated.has(at) || isNamed(goal, at)) return false
  if (isHyphened(goal, at) || token.raw === 'IT') return true
  if (fillers.has(word)) return first || namingFillers.has(word)
  if (prepositions.has(word) || (stopWords.has(word) && !namingFillers.has(word))) return false
  if (word === 'event') return isPeopleNoun(goal.words[at + 1] ?? '')
  if (phraseBreakers.has(word) || (at === 0 && isVerb(word))) return false
  return namingVerbs.has(word) || !(isVerb(word) && !stopsVerb(goal, at))
}

/** "read" after "have read": a verb form inside a name is no command. */
function stopsVerb(goal: GoalText, at: number): boolean {
  return /^(?:have|had|never)$/.test(goal.words[at - 1] ?? '')
}

/** "in-market", "win-back": the parts belong to one word, whatever they mean alone. */
function isHyphened(goal: GoalText, at: number): boolean {
  const token = goal.tokens[at]
  if (token === undefined) return false
  const joins = (end: number, start: number | undefined): boolean =>
    start === end + 1 && goal.text[end] === '-'
  return joins(token.end, goal.tokens[at + 1]?.start) || joins(goal.tokens[at - 1]?.end ?? -9, token.start)
}

/** "with clearbit", "with company data": no description of people. */
export function tellsOfData(goal: GoalText, at: number): boolean {
  if (goal.words.some((word) => /^(?:enrich|append|augment)/.test(word))) return true
  // "contacts with their events": what comes along, not who they are.
  if (/^(?:its|their)$/.test(goal.words[at] ?? '')) return true
  return [at, at + 1, at + 2].some(
    (n) =>
      isNamed(goal, n) ||
      /^(?:data|info|information|details|demographics?|scores?|partners?|agency|vendors?|publishers?)$/.test(
        goal.words[n] ?? '',
      ),
  )
}

/** People named for what they do or leave undone. */
const hyphened =
  /\b(?:no-shows?|opt-ins?|opt-outs?|drop-offs?|drop-outs?|walk-ins?|sign-ups?|start-ups?|win-backs?|churn-risks?)\b/i

/** Whether a phrase has a word for people in it. */
export function speaksOfPeople(phrase: string): boolean {
  if (hyphened.test(phrase)) return true
  const words = phrase.toLowerCase().split(/[^a-z0-9]+/)
  return words.some((word) => peopleEndings.test(word) && !notPeople.has(word))
}

/** Whether a word names people, particular or not. */
export function isPeopleNoun(word: string): boolean {
  if (prepositions.has(word) || stopWords.has(word)) return false
  return genericPeople.has(word) || (peopleEndings.test(word) && !notPeople.has(word))
}

/** The text from `start` to `end` without determiners around it; null where nothing particular is left. */
export function trimmed(goal: GoalText, start: number, end: number): SegmentFound | null {
  let from = start
  let to = end
  const word = (at: number): string => goal.tokens[at]?.word ?? ''
  const naming = (at: number): boolean => /^(?:new|existing|single)$/.test(word(at)) && to - at > 1
  const all = word(start) === 'all' || word(start - 1) === 'all'
  const command = (at: number): boolean =>
    /^(?:text|email|mail|message)$/.test(word(at)) &&
    (determiners.has(word(at + 1)) || genericPeople.has(word(at + 1)))
  while (from < to && (command(from) || (determiners.has(word(from)) && !naming(from)))) from++
  while (to > from && (determiners.has(word(to - 1)) || danglers.has(word(to - 1)))) to--
  const words = goal.tokens.slice(from, to)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > 14) return null
  if ((all && words.length === 1) || words.every((token) => /^\d+$/.test(token.word))) return null
  if (words.every((token) => genericPeople.has(token.word) || genericPeople.has(singular(token.word))))
    return null
  return { text: goal.text.slice(first.start, last.end), start: from, end: to }
}
