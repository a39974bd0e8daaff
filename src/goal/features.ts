import { directionFeatures } from './features/direction.ts'
import type { Add, GoalFacts, Option } from './features/facts.ts'
import { platformFeatures } from './features/platform.ts'
import { openFeatures, workflowFeatures } from './features/workflow.ts'

/** Calls `add` with each feature of each option; what options share is worked out once. */
export function eachFeature(
  facts: GoalFacts,
  options: readonly Option[],
  add: (option: number, name: string, value: number) => void,
): void {
  const shared = new Map<string, readonly [string, number][]>()
  const once = (key: string, work: (add: Add) => void): readonly [string, number][] => {
    const before = shared.get(key)
    if (before !== undefined) return before
    const made: [string, number][] = []
    work((name, value = 1) => made.push([name, value]))
    shared.set(key, made)
    return made
  }
  for (const [n, option] of options.entries()) {
    const { provider, direction } = option
    const slug = provider?.slug ?? ''
    const parts = [
      provider === null ? [] : once(slug, (to) => platformFeatures(facts, provider, to)),
      once(`${slug}|${direction}`, (to) => directionFeatures(facts, provider, direction, to)),
    ]
    for (const part of parts) for (const [name, value] of part) add(n, name, value)
    const own: Add = (name, value = 1) => add(n, name, value)
    if (option.workflow === null) openFeatures(facts, option, own)
    else workflowFeatures(facts, option, own)
  }
}
