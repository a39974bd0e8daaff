import type { Direction } from '../../catalog/types.ts'
import type { GoalIndex } from './names.ts'
import type { Scene } from './scene.ts'
import type { GoalProvider } from './types.ts'

/** A workflow that was typed by its own name. */
export type TypedWorkflow = {
  readonly provider: GoalProvider
  readonly workflow: string
  readonly direction: Direction | null
}

/** Looks for a workflow's own name, which settles everything. */
export function typedWorkflow(scene: Scene, index: GoalIndex): TypedWorkflow | null {
  for (let length = Math.min(8, scene.words.length); length > 1; length--) {
    for (let at = 0; at + length <= scene.words.length; at++) {
      const hit = workflowAt(scene, index, at, length)
      if (hit !== null) return hit
    }
  }
  return null
}

function workflowAt(scene: Scene, index: GoalIndex, at: number, length: number): TypedWorkflow | null {
  const words = scene.tokens.slice(at, at + length).map((token) => token.word)
  const hit = index.workflows.get(words.join(''))
  if (hit === undefined || scene.negated.has(at) || !slugFits(scene, at, length, hit.workflow)) return null
  const provider = index.providers.get(hit.provider)
  const entry = provider?.workflows.find((workflow) => workflow.kebab === hit.workflow)
  return provider === undefined
    ? null
    : { provider, workflow: hit.workflow, direction: entry?.direction ?? null }
}

/** Written with hyphens or underscores, or of three words or more: "klaviyo import" alone is plain speech. */
function slugFits(scene: Scene, at: number, length: number, slug: string): boolean {
  const first = scene.tokens[at]
  const last = scene.tokens[at + length - 1]
  if (first === undefined || last === undefined) return false
  const said = scene.text
    .slice(first.start, last.end)
    .toLowerCase()
    .replace(/[_ ]/g, (mark) => (mark === '_' || length > 2 ? '-' : mark))
  return said === slug
}
