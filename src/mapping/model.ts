import { pairTable, ROW, writeContextFeatures } from './context.ts'
import type { Setting } from './features.ts'
import { type Pair, settingOf } from './pairs.ts'
import { logistic, predictor } from './trees.ts'
import type { Direction, Evidence, Field } from './types.ts'
import { weights } from './weights.generated.ts'

/** The pairs worth comparing and the log-odds that each is right. */
export interface Scored {
  readonly setting: Setting
  readonly pairs: readonly Pair[]
  readonly odds: readonly number[]
}

const first = predictor(weights.first)
const second = predictor(weights.second)

/** Judges each pair on its own, then once more in the light of all others. */
export function scorePairs(
  source: readonly Field[],
  target: readonly Field[],
  direction: Direction,
  evidence: Evidence = {},
): Scored {
  const { setting, pairs } = settingOf(source, target, direction, evidence)
  const table = pairTable(pairs, setting)
  const scores = pairs.map((_, i) => logistic(first(table, i * ROW)))
  writeContextFeatures(pairs, table, scores, setting)
  const { slope, shift } = weights.calibration[direction]
  return { setting, pairs, odds: pairs.map((_, i) => shift + slope * second(table, i * ROW)) }
}

export const thresholdOf = (direction: Direction): number => weights.calibration[direction].threshold
