import type { Pair } from '../../advice/draft/pairs.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import { clean } from '../../core/text.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { bar } from '../../terminal/bar.ts'
import type { MappingChoice } from './mapping.ts'

/** The mapping as lines: field, where it goes, how filled it is in the audience, how sure the suggestion is. */
export async function drawMapping(
  _ctx: Ctx,
  workflow: WorkflowEntry,
  choice: MappingChoice,
): Promise<string[]> {
  const rows: (readonly [Pair, string])[] = [
    ...[...choice.fields].map(
      ([slot, pair]) => [pair, workflow.slots[slot]?.role === undefined ? slot : `${slot}`] as const,
    ),
    ...[...choice.pairs.values()].flat().map((pair) => [pair, pair.target] as const),
  ]
  if (rows.length === 0) return ['No fields to map.']
  const left = Math.max(...rows.map(([pair]) => pair.source.length))
  const right = Math.max(...rows.map(([, target]) => target.length))
  return rows.map(([pair, target]) => {
    const share = choice.coverage.get(pair.source)
    const sure = pair.score === 1 ? '' : `  ${pair.score.toFixed(2)}`
    return `${clean(pair.source).padEnd(left)} -> ${target.padEnd(right)}  ${share === undefined ? '' : bar(share)}${sure}`
  })
}
