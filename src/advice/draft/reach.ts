import type { WayToFind } from '../../catalog/identifiers.ts'
import type { Coverage } from '../facts.ts'

/** A stated estimate of how many people a destination can match, from coverage alone. */
export interface Reach {
  /** People who carry the best single identifier: as many can be found at least, if the destination knows them. */
  readonly with_identifier: number
  /** People at most who carry any of the identifiers. */
  readonly most: number
  /** How the estimate was made, in one sentence. */
  readonly basis: string
}

/** Share of the audience that has all fields of a way; undefined where one was not measured. */
function shareOf({ fields }: WayToFind, coverage: Coverage): number | undefined {
  const shares = fields.map((field) => coverage.get(field))
  return shares.includes(undefined) ? undefined : Math.min(...shares.map((share) => share ?? 0))
}

/** The shares of the audience that can be found: by the best way alone, and by all of them if no two overlap. */
export function findable(
  ways: readonly WayToFind[],
  coverage: Coverage,
): { readonly best: number; readonly most: number; readonly by: readonly string[] } | undefined {
  const measured = ways.flatMap((way) => {
    const share = shareOf(way, coverage)
    return share === undefined ? [] : [{ way, share }]
  })
  if (measured.length === 0) return undefined
  // One field may be sent under two names: it finds the same people.
  const byFields = new Map(measured.map(({ way, share }) => [way.fields.join(' + '), share]))
  const sorted = [...byFields].sort((a, b) => b[1] - a[1])
  return {
    best: sorted[0]?.[1] ?? 0,
    most: Math.min(
      1,
      sorted.reduce((sum, [, share]) => sum + share, 0),
    ),
    by: sorted.map(([fields]) => fields),
  }
}

/** How many people the destination can find: those with an identifier; it recognizes some of them. */
export function reach(size: number, ways: readonly WayToFind[], coverage: Coverage): Reach | undefined {
  const found = findable(ways, coverage)
  if (found === undefined) return undefined
  const [first = '', ...others] = found.by
  const more = others.length === 0 ? '' : `, and some have only ${others.join(' or ')}`
  return {
    with_identifier: Math.round(size * found.best),
    most: Math.round(size * found.most),
    basis: `${Math.round(found.best * 100)} % of the segment has ${first}${more}; the destination matches some of them`,
  }
}
