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
  const roots = Uint16Array.from(trees.roots)
  // A node is three numbers in a row: most calls end before the machine code is there, so every look-up counts.
  const nodes = new Float64Array(3 * trees.feature.length)
  for (const [i, feature] of trees.feature.entries()) {
    nodes[3 * i] = feature
    nodes[3 * i + 1] = trees.threshold[i] ?? 0
    nodes[3 * i + 2] = 3 * (trees.left[i] ?? 0)
  }
  return (features, at = 0) => {
    let sum = trees.bias
    for (let tree = 0; tree < roots.length; tree++) {
      let node = 3 * (roots[tree] ?? 0)
      let asked = nodes[node] ?? -1
      while (asked >= 0) {
        const left = nodes[node + 2] ?? 0
        node = (features[at + asked] ?? 0) <= (nodes[node + 1] ?? 0) ? left : left + 3
        asked = nodes[node] ?? -1
      }
      sum += nodes[node + 1] ?? 0
    }
    return sum
  }
}
