import { normalize } from '../../core/text.ts'
import type { Segment } from '../../lytics/client.ts'
import { segmentNames } from './names.ts'
import { find } from './resolve.ts'

/** What a phrase of a goal means among the audiences of an account. */
export type SegmentMatch =
  | { readonly kind: 'one'; readonly segments: readonly [Segment] }
  /** Several match equally: a person must say which. */
  | { readonly kind: 'several'; readonly segments: readonly Segment[] }
  /** None has this name; `segments` share a word with it. */
  | { readonly kind: 'none'; readonly segments: readonly Segment[] }

/** Words that any audience may be called, so they tell none from another. */
const ANY = new Set(
  (
    'a all an and audience audiences consumers contact contacts customer customers every everybody everyone for from ' +
    'group have in is list lists member members my of on or our people person profile profiles segment segments that ' +
    'the their they those to user users visitor visitors we were who with'
  ).split(' '),
)

/** `buyers` and `buyer` are one word. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word)

const telling = (text: string): string[] =>
  normalize(text)
    .split('_')
    .filter((word) => word !== '' && !ANY.has(word))
    .map(stem)

const within = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.length > 0 && inner.every((word) => outer.includes(word))

const bySize = (a: Segment, b: Segment): number => (b.size ?? 0) - (a.size ?? 0)

const EVERYBODY = /^(all|every)_?(users|profiles|people|customers|body|one)?$/

/** Whether a segment is the one of all profiles. */
export const isEverybody = (segment: Segment): boolean =>
  segmentNames(segment).names.some((name) => EVERYBODY.test(normalize(name)))

/** Segments that can be used, the largest first; everybody comes last, because nobody should send that by accident. */
export const usableSegments = (segments: readonly Segment[]): Segment[] =>
  segments
    .filter((segment) => segment.deleted !== true && segment.invalid !== true)
    .sort((a, b) => Number(isEverybody(a)) - Number(isEverybody(b)) || bySize(a, b))

/**
 * The audiences that a phrase means: by name first; else those whose name has all telling words of the phrase
 * (`VIP customers` is the audience `VIP`). An audience with only some of the words would reach other people than
 * wanted, so it is near at most; the more words it shares, the nearer.
 */
export function matchSegment(phrase: string, all: readonly Segment[]): SegmentMatch {
  const usable = usableSegments(all)
  const found = find(phrase, usable, segmentNames)
  if (found.kind === 'one') return { kind: 'one', segments: [found.item] }
  if (found.kind === 'several') return { kind: 'several', segments: found.items }
  const wanted = telling(phrase)
  const named = usable.map((segment) => ({ segment, names: segmentNames(segment).names.map(telling) }))
  const rules: ((name: readonly string[]) => boolean)[] = [
    (name) => within(wanted, name) && within(name, wanted),
    (name) => within(wanted, name),
  ]
  for (const fits of rules) {
    const segments = named.filter(({ names }) => names.some(fits)).map(({ segment }) => segment)
    const [only] = segments
    if (only !== undefined && segments.length === 1) return { kind: 'one', segments: [only] }
    if (segments.length > 1) return { kind: 'several', segments }
  }
  const near = named
    .map(({ segment, names }) => {
      const words = names.flat()
      return { segment, shared: wanted.filter((word) => words.includes(word)).length }
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  return { kind: 'none', segments: near.slice(0, 5).map(({ segment }) => segment) }
}
