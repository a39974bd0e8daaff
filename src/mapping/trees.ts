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
  const feature = Int16Array.from(trees.feature)
  const threshold = Float64Array.from(trees.threshold)
  const left = Uint16Array.from(trees.left)
  const roots = Uint16Array.from(trees.roots)
  return (features, at = 0) => {
    let sum = trees.bias
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] ?? 0
      let asked = feature[node] ?? -1
      while (asked >= 0) {
        node =
          (features[at + asked] ?? 0) <= (threshold[node] ?? 0) ? (left[node] ?? 0) : (left[node] ?? 0) + 1
        asked = feature[node] ?? -1
      }
      sum += threshold[node] ?? 0
    }
    return sum
  }
}
