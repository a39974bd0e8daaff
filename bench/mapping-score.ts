import type { Case } from '../scripts/mapping-cases.ts'

/** A predicted mapping of one case, in the benchmark's format. */
export interface Prediction {
  readonly id: string
  readonly pairs: readonly (readonly [string, string, number])[]
  readonly candidates?: Readonly<Record<string, readonly (readonly [string, number])[]>>
  readonly candidatesBySource?: Readonly<Record<string, readonly (readonly [string, number])[]>>
}

/** The figures of one task. */
export interface Figures {
  readonly cases: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly macro: number
  readonly hardRecall: number
  readonly hit1: number
  readonly hit3: number
  readonly calibrationError: number
}

const letters = (name: string): string => name.toLowerCase().replace(/[^0-9a-z]/g, '')
const lastStep = (name: string): string => letters(name.split('.').at(-1) ?? '')
const keyOf = (source: string, target: string): string => JSON.stringify([source, target])
const harmonic = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0)
const share = (n: number, of: number): number => (of > 0 ? n / of : 0)

/** A pair is hard when its names differ even without case, punctuation and leading path. */
export const isHard = (source: string, target: string): boolean =>
  letters(source) !== letters(target) &&
  letters(source) !== lastStep(target) &&
  lastStep(source) !== letters(target)

interface CaseCounts {
  readonly right: number
  readonly wrong: number
  readonly truth: number
  readonly hard: number
  readonly hardRight: number
  readonly ranks: readonly number[]
  readonly judged: readonly { readonly score: number; readonly right: boolean }[]
}

function rankOf(
  ranking: readonly (readonly [string, number])[],
  wanted: ReadonlySet<string>,
  size: number,
): number {
  const best = Math.max(...ranking.filter(([name]) => wanted.has(name)).map(([, score]) => score))
  if (best === Number.NEGATIVE_INFINITY) return size
  const above = ranking.filter(([, score]) => score > best).length
  const equal = ranking.filter(([name, score]) => score === best && !wanted.has(name)).length
  return above + 1 + equal / 2
}

function countCase(item: Case, prediction: Prediction | undefined): CaseCounts {
  const ignored = new Set(item.ignore ?? [])
  const truth = new Set(item.truth.map(([s, t]) => keyOf(s, t)))
  const alternatives = (item.alt ?? []).filter(([s, t]) => !truth.has(keyOf(s, t)))
  const accepted = new Set(alternatives.map(([s, t]) => keyOf(s, t)))
  const side = item.task === 'export' ? 1 : 0
  const said = (prediction?.pairs ?? []).filter((pair) => !ignored.has(pair[side]))
  const keys = new Set(said.map(([s, t]) => keyOf(s, t)))
  const spent = new Set<string>()
  const found = item.truth.map(([s, t]) => {
    if (keys.has(keyOf(s, t))) return true
    const stand = alternatives.find(
      ([as, at]) => keys.has(keyOf(as, at)) && !spent.has(keyOf(as, at)) && (at === t || as === s),
    )
    if (stand) spent.add(keyOf(...stand))
    return stand !== undefined
  })
  const isRight = (key: string): boolean => truth.has(key) || accepted.has(key)
  const hard = item.truth.map(([s, t]) => isHard(s, t))
  const ranks = [...new Set(item.truth.map(([, t]) => t))].map((t) => {
    const wanted = new Set(
      [...item.truth, ...(item.alt ?? [])].filter((pair) => pair[1] === t).map(([s]) => s),
    )
    return rankOf(prediction?.candidates?.[t] ?? [], wanted, item.source.length)
  })
  return {
    right: found.filter(Boolean).length,
    wrong: [...keys].filter((key) => !isRight(key)).length,
    truth: item.truth.length,
    hard: hard.filter(Boolean).length,
    hardRight: found.filter((is, i) => is && hard[i]).length,
    ranks: prediction?.candidates ? ranks : [],
    judged: said.map(([s, t, score]) => ({ score, right: isRight(keyOf(s, t)) })),
  }
}

/** Mean distance, over ten bins of equal width, between the mean score and the share that is right. */
export function calibrationError(
  judged: readonly { readonly score: number; readonly right: boolean }[],
): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const inside = judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin)
    const mean = share(
      inside.reduce((sum, { score }) => sum + score, 0),
      inside.length,
    )
    const right = share(inside.filter((one) => one.right).length, inside.length)
    error += Math.abs(mean - right) * share(inside.length, judged.length)
  }
  return error
}

/** The figures of each task over the cases and their predictions. */
export function figuresOf(cases: readonly Case[], predictions: readonly Prediction[]): Map<string, Figures> {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const result = new Map<string, Figures>()
  for (const task of [...new Set(cases.map((item) => item.task))].sort()) {
    const counts = cases
      .filter((item) => item.task === task)
      .map((item) => countCase(item, byId.get(item.id)))
    const sum = (of: (count: CaseCounts) => number): number =>
      counts.reduce((total, count) => total + of(count), 0)
    const precisionOf = (c: { right: number; wrong: number }): number => share(c.right, c.right + c.wrong)
    const precision = precisionOf({ right: sum((c) => c.right), wrong: sum((c) => c.wrong) })
    const recall = share(
      sum((c) => c.right),
      sum((c) => c.truth),
    )
    const ranks = counts.flatMap((c) => c.ranks)
    result.set(task, {
      cases: counts.length,
      precision,
      recall,
      f1: harmonic(precision, recall),
      macro: share(
        sum((c) => harmonic(precisionOf(c), share(c.right, c.truth))),
        counts.length,
      ),
      hardRecall: share(
        sum((c) => c.hardRight),
        sum((c) => c.hard),
      ),
      hit1: share(ranks.filter((rank) => rank <= 1).length, ranks.length),
      hit3: share(ranks.filter((rank) => rank <= 3).length, ranks.length),
      calibrationError: calibrationError(counts.flatMap((c) => c.judged)),
    })
  }
  return result
}
