import { PAIR_FEATURES, type Setting, writePairFeatures } from './features.ts'
import type { Pair } from './pairs.ts'

const LETTERS = PAIR_FEATURES.indexOf('letters')
const WORD_SOURCE = PAIR_FEATURES.indexOf('wordSource')
const WORD_TARGET = PAIR_FEATURES.indexOf('wordTarget')
const BEST = PAIR_FEATURES.indexOf('best')

/** Best and second best value (none is below 0) in one row or column, and how many come near the best. */
interface Line {
  readonly best: number
  readonly second: number
  readonly rivals: number
}

const EMPTY: Line = { best: 0, second: 0, rivals: 0 }

function linesOf(places: readonly number[], values: readonly number[], size: number): Line[] {
  const best = new Float64Array(size)
  const second = new Float64Array(size)
  const rivals = new Uint32Array(size)
  places.forEach((place, i) => {
    const value = values[i] ?? 0
    const top = best[place] ?? 0
    if (value > top) {
      second[place] = top
      best[place] = value
    } else if (value > (second[place] ?? 0)) second[place] = value
  })
  places.forEach((place, i) => {
    if ((values[i] ?? 0) > (best[place] ?? 0) * 0.5) rivals[place] = (rivals[place] ?? 0) + 1
  })
  return Array.from(best, (top, place) => ({
    best: top,
    second: second[place] ?? 0,
    rivals: rivals[place] ?? 0,
  }))
}

/** The best value among the others of a line. */
const bestOther = (value: number, line: Line): number => (value >= line.best ? line.second : line.best)

/** A sum and how many numbers are in it. */
interface Sum {
  total: number
  count: number
}

function sumsBy(keys: readonly string[], numberOf: (i: number) => number | undefined): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  keys.forEach((key, i) => {
    const value = numberOf(i)
    if (value === undefined) return
    const sum = sums.get(key) ?? { total: 0, count: 0 }
    sum.total += value
    sum.count++
    sums.set(key, sum)
  })
  return sums
}

const NO_SUM: Sum = { total: 0, count: 0 }

/** Numbers of a pair on its own and in context: one row of the table that the second stage reads. */
export const ROW = PAIR_FEATURES.length + 18

/** A table with room for all pairs, in which what each says on its own is filled in. */
export function pairTable(pairs: readonly Pair[], setting: Setting): Float64Array {
  const table = new Float64Array(pairs.length * ROW)
  pairs.forEach((pair, i) => {
    const from = setting.sources.fields[pair.source]
    const to = setting.targets.fields[pair.target]
    if (from && to) writePairFeatures(from, to, setting, table, i * ROW)
  })
  return table
}

/** Fills in what every pair says in context: from the first scores and the features that the pairs have on their own. */
export function writeContextFeatures(
  pairs: readonly Pair[],
  table: Float64Array,
  first: readonly number[],
  { sources, targets }: Setting,
): void {
  const columns = pairs.map((pair) => pair.target)
  const rows = pairs.map((pair) => pair.source)
  const linesFor = (
    values: readonly number[],
  ): { values: readonly number[]; column: Line[]; row: Line[] } => ({
    values,
    column: linesOf(columns, values, targets.fields.length),
    row: linesOf(rows, values, sources.fields.length),
  })
  const own = (feature: number): number[] => pairs.map((_, i) => table[i * ROW + feature] ?? 0)
  const wordTarget = own(WORD_TARGET)
  const scores = linesFor(first)
  const measures = [
    linesFor(own(LETTERS)),
    linesFor(own(WORD_SOURCE).map((value, i) => value + (wordTarget[i] ?? 0))),
    linesFor(own(BEST)),
  ]
  // who leads elsewhere: a source that is the best of another target, a rival that has no better target
  const ofTarget = first.map((score, i) => (score === scores.column[columns[i] ?? -1]?.best ? score : 0))
  const ofSource = first.map((score, i) => (score === scores.row[rows[i] ?? -1]?.best ? score : 0))
  const leads = {
    row: linesOf(rows, ofTarget, sources.fields.length),
    column: linesOf(columns, ofSource, targets.fields.length),
  }
  const smaller = targets.fields.length <= sources.fields.length ? scores.column : scores.row
  const schemaShare =
    smaller.length > 0 ? smaller.reduce((total, line) => total + line.best, 0) / smaller.length : 0
  const parents = pairs.map(
    (pair) => `${sources.fields[pair.source]?.parent ?? ''}>${targets.fields[pair.target]?.parent ?? ''}`,
  )
  const support = sumsBy(parents, (i) => {
    const score = first[i] ?? 0
    return isLeading(score, scores.column[columns[i] ?? -1]) ? score : undefined
  })
  const siblings = sumsBy(
    targets.fields.map(({ parent }) => parent),
    (i) => scores.column[i]?.best ?? 0,
  )
  pairs.forEach((pair, i) => {
    const score = first[i] ?? 0
    const column = scores.column[pair.target] ?? EMPTY
    const row = scores.row[pair.source] ?? EMPTY
    const family = siblings.get(targets.fields[pair.target]?.parent ?? '') ?? NO_SUM
    const near = support.get(parents[i] ?? '') ?? NO_SUM
    let at = i * ROW + PAIR_FEATURES.length
    table[at++] = score
    table[at++] = score - bestOther(score, column)
    table[at++] = score - bestOther(score, row)
    table[at++] = bestOther(score, column)
    table[at++] = bestOther(score, row)
    table[at++] = bestOther(ofTarget[i] ?? 0, leads.row[pair.source] ?? EMPTY)
    table[at++] = bestOther(ofSource[i] ?? 0, leads.column[pair.target] ?? EMPTY)
    table[at++] = column.rivals
    table[at++] = row.rivals
    table[at++] = schemaShare
    table[at++] = family.count > 1 ? (family.total - column.best) / (family.count - 1) : schemaShare
    table[at++] = Math.log(1 + Math.max(0, near.total - (isLeading(score, column) ? score : 0)))
    for (const { values, column, row } of measures) {
      const value = values[i] ?? 0
      table[at++] = value - bestOther(value, column[pair.target] ?? EMPTY)
      table[at++] = value - bestOther(value, row[pair.source] ?? EMPTY)
    }
  })
}

/** The best of its column, and likely enough that its neighbours may lean on it. */
const isLeading = (score: number, column: Line | undefined): boolean => score > 0.3 && score === column?.best
