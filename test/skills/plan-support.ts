import { isAppError } from '../../src/core/errors.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import type { advisorWorld } from './advisor-world.ts'

export const SECRET = 'iterable-key-that-nobody-sees'
export const ENV = { ITERABLE_KEY: SECRET }
export const FILE = '/home/plan.json'

export const asked = (goal: string, more: object = {}) => ({
  goal: [goal],
  map: [],
  set: [],
  credential: [],
  secret: [],
  start: true,
  another: false,
  wait: 0,
  output: FILE,
  ...more,
})
export const sending = (more: object = {}) => ({
  plan: FILE,
  resume: false,
  rebind: false,
  secret: ['apikey=env:ITERABLE_KEY'],
  wait: 5,
  ...more,
})

export type World = ReturnType<typeof advisorWorld>

export const planned = async (world: World, goal = 'iterable', more: object = { segment: 'VIP' }) =>
  await plan.run(world.ctx, asked(goal, more) as never)

export const failure = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    if (isAppError(error)) return error
    throw error
  }
  throw new Error('nothing was refused')
}
