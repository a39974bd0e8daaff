import type { Trees } from './trees.ts'
import type { Direction } from './types.ts'

/** How scores of one direction are read: a line on the log-odds, and the score from which a pair is suggested. */
export interface Calibration {
  readonly slope: number
  readonly shift: number
  readonly threshold: number
}

/** What the training script writes. */
export interface Weights {
  readonly first: Trees
  readonly second: Trees
  readonly calibration: Readonly<Record<Direction, Calibration>>
}
