import { goalWords } from '../catalog/goal-words.ts'
import {
  alertWords,
  exportVerbs,
  falseFriends,
  fillers,
  ordinaryForeign,
  prepositions,
  type Role,
  recordWords,
  stopWords,
} from './lexicon.ts'
import { type GoalIndex, longestName, type Name } from './names.ts'
import { findPhrase, singular, type Token } from './words.ts'

/** A name found in the goal: tokens `start` to `end` (exclusive). */
export type Mention = {
  readonly name: Name
  /** Provider slugs that it may stand for, the likeliest first; none for a platform that Lytics does not have. */
  readonly slugs: readonly string[]
  /** False while a family name leaves several open. */
  readonly sure: boolean
  readonly start: number
  readonly end: number
  /** What the word before it makes of the platform. */
  readonly role: Role | null
  /** The preposition or arrow that gives the role, '' for none. */
  readonly preposition: string
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
    if (part.some((token, n) => n > 0 && /[;:?!]/.test(token.before))) continue
    const name = lookUp(part, index)
    if (name === undefined || !spellingFits(part, name)) continue
    if (part.some((token) => token.quote > 0) && !wholeQuote(tokens, at, at + length)) continue
    const foreign = name.strength === 'foreign' && ordinaryForeign.has(name.text)
    // "a drip campaign" is a kind of campaign.
    if (foreign && /^campaigns?$/.test(tokens[at + length]?.word ?? '')) continue
    if ((name.strength === 'ambiguous' || foreign) && !inPlatformPlace(tokens, at, at + length)) continue
    return { name, length }
  }
  return undefined
}

function lookUp(part: readonly Token[], index: GoalIndex): Name | undefined {
  const joined = part.map((token) => token.word).join('')
  const exact = index.names.get(joined)
  if (exact !== undefined) return exact
  const last = part.at(-1)?.word ?? ''
  const name = index.names.get(joined.slice(0, joined.length - last.length) + singular(last))
  // "webhooks", "UID2s": the plural of a name that is sure.
  return part.length > 1 || name?.strength === 'sure' ? name : undefined
}

/** A name split otherwise than it is written ("face book") must not be glued from single letters. */
const spellingFits = (part: readonly Token[], name: Name): boolean =>
  part.length === name.words || part.every((token) => token.word.length > 1)

/** A name inside a quoted title ("Facebook fans") is part of the title. */
function wholeQuote(tokens: readonly Token[], start: number, end: number): boolean {
  const quote = tokens[start]?.quote ?? 0
  return tokens[start - 1]?.quote !== quote && tokens[end]?.quote !== quote
}

const besideNames =
  /^(?:ads?|audiences?|api|lists?|campaign|imports?|exports?|alerts?|channel|integration|connector|job|sync|contacts|messages?|database|notifications|conversations|subscribers|events|attributes|retargeting|remarketing|notes?|segments?|users|tags|flows|lens|lenses|pings?|push|sms|endpoints|journeys|arrowleft)$/

const scheduleStart =
  /^(?:daily|nightly|weekly|hourly|monthly|every|each|once|when|whenever|tonight|now|please)$/

/** Whether an ordinary word ("segment", "line") stands where a platform's name would. */
function inPlatformPlace(tokens: readonly Token[], start: number, end: number): boolean {
  const word = tokens[start]?.word ?? ''
  const before = tokens[start - 1]?.word ?? ''
  const after = tokens[end]
  const ends = after === undefined || after.before !== ''
  const open = ends || stopWords.has(after.word) || scheduleStart.test(after.word)
  const titled = start === 0 && after?.before.includes(':') === true
  if (tokens.length === end - start) return true
  if (word === 'segment') return titled || segmentPlace(tokens, start, open)
  // Mail is how people are reached, too: it is the platform of alerts alone.
  if (word === 'email') return tokens.some((token) => alertWords.has(token.word))
  if (titled || prepositions.has(before) || /^arrow/.test(before)) return true
  const owns = /['’]s$/.test(tokens[end - 1]?.raw ?? '')
  if (owns || (opensClause(tokens, start) && acting.test(after?.word ?? ''))) return true
  const { role } = roleAt(tokens, start, end)
  if (role !== null && role !== 'means' && open) return true
  return besideTelling(tokens, start, before, after?.word ?? '') || capitalName(tokens, start)
}

/** "segment" is Lytics' own word for an audience: it needs "to segment" with nothing after it. */
function segmentPlace(tokens: readonly Token[], start: number, open: boolean): boolean {
  const before = tokens[start - 1]?.word ?? ''
  const placed = (prepositions.has(before) && before !== 'for') || /^(?:install|arrow)/.test(before)
  const leads = /^(?:to|arrowright)$/.test(tokens[start + 1]?.word ?? '')
  return (start === 0 && leads && tokens[start + 2]?.word === 'lytics') || (placed && open)
}

/** "Attentive should know …" */
const acting = /^(?:should|must|needs?|gets?|has|can|could|will|would|knows?|sends?|shows?|wants?|receives?)$/
const opensClause = (tokens: readonly Token[], start: number): boolean =>
  (start === 0 || /[.;:?!]/.test(tokens[start]?.before ?? '')) && tokens[start]?.capital === true

/** "insider audience", "drift conversations", "send snap our …". */
function besideTelling(tokens: readonly Token[], start: number, before: string, after: string): boolean {
  if (start === 0 && recordWords.has(after)) return true
  if (besideNames.test(after))
    return start === 0 || after !== 'subscribers' || tokens[start]?.capital === true
  return exportVerbs.has(before) && /^(?:our|the|my)$/.test(after)
}

function capitalName(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start]
  const mixed = tokens.filter(({ capital }) => capital).length <= tokens.length / 2
  return start > 0 && token !== undefined && token.capital && token.word.length > 1 && mixed
}

/** "stored in salesforce": what is there is to be fetched. */
const kept =
  /^(?:stored|sitting|sits|kept|held|residing|resides?|collected|captured|located|buried|stuck|trapped)$/
const listening = /^(?:subscrib(?:e|es|ed|ing)|listen(?:s|ed|ing)?)$/
const joining =
  /^(?:connect|connects|connecting|connected|connection|integrate|integrating|integration|hook|hooked|link|linking|linked|plug|plugged)$/

/** "connect to hubspot", "hook lytics up to …": joining two says nothing of the way between them. */
function isJoining(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.word)
  const verb = before.findLastIndex((word) => joining.test(word))
  return (
    verb >= 0 && before.slice(verb + 1).every((word) => /^(?:lytics|us|it|up|cdp|our|the|my|in)$/.test(word))
  )
}

type Placed = { readonly role: Role | null; readonly preposition: string }

/** What the word at this place makes of a platform behind it; undefined where it is no preposition. */
function prepositionRole(tokens: readonly Token[], at: number): Role | null | undefined {
  const word = tokens[at]?.word ?? ''
  const before = tokens[at - 1]?.word ?? ''
  if (word === 'arrowright') return 'target'
  if (word === 'arrowleft') return 'source'
  const role = prepositions.get(word)
  if (role === undefined) return word === 'of' && before === 'out' ? 'source' : undefined
  if (word === 'to' && listening.test(before)) return 'source'
  if (role === 'target' && isJoining(tokens, at)) return null
  if (role === 'place' && kept.test(before)) return 'source'
  return role === 'place' && word === 'for' ? null : role
}

/** Reads an arrow behind the name, else backwards over "our", "the" and the like to the preposition before it. */
function roleAt(tokens: readonly Token[], start: number, end: number): Placed {
  for (let at = end; at < Math.min(end + 3, tokens.length); at++) {
    const word = tokens[at]?.word ?? ''
    if (word === 'arrowleft') return { role: 'target', preposition: word }
    if (word === 'arrowright') return { role: 'source', preposition: word }
  }
  for (let at = start - 1; at >= 0 && at >= start - 5; at--) {
    const role = prepositionRole(tokens, at)
    const word = tokens[at]?.word ?? ''
    if (role !== undefined) return { role, preposition: word }
    if (!fillers.has(word) || /[,.;:?!]/.test(tokens[at + 1]?.before ?? '')) break
  }
  return { role: null, preposition: '' }
}

/** Files are read from any SFTP server, and written to the one that Lytics runs: a person says SFTP for both. */
const twins: Readonly<Record<string, readonly string[]>> = { sftp: ['lytics-sftp'] }

function toMention(
  tokens: readonly Token[],
  start: number,
  end: number,
  name: Name,
  index: GoalIndex,
): Mention {
  const place = { name, start, end, ...roleAt(tokens, start, end) }
  if (name.strength === 'foreign') return { ...place, slugs: [], sure: true }
  if (name.strength !== 'family')
    return { ...place, slugs: [name.slug, ...(twins[name.slug] ?? [])], sure: true }
  const members = (goalWords.families[Number(name.slug)]?.members ?? []).filter(({ slug }) =>
    index.providers.has(slug),
  )
  const words = tokens.map((token) => token.word)
  const hit = members.find(({ cues }) => cues.some((cue) => findPhrase(words, cue.split(' ')) >= 0))
  const rest = members.filter((member) => member !== hit)
  const ordered = hit === undefined ? rest : [hit, ...rest]
  return { ...place, slugs: ordered.map(({ slug }) => slug), sure: hit !== undefined || members.length === 1 }
}
