import { writeFileSync } from 'node:fs'
import { listProviders } from '../src/catalog/catalog.ts'
import { madeUp } from './goals/augment.ts'
import { dataset } from './goals/dataset.ts'
import { readLabelled } from './goals/labelled.ts'
import { only, telling, train } from './goals/learner.ts'
import { MADE_UP_WEIGHT, SETTINGS } from './goals/settings.ts'
import { frameGoals, writtenGoals } from './goals/written.ts'

/*
 * npx tsx scripts/train-goals.ts   learns src/goal/weights.generated.ts from test/goals.jsonl, the goals written for
 *                                  training and those made up from both. Seeded: the same input gives the same file.
 */

/** Chosen on test/goals-fresh-threshold.jsonl, whose goals were written by others and are trained on by nobody. */
const CALIBRATION = { scale: 1, threshold: 0.65 }

/** N features are kept: those that move the most goals the farthest. */
const KEPT = 16_000

const providers = listProviders()
const labels = [...readLabelled('test/goals.jsonl'), ...writtenGoals(providers)]
const made = madeUp(providers, labels)
const data = dataset(providers)
const examples = [
  ...labels.map((label) => data.example(label, 1)),
  ...[...made, ...frameGoals()].map((label) => data.example(label, MADE_UP_WEIGHT)),
]
const all = examples.map(({ example }) => example)
const first = train(all, data.names.length, SETTINGS)
const kept = telling(all, first, KEPT)
const weights = train(
  all.map((example) => only(example, kept)),
  data.names.length,
  SETTINGS,
)

const lines = data.names.flatMap((name, id) => {
  const weight = Math.round((weights[id] ?? 0) * 100)
  return weight === 0 ? [] : [`${name}\t${weight}`]
})
const text = lines.sort().join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
writeFileSync(
  'src/goal/weights.generated.ts',
  `// Written by scripts/train-goals.ts; do not edit.
import type { GoalModel } from './types.ts'

/** The learned weights of the goal reader. */
export const model: GoalModel = {
  scale: ${CALIBRATION.scale},
  threshold: ${CALIBRATION.threshold},
  weights: \`${text}\`,
}
`,
)
console.log(`${examples.length} goals, ${data.names.length} features, ${lines.length} weights kept`)
