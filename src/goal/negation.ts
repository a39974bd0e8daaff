import { alertWords, dataWords, fillers } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { singular, type Token } from './words.ts'

const single =
  /^(?:not|dont|doesnt|didnt|no|never|nothing|without|except|avoid|skip|nor|isnt|arent|neither|minus|ditch|ditched|ignore|ignoring)$/
const pairs =
  /^(?:instead of|rather than|other than|no longer|away from|anything but|moved off|stopped using|stop using|we left|have left|got rid|leave out|leaving out|apart from|moving off|replacing our|replaced our|but not|as opposed)$/
/** Openings after which "not" rules nothing out. */
const harmless = /^(?:only|just|sure|yet|already|been)$/
const passed = new Set(
  'use using used to send sending export exporting import importing on from via it into in for want need do be with really is of at through include including sync syncing touch go goes back out wanted touching the as'.split(
    ' ',
  ),
)
const things =
  /^(?:emails?|mails?|sms|texts?|messages?|campaigns?|backfill|history|conductor|cookies?|templates?|audiences?|metrics?|json|csv|bulk|web|app|offline|mobile|lists?|attributes?|tags?|properties|property|files?|pixel)$/

/** The positions of the words that the goal rules out ("not conversions", "instead of mailchimp"). */
export function findNegated(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlySet<number> {
  const negated = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const length = negatorLength(tokens, at)
    if (length === 0) continue
    markFrom(at + length, tokens, mentions, negated)
    at += length - 1
  }
  for (const mention of mentions) if (isReplaced(tokens, mention)) negated.add(mention.start)
  return negated
}

/** "our klaviyo account got replaced with …" */
function isReplaced(tokens: readonly Token[], mention: Mention): boolean {
  const after = tokens.slice(mention.end, mention.end + 6).map((token) => token.word)
  const at = after.indexOf('replaced')
  return at >= 0 && /^(?:with|by)$/.test(after[at + 1] ?? '')
}

function negatorLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  if (tokens[at]?.quote !== 0) return 0
  if (pairs.test(`${word} ${next}`)) return 2
  if (word === 'stop') return passed.has(next) ? 1 : 0
  if (!single.test(word) || harmless.test(next)) return 0
  // "ads should skip our customers": that is a suppression, and wanted.
  const wanted = /^(?:should|must|to|can|will|ads|campaigns?)$/.test(tokens[at - 1]?.word ?? '')
  return /^(?:skip|avoid)$/.test(word) && wanted ? 0 : 1
}

/** "not import but export": the way itself is ruled out. */
function isOtherWay(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:im|ex)port(?:s|ing)?$/.test(tokens[at]?.word ?? '')) return false
  const next = tokens[at + 1]
  return next !== undefined && (/^(?:but|just|only)$/.test(next.word) || /[,.;:]/.test(next.before))
}

function markFrom(
  from: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  negated: Set<number>,
): void {
  let marked = false
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || (at > from && /[,.;:?!)(]/.test(token.before))) return
    const mention = mentions.find(({ start }) => start === at)
    const thing = mention !== undefined || isThing(token) || isOtherWay(tokens, at)
    if (!thing && !isMove(token) && !goesOn(token, marked)) return
    for (let n = at; n < (mention?.end ?? at + 1); n++) if (thing || isMove(token)) negated.add(n)
    at = (mention?.end ?? at + 1) - 1
    marked ||= thing
  }
}

/** What may stand before what is ruled out, and between two things that are. */
const goesOn = ({ word }: Token, marked: boolean): boolean =>
  marked ? /^(?:or|and|nor)$/.test(word) : fillers.has(word) || passed.has(word)

/** "never write", "do not import anything": what is not to be done. */
const isMove = ({ word }: Token): boolean =>
  /^(?:import|export|send|sync|push|pull|write|read|upload|create|build|add|load|fetch|ingest|enrich)(?:s|ing|ed)?$/.test(
    word,
  )

const isThing = ({ word }: Token): boolean =>
  dataWords.has(singular(word)) || alertWords.has(word) || things.test(word)
