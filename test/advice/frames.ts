import { readGoal } from '../../src/advice/goal/read-goal.ts'
import type { GoalReading } from '../../src/advice/goal/types.ts'

const lines = (text: string): string[] => text.trim().split(/\n\s*/)

/** The sentences of a frame, one a line with `{p}` for the platform, whose reading is not the wanted one, with what was read instead. */
export function misread(frames: string, platform: string, wanted: Partial<GoalReading>): unknown[] {
  return lines(frames)
    .map((frame) => frame.replaceAll('{p}', platform))
    .map((goal) => [goal, readGoal(goal)] as const)
    .filter(([, reading]) => {
      const read: Readonly<Record<string, unknown>> = reading
      return Object.entries(wanted).some(([part, value]) => read[part] !== value)
    })
    .map(([goal, { platform: found, direction, workflow }]) => ({ goal, found, direction, workflow }))
}
