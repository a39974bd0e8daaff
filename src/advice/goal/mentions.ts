import { goalWords } from '../../catalog/goal-words.ts'
import { falseFriends } from './lexicon/false-friends.ts'
import { ordinaryForeign } from './lexicon/unsupported.ts'
import {
  alertWords,
  directionWords,
  fillers,
  prepositions,
  recordWords,
  stopWords,
} from './lexicon/vocabulary.ts'
import { type GoalIndex, longestName, type Name } from './names.ts'
import { findPhrase, singular, type Token } from './words.ts'

/** What a preposition makes of a platform. */
type Role = 'source' | 'target' | 'place' | 'means' | null

/** A name found in the goal: tokens `start` to `end` (exclusive). */
export type Mention = {
  readonly name: Name
  /** Provider slugs that it may stand for, the likeliest first; none for a foreign platform. */
  readonly slugs: readonly string[]
  /** False while a family name leaves several open. */
  readonly sure: boolean
  readonly start: number
  readonly end: number
  readonly role: Role
}

/** All platform names of the goal, longest first where they overlap, in reading order. */
export function findMentions(tokens: readonly Token[], index: GoalIndex): readonly Mention[] {
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const found = inFalseFriend(tokens, at) ? undefined : nameAt(tokens, at, index)
    if (found === undefined) {
      at++
      continue
    }
    mentions.push(toMention(tokens, at, at + found.length, found.name, index))
    at += found.length
  }
  return mentions
}

const falseWords: ReadonlySet<string> = new Set(falseFriends.flat().map(singular))

/** Whether an ordinary phrase ("meta tags", "in line with") covers the token. */
function inFalseFriend(tokens: readonly Token[], at: number): boolean {
  if (!falseWords.has(singular(tokens[at]?.word ?? ''))) return false
  const from = Math.max(0, at - 2)
  const words = tokens.slice(from, at + 3).map((token) => token.word)
  return falseFriends.some((phrase) => {
    const found = findPhrase(words, phrase)
    return found >= 0 && from + found <= at && at < from + found + phrase.length
  })
}

type Found = { readonly name: Name; readonly length: number }

function nameAt(tokens: readonly Token[], at: number, index: GoalIndex): Found | undefined {
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length--) {
    const part = tokens.slice(at, at + length)
    if (part.some((token, n) => n > 0 && /[.;:?!]/.test(token.before) && token.before !== '.')) continue
    const name = lookUp(part, index)
    if (name === undefined || !spellingFits(part, name)) continue
    if (part.some((token) => token.quote > 0) && !wholeQuote(tokens, at, at + length)) continue
    const ordinary = name.strength === 'guarded' || ordinaryForeign.has(name.text)
    // "a drip campaign" is a kind of campaign.
    if (ordinaryForeign.has(name.text) && /^campaigns?$/.test(tokens[at + length]?.word ?? '')) continue
    if (ordinary && !inPlatformPlace(tokens, at, at + length)) continue
    return { name, length }
  }
  return undefined
}

function lookUp(part: readonly Token[], index: GoalIndex): Name | undefined {
  const joined = part.map((token) => token.word).join('')
  const exact = index.names.get(joined)
  if (exact !== undefined) return exact
  if (part.length === 1) return pluralName(joined, index)
  const last = part.at(-1)
  return last === undefined
    ? undefined
    : index.names.get(joined.slice(0, -last.word.length) + singular(last.word))
}

/** "webhooks", "UID2s": the plural of a name that is sure. */
function pluralName(word: string, index: GoalIndex): Name | undefined {
  const name = index.names.get(singular(word))
  return name?.strength === 'sure' ? name : undefined
}

/** A name split otherwise than it is written ("face book") must not be glued from single letters. */
function spellingFits(part: readonly Token[], name: Name): boolean {
  return part.length === name.words || part.every((token) => token.word.length > 1)
}

/** A name inside a quoted title ("Facebook fans") is part of the title. */
function wholeQuote(tokens: readonly Token[], start: number, end: number): boolean {
  const quote = tokens[start]?.quote ?? 0
  return tokens[start - 1]?.quote !== quote && tokens[end]?.quote !== quote
}

const besideNames = new Set(
  'ads ad audience audiences api list lists campaign import export imports exports alert alerts channel integration connector job sync contacts messages database notifications conversations subscribers events attributes retargeting remarketing note notes segment segments users tags flows lens lenses ping pings push sms messages message endpoints journeys'.split(
    ' ',
  ),
)

/** Whether an ordinary word ("segment", "line") stands where a platform's name would. */
function inPlatformPlace(tokens: readonly Token[], start: number, end: number): boolean {
  const word = tokens[start]?.word ?? ''
  const before = tokens[start - 1]?.word ?? ''
  const after = tokens[end]
  const open =
    after === undefined || after.before !== '' || stopWords.has(after.word) || scheduleStart.has(after.word)
  const titled = start === 0 && after?.before.includes(':') === true
  // "segment" is Lytics' own word for an audience: it needs "to segment" with nothing after it.
  if (word === 'segment')
    return (
      titled ||
      tokens.length === 1 ||
      (before in prepositions && before !== 'for' && open) ||
      (/^install/.test(before) && open) ||
      (start === 0 && after?.word === 'to' && tokens[end + 1]?.word === 'lytics')
    )
  // Mail is how people are reached, too: it is the platform of alerts alone.
  if (word === 'email' && !tokens.some((token) => alertWords.includes(token.word))) return tokens.length === 1
  if (titled || before in prepositions || tokens.length === end - start) return true
  const role = roleOf(tokens, start)
  if (role !== null && role !== 'means' && open) return true
  return besideTelling(before, after?.word ?? '', start) || capitalName(tokens, start)
}

/** "insider audience", "drift conversations", "send snap our …". */
function besideTelling(before: string, after: string, start: number): boolean {
  if (besideNames.has(after) || (start === 0 && recordWords.has(after))) return true
  return directionWords.export.includes(before) && /^(?:our|the|my)$/.test(after)
}

function capitalName(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start]
  return start > 0 && token !== undefined && token.capital && token.word.length > 1 && mixedCase(tokens)
}

const scheduleStart = new Set(
  'daily nightly weekly hourly monthly every each once when whenever tonight now please'.split(' '),
)

function mixedCase(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => token.capital).length <= tokens.length / 2
}

/** "subscribe to a topic": what is listened to gives. */
const listening = /^(?:subscrib(?:e|es|ed|ing)|listen(?:s|ed|ing)?)$/

/** "stored in salesforce": what lies there is to be fetched. */
const lying =
  /^(?:stored|sitting|sits|kept|held|residing|resides?|collected|captured|located|buried|stuck|trapped)$/

/** "connect to hubspot", "hook lytics up to …": joining two says nothing of the way between them. */
function isJoining(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.word)
  const verb = before.findLastIndex((word) =>
    /^(?:connect|connects|connecting|connected|connection|integrate|integrating|integration|hook|hooked|link|linking|linked|plug|plugged)$/.test(
      word,
    ),
  )
  return (
    verb >= 0 && before.slice(verb + 1).every((word) => /^(?:lytics|us|it|up|cdp|our|the|my|in)$/.test(word))
  )
}

/** What the word at this place makes of a platform behind it; undefined where it is no preposition. */
function prepositionRole(tokens: readonly Token[], at: number): Role | undefined {
  const word = tokens[at]?.word ?? ''
  const before = tokens[at - 1]?.word ?? ''
  const role = word in prepositions ? prepositions[word] : undefined
  if (role === undefined) return word === 'of' && before === 'out' ? 'source' : undefined
  if (word === 'to' && listening.test(before)) return 'source'
  if (role === 'target' && isJoining(tokens, at)) return null
  if (role === 'place' && lying.test(before)) return 'source'
  return role === 'place' && word === 'for' ? null : role
}

/** Reads backwards over "our", "the" and the like to the preposition before a name. */
function roleOf(tokens: readonly Token[], start: number): Role {
  for (let at = start - 1; at >= 0 && at >= start - 5; at--) {
    const role = prepositionRole(tokens, at)
    if (role !== undefined) return role
    if (!fillers.has(tokens[at]?.word ?? '')) return null
    if (/[,.;:?!]/.test(tokens[at + 1]?.before ?? '')) return null
  }
  return null
}

function toMention(
  tokens: readonly Token[],
  start: number,
  end: number,
  name: Name,
  index: GoalIndex,
): Mention {
  const place = { name, start, end, role: roleOf(tokens, start) }
  if (name.strength === 'foreign') return { ...place, slugs: [], sure: true }
  if (name.strength !== 'family') return { ...place, slugs: [name.slug], sure: true }
  const members = (goalWords.families[Number(name.slug)]?.members ?? []).filter((member) =>
    index.providers.has(member.slug),
  )
  const words = tokens.map((token) => token.word)
  const hit = members.find((member) => member.cues.some((cue) => findPhrase(words, cue.split(' ')) >= 0))
  if (hit === undefined) {
    const only = members.length === 1 ? members[0] : undefined
    return { ...place, slugs: members.map((member) => member.slug), sure: only !== undefined }
  }
  return {
    ...place,
    slugs: [hit.slug, ...members.filter((member) => member !== hit).map((member) => member.slug)],
    sure: true,
  }
}
