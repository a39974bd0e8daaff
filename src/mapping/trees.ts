/**
 * A sum of small decision trees, flat: node i asks whether feature[i] is at most threshold[i] and goes to left[i] or
 * right[i]; a negative feature marks a leaf, whose threshold is its value. `roots` are the trees' first nodes.
 */
export interface Trees {
  readonly bias: number
  readonly roots: readonly number[]
  readonly feature: readonly number[]
  readonly threshold: readonly number[]
  /** The left child; the right one is the next node. */
  readonly left: readonly number[]
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** A model ready to be asked: from the features that begin at a place to the log-odds of a right pair. */
export function predictor(trees: Trees): (features: ArrayLike<number>, at?: number) => number {
  const roots = new Uint16Array(trees.roots)
  const feature = new Int16Array(trees.feature)
  const threshold = new Float64Array(trees.threshold)
  const left = new Uint16Array(trees.left)
  return (features, at = 0) => {
    let sum = trees.bias
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] ?? 0
      let asked = feature[node] ?? -1
      while (asked >= 0) {
        const next = left[node] ?? 0
        node = (features[at + asked] ?? 0) <= (threshold[node] ?? 0) ? next : next + 1
        asked = feature[node] ?? -1
      }
      sum += threshold[node] ?? 0
    }
    return sum
  }
}
