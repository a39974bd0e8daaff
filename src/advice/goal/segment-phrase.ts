import {
  audienceNouns,
  dataWords,
  directionWords,
  fillers,
  genericPeople,
  prepositions,
  stopWords,
  weakVerbs,
} from './lexicon/vocabulary.ts'
import { isNamed, type Scene } from './scene.ts'
import { singular, type Token } from './words.ts'

/** A phrase and the tokens it covers. */
export type SegmentFound = { readonly text: string; readonly start: number; readonly end: number }

/** The audience as the person wrote it ("lapsed customers", "high-value"), or null where everybody is meant. */
export function readSegment(scene: Scene): SegmentFound | null {
  return (
    quoted(scene) ??
    entered(scene) ??
    beforeNoun(scene) ??
    afterNoun(scene) ??
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

const membership =
  /^(?:enter|enters|entering|entered|join|joins|joining|joined|leave|leaves|leaving|exit|exits|exiting|become|becomes|becoming|becomes|into|qualify|qualifies|inside|enrolls|reach|reaches)$/

/** "when someone enters VIP", "leaves the trial segment". */
function entered(scene: Scene): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (!membership.test(word) || word === 'into' || isNamed(scene, at)) continue
    if (
      !scene.words
        .slice(0, at)
        .some((item) =>
          /^(?:when|whenever|if|someone|somebody|user|users|people|person|customer|customers|anyone|who|they|member|moment|soon|visitor|visitors|contact|profile|once)$/.test(
            item,
          ),
        )
    )
      continue
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
    while (start > 0 && isModifier(scene, start - 1) && !/[,.;:?!(]/.test(scene.tokens[start]?.before ?? ''))
      start--
    const phrase = trimmed(scene, start, at)
    if (phrase !== null) return phrase
  }
  return null
}

/** "audience of lapsed customers", "a segment called VIP", "audience for CFOs". */
function afterNoun(scene: Scene): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (
      !/^(?:audiences?|segments?|cohorts?|lists?|lookalikes?|book|export|upload|campaigns?|match|triggers?|for|from|of|with)$/.test(
        word,
      )
    )
      continue
    const next = scene.words[at + 1] ?? ''
    const colon = (scene.tokens[at + 1]?.before ?? '').includes(':')
    const joint = /^(?:for|from|of|with)$/.test(word)
    const start = joint
      ? at + 1
      : colon
        ? at + 1
        : /^(?:of|for|called|named|from|with|is)$/.test(next)
          ? at + 2
          : -1
    if (start < 0) continue
    const phrase = run(scene, start)
    if (phrase !== null && (!joint || speaksOfPeople(phrase.text))) return phrase
  }
  return null
}

/** "people who bought twice", "customers that haven't ordered in 90 days". */
function described(scene: Scene): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (!/^(?:who|that|with|whose)$/.test(word) || at === 0) continue
    if (!isPeopleNoun(scene.words[at - 1] ?? '') || isNamed(scene, at - 1)) continue
    if (word === 'with' && isNamed(scene, at + 1)) continue
    let start = at - 1
    while (start > 0 && isModifier(scene, start - 1)) start--
    return trimmed(scene, start, clauseEnd(scene, at + 1))
  }
  return null
}

/** What a verb of sending acts on: "sync lapsed customers to …"; else people named at the start of a clause. */
function objectOf(scene: Scene): SegmentFound | null {
  for (const [at, word] of scene.words.entries()) {
    if (isNamed(scene, at) || !isVerb(word) || scene.negated.has(at)) continue
    const skip = scene.words[at + 1] === 'to' && /^(?:advertis|market|talk|speak|sell)/.test(word) ? 2 : 1
    const phrase = run(scene, at + skip)
    if (phrase !== null && speaksOfPeople(phrase.text)) return phrase
  }
  for (const at of scene.words.keys()) {
    if (!opensClause(scene, at) || !isModifier(scene, at)) continue
    const phrase = run(scene, at)
    if (phrase !== null && speaksOfPeople(phrase.text)) return phrase
  }
  return null
}

function opensClause(scene: Scene, at: number): boolean {
  if (at === 0 || /[:,.]/.test(scene.tokens[at]?.before ?? '')) return true
  return /^(?:my|our|the|all|of|for)$/.test(scene.words[at - 1] ?? '')
}

function isVerb(word: string): boolean {
  return (
    directionWords.export.includes(word) || directionWords.enrichment.includes(word) || weakVerbs.has(word)
  )
}

/** A noun phrase from `start` to the next preposition, platform, verb or mark. */
function run(scene: Scene, start: number): SegmentFound | null {
  let end = start
  while (
    end < scene.tokens.length &&
    isModifier(scene, end, end === start) &&
    !(end > start && /[,.;:?!(]/.test(scene.tokens[end]?.before ?? ''))
  )
    end++
  const word = scene.words[end] ?? ''
  if (
    end > start &&
    /^(?:who|that|with|whose)$/.test(word) &&
    isPeopleNoun(scene.words[end - 1] ?? '') &&
    !isNamed(scene, end + 1)
  )
    end = clauseEnd(scene, end + 1)
  return trimmed(scene, start, end)
}

/** A description runs on to the preposition before a platform, a schedule or a mark. */
function clauseEnd(scene: Scene, start: number): number {
  let end = start
  while (end < scene.tokens.length) {
    const mark = scene.tokens[end]?.before ?? ''
    if (end > start && /[,;:?!()]/.test(mark)) break
    if (scene.scheduleUsed.has(end) || leadsToPlatform(scene, end)) break
    end++
  }
  return end
}

function leadsToPlatform(scene: Scene, at: number): boolean {
  const word = scene.words[at] ?? ''
  if (!/^(?:to|into|in|on|onto|from|via|using|with|over|as|and)$/.test(word)) return false
  for (let next = at + 1; next < at + 6; next++) {
    if (scene.mentions.some((mention) => mention.start === next))
      return scene.mentions.every((mention) => mention.start !== next || mention.role !== null)
    const filler = scene.words[next] ?? ''
    if (!fillers.has(filler) && !(filler in prepositions))
      return next === at + 1 && word === 'as' && filler in dataWords
  }
  return false
}

function isModifier(scene: Scene, at: number, first = false): boolean {
  const token = scene.tokens[at]
  const word = scene.words[at] ?? ''
  if (token === undefined || word === '_' || token.quote > 0) return false
  if (scene.scheduleUsed.has(at) || scene.negated.has(at) || isNamed(scene, at)) return false
  if (fillers.has(word) && (first || /^(?:new|existing|current)$/.test(word))) return true
  if (
    word in prepositions ||
    (stopWords.has(word) &&
      !/^(?:best|active|last|old|first|two|high|most|less|more|top|new|based|time|up|no|not)$/.test(word))
  )
    return false
  if (
    /^(?:csv|json|file|files|audience|audiences|segment|segments|members|membership|list|lists|when|whenever|hourly|data|scores?|attributes?|trigger|triggers|events?|conversions?|purchases?|custom|match|push|sms|export|import|enters?|exits?|joins?|leaves?|template|message|users?|profiles?)$/.test(
      word,
    )
  )
    return /^(?:members|users?|profiles?|purchases?|list)$/.test(word)
  return (
    !(directionWords.export.includes(word) || directionWords.import.includes(word)) ||
    word === 'trigger' ||
    /^(?:target|seed|store|report|email|text|live|post)$/.test(word)
  )
}

const people =
  /(?:ers?|ors?|ists?|ees?|ants?|vips?|fans?|leads?|people|women|men|moms?|dads?|kids|students?|ents|folks|guests?|clients?|mqls?|sqls?|risks?|losers?|hunters?|users?|customers?|members?|subscribers?|prospects?|contacts?|accounts?|signups?|ups|cfos?|ctos?|cmos?|executives?|parents?|patients?|families|everyone|everybody|whales?|champions?|enquiries|addicts?|enthusiasts?|abandons?|alumni|adults?|couples?|athletes?|households?|owners?|heroes|cohorts?|tier|millennials?|z)$/i

function speaksOfPeople(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/\s+/)
  return words.some(
    (word) =>
      people.test(word) &&
      !/^(?:order|orders|letters?|newsletters?|filters?|servers?|events?|headers?|numbers?|folders?|parameters?|user|offers?|vendor|layer|over|after|per|her|their|other|another|never|ever|whether|further|ads?|colors?|errors?|december|november|october|september|summer|winter|quarter|layers?|papers?|tokens|documents?|content|contents|amounts?|clusters?|containers?|data|containers|payments?|segments?|elements?|shipments?|enrichment|assessments?|statements?|restaurants?|groups?|comments?)$/.test(
        word,
      ),
  )
}

function isPeopleNoun(word: string): boolean {
  return people.test(word) || genericPeople.has(word)
}

/** The text from `start` to `end` without determiners around it; null where nothing particular is left. */
function trimmed(scene: Scene, start: number, end: number): SegmentFound | null {
  let from = start
  let to = end
  const skip = (token: Token | undefined): boolean =>
    token !== undefined &&
    /^(?:a|an|the|my|our|your|their|all|any|every|each|of|some|this|that|these|those|me|us|it|them|also|just|please|new|please|as|individual|single|existing)$/.test(
      token.word,
    )
  while (
    from < to &&
    skip(scene.tokens[from]) &&
    !(/^(?:new|existing|single)$/.test(scene.words[from] ?? '') && to - from > 1)
  )
    from++
  while (
    to > from &&
    (skip(scene.tokens[to - 1]) ||
      /^(?:and|or|when|who|from|for|with|in|on|to|into|as|so|now|is)$/.test(scene.words[to - 1] ?? ''))
  )
    to--
  const words = scene.tokens.slice(from, to)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || to - from > 14) return null
  if (words.every((token) => genericPeople.has(token.word) || genericPeople.has(singular(token.word))))
    return null
  return { text: scene.text.slice(first.start, last.end), start: from, end: to }
}
