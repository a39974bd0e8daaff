import { audienceTypes, notPeople, properties } from './lexicon/people.ts'
import { audienceNouns, dataWords } from './lexicon/vocabulary.ts'
import {
  clauseEnd,
  isModifier,
  isPeopleNoun,
  isVerb,
  run,
  type SegmentFound,
  speaksOfPeople,
  stops,
  tellsOfData,
  trimmed,
} from './phrase-run.ts'
import { isNamed, type Scene } from './scene.ts'
import { singular } from './words.ts'

/** The audience as the person wrote it ("lapsed customers", "high-value"), or null where everybody is meant. */
export function readSegment(scene: Scene): SegmentFound | null {
  return (
    quoted(scene) ??
    entered(scene) ??
    afterNoun(scene, audienceNoun) ??
    beforeNoun(scene) ??
    afterNoun(scene, anyNoun) ??
    described(scene) ??
    objectOf(scene)
  )
}

/** Names in quotes are segments, unless they are a file, a field or a platform. */
function quoted(scene: Scene): SegmentFound | null {
  const first = scene.tokens.find((token) => token.quote > 0)
  if (first === undefined) return null
  const inside = scene.tokens.filter((token) => token.quote === first.quote)
  const last = inside.at(-1)
  if (last === undefined || inside.every((token) => isNamed(scene, scene.tokens.indexOf(token)))) return null
  const start = scene.tokens.indexOf(first)
  return { text: scene.text.slice(first.start, last.end), start, end: start + inside.length }
}

const membership = /^(?:enter|join|leav|exit|becom|qualif|enroll|reach)(?:e|s|es|ed|ing|ings|y|ies)?$/
const somebody =
  /^(?:when|whenever|if|someone|somebody|anyone|users?|people|person|customers?|who|they|member|moment|soon|visitors?|contact|profile|once)$/

/** "when someone enters VIP", "leaves the trial segment". */
function entered(scene: Scene): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (!membership.test(word) || isNamed(scene, at)) continue
    if (!scene.words.slice(0, at).some((item) => somebody.test(item))) continue
    const phrase = run(scene, at + 1)
    if (phrase !== null) return phrase
  }
  return null
}

/** "high-value audience", "the VIP segment". */
function beforeNoun(scene: Scene): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (!audienceNouns.has(word) || scene.negated.has(at)) continue
    let start = at
    while (start > 0 && isModifier(scene, start - 1) && !stops(scene, start)) start--
    const phrase = trimmed(scene, start, at)
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
function afterNoun(scene: Scene, noun: RegExp): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (!noun.test(word) || isNamed(scene, at)) continue
    const opening = openingAfter(scene, at)
    if (opening === null) continue
    const phrase = run(scene, opening.start)
    if (phrase !== null && (opening.named || speaksOfPeople(phrase.text))) return phrase
  }
  return null
}

/** Where the phrase behind a noun begins; `named`: what follows is its name, people or not. */
function openingAfter(scene: Scene, at: number): { readonly start: number; readonly named: boolean } | null {
  const word = scene.words[at] ?? ''
  const next = scene.words[at + 1] ?? ''
  const colon = (scene.tokens[at + 1]?.before ?? '').includes(':')
  if (/^(?:audience|segment)$/.test(word) && isTitle(scene, at + 1)) return { start: at + 1, named: true }
  const named = /^(?:called|named)$/.test(next) || (colon && audienceNoun.test(word))
  if (colon || /^(?:for|from|of|with|to)$/.test(word)) return { start: at + 1, named }
  const joints = audienceNoun.test(word)
    ? /^(?:of|for|called|named|from|is)$/
    : /^(?:of|for|called|named|from|with|is)$/
  return joints.test(next) ? { start: at + 2, named } : null
}

/** "the audience Gold": a capital where the rest is small. */
function isTitle(scene: Scene, at: number): boolean {
  const small = scene.tokens.filter((token) => !token.capital).length
  return scene.tokens[at]?.capital === true && !isNamed(scene, at) && small >= scene.tokens.length / 2
}

/** "people who bought twice", "customers that haven't ordered in 90 days". */
function described(scene: Scene): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (!/^(?:who|that|with|whose)$/.test(word) || at === 0) continue
    if (!isPeopleNoun(scene.words[at - 1] ?? '') || isNamed(scene, at - 1)) continue
    if (word === 'with' && tellsOfData(scene, at + 1)) continue
    let start = at - 1
    while (start > 0 && isModifier(scene, start - 1)) start--
    return trimmed(scene, start, clauseEnd(scene, at + 1))
  }
  return null
}

/** What a verb of sending acts on: "sync lapsed customers to …"; else people named at the start of a clause. */
function objectOf(scene: Scene): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (
      isNamed(scene, at) ||
      !(isVerb(word) || wishes.test(word)) ||
      appending.test(word) ||
      scene.negated.has(at)
    )
      continue
    const skip = scene.words[at + 1] === 'to' && /^(?:advertis|market|talk|speak|sell)/.test(word) ? 2 : 1
    const phrase = run(scene, at + skip)
    if (phrase === null || describesData(scene, phrase)) continue
    if (speaksOfPeople(phrase.text) || isSentAsIs(scene, phrase)) return phrase
  }
  return clauseSubject(scene)
}

function clauseSubject(scene: Scene): SegmentFound | null {
  for (const at of scene.words.keys()) {
    if (!opensClause(scene, at) || !isModifier(scene, at)) continue
    const phrase = run(scene, at)
    if (phrase !== null && speaksOfPeople(phrase.text)) return phrase
  }
  return null
}

/** "lead conversions", "customer events": the people only say whose data it is. */
function describesData(scene: Scene, phrase: SegmentFound): boolean {
  return /^(?:events?|conversions?|scores?|attributes?|data|purchases?)$/.test(scene.words[phrase.end] ?? '')
}

/** What these verbs act on is data to add, not people. */
const appending = /^(?:append|augment|supplement|fill|hydrat)/
const wishes = /^(?:like|want|need|love|make|have|see)$/

/** "send brides-to-be to …", "push the win-back list to …": whatever goes to a platform and is no kind of data. */
function isSentAsIs(scene: Scene, phrase: SegmentFound): boolean {
  const words = scene.words.slice(phrase.start, phrase.end)
  if (
    words.some((word) => (dataWords[singular(word)] ?? dataWords[word]) !== undefined || notPeople.has(word))
  )
    return false
  const after = scene.words[phrase.end] ?? ''
  if (words.every((word) => properties.has(singular(word)))) return false
  if (isHandedOver(scene, phrase, words)) return true
  const list = /^lists?$/.test(after) || /^lists?$/.test(words.at(-1) ?? '')
  return list || (phrase.text.includes('-') && /^(?:to|into|onto|with|in|on|via)$/.test(after))
}

/** "send the wine club to mailchimp": an object that goes to a platform and is no property of people. */
function isHandedOver(scene: Scene, phrase: SegmentFound, words: readonly string[]): boolean {
  const verb = scene.words[phrase.start - 1] ?? ''
  const before = /^(?:our|the|my|all)$/.test(verb) ? (scene.words[phrase.start - 2] ?? '') : verb
  if (!/^(?:send|push|sync|export|upload|add|put|activate|share|target|retarget)$/.test(before)) return false
  if (!/^(?:to|into|onto|on|in|with)$/.test(scene.words[phrase.end] ?? '')) return false
  if (words.length > 4 || words.some((word) => properties.has(singular(word)) || isVerb(word))) return false
  return scene.mentions.some(
    (mention) => mention.start > phrase.end && mention.start <= phrase.end + 3 && mention.slugs.length > 0,
  )
}

function opensClause(scene: Scene, at: number): boolean {
  if (at === 0 || /[:,.;]/.test(scene.tokens[at]?.before ?? '')) return true
  return /^(?:my|our|the|all|of|for|only)$/.test(scene.words[at - 1] ?? '')
}
