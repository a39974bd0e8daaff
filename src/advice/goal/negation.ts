import { alertWords, dataWords, fillers } from './lexicon/vocabulary.ts'
import type { Mention } from './mentions.ts'
import { singular, type Token } from './words.ts'

const single = new Set(
  'not dont doesnt didnt no never without except avoid skip nor isnt arent neither minus ditch ditched ignore ignoring leave'.split(
    ' ',
  ),
)
const pairs = new Set([
  'instead of',
  'rather than',
  'other than',
  'no longer',
  'away from',
  'anything but',
  'moved off',
  'stopped using',
  'stop using',
  'we left',
  'have left',
  'got rid',
  'leave out',
  'leaving out',
  'apart from',
  'moving off',
  'replacing our',
  'replaced our',
  'but not',
  'as opposed',
])
/** Openings after which "not" rules nothing out. */
const harmless = new Set('only just sure yet already been'.split(' '))
const passed = new Set(
  'use using used to send sending export exporting import importing on from via it into in for want need do be with really is of at through include including sync syncing touch go out wanted touching the'.split(
    ' ',
  ),
)

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

/** "not import but export": the way itself is ruled out. */
function isOtherWay(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:im|ex)port(?:s|ing)?$/.test(tokens[at]?.word ?? '')) return false
  const next = tokens[at + 1]
  return next !== undefined && (/^(?:but|just|only)$/.test(next.word) || /[,.;:]/.test(next.before))
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
  if (pairs.has(`${word} ${next}`)) return 2
  if (word === 'stop') return passed.has(next) ? 1 : 0
  if (word === 'leave' || !single.has(word) || harmless.has(next)) return 0
  // "ads should skip our customers": that is a suppression, and wanted.
  if (
    /^(?:skip|avoid)$/.test(word) &&
    /^(?:should|must|to|can|will|ads|campaigns?)$/.test(tokens[at - 1]?.word ?? '')
  )
    return 0
  return 1
}

function markFrom(
  from: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  negated: Set<number>,
): void {
  let at = from
  let marked = false
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined || (at > from && /[,.;:?!)(]/.test(token.before))) return
    const mention = mentions.find((candidate) => candidate.start === at)
    if (mention !== undefined) {
      for (let n = mention.start; n < mention.end; n++) negated.add(n)
      at = mention.end
      marked = true
      continue
    }
    if (isThing(token) || isOtherWay(tokens, at)) {
      negated.add(at)
      marked = true
    } else if (
      marked ? !/^(?:or|and|nor)$/.test(token.word) : !(fillers.has(token.word) || passed.has(token.word))
    )
      return
    at++
  }
}

function isThing(token: Token): boolean {
  return (
    singular(token.word) in dataWords ||
    alertWords.includes(token.word) ||
    /^(?:emails?|mails?|sms|texts?|messages?|campaigns?|backfill|history|conductor|cookies?|templates?|audiences?|metrics?|json|csv|bulk|web|app|offline|mobile)$/.test(
      token.word,
    )
  )
}
