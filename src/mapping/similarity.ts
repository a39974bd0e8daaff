import type { Terms } from './analyse.ts'
import type { Lexicon } from './lexicon.ts'

/** How much of each side's weight the other side accounts for, 0 to 1. */
export interface Overlap {
  readonly ofSource: number
  readonly ofTarget: number
}

/** How far one meaning may stand for another: 1 for the same, less for neighbours in the graph, else 0. */
export type Closeness = (a: number, b: number) => number

const NONE: Overlap = { ofSource: 0, ofTarget: 0 }

/** Closeness as a table look-up: the vocabulary's edges in a square of bytes. */
export function closenessOf(lexicon: Lexicon): Closeness {
  const size = lexicon.names.length
  const table = new Uint8Array(size * size)
  for (const [from, list] of lexicon.neighbours) {
    for (const { meaning, closeness } of list) table[from * size + meaning] = Math.round(closeness * 100)
  }
  return (a, b) => (a === b ? 1 : a < size && b < size ? (table[a * size + b] ?? 0) / 100 : 0)
}

/** Soft overlap of two lists of terms: each term counts with its closest partner on the other side. */
export function overlap(
  source: Terms,
  target: Terms,
  close: Closeness,
  weigh: (id: number) => number,
): Overlap {
  const sources = source.ids.length
  const targets = target.ids.length
  if (sources === 0 || targets === 0) return NONE
  let sourceTotal = 0
  let sourceMet = 0
  let targetTotal = 0
  let targetMet = 0
  for (let s = 0; s < sources; s++) {
    const id = source.ids[s] ?? -1
    const weight = (source.weights[s] ?? 0) * weigh(id)
    let best = 0
    for (let t = 0; t < targets; t++) best = Math.max(best, close(id, target.ids[t] ?? -1))
    sourceTotal += weight
    sourceMet += weight * best
  }
  for (let t = 0; t < targets; t++) {
    const id = target.ids[t] ?? -1
    const weight = (target.weights[t] ?? 0) * weigh(id)
    let best = 0
    for (let s = 0; s < sources; s++) best = Math.max(best, close(id, source.ids[s] ?? -1))
    targetTotal += weight
    targetMet += weight * best
  }
  return {
    ofSource: sourceTotal > 0 ? sourceMet / sourceTotal : 0,
    ofTarget: targetTotal > 0 ? targetMet / targetTotal : 0,
  }
}

/** The mean that is small when either share is. */
export const both = ({ ofSource, ofTarget }: Overlap): number =>
  ofSource + ofTarget > 0 ? (2 * ofSource * ofTarget) / (ofSource + ofTarget) : 0

/** Dice coefficient of two sets of letter pieces. */
export function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0
  const small = a.size <= b.size ? a : b
  const large = small === a ? b : a
  let shared = 0
  small.forEach((gram) => {
    if (large.has(gram)) shared++
  })
  return (2 * shared) / (a.size + b.size)
}
