import { canonical, singular } from './canonical.ts'
import type { Detected } from './detectors/detector.ts'
import { type Kind, kindOf, type TypeClass, typeClass } from './kinds.ts'
import type { Lexicon } from './lexicon.ts'
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
  /** All words of the path, in order, without mere containers. */
  readonly spelled: readonly string[]
  readonly wordSet: ReadonlySet<string>
  /** Of these, words that only say what sort of value it is, or whose. */
  readonly generic: ReadonlySet<string>
  readonly qualifiers: ReadonlySet<number>
  readonly grams: ReadonlySet<number>
  /** The parent path, as a key for siblings; empty at the top. */
  readonly parent: string
  readonly type: TypeClass
  readonly kind: Kind
  readonly isSelf: boolean
  /** Path and last step together are one phrase, so the last step alone says little. */
  readonly isBridged: boolean
}

// Words that most names share say less than those that tell fields apart.
const GENERIC = new Map(
  'id:0.4 name:0.6 code:0.5 number:0.5 date:0.5 type:0.6 value:0.4 time:0.5 text:0.5 datetime:0.5 key:0.5 timestamp:0.5 count:0.6 total:0.6 url:0.6 status:0.8 amount:0.7 primary:0.5 default:0.4 current:0.4 set:0.2 source:0.7 flag:0.3 indicator:0.3'
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([word = '', weight = '1']) => [word, Number(weight)] as const),
)

// Meanings of the research vocabularies that stand behind almost every name there.
const WEAK = new Map([['coded', 0.3]])

/** Of a description only the beginning says which field it is. */
const LONGEST_LABEL = 80

/** Reads the fields of one match; words of either side help to split names of the other. */
export class Reader {
  readonly #lexicon: Lexicon
  readonly #local: ReadonlySet<string>
  readonly #ids = new Map<string, number>()
  readonly #split = new Map<string, readonly string[]>()

  readonly #ofPeople: boolean

  /** `ofPeople`: one side is a profile, so that a customer's id and a contact's id are the same thing. */
  constructor(lexicon: Lexicon, local: ReadonlySet<string>, ofPeople: boolean) {
    this.#lexicon = lexicon
    this.#local = local
    this.#ofPeople = ofPeople
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
      (part.length > 2 && abbreviations.has(part))
    if (this.#local.has(word)) return whole
    const parts = segment(word, known)
    return parts ? canonical(parts, abbreviations) : whole
  }

  #weightOf(word: string): number {
    if (this.#lexicon.wrappers.has(word)) return this.#ofPeople ? 0.25 : 0.6
    if (this.#lexicon.selfWords.has(word)) return this.#ofPeople ? 0.3 : 0.8
    if (/^\d+$/.test(word)) return 0.5
    return GENERIC.get(word) ?? 1
  }

  /** Between two schemas that are not of people, the id of a customer and the id of an item are different things. */
  #meaningOf(words: readonly string[]): number | undefined {
    if (!this.#ofPeople && words.length > 1 && words.at(-1) === 'id') return undefined
    return this.#lexicon.phrases.get(words.join(' '))
  }

  /** The longest phrase of the vocabulary that begins at a word. */
  #phraseAt(words: readonly string[], at: number): { meaning: number; length: number } | undefined {
    for (let length = Math.min(this.#lexicon.longestPhrase, words.length - at); length > 0; length--) {
      const meaning = this.#meaningOf(words.slice(at, at + length))
      if (meaning !== undefined) return { meaning, length }
    }
    return undefined
  }

  /** The longest phrases of the vocabulary, from left to right; words between them stand for themselves. */
  #terms(words: readonly string[], name: string): Terms {
    const { codes, glued, stopWords } = this.#lexicon
    const whole =
      codes.get(name) ??
      this.#meaningOf(words) ??
      (this.#ofPeople || !name.endsWith('id') ? glued.get(name) : undefined)
    if (whole !== undefined)
      return { ids: [whole], weights: [Math.max(0.6, this.#weightOf(words.join(' ')))] }
    const ids: number[] = []
    const weights: number[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? ''
      const phrase = this.#phraseAt(words, at)
      if (phrase !== undefined) {
        ids.push(phrase.meaning)
        const weak = WEAK.get(this.#lexicon.names[phrase.meaning] ?? '')
        weights.push(weak ?? (phrase.length > 1 ? 1 : this.#weightOf(word)))
      } else if (!stopWords.has(word)) {
        ids.push(this.#idOf(word))
        weights.push(this.#weightOf(word))
      }
      at += phrase?.length ?? 1
    }
    if (ids.length === 0 && words.length > 0) {
      return { ids: words.map((word) => this.#idOf(word)), weights: words.map(() => 0.3) }
    }
    return { ids, weights }
  }

  /** What a run of canonical words means. */
  termsOf(words: readonly string[]): Terms {
    return this.#terms(words, words.join(''))
  }

  read(field: Field, values: readonly Detected[] = []): Analysis {
    const path = withoutContainer(pathOf(field.name))
    const leafName = path.at(-1) ?? ''
    const leafBare = bare(leafName)
    const own = this.#wordsOf(leafName)
    const parents = path
      .slice(0, -1)
      .flatMap((step) => this.#wordsOf(step))
      .filter((word) => !this.#lexicon.wrappers.has(word))
    const alone = this.#terms(own, leafBare)
    const bridged = this.#bridged(parents, own)
    const leaf = bridged === undefined ? alone : { ids: [bridged], weights: [1] }
    const rest = this.#terms(bridged === undefined ? parents : parents.slice(0, -1), '')
    const whole = parents.length > 0 ? joined(rest, leaf) : leaf
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
      spelled: this.#withoutWrappers(words),
      wordSet: new Set(words),
      generic: this.#lexicon.generic,
      qualifiers: this.#qualifiersOf(words),
      grams: gramsOf(leafBare),
      parent: path.slice(0, -1).join('.').toLowerCase(),
      type: typeClass(field.type),
      kind: kindOf(own),
      isSelf: parents.length === 0 || parents.every((word) => this.#lexicon.selfWords.has(word)),
      isBridged: bridged !== undefined,
    }
  }

  #withoutWrappers(words: readonly string[]): readonly string[] {
    const rest = words.filter((word) => !this.#lexicon.wrappers.has(word))
    return rest.length > 0 ? rest : words
  }

  #qualifiersOf(words: readonly string[]): Set<number> {
    const groups = words.map((word) => this.#lexicon.qualifiers.get(word))
    return new Set(groups.filter((group) => group !== undefined))
  }

  #valueTerms(values: readonly Detected[]): Terms {
    const meanings = values.map(({ detector }) =>
      this.#lexicon.phrases.get(detector.meaning.replaceAll('_', ' ')),
    )
    const ids = meanings.filter((meaning) => meaning !== undefined)
    return { ids, weights: ids.map(() => 1) }
  }

  /** `phone.number` is one phrase over the dot; but `user.name` is a name, not a user name. */
  #bridged(parents: readonly string[], own: readonly string[]): number | undefined {
    const last = parents.at(-1)
    if (last === undefined || (this.#lexicon.selfWords.has(last) && own.join(' ') !== 'id')) return undefined
    return this.#meaningOf([last, ...own])
  }
}

/** `owner_id.value` is the owner's id: a last step that only says that here is the value adds nothing. */
function withoutContainer(path: readonly string[]): readonly string[] {
  const [last = '', before = ''] = [path.at(-1)?.toLowerCase(), path.at(-2)?.toLowerCase()]
  const isContainer = CONTAINERS.has(last) || (last === 'id' && /(?:_|^)id$/.test(before))
  return path.length > 1 && isContainer ? path.slice(0, -1) : path
}
const CONTAINERS: ReadonlySet<string> = new Set([
  'value',
  'values',
  'val',
  'raw',
  'formatted',
  'text',
  'string',
  '$t',
])

/** Parents count less than the last step: they are often mere containers. */
const joined = (parents: Terms, leaf: Terms): Terms => ({
  ids: [...parents.ids, ...leaf.ids],
  weights: [...parents.weights.map((weight) => weight * 0.6), ...leaf.weights],
})

/** Numbers for the three-letter pieces of a name; a collision now and then does no harm. */
function gramsOf(text: string): Set<number> {
  const padded = `^${text.slice(0, 60)}$`
  const grams = new Set<number>()
  for (let at = 0; at + 3 <= padded.length; at++) {
    grams.add((padded.charCodeAt(at) * 961 + padded.charCodeAt(at + 1) * 31 + padded.charCodeAt(at + 2)) | 0)
  }
  return grams
}
