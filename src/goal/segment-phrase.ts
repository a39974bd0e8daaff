import { type GoalText, isNamed } from './goal-text.ts'
import { audienceTypes, dataWords, isVerb, notPeople, properties } from './lexicon.ts'
import {
  clauseEnd,
  isModifier,
  isPeopleNoun,
  run,
  type SegmentFound,
  speaksOfPeople,
  stops,
  tellsOfData,
  trimmed,
} from './phrase-run.ts'
import { singular } from './words.ts'

/** The audience as the person wrote it ("lapsed customers", "high-value"), or null where everybody is meant. */
export function readSegment(goal: GoalText): SegmentFound | null {
  return (
    quoted(goal) ??
    besideArrow(goal) ??
    entered(goal) ??
    afterNoun(goal, audienceNoun) ??
    beforeNoun(goal) ??
    afterNoun(goal, anyNoun) ??
    described(goal) ??
    objectOf(goal)
  )
}

/** Names in quotes are segments, unless they are a file, a field or a platform. */
function quoted(goal: GoalText): SegmentFound | null {
  const first = goal.tokens.find((token) => token.quote > 0)
  if (first === undefined) return null
  const inside = goal.tokens.filter((token) => token.quote === first.quote)
  const last = inside.at(-1)
  if (last === undefined || inside.every((token) => isNamed(goal, goal.tokens.indexOf(token)))) return null
  const start = goal.tokens.indexOf(first)
  return { text: goal.text.slice(first.start, last.end), start, end: start + inside.length }
}

/** "snapchat <- festival goers", "trial users -> braze": what is across the arrow from the platform. */
function besideArrow(goal: GoalText): SegmentFound | null {
  for (const [at, word] of goal.words.entries()) {
    if (!/^arrow/.test(word) || goal.mentions.length === 0) continue
    const from = word === 'arrowleft' ? at + 1 : 0
    const to = word === 'arrowleft' ? goal.tokens.length : at
    const start = word === 'arrowleft' ? from : goal.clauses.indexOf(goal.clauses[at] ?? 0)
    const named = goal.mentions.some((mention) => mention.start >= from && mention.start < to)
    const phrase = named ? null : run(goal, start)
    if (phrase !== null && !tellsOnlyData(goal, phrase)) return phrase
  }
  return null
}

const tellsOnlyData = (goal: GoalText, { start, end }: SegmentFound): boolean =>
  goal.words.slice(start, end).every((word) => dataWords.has(singular(word)) || dataWords.has(word))

const membership = /^(?:enter|join|leav|exit|becom|qualif|enroll|reach)(?:e|s|es|ed|ing|ings|y|ies)?$/
const somebody =
  /^(?:when|whenever|if|someone|somebody|anyone|users?|people|person|customers?|who|they|member|moment|soon|visitors?|contact|profile|once)$/

/** "when someone enters VIP", "leaves the trial segment". */
function entered(goal: GoalText): SegmentFound | null {
  for (const [at, word] of goal.words.entries()) {
    if (!membership.test(word) || isNamed(goal, at)) continue
    if (!goal.words.slice(0, at).some((item) => somebody.test(item))) continue
    const phrase = run(goal, at + 1)
    if (phrase !== null) return phrase
  }
  return null
}

/** "high-value audience", "the VIP segment". */
function beforeNoun(goal: GoalText): SegmentFound | null {
  for (const [at, word] of goal.words.entries()) {
    if (!/^(?:audience|segment|cohort)s?$/.test(word) || goal.negated.has(at)) continue
    let start = at
    while (start > 0 && isModifier(goal, start - 1) && !stops(goal, start)) start--
    const phrase = trimmed(goal, start, at)
    if (
      phrase !== null &&
      !phrase.text
        .toLowerCase()
        .split(' ')
        .every((each) => audienceTypes.has(each))
    )
      return phrase
  }
  return null
}

const audienceNoun = /^(?:audiences?|segments?|cohorts?|lookalikes?)$/
const anyNoun = /^(?:lists?|book|export|upload|campaigns?|match|triggers?|for|from|of|with|to)$/

/** "audience of lapsed customers", "a segment called VIP", "export for CFOs". */
function afterNoun(goal: GoalText, noun: RegExp): SegmentFound | null {
  for (const [at, word] of goal.words.entries()) {
    if (!noun.test(word) || isNamed(goal, at)) continue
    const opening = openingAfter(goal, at)
    if (opening === null) continue
    const phrase = run(goal, opening.start)
    if (phrase !== null && (opening.named || speaksOfPeople(phrase.text))) return phrase
  }
  return null
}

/** Where the phrase behind a noun begins; `named`: what follows is its name, people or not. */
function openingAfter(
  goal: GoalText,
  at: number,
): { readonly start: number; readonly named: boolean } | null {
  const word = goal.words[at] ?? ''
  const next = goal.words[at + 1] ?? ''
  const colon = (goal.tokens[at + 1]?.before ?? '').includes(':')
  if (/^(?:audience|segment)$/.test(word) && isTitle(goal, at + 1)) return { start: at + 1, named: true }
  const named = /^(?:called|named)$/.test(next) || (colon && audienceNoun.test(word))
  if (colon || /^(?:for|from|of|with|to)$/.test(word)) return { start: at + 1, named }
  const joints = audienceNoun.test(word)
    ? /^(?:of|for|called|named|from|is)$/
    : /^(?:of|for|called|named|from|with|is)$/
  return joints.test(next) ? { start: at + 2, named } : null
}

/** "the audience Gold": a capital where the rest is small. */
function isTitle(goal: GoalText, at: number): boolean {
  const small = goal.tokens.filter((token) => !token.capital).length
  return goal.tokens[at]?.capital === true && !isNamed(goal, at) && small >= goal.tokens.length / 2
}

/** "people who bought twice", "customers that haven't ordered in 90 days". */
function described(goal: GoalText): SegmentFound | null {
  for (const [at, word] of goal.words.entries()) {
    if (!/^(?:who|that|with|whose)$/.test(word) || at === 0) continue
    if (!isPeopleNoun(goal.words[at - 1] ?? '') || isNamed(goal, at - 1)) continue
    if (word === 'with' && tellsOfData(goal, at + 1)) continue
    let start = at - 1
    while (start > 0 && isModifier(goal, start - 1)) start--
    return trimmed(goal, start, clauseEnd(goal, at + 1))
  }
  return null
}

/** What a verb of sending acts on: "sync lapsed customers to …"; else people named at the start of a clause. */
function objectOf(goal: GoalText): SegmentFound | null {
  for (const [at, word] of goal.words.entries()) {
    if (
      isNamed(goal, at) ||
      !(isVerb(word) || wishes.test(word)) ||
      appending.test(word) ||
      goal.negated.has(at)
    )
      continue
    const skip = goal.words[at + 1] === 'to' && /^(?:advertis|market|talk|speak|sell)/.test(word) ? 2 : 1
    const phrase = run(goal, at + skip)
    if (phrase === null || describesData(goal, phrase)) continue
    if (speaksOfPeople(phrase.text) || isSentAsIs(goal, phrase)) return phrase
  }
  return clauseSubject(goal)
}

function clauseSubject(goal: GoalText): SegmentFound | null {
  for (const at of goal.words.keys()) {
    if (!opensClause(goal, at) || !isModifier(goal, at)) continue
    const phrase = run(goal, at)
    if (phrase !== null && speaksOfPeople(phrase.text)) return phrase
  }
  return null
}

/** "lead conversions", "customer events": the people only say whose data it is. */
function describesData(goal: GoalText, phrase: SegmentFound): boolean {
  return /^(?:events?|conversions?|scores?|attributes?|data|purchases?)$/.test(goal.words[phrase.end] ?? '')
}

/** What these verbs act on is data to add, not people. */
const appending = /^(?:append|augment|supplement|fill|hydrat)/
const wishes = /^(?:like|want|need|love|make|have|see)$/

/** "send brides-to-be to …", "push the win-back list to …": whatever goes to a platform and is no kind of data. */
function isSentAsIs(goal: GoalText, phrase: SegmentFound): boolean {
  const words = goal.words.slice(phrase.start, phrase.end)
  if (words.some((word) => dataWords.has(singular(word)) || dataWords.has(word) || notPeople.has(word)))
    return false
  const after = goal.words[phrase.end] ?? ''
  if (words.every((word) => properties.has(singular(word)))) return false
  if (isHandedOver(goal, phrase, words)) return true
  const list = /^lists?$/.test(after) || /^lists?$/.test(words.at(-1) ?? '')
  return list || (phrase.text.includes('-') && /^(?:to|into|onto|with|in|on|via)$/.test(after))
}

/** "send the wine club to mailchimp": an object that goes to a platform and is no property of people. */
function isHandedOver(goal: GoalText, phrase: SegmentFound, words: readonly string[]): boolean {
  const verb = goal.words[phrase.start - 1] ?? ''
  const before = /^(?:our|the|my|all)$/.test(verb) ? (goal.words[phrase.start - 2] ?? '') : verb
  if (!/^(?:send|push|sync|export|upload|add|put|activate|share|target|retarget)$/.test(before)) return false
  if (!/^(?:to|into|onto|on|in|with)$/.test(goal.words[phrase.end] ?? '')) return false
  if (words.length > 4 || words.some((word) => properties.has(singular(word)) || isVerb(word))) return false
  return goal.mentions.some(
    (mention) => mention.start > phrase.end && mention.start <= phrase.end + 3 && mention.slugs.length > 0,
  )
}

function opensClause(goal: GoalText, at: number): boolean {
  if (at === 0 || /[:,.;]/.test(goal.tokens[at]?.before ?? '') || goal.scheduleUsed.has(at - 1)) return true
  return /^(?:my|our|the|all|of|for|only)$/.test(goal.words[at - 1] ?? '')
}
