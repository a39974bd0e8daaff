import type { Direction } from '../catalog/types.ts'
import type { GoalText } from './goal-text.ts'
import type { GoalIndex } from './names.ts'
import type { GoalProvider } from './types.ts'

/** A workflow that was typed by its own name. */
export type TypedWorkflow = {
  readonly provider: GoalProvider
  readonly workflow: string
  readonly direction: Direction | null
}

/** Looks for a workflow's own name, which settles everything. */
export function typedWorkflow(goal: GoalText, index: GoalIndex): TypedWorkflow | null {
  for (let length = Math.min(8, goal.words.length); length > 1; length--) {
    for (let at = 0; at + length <= goal.words.length; at++) {
      const hit = workflowAt(goal, index, at, length)
      if (hit !== null) return hit
    }
  }
  return null
}

function workflowAt(goal: GoalText, index: GoalIndex, at: number, length: number): TypedWorkflow | null {
  const words = goal.tokens.slice(at, at + length).map((token) => token.word)
  const hit = index.workflows.get(words.join(''))
  if (hit === undefined || goal.negated.has(at) || !slugFits(goal, at, length, hit.workflow)) return null
  const provider = index.providers.get(hit.provider)
  const entry = provider?.workflows.find((workflow) => workflow.kebab === hit.workflow)
  return provider === undefined
    ? null
    : { provider, workflow: hit.workflow, direction: entry?.direction ?? null }
}

/** Written with hyphens or underscores, or of three words or more: "klaviyo import" alone is plain speech. */
function slugFits(goal: GoalText, at: number, length: number, slug: string): boolean {
  const first = goal.tokens[at]
  const last = goal.tokens[at + length - 1]
  if (first === undefined || last === undefined) return false
  const said = goal.text
    .slice(first.start, last.end)
    .toLowerCase()
    .replace(/[_ ]/g, (mark) => (mark === '_' || length > 2 ? '-' : mark))
  return said === slug
}
