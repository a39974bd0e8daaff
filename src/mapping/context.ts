import type { Setting } from './features.ts'
import type { Pair } from './pairs.ts'

/** What the first scores of all pairs say about one pair, in the order of the numbers that `contextFeatures` returns. */
export const CONTEXT_FEATURES = [
  'first',
  'targetRank',
  'sourceRank',
  'targetMargin',
  'sourceMargin',
  'bestOtherSource',
  'bestOtherTarget',
  'targetRivals',
  'sourceRivals',
  'schemaShare',
  'siblingShare',
  'siblingSupport',
] as const

interface Line {
  readonly best: number
  readonly second: number
  readonly rivals: number
}

/** Best and second best score in each row or column, and how many are close to the best. */
function linesOf(
  pairs: readonly Pair[],
  first: readonly number[],
  size: number,
  at: (pair: Pair) => number,
): Line[] {
  const lists: number[][] = Array.from({ length: size }, () => [])
  pairs.forEach((pair, i) => {
    lists[at(pair)]?.push(first[i] ?? 0)
  })
  return lists.map((list) => {
    list.sort((a, b) => b - a)
    const best = list[0] ?? 0
    return { best, second: list[1] ?? 0, rivals: list.filter((score) => score > best * 0.5).length }
  })
}

const mean = (numbers: readonly number[]): number =>
  numbers.length > 0 ? numbers.reduce((sum, n) => sum + n, 0) / numbers.length : 0

function grouped<T>(
  items: readonly T[],
  key: (item: T) => string,
  value: (item: T) => number,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const item of items) {
    const list = groups.get(key(item))
    if (list) list.push(value(item))
    else groups.set(key(item), [value(item)])
  }
  return groups
}

/** The context features of every pair, in the order of `pairs`. */
export function contextFeatures(
  pairs: readonly Pair[],
  first: readonly number[],
  setting: Setting,
): number[][] {
  const { sources, targets } = setting
  const byTarget = linesOf(pairs, first, targets.fields.length, (pair) => pair.target)
  const bySource = linesOf(pairs, first, sources.fields.length, (pair) => pair.source)
  const [small, large] =
    targets.fields.length <= sources.fields.length ? [byTarget, bySource] : [bySource, byTarget]
  const schemaShare = mean(small.map((line) => line.best)) || mean(large.map((line) => line.best))
  const parentOf = (pair: Pair): string =>
    `${sources.fields[pair.source]?.parent ?? ''}>${targets.fields[pair.target]?.parent ?? ''}`
  const indexed = pairs.map((pair, i) => ({ pair, score: first[i] ?? 0 }))
  const leading = indexed.filter(({ pair, score }) => score === byTarget[pair.target]?.best && score > 0.3)
  const support = grouped(
    leading,
    ({ pair }) => parentOf(pair),
    ({ score }) => score,
  )
  const siblings = grouped(
    targets.fields.map((field, i) => ({ parent: field.parent, best: byTarget[i]?.best ?? 0 })),
    ({ parent }) => parent,
    ({ best }) => best,
  )
  return pairs.map((pair, i) => {
    const score = first[i] ?? 0
    const column = byTarget[pair.target] ?? { best: 0, second: 0, rivals: 0 }
    const row = bySource[pair.source] ?? { best: 0, second: 0, rivals: 0 }
    const otherSource = score >= column.best ? column.second : column.best
    const otherTarget = score >= row.best ? row.second : row.best
    const parent = targets.fields[pair.target]?.parent ?? ''
    const own = siblings.get(parent) ?? []
    const withoutOwn =
      own.length > 1 ? (mean(own) * own.length - column.best) / (own.length - 1) : schemaShare
    const near = support.get(parentOf(pair)) ?? []
    return [
      score,
      flag(score >= column.best),
      flag(score >= row.best),
      score - otherSource,
      score - otherTarget,
      otherSource,
      otherTarget,
      column.rivals,
      row.rivals,
      schemaShare,
      withoutOwn,
      Math.log(1 + Math.max(0, near.reduce((sum, n) => sum + n, 0) - (near.includes(score) ? score : 0))),
    ]
  })
}

const flag = (is: boolean): number => (is ? 1 : 0)
