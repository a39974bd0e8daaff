import { normalize } from '../../core/text.ts'
import type { Segment } from '../../lytics/client.ts'
import { find } from './resolve.ts'
import { segmentNames } from './segment-names.ts'

/** What a phrase of a goal means among the audiences of an account. */
export type SegmentMatch =
  | { readonly kind: 'one'; readonly segments: readonly [Segment] }
  /** Several fit as well: a person must say which. */
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

/**
 * The audiences that a phrase means: by name first; else those whose name has all telling words of the phrase
 * (`VIP customers` is the audience `VIP`), or the other way round.
 */
export function matchSegment(phrase: string, all: readonly Segment[]): SegmentMatch {
  const usable = all.filter((segment) => segment.deleted !== true && segment.invalid !== true)
  const found = find(phrase, usable, segmentNames)
  if (found.kind === 'one') return { kind: 'one', segments: [found.item] }
  if (found.kind === 'several') return { kind: 'several', segments: [...found.items].sort(bySize) }
  const wanted = telling(phrase)
  const named = usable.map((segment) => ({ segment, names: segmentNames(segment).names.map(telling) }))
  const rules: ((name: readonly string[]) => boolean)[] = [
    (name) => within(wanted, name) && within(name, wanted),
    (name) => within(wanted, name),
    (name) => within(name, wanted),
  ]
  for (const fits of rules) {
    const segments = named.filter(({ names }) => names.some(fits)).map(({ segment }) => segment)
    const [only] = segments
    if (only !== undefined && segments.length === 1) return { kind: 'one', segments: [only] }
    if (segments.length > 1) return { kind: 'several', segments: segments.sort(bySize) }
  }
  const near = named
    .filter(({ names }) => names.flat().some((word) => wanted.includes(word)))
    .map(({ segment }) => segment)
  return { kind: 'none', segments: near.sort(bySize).slice(0, 5) }
}
