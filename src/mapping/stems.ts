import type { Analysis, Reader, Terms } from './analyse.ts'
import type { Schema } from './schema.ts'

/** A name without the beginning that only says whose record it is: `transaction_type` among transactions. */
export interface Stem {
  readonly terms: Terms
  /** The words left, joined. */
  readonly joined: string
  /** Share of the fields whose names begin so. */
  readonly share: number
}

/** A beginning that this many fields share says what the table is about, and of no field what it is. */
const COMMON = 0.4
const LEAST = 4
/** Prefixes longer than this name no table. */
const LONGEST = 3

const beginnings = (words: readonly string[]): string[] =>
  Array.from({ length: Math.min(LONGEST, words.length - 1) }, (_, i) => words.slice(0, i + 1).join(' '))

/**
 * The stems of one side. A beginning is dropped when many fields share it, or when it is what the table is about: the
 * other side has a plain `id`, and this side `ticket_id` without a partner.
 */
export function stemsOf(
  side: Schema,
  { open, other, reader }: { open: ReadonlySet<Analysis>; other: Schema; reader: Reader },
): ReadonlyMap<Analysis, Stem> {
  const counts = new Map<string, number>()
  for (const { spelled } of side.fields) {
    for (const beginning of beginnings(spelled)) counts.set(beginning, (counts.get(beginning) ?? 0) + 1)
  }
  const subjects = new Set(
    other.byBare.has('id') ? [...open].map(({ leafWords }) => leafWords.slice(0, -1).join(' ')) : [],
  )
  const size = Math.max(1, side.fields.length)
  const isDropped = (beginning: string): boolean => {
    const count = counts.get(beginning) ?? 0
    return (subjects.has(beginning) && count > 1) || (count >= LEAST && count / size >= COMMON)
  }
  const stems = new Map<Analysis, Stem>()
  for (const field of side.fields) {
    const dropped = beginnings(field.spelled).filter(isDropped).at(-1)
    if (dropped === undefined) continue
    const rest = field.spelled.slice(dropped.split(' ').length)
    stems.set(field, {
      terms: reader.termsOf(rest),
      joined: rest.join(''),
      share: (counts.get(dropped) ?? 0) / size,
    })
  }
  return stems
}
