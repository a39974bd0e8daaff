/** One goal as the learner sees it: for each option its features, and which option is right (-1: none of them). */
export interface Example {
  readonly options: readonly { readonly ids: Int32Array; readonly values: Float32Array }[]
  readonly right: number
  readonly weight: number
}

export interface Settings {
  readonly epochs: number
  readonly rate: number
  readonly ridge: number
  readonly seed: number
}

/** Random numbers that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** The probabilities of the options under the weights. */
export function probabilities(example: Example, weights: Float64Array, scale = 1): Float64Array {
  const scores = Float64Array.from(example.options, ({ ids, values }) => {
    let sum = 0
    for (let i = 0; i < ids.length; i++) sum += weights[ids[i]!]! * values[i]!
    return sum * scale
  })
  const top = Math.max(...scores)
  let total = 0
  for (let n = 0; n < scores.length; n++) {
    scores[n] = Math.exp(scores[n]! - top)
    total += scores[n]!
  }
  return scores.map((score) => score / total)
}

/** A conditional logistic regression over the options of each goal: AdaGrad steps, decay, the mean of the last half. */
export function train(examples: readonly Example[], count: number, settings: Settings): Float64Array {
  const weights = new Float64Array(count)
  const squares = new Float64Array(count).fill(1e-6)
  const mean = new Float64Array(count)
  const random = seeded(settings.seed)
  const order = examples.map((_, n) => n).filter((n) => examples[n]!.right >= 0)
  let kept = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const n of order) step(examples[n]!, weights, squares, settings)
    if (epoch < settings.epochs / 2) continue
    kept++
    for (let f = 0; f < count; f++) mean[f] = mean[f]! + weights[f]!
  }
  return mean.map((sum) => sum / kept)
}

function step(
  example: Example,
  weights: Float64Array,
  squares: Float64Array,
  { rate, ridge }: Settings,
): void {
  const shares = probabilities(example, weights)
  for (const [n, { ids, values }] of example.options.entries()) {
    const error = (shares[n]! - (n === example.right ? 1 : 0)) * example.weight
    if (Math.abs(error) < 1e-4) continue
    for (let i = 0; i < ids.length; i++) {
      const f = ids[i]!
      const slope = error * values[i]! + ridge * weights[f]!
      squares[f] = squares[f]! + slope * slope
      weights[f] = weights[f]! - (rate * slope) / Math.sqrt(squares[f]!)
    }
  }
}

/** The features that matter most: by weight, and by how many goals have them. */
export function telling(
  examples: readonly Example[],
  weights: Float64Array,
  kept: number,
): ReadonlySet<number> {
  const goals = new Float64Array(weights.length)
  for (const { options } of examples)
    for (const id of new Set(options.flatMap(({ ids }) => [...ids]))) goals[id] = goals[id]! + 1
  const worth = (id: number): number => (goals[id]! < 3 ? 0 : Math.abs(weights[id]!) * goals[id]! ** 0.25)
  const ids = [...weights.keys()].sort((a, b) => worth(b) - worth(a))
  return new Set(ids.slice(0, kept))
}

/** An example with those features alone. */
export const only = (example: Example, kept: ReadonlySet<number>): Example => ({
  ...example,
  options: example.options.map(({ ids, values }) => {
    const places = [...ids.keys()].filter((place) => kept.has(ids[place]!))
    return {
      ids: Int32Array.from(places, (place) => ids[place]!),
      values: Float32Array.from(places, (place) => values[place]!),
    }
  }),
})
