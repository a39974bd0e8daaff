import { type GoalFacts, goalFacts } from './features/facts.ts'
import { readText } from './goal-text.ts'
import { unknownName } from './leftovers.ts'
import type { GoalIndex } from './names.ts'
import { readSchedule, type ScheduleFound } from './schedule.ts'
import { readSegment } from './segment-phrase.ts'
import { tokenize } from './words.ts'

/** What the rules find in a goal, before anything is weighed. */
export type Prepared = { readonly facts: GoalFacts; readonly schedule: ScheduleFound | null }

/** Marks names, times, the audience and what is ruled out. */
export function prepare(text: string, index: GoalIndex): Prepared {
  const schedule = readSchedule(tokenize(text))
  const goal = readText(text, index, schedule?.used ?? new Set())
  return { facts: goalFacts(goal, readSegment(goal), unknownName(goal)), schedule }
}
