import { describe, expect, it } from 'vitest'
import { readGoal } from '../../src/goal/read-goal.ts'
import { FRAMES, type FrameGoal } from './frames.ts'

const judge = ({ goal, platform, direction, workflow }: FrameGoal): 'right' | 'asks' | 'wrong' => {
  const reading = readGoal(goal)
  const route = reading.platform === platform && reading.direction === direction
  if (route && (workflow === undefined || reading.workflow === workflow)) return 'right'
  return reading.answer === 'sure' ? 'wrong' : 'asks'
}

describe('one sentence for many platforms', () => {
  it.each(Object.entries(FRAMES))(
    '%s: nearly all are read right, and hardly one wrong without asking',
    (_, goals) => {
      const judged = goals.map((goal) => ({ goal: goal.goal, is: judge(goal) }))
      const wrong = judged.filter(({ is }) => is === 'wrong').map(({ goal }) => goal)
      expect(wrong.length / goals.length, wrong.join('\n')).toBeLessThanOrEqual(0.04)
      expect(judged.filter(({ is }) => is === 'right').length / goals.length).toBeGreaterThanOrEqual(0.9)
    },
  )
})
