import type { GoalFacts, Option } from './features/facts.ts'
import { eachFeature } from './features.ts'
import { model } from './weights.generated.ts'

let read: ReadonlyMap<string, number> | undefined

function weights(): ReadonlyMap<string, number> {
  read ??= new Map(
    model.weights.split('\n').map((line) => {
      const tab = line.lastIndexOf('\t')
      return [line.slice(0, tab), Number(line.slice(tab + 1)) / 100]
    }),
  )
  return read
}

/** From this probability on the reader acts without asking. */
export const threshold: number = model.threshold

/** The probability of each option; they add up to 1. */
export function weigh(facts: GoalFacts, options: readonly Option[]): readonly number[] {
  const known = weights()
  const scores = options.map(() => 0)
  eachFeature(facts, options, (n, name, value) => {
    const weight = known.get(name)
    if (weight !== undefined) scores[n] = (scores[n] ?? 0) + weight * value
  })
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - top) * model.scale))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
