import { PAIR_FEATURES, type Setting } from './features.ts'
import type { Pair } from './pairs.ts'

const LETTERS = PAIR_FEATURES.indexOf('letters')
const WORD_SOURCE = PAIR_FEATURES.indexOf('wordSource')
const WORD_TARGET = PAIR_FEATURES.indexOf('wordTarget')
const BEST = PAIR_FEATURES.indexOf('best')

/** Best and second best value in one row or column, and how many come near the best. */
interface Line {
  readonly best: number
  readonly second: number
  readonly rivals: number
}

const EMPTY: Line = { best: 0, second: 0, rivals: 0 }

function linesOf(places: readonly number[], values: readonly number[], size: number): Line[] {
  const lists: number[][] = Array.from({ length: size }, () => [])
  for (const [i, place] of places.entries()) lists[place]?.push(values[i] ?? 0)
  return lists.map((list) => {
    list.sort((a, b) => b - a)
    const best = list[0] ?? 0
    return { best, second: list[1] ?? 0, rivals: list.filter((value) => value > best * 0.5).length }
  })
}

/** The best value among the others of a line. */
const bestOther = (value: number, line: Line): number => (value >= line.best ? line.second : line.best)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
const mean = (numbers: readonly number[]): number => (numbers.length > 0 ? sum(numbers) / numbers.length : 0)

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

/** The context features of every pair: from the first scores and the features that the pairs have on their own. */
export function contextFeatures(
  pairs: readonly Pair[],
  own: readonly (readonly number[])[],
  first: readonly number[],
  { sources, targets }: Setting,
): number[][] {
  const columns = pairs.map((pair) => pair.target)
  const rows = pairs.map((pair) => pair.source)
  const linesFor = (
    values: readonly number[],
  ): { values: readonly number[]; column: Line[]; row: Line[] } => ({
    values,
    column: linesOf(columns, values, targets.fields.length),
    row: linesOf(rows, values, sources.fields.length),
  })
  const scores = linesFor(first)
  const measures = [
    linesFor(own.map((row) => row[LETTERS] ?? 0)),
    linesFor(own.map((row) => (row[WORD_SOURCE] ?? 0) + (row[WORD_TARGET] ?? 0))),
    linesFor(own.map((row) => row[BEST] ?? 0)),
  ]
  // who leads elsewhere: a source that is the best of another target, a rival that has no better target
  const ofTarget = first.map((score, i) => (score === scores.column[columns[i] ?? -1]?.best ? score : 0))
  const ofSource = first.map((score, i) => (score === scores.row[rows[i] ?? -1]?.best ? score : 0))
  const leads = {
    row: linesOf(rows, ofTarget, sources.fields.length),
    column: linesOf(columns, ofSource, targets.fields.length),
  }
  const smaller = targets.fields.length <= sources.fields.length ? scores.column : scores.row
  const schemaShare = mean(smaller.map((line) => line.best))
  const parents = pairs.map(
    (pair) => `${sources.fields[pair.source]?.parent ?? ''}>${targets.fields[pair.target]?.parent ?? ''}`,
  )
  const leading = pairs
    .map((_, i) => i)
    .filter((i) => isLeading(first[i] ?? 0, scores.column[columns[i] ?? -1]))
  const support = grouped(
    leading,
    (i) => parents[i] ?? '',
    (i) => first[i] ?? 0,
  )
  const siblings = grouped(
    targets.fields.map((field, i) => ({ parent: field.parent, best: scores.column[i]?.best ?? 0 })),
    ({ parent }) => parent,
    ({ best }) => best,
  )
  return pairs.map((pair, i) => {
    const score = first[i] ?? 0
    const column = scores.column[pair.target] ?? EMPTY
    const row = scores.row[pair.source] ?? EMPTY
    const family = siblings.get(targets.fields[pair.target]?.parent ?? '') ?? []
    const near = support.get(parents[i] ?? '') ?? []
    return [
      score,
      score - bestOther(score, column),
      score - bestOther(score, row),
      bestOther(score, column),
      bestOther(score, row),
      bestOther(ofTarget[i] ?? 0, leads.row[pair.source] ?? EMPTY),
      bestOther(ofSource[i] ?? 0, leads.column[pair.target] ?? EMPTY),
      column.rivals,
      row.rivals,
      schemaShare,
      family.length > 1 ? (sum(family) - column.best) / (family.length - 1) : schemaShare,
      Math.log(1 + Math.max(0, sum(near) - (isLeading(score, column) ? score : 0))),
      ...measures.flatMap(({ values, column, row }) => {
        const value = values[i] ?? 0
        return [
          value - bestOther(value, column[pair.target] ?? EMPTY),
          value - bestOther(value, row[pair.source] ?? EMPTY),
        ]
      }),
    ]
  })
}

/** The best of its column, and likely enough that its neighbours may lean on it. */
const isLeading = (score: number, column: Line | undefined): boolean => score > 0.3 && score === column?.best
