import type { Trees } from '../src/mapping/trees.ts'

/** A table of training rows: `width` features each, with a label (0 or 1) and a weight. */
export interface Rows {
  readonly width: number
  readonly features: Float64Array
  readonly labels: Float32Array
  readonly weights: Float32Array
}

export interface Settings {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly smallest: number
  readonly ridge: number
  readonly sample: number
  readonly columns: number
  readonly seed: number
}

const BINS = 48
/** Below this a row's error is small. */
const PLAIN = 0.03
const PLAIN_SHARE = 0.2
const SLOTS = (BINS + 1) * 2

/** Random numbers that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Cut points of one feature: between its quantiles. */
function cutsOf(rows: Rows, column: number, count: number): Float64Array {
  const values = new Float64Array(count)
  for (let i = 0; i < count; i++) values[i] = rows.features[i * rows.width + column]!
  values.sort()
  const cuts: number[] = []
  const distinct = [...new Set(values)]
  const between = (i: number): number => Number(((distinct[i - 1]! + distinct[i]!) / 2).toPrecision(5))
  if (distinct.length <= BINS) {
    for (let i = 1; i < distinct.length; i++) cuts.push(between(i))
  } else {
    const place = new Map(distinct.map((value, i) => [value, i]))
    for (let b = 1; b < BINS; b++) {
      // half of the cuts by rank, half by value: most rows are alike, the interesting ones are few
      const byRank = place.get(values[Math.floor((b / BINS) * count)]!)!
      const byValue = Math.floor((b / BINS) * distinct.length)
      cuts.push(between(Math.max(1, b % 2 === 0 ? byRank : byValue)))
    }
  }
  return Float64Array.from([...new Set(cuts)].sort((a, b) => a - b))
}

interface Split {
  gain: number
  column: number
  cut: number
}
interface Leaf {
  node: number
  rows: Int32Array
  hist: Float64Array
  split: Split | undefined
  g: number
  h: number
}

/** Gradient boosting of regression trees on the logistic loss; each tree grows leaf by leaf, best gain first. */
export function fitTrees(rows: Rows, settings: Settings): Trees {
  const count = rows.labels.length
  const random = seeded(settings.seed)
  const cuts = Array.from({ length: rows.width }, (_, column) => cutsOf(rows, column, count))
  const binned = new Uint8Array(count * rows.width)
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < rows.width; c++) {
      const value = rows.features[i * rows.width + c]!
      const list = cuts[c]!
      let low = 0
      let high = list.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (value <= list[mid]!) high = mid
        else low = mid + 1
      }
      binned[c * count + i] = low
    }
  }
  let positive = 0
  let total = 0
  for (let i = 0; i < count; i++) {
    positive += rows.labels[i]! * rows.weights[i]!
    total += rows.weights[i]!
  }
  const bias = Math.log(positive / (total - positive))
  const score = new Float64Array(count).fill(bias)
  const g = new Float64Array(count)
  const h = new Float64Array(count)
  const roots: number[] = []
  const feature: number[] = []
  const threshold: number[] = []
  const left: number[] = []

  const width = rows.width
  const histogram = (leaf: Int32Array, columns: readonly number[]): Float64Array => {
    const hist = new Float64Array(columns.length * SLOTS)
    for (let q = 0; q < columns.length; q++) {
      const column = columns[q]!
      const base = q * SLOTS
      for (let k = 0; k < leaf.length; k++) {
        const i = leaf[k]!
        const slot = base + binned[column * count + i]! * 2
        hist[slot]! += g[i]!
        hist[slot + 1]! += h[i]!
      }
    }
    return hist
  }
  const bestSplit = (leaf: Omit<Leaf, 'split'>, columns: readonly number[]): Split | undefined => {
    let best: Split | undefined
    const { hist, g: sumG, h: sumH } = leaf
    const base = (sumG * sumG) / (sumH + settings.ridge)
    for (let q = 0; q < columns.length; q++) {
      const c = columns[q]!
      let lg = 0
      let lh = 0
      for (let b = 0; b < cuts[c]!.length; b++) {
        const slot = q * SLOTS + b * 2
        lg += hist[slot]!
        lh += hist[slot + 1]!
        if (lh < settings.smallest || sumH - lh < settings.smallest) continue
        const rg = sumG - lg
        const gain = (lg * lg) / (lh + settings.ridge) + (rg * rg) / (sumH - lh + settings.ridge) - base
        if (gain > 1e-6 && (!best || gain > best.gain)) best = { gain, column: c, cut: b }
      }
    }
    return best
  }

  for (let tree = 0; tree < settings.trees; tree++) {
    const chosen: number[] = []
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      g[i] = (rows.labels[i]! - p) * rows.weights[i]!
      h[i] = Math.max(1e-6, p * (1 - p)) * rows.weights[i]!
      // most rows are plainly wrong pairs: a fifth of those stands for all, which makes learning several times faster
      const isPlain = Math.abs(g[i]!) < PLAIN
      if (random() >= settings.sample * (isPlain ? PLAIN_SHARE : 1)) continue
      chosen.push(i)
      if (!isPlain) continue
      g[i]! /= PLAIN_SHARE
      h[i]! /= PLAIN_SHARE
    }
    const columns = Array.from({ length: width }, (_, c) => c).filter(
      (c) => random() < settings.columns && cuts[c]!.length > 0,
    )
    const sums = (list: Int32Array): [number, number] => {
      let a = 0
      let b = 0
      for (const i of list) {
        a += g[i]!
        b += h[i]!
      }
      return [a, b]
    }
    const make = (node: number, list: Int32Array, hist: Float64Array): Leaf => {
      const [sg, sh] = sums(list)
      const leaf = { node, rows: list, hist, g: sg, h: sh }
      return { ...leaf, split: bestSplit(leaf, columns) }
    }
    const newNode = (): number => feature.push(-1) && threshold.push(0) && left.push(0) - 1
    const root = newNode()
    roots.push(root)
    const all = Int32Array.from(chosen)
    const leaves = [make(root, all, histogram(all, columns))]
    while (leaves.length < settings.leaves) {
      let pick = -1
      leaves.forEach((leaf, i) => {
        if (leaf.split && (pick < 0 || leaf.split.gain > leaves[pick]!.split!.gain)) pick = i
      })
      if (pick < 0) break
      const leaf = leaves.splice(pick, 1)[0]!
      const { column, cut } = leaf.split!
      const below = leaf.rows.filter((i) => binned[column * count + i]! <= cut)
      const above = leaf.rows.filter((i) => binned[column * count + i]! > cut)
      // only the smaller side is counted; the other is what remains
      const isBelowSmall = below.length <= above.length
      const small = histogram(isBelowSmall ? below : above, columns)
      const large = leaf.hist.map((value, slot) => value - small[slot]!)
      const a = newNode()
      newNode()
      feature[leaf.node] = column
      threshold[leaf.node] = cuts[column]![cut]!
      left[leaf.node] = a
      leaves.push(
        make(a, below, isBelowSmall ? small : large),
        make(a + 1, above, isBelowSmall ? large : small),
      )
    }
    for (const leaf of leaves) {
      threshold[leaf.node] = Number(((settings.rate * leaf.g) / (leaf.h + settings.ridge)).toPrecision(4))
    }
    for (let i = 0; i < count; i++) {
      let node = root
      while (feature[node]! >= 0)
        node =
          rows.features[i * rows.width + feature[node]!]! <= threshold[node]! ? left[node]! : left[node]! + 1
      score[i]! += threshold[node]!
    }
  }
  return { bias: Number(bias.toPrecision(6)), roots, feature, threshold, left }
}
