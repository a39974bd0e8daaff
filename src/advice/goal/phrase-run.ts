import {
  danglers,
  determiners,
  namingFillers,
  namingVerbs,
  notPeople,
  peopleEndings,
  phraseBreakers,
} from './lexicon/people.ts'
import {
  dataWords,
  directionWords,
  fillers,
  genericPeople,
  prepositions,
  stopWords,
} from './lexicon/vocabulary.ts'
import { isNamed, type Scene } from './scene.ts'
import { singular } from './words.ts'

/** A phrase and the tokens it covers. */
export type SegmentFound = { readonly text: string; readonly start: number; readonly end: number }

/** The noun phrase from `start` to the next preposition, platform, verb or mark, with a description that follows it. */
export function run(scene: Scene, start: number): SegmentFound | null {
  let end = start
  while (isModifier(scene, end, end === start) && !(end > start && stops(scene, end))) end++
  const next = scene.words[end] ?? ''
  const described = /^(?:who|that|with|whose)$/.test(next) && isPeopleNoun(scene.words[end - 1] ?? '')
  if (end > start && described && !(next === 'with' && tellsOfData(scene, end + 1)))
    end = clauseEnd(scene, end + 1)
  return trimmed(scene, start, end)
}

/** Whether a mark of punctuation stands before a token. */
export function stops(scene: Scene, at: number): boolean {
  return /[,.;:?!()]/.test(scene.tokens[at]?.before ?? '')
}

/** Where a description ends: at the preposition before a platform, a schedule or a mark. */
export function clauseEnd(scene: Scene, start: number): number {
  let end = start
  while (end < scene.tokens.length) {
    if (end > start && stops(scene, end)) break
    if (scene.scheduleUsed.has(end) || leadsToPlatform(scene, end)) break
    end++
  }
  return end
}

function leadsToPlatform(scene: Scene, at: number): boolean {
  const word = scene.words[at] ?? ''
  if (!/^(?:to|into|in|on|onto|from|via|using|with|over|as|and)$/.test(word)) return false
  for (let next = at + 1; next < at + 6; next++) {
    const mention = scene.mentions.find((candidate) => candidate.start === next)
    if (mention !== undefined) return mention.role !== null
    const filler = scene.words[next] ?? ''
    if (!fillers.has(filler) && !(filler in prepositions))
      return next === at + 1 && word === 'as' && filler in dataWords
  }
  return false
}

/** Whether a token can be part of a segment's name. */
export function isModifier(scene: Scene, at: number, first = false): boolean {
  const token = scene.tokens[at]
  const word = scene.words[at] ?? ''
  if (token === undefined || word === '_' || token.quote > 0) return false
  if (scene.scheduleUsed.has(at) || scene.negated.has(at) || isNamed(scene, at)) return false
  if (isHyphened(scene, at) || token.raw === 'IT') return true
  if (fillers.has(word)) return first || namingFillers.has(word)
  if (word in prepositions || (stopWords.has(word) && !namingFillers.has(word))) return false
  if (word === 'event') return isPeopleNoun(scene.words[at + 1] ?? '')
  if (phraseBreakers.has(word) || (at === 0 && isVerb(word))) return false
  return namingVerbs.has(word) || !(isVerb(word) && !stopsVerb(scene, at))
}

/** "read" after "have read": a verb form inside a name is no command. */
function stopsVerb(scene: Scene, at: number): boolean {
  return /^(?:have|had|never)$/.test(scene.words[at - 1] ?? '')
}

/** Whether a word says which way data moves. */
export function isVerb(word: string): boolean {
  return (['export', 'import', 'enrichment'] as const).some((kind) => directionWords[kind].includes(word))
}

/** "in-market", "win-back": the parts belong to one word, whatever they mean alone. */
function isHyphened(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined) return false
  const joins = (end: number, start: number | undefined): boolean =>
    start === end + 1 && scene.text[end] === '-'
  return joins(token.end, scene.tokens[at + 1]?.start) || joins(scene.tokens[at - 1]?.end ?? -9, token.start)
}

/** "with clearbit", "with company data": no description of people. */
export function tellsOfData(scene: Scene, at: number): boolean {
  if (scene.words.some((word) => /^(?:enrich|append|augment)/.test(word))) return true
  // "contacts with their events": what comes along, not who they are.
  if (/^(?:its|their)$/.test(scene.words[at] ?? '')) return true
  return [at, at + 1, at + 2].some(
    (n) =>
      isNamed(scene, n) ||
      /^(?:data|info|information|details|demographics?|scores?|partners?|agency|vendors?|publishers?)$/.test(
        scene.words[n] ?? '',
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
  if (word in prepositions || stopWords.has(word)) return false
  return genericPeople.has(word) || (peopleEndings.test(word) && !notPeople.has(word))
}

/** The text from `start` to `end` without determiners around it; null where nothing particular is left. */
export function trimmed(scene: Scene, start: number, end: number): SegmentFound | null {
  let from = start
  let to = end
  const word = (at: number): string => scene.tokens[at]?.word ?? ''
  const naming = (at: number): boolean => /^(?:new|existing|single)$/.test(word(at)) && to - at > 1
  const all = word(start) === 'all' || word(start - 1) === 'all'
  const command = (at: number): boolean =>
    /^(?:text|email|mail|message)$/.test(word(at)) &&
    (determiners.has(word(at + 1)) || genericPeople.has(word(at + 1)))
  while (from < to && (command(from) || (determiners.has(word(from)) && !naming(from)))) from++
  while (to > from && (determiners.has(word(to - 1)) || danglers.has(word(to - 1)))) to--
  const words = scene.tokens.slice(from, to)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > 14) return null
  if ((all && words.length === 1) || words.every((token) => /^\d+$/.test(token.word))) return null
  if (words.every((token) => genericPeople.has(token.word) || genericPeople.has(singular(token.word))))
    return null
  return { text: scene.text.slice(first.start, last.end), start: from, end: to }
}
