import type { Analysis, Terms } from './analyse.ts'

/** What the fields of one side have in common. */
export interface Schema {
  readonly fields: readonly Analysis[]
  /** 1 for a term that one field has, towards 0.3 for one that all have. */
  readonly rarity: (id: number) => number
  /** Share of the fields whose name begins as this one's does. */
  readonly prefixShare: (field: Analysis) => number
  readonly byBare: ReadonlyMap<string, number>
  /** The canonical words of last steps, joined. */
  readonly byWords: ReadonlySet<string>
}

const count = <K>(map: Map<K, number>, key: K): void => {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/** Reads one side as a whole. */
export function schemaOf(fields: readonly Analysis[]): Schema {
  const frequency = new Map<number, number>()
  const first = new Map<string, number>()
  const byBare = new Map<string, number>()
  const all = (field: Analysis): Terms[] => [field.whole, field.words]
  for (const field of fields) {
    for (const id of new Set(all(field).flatMap((terms) => terms.ids))) count(frequency, id)
    if (field.leafWords.length > 1) count(first, field.leafWords[0] ?? '')
    count(byBare, field.bare)
    if (field.leafBare !== field.bare) count(byBare, field.leafBare)
  }
  const scale = Math.log(fields.length + 1.5)
  // By id: ids are small numbers without gaps, and rarity is asked for most often of all.
  const rarities = new Float64Array(Math.max(-1, ...frequency.keys()) + 1).fill(1)
  for (const [id, n] of frequency) rarities[id] = 0.3 + (0.7 * Math.log((fields.length + 1.5) / n)) / scale
  return {
    fields,
    rarity: (id) => rarities[id] ?? 1,
    prefixShare: (field) => (first.get(field.leafWords[0] ?? '') ?? 0) / Math.max(1, fields.length),
    byBare,
    byWords: new Set(fields.map((field) => field.leafWords.join(''))),
  }
}

/** Ids such as `ticket_id` for which the other side has neither `ticket_id` nor `ticket`. */
export const openIds = (side: Schema, other: Schema): ReadonlySet<Analysis> =>
  new Set(
    side.fields.filter(
      ({ kind, leafWords }) =>
        kind === 'id' &&
        leafWords.length > 1 &&
        !other.byWords.has(leafWords.join('')) &&
        !other.byWords.has(leafWords.slice(0, -1).join('')),
    ),
  )
