import type { Detected } from './detectors/detector.ts'
import { canonical, type Lexicon, singular } from './lexicon.ts'
import { segment } from './segment.ts'
import type { Field } from './types.ts'
import { bare, pathOf, wordsOf } from './words.ts'

/** What one part of a name means: meanings of the vocabulary or, from `names.length` on, words it does not know. */
export interface Terms {
  readonly ids: readonly number[]
  readonly weights: readonly number[]
}

/** A field, read: everything that comparisons need, worked out once. */
export interface Analysis {
  readonly field: Field
  readonly bare: string
  readonly leafBare: string
  readonly depth: number
  /** The last step of the path alone, and the whole path. */
  readonly leaf: Terms
  readonly whole: Terms
  readonly label: Terms | undefined
  /** What its values look like. */
  readonly values: readonly Detected[]
  readonly valueTerms: Terms
  /** The single words of the whole name, without synonyms. */
  readonly words: Terms
  readonly leafWords: readonly string[]
  readonly grams: ReadonlySet<number>
  /** The parent path, as a key for siblings; empty at the top. */
  readonly parent: string
  readonly type: TypeClass
  readonly kind: Kind
  readonly isSelf: boolean
}

export type TypeClass = 'text' | 'number' | 'boolean' | 'time' | 'object' | 'list' | 'unknown'
/** What sort of value a name promises. */
export type Kind = 'id' | 'time' | 'flag' | 'count' | 'money' | 'url' | 'none'

const TYPES: readonly [RegExp, TypeClass][] = [
  [/\[\]|array|list|^set</, 'list'],
  [/object|json|struct|record|map\b|dict/, 'object'],
  [/bool|^bit$/, 'boolean'],
  [/date|time/, 'time'],
  [/int|number|num|float|double|decimal|long|real|currency/, 'number'],
  [/str|text|char|uuid|email|uri|enum|phone|url|'/, 'text'],
]

export const typeClass = (type: string | null | undefined): TypeClass => {
  if (!type) return 'unknown'
  const lower = type.slice(0, 100).toLowerCase()
  return TYPES.find(([pattern]) => pattern.test(lower))?.[1] ?? 'unknown'
}

const KINDS: readonly [Kind, ReadonlySet<string>][] = [
  ['time', new Set('at date time timestamp on datetime birthday when day stamp dob'.split(' '))],
  ['id', new Set('id key guid uuid identifier sid oid'.split(' '))],
  ['url', new Set('url link href uri website'.split(' '))],
  ['count', new Set('count number total quantity age score'.split(' '))],
  ['money', new Set('amount price cost revenue balance tax'.split(' '))],
]
const FLAGS = new Set('is has can allow allowed enabled active deleted accept flag verified'.split(' '))

function kindOf(words: readonly string[]): Kind {
  const last = words.at(-1) ?? ''
  if (FLAGS.has(words[0] ?? '') || FLAGS.has(last)) return 'flag'
  return KINDS.find(([, set]) => set.has(last))?.[0] ?? (words[0] === 'date' ? 'time' : 'none')
}

// Words that most names share say less than those that tell fields apart.
const GENERIC = new Map(
  'id:0.55 name:0.6 code:0.5 number:0.5 date:0.5 type:0.6 value:0.4 time:0.5 text:0.5 datetime:0.5 key:0.5 timestamp:0.5 count:0.6 total:0.6 url:0.6 status:0.8 amount:0.7 primary:0.5 default:0.4 current:0.4 set:0.2 source:0.7 flag:0.3 indicator:0.3'
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([word = '', weight = '1']) => [word, Number(weight)] as const),
)

/** Of a description only the beginning says which field it is. */
const LONGEST_LABEL = 80

/** Reads the fields of one match; words of either side help to split names of the other. */
export class Reader {
  readonly #lexicon: Lexicon
  readonly #local: ReadonlySet<string>
  readonly #ids = new Map<string, number>()
  readonly #split = new Map<string, readonly string[]>()

  constructor(lexicon: Lexicon, local: ReadonlySet<string>) {
    this.#lexicon = lexicon
    this.#local = local
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#lexicon.names.length + this.#ids.size
    this.#ids.set(word, id)
    return id
  }

  /** Words in canonical form; those written without a break are split. */
  #wordsOf(text: string): string[] {
    return wordsOf(text).flatMap((word) => {
      const cached = this.#split.get(word)
      if (cached) return cached
      const parts = this.#parts(word)
      this.#split.set(word, parts)
      return parts
    })
  }

  #parts(word: string): readonly string[] {
    const { abbreviations, words } = this.#lexicon
    const whole = canonical([word], abbreviations)
    if (whole.length > 1 || words.has(whole[0] ?? '') || /\d/.test(word)) return whole
    const known = (part: string): boolean =>
      words.has(part) ||
      words.has(singular(part)) ||
      this.#local.has(part) ||
      (part.length > 3 && abbreviations.has(part))
    if (this.#local.has(word) && word.length < 12) {
      const parts = segment(word, (part) => words.has(part) || words.has(singular(part)))
      return parts ? canonical(parts, abbreviations) : whole
    }
    const parts = segment(word, (part) => part !== word && known(part))
    return parts ? canonical(parts, abbreviations) : whole
  }

  #weightOf(word: string): number {
    if (this.#lexicon.wrappers.has(word)) return 0.15
    if (this.#lexicon.selfWords.has(word)) return 0.3
    if (/^\d+$/.test(word)) return 0.5
    return GENERIC.get(word) ?? 1
  }

  /** The longest phrases of the vocabulary, from left to right; words between them stand for themselves. */
  #terms(words: readonly string[], name: string): Terms {
    const { phrases, codes, glued, stopWords, longestPhrase } = this.#lexicon
    const whole = codes.get(name) ?? phrases.get(words.join(' ')) ?? glued.get(name)
    if (whole !== undefined)
      return { ids: [whole], weights: [Math.max(0.6, this.#weightOf(words.join(' ')))] }
    const ids: number[] = []
    const weights: number[] = []
    for (let at = 0; at < words.length; ) {
      let length = Math.min(longestPhrase, words.length - at)
      let meaning: number | undefined
      for (; length > 0; length--) {
        meaning = phrases.get(words.slice(at, at + length).join(' '))
        if (meaning !== undefined) break
      }
      const word = words[at] ?? ''
      if (meaning === undefined || length === 0) {
        if (!stopWords.has(word)) {
          ids.push(this.#idOf(word))
          weights.push(this.#weightOf(word))
        }
        at += 1
        continue
      }
      ids.push(meaning)
      weights.push(length > 1 ? 1 : this.#weightOf(word))
      at += length
    }
    if (ids.length === 0 && words.length > 0) {
      return { ids: words.map((word) => this.#idOf(word)), weights: words.map(() => 0.3) }
    }
    return { ids, weights }
  }

  read(field: Field, values: readonly Detected[] = []): Analysis {
    const path = pathOf(field.name)
    const leafName = path.at(-1) ?? ''
    const leafBare = bare(leafName)
    const leafWords = this.#wordsOf(leafName)
    const parents = path
      .slice(0, -1)
      .flatMap((step) => this.#wordsOf(step))
      .filter((word) => !this.#lexicon.wrappers.has(word))
    const useful = leafWords.filter((word) => !this.#lexicon.wrappers.has(word))
    const own = useful.length > 0 ? useful : leafWords
    const leaf = this.#terms(own, leafBare)
    const whole = parents.length > 0 ? this.#wholeTerms(parents, own, leaf) : leaf
    const labelText = (field.label?.trim() || field.description?.trim())?.slice(0, LONGEST_LABEL)
    const labelWords = labelText ? this.#wordsOf(labelText) : []
    const words = [...parents, ...own]
    return {
      field,
      bare: bare(field.name),
      leafBare,
      depth: path.length,
      leaf,
      whole,
      label: labelText && labelWords.length > 0 ? this.#terms(labelWords, bare(labelText)) : undefined,
      values,
      valueTerms: this.#valueTerms(values),
      words: {
        ids: words.map((word) => this.#idOf(word)),
        weights: words.map((word) => (this.#lexicon.stopWords.has(word) ? 0.2 : this.#weightOf(word))),
      },
      leafWords: own,
      grams: gramsOf(leafBare),
      parent: path.slice(0, -1).join('.').toLowerCase(),
      type: typeClass(field.type),
      kind: kindOf(own),
      isSelf: parents.length === 0 || parents.every((word) => this.#lexicon.selfWords.has(word)),
    }
  }

  #valueTerms(values: readonly Detected[]): Terms {
    const meanings = values.map(({ detector }) =>
      this.#lexicon.phrases.get(detector.meaning.replaceAll('_', ' ')),
    )
    const ids = meanings.filter((meaning) => meaning !== undefined)
    return { ids, weights: ids.map(() => 1) }
  }

  /** `phone.number` is one phrase over the dot; otherwise the parents' terms stand before the leaf's. */
  #wholeTerms(parents: readonly string[], own: readonly string[], leaf: Terms): Terms {
    const last = parents.slice(-1)
    const joined = [...last, ...own].join(' ')
    const bridged = this.#lexicon.phrases.get(joined)
    const rest = this.#terms(bridged === undefined ? parents : parents.slice(0, -1), '')
    const tail = bridged === undefined ? leaf : { ids: [bridged], weights: [1] }
    return {
      ids: [...rest.ids, ...tail.ids],
      weights: [...rest.weights.map((weight) => weight * 0.6), ...tail.weights],
    }
  }
}

/** Numbers for the three-letter pieces of a name; a collision now and then does no harm. */
function gramsOf(text: string): Set<number> {
  const padded = `^${text.slice(0, 60)}$`
  const grams = new Set<number>()
  for (let at = 0; at + 3 <= padded.length; at++) {
    grams.add((padded.charCodeAt(at) * 961 + padded.charCodeAt(at + 1) * 31 + padded.charCodeAt(at + 2)) | 0)
  }
  return grams
}
