import type { Prediction } from '../bench/mapping-score.ts'
import { logistic, predictor, type Trees } from '../src/mapping/trees.ts'
import type { Direction } from '../src/mapping/types.ts'
import type { Calibration } from '../src/mapping/weights.ts'
import { bare } from '../src/mapping/words.ts'
import { type Prepared, withContext } from './mapping-cases.ts'
import { fitTrees, type Rows, type Settings, seeded } from './mapping-learner.ts'

export const DIRECTIONS: readonly Direction[] = ['export', 'import', 'general']
// Small trees and a strong ridge: larger ones learn their vendors by heart and do no better on others.
const FIRST: Settings = {
  trees: 150,
  leaves: 12,
  rate: 0.1,
  smallest: 2,
  ridge: 6,
  sample: 0.7,
  columns: 0.4,
  seed: 1,
}
const SECOND: Settings = {
  trees: 150,
  leaves: 6,
  rate: 0.06,
  smallest: 2,
  ridge: 10,
  sample: 0.7,
  columns: 0.4,
  seed: 2,
}

/** Both stages of a model. */
export interface Model {
  readonly first: Trees
  readonly second: Trees
}

function rowsOf(
  cases: readonly Prepared[],
  featuresOf: (item: Prepared) => readonly (readonly number[])[],
): Rows {
  const kept = cases.flatMap((item) => {
    const rows = featuresOf(item)
    return item.pairs.flatMap((_, i) => (item.counted[i] ? [{ row: rows[i]!, label: item.labels[i]! }] : []))
  })
  const width = kept[0]!.row.length
  const features = new Float64Array(kept.length * width)
  for (const [i, { row }] of kept.entries()) features.set(row, i * width)
  return {
    width,
    features,
    labels: Float32Array.from(kept, ({ label }) => label),
    weights: new Float32Array(kept.length).fill(1),
  }
}

/** Cases in groups of whole vendors, so that no vendor is both learned from and tested on. */
export function foldsOf(cases: readonly Prepared[], count: number, seed: number): Prepared[][] {
  const random = seeded(seed)
  const vendors = [...new Set(cases.map((item) => item.item.vendor))]
    .sort()
    .map((vendor) => ({ vendor, at: random() }))
  vendors.sort((a, b) => a.at - b.at)
  const fold = new Map(vendors.map(({ vendor }, i) => [vendor, i % count]))
  return Array.from({ length: count }, (_, k) => cases.filter((item) => fold.get(item.item.vendor) === k))
}

/** For every part, what a function learned from the others says of it. */
export function heldOut<T>(
  cases: readonly Prepared[],
  { folds, seed }: { folds: number; seed: number },
  judge: (train: readonly Prepared[], test: readonly Prepared[]) => Map<Prepared, T>,
): Map<Prepared, T> {
  const parts = foldsOf(cases, folds, seed)
  return new Map(parts.flatMap((test) => [...judge(parts.filter((part) => part !== test).flat(), test)]))
}

const firstScores = (model: Trees, cases: readonly Prepared[]): Map<Prepared, number[]> => {
  const predict = predictor(model)
  return new Map(cases.map((item) => [item, item.features.map((row) => logistic(predict(row)))]))
}

/** What there is to learn from: general cases count in both directions. */
const lessonsOf = (cases: readonly Prepared[]): Prepared[] =>
  cases.flatMap((item) => (item.mirror ? [item, item.mirror] : [item]))

const fitFirst = (cases: readonly Prepared[]): Trees =>
  fitTrees(
    rowsOf(cases, (item) => item.features),
    FIRST,
  )

/** Learns both stages; the second sees first scores as they are for unknown vendors, held out within the training. */
export function train(cases: readonly Prepared[]): Model {
  const lessons = lessonsOf(cases)
  const scores = heldOut(lessons, { folds: 4, seed: 11 }, (some, rest) => firstScores(fitFirst(some), rest))
  const second = fitTrees(
    rowsOf(lessons, (item) => withContext(item, scores.get(item)!)),
    SECOND,
  )
  return { first: fitFirst(lessons), second }
}

/** The log-odds that a model gives to each pair of each case. */
export function oddsOf(model: Model, cases: readonly Prepared[]): Map<Prepared, number[]> {
  const first = firstScores(model.first, cases)
  const second = predictor(model.second)
  return new Map(cases.map((item) => [item, withContext(item, first.get(item)!).map((row) => second(row))]))
}

/** The same from the first stage alone, in which no pair knows of its rivals. */
export function oddsAlone(some: readonly Prepared[], rest: readonly Prepared[]): Map<Prepared, number[]> {
  const predict = predictor(fitFirst(lessonsOf(some)))
  return new Map(rest.map((item) => [item, item.features.map((row) => predict(row))]))
}

const namesOf = (item: Prepared, i: number): [string, string] => {
  const { source, target } = item.pairs[i]!
  return [item.setting.sources.fields[source]!.field.name, item.setting.targets.fields[target]!.field.name]
}

/** The best pair of each target, as `matchFields` would choose it. */
function bestOf(item: Prepared, scores: readonly number[]): { i: number; score: number }[] {
  const best = new Map<number, { i: number; score: number }>()
  item.pairs.forEach((pair, i) => {
    const [source, target] = namesOf(item, i)
    const score = bare(source) === bare(target) ? Math.max(scores[i]!, 0.9) + 1 : scores[i]!
    const known = best.get(pair.target)
    const isTie = score === known?.score && target.includes(source)
    if (!known || score > known.score || isTie) best.set(pair.target, { i, score })
  })
  return [...best.values()].map(({ i, score }) => ({ i, score: score > 1 ? score - 1 : score }))
}

export function predictionOf(item: Prepared, scores: readonly number[], threshold: number): Prediction {
  const candidates: Record<string, [string, number][]> = {}
  item.pairs.forEach((_, i) => {
    const [source, target] = namesOf(item, i)
    candidates[target] = [...(candidates[target] ?? []), [source, scores[i]!]]
  })
  return {
    id: item.item.id,
    pairs: bestOf(item, scores)
      .filter(({ score }) => score >= threshold)
      .map(({ i, score }) => [...namesOf(item, i), score] as const),
    candidates,
  }
}

/** A line on the log-odds after which scores are shares: logistic regression of the label on the odds. */
function fitLine(points: readonly { odds: number; label: number }[]): { slope: number; shift: number } {
  let slope = 1
  let shift = 0
  for (let step = 0; step < 100; step++) {
    let [gs, gb, hss, hsb, hbb] = [0, 0, 1e-6, 0, 1e-6]
    for (const { odds, label } of points) {
      const p = logistic(slope * odds + shift)
      const w = p * (1 - p)
      gs += (label - p) * odds
      gb += label - p
      hss += w * odds * odds
      hsb += w * odds
      hbb += w
    }
    const det = hss * hbb - hsb * hsb
    slope += (hbb * gs - hsb * gb) / det
    shift += (hss * gb - hsb * gs) / det
  }
  return { slope: Number(slope.toFixed(4)), shift: Number(shift.toFixed(4)) }
}

/** Reads log-odds as probabilities, and finds the score from which suggesting pays, for one direction. */
export function calibrate(odds: ReadonlyMap<Prepared, readonly number[]>, direction: Direction): Calibration {
  const cases = [...odds].filter(([item]) => item.item.task === direction)
  const points = cases.flatMap(([item, list]) =>
    bestOf(item, list.map(logistic))
      .filter(({ i }) => item.counted[i])
      .map(({ i }) => ({ odds: list[i]!, label: item.labels[i]! })),
  )
  const { slope, shift } = fitLine(points)
  const truth = cases.reduce((sum, [{ item }]) => sum + item.truth.length, 0)
  const said = points.map(({ odds, label }) => ({ score: logistic(slope * odds + shift), label }))
  const f1At = (threshold: number): number => {
    const over = said.filter(({ score }) => score >= threshold)
    return (2 * over.reduce((sum, { label }) => sum + label, 0)) / Math.max(1, over.length + truth)
  }
  return { slope, shift, threshold: bestThreshold(f1At) }
}

/**
 * Where scores are probabilities, F1 is highest when everything above half of that F1 is answered. The measured curve is
 * flat and bumpy, so it is smoothed and may move the threshold only a little from there.
 */
function bestThreshold(f1At: (threshold: number) => number): number {
  const around = (threshold: number): number => {
    const near = [-0.06, -0.03, 0, 0.03, 0.06].map((step) => f1At(threshold + step))
    return near.reduce((sum, value) => sum + value, 0) / near.length
  }
  const points = Array.from({ length: 31 }, (_, i) => 0.2 + i * 0.015)
  const half = Math.max(...points.map(f1At)) / 2
  const worth = points.map((threshold) => around(threshold) - 0.15 * (threshold - half) ** 2)
  return Number((points[worth.indexOf(Math.max(...worth))] ?? half).toFixed(2))
}
