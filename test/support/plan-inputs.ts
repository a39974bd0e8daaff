import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import type { TestCtx } from './test-ctx.ts'

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

export const planned = async (app: TestCtx, goal = 'iterable', more: object = { segment: 'VIP' }) =>
  await plan.run(app.ctx, asked(goal, more) as never)
