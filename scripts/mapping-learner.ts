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
      binned[i * rows.width + c] = low
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

  const bestSplit = (leaf: Int32Array, columns: number[], sumG: number, sumH: number): Split | undefined => {
    let best: Split | undefined
    const base = (sumG * sumG) / (sumH + settings.ridge)
    const hist = new Float64Array(rows.width * (BINS + 1) * 2)
    for (let k = 0; k < leaf.length; k++) {
      const i = leaf[k]!
      const gi = g[i]!
      const hi = h[i]!
      const at = i * rows.width
      for (let q = 0; q < columns.length; q++) {
        const c = columns[q]!
        const slot = (c * (BINS + 1) + binned[at + c]!) * 2
        hist[slot]! += gi
        hist[slot + 1]! += hi
      }
    }
    for (const c of columns) {
      let lg = 0
      let lh = 0
      for (let b = 0; b < cuts[c]!.length; b++) {
        const slot = (c * (BINS + 1) + b) * 2
        lg += hist[slot]!
        lh += hist[slot + 1]!
        if (lh < settings.smallest || sumH - lh < settings.smallest) continue
        const gain =
          (lg * lg) / (lh + settings.ridge) +
          ((sumG - lg) * (sumG - lg)) / (sumH - lh + settings.ridge) -
          base
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
      if (random() < settings.sample) chosen.push(i)
    }
    const columns = Array.from({ length: rows.width }, (_, c) => c).filter(() => random() < settings.columns)
    const sums = (list: Int32Array): [number, number] => {
      let a = 0
      let b = 0
      for (const i of list) {
        a += g[i]!
        b += h[i]!
      }
      return [a, b]
    }
    const make = (node: number, list: Int32Array): Leaf => {
      const [sg, sh] = sums(list)
      return { node, rows: list, g: sg, h: sh, split: bestSplit(list, columns, sg, sh) }
    }
    const newNode = (): number => feature.push(-1) && threshold.push(0) && left.push(0) - 1
    const root = newNode()
    roots.push(root)
    const leaves = [make(root, Int32Array.from(chosen))]
    while (leaves.length < settings.leaves) {
      let pick = -1
      leaves.forEach((leaf, i) => {
        if (leaf.split && (pick < 0 || leaf.split.gain > leaves[pick]!.split!.gain)) pick = i
      })
      if (pick < 0) break
      const leaf = leaves.splice(pick, 1)[0]!
      const { column, cut } = leaf.split!
      const low = leaf.rows.filter((i) => binned[i * rows.width + column]! <= cut)
      const high = leaf.rows.filter((i) => binned[i * rows.width + column]! > cut)
      const a = newNode()
      newNode()
      feature[leaf.node] = column
      threshold[leaf.node] = cuts[column]![cut]!
      left[leaf.node] = a
      leaves.push(make(a, low), make(a + 1, high))
    }
    for (const leaf of leaves)
      threshold[leaf.node] = Number(((settings.rate * leaf.g) / (leaf.h + settings.ridge)).toPrecision(4))
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
