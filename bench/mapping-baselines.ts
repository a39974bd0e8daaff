import Fuse from 'fuse.js'
import type { Case } from '../scripts/mapping-cases.ts'
import { wordsOf } from '../src/mapping/words.ts'
import { figuresOf, type Prediction } from './mapping-score.ts'

/** A published way to compare two names. */
interface Baseline {
  readonly name: string
  readonly similar: (source: string, target: string) => number
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function jaro(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Array<boolean>(b.length).fill(false)
  const matchedA: string[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken[j] || a[i] !== b[j]) continue
      taken[j] = true
      matchedA.push(a[i]!)
      break
    }
  }
  const m = matchedA.length
  if (m === 0) return 0
  const matchedB = [...b].filter((_, j) => taken[j])
  const swapped = matchedA.filter((letter, i) => letter !== matchedB[i]).length / 2
  return (m / a.length + m / b.length + (m - swapped) / m) / 3
}

/** Jaro-Winkler similarity: Jaro, and a bonus for a common beginning of up to four letters. */
export function jaroWinkler(a: string, b: string): number {
  const base = jaro(a, b)
  let common = 0
  while (common < 4 && common < a.length && a[common] === b[common]) common++
  return base + common * 0.1 * (1 - base)
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = new Set(a.filter((word) => b.includes(word))).size
  const all = new Set([...a, ...b]).size
  return all > 0 ? shared / all : 0
}

const BASELINES: readonly Baseline[] = [
  { name: 'exact name', similar: (s, t) => (letters(s) === letters(t) ? 1 : 0) },
  { name: 'Jaro-Winkler', similar: (s, t) => jaroWinkler(letters(s), letters(t)) },
  { name: 'token Jaccard', similar: (s, t) => jaccard(wordsOf(s), wordsOf(t)) },
]

type Scores = Record<string, [string, number][]>

const scoresOf = (item: Case, baseline: Baseline): Scores =>
  Object.fromEntries(
    item.target.map(({ name }) => [name, item.source.map((s) => [s.name, baseline.similar(s.name, name)])]),
  )

function fuseScores(item: Case): Scores {
  const fuse = new Fuse(
    item.source.map(({ name }) => wordsOf(name).join(' ')),
    { includeScore: true, threshold: 1, ignoreLocation: true },
  )
  return Object.fromEntries(
    item.target.map(({ name }) => {
      const found = fuse.search(wordsOf(name).join(' ') || name)
      return [name, found.map(({ refIndex, score }) => [item.source[refIndex]!.name, 1 - (score ?? 1)])]
    }),
  )
}

/** The best source of each target from a score on. */
const atThreshold = (item: Case, candidates: Scores, threshold: number): Prediction => ({
  id: item.id,
  candidates,
  pairs: Object.entries(candidates).flatMap(([target, list]) => {
    const best = list.reduce<[string, number] | undefined>(
      (top, one) => (!top || one[1] > top[1] ? one : top),
      undefined,
    )
    return best && best[1] >= threshold ? [[best[0], target, best[1]] as const] : []
  }),
})

/** Predictions of each baseline, with the threshold per task that suits these very cases best. */
export function baselinePredictions(cases: readonly Case[]): Map<string, Prediction[]> {
  const ways = [
    ...BASELINES.map((one) => [one.name, (item: Case) => scoresOf(item, one)] as const),
    ['fuse.js', fuseScores] as const,
  ]
  return new Map(
    ways.map(([name, scores]) => {
      const scored = cases.map((item) => ({ item, candidates: scores(item) }))
      const predictions = ['export', 'import', 'general'].flatMap((task) => {
        const own = scored.filter(({ item }) => item.task === task)
        let best: { f1: number; said: Prediction[] } = { f1: -1, said: [] }
        for (let threshold = 0.2; threshold <= 1; threshold += 0.05) {
          const said = own.map(({ item, candidates }) => atThreshold(item, candidates, threshold))
          const f1 =
            figuresOf(
              own.map(({ item }) => item),
              said,
            ).get(task)?.f1 ?? 0
          if (f1 > best.f1) best = { f1, said }
        }
        return best.said
      })
      return [name, predictions]
    }),
  )
}
