import * as z from 'zod/mini'
import { PlanFile } from '../../../flows/plan/plan-file.ts'
import { openPlan } from '../../../flows/plan/store.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { viewPlan } from './plan-view.ts'

export const plansShow = defineOperation({
  name: 'plans show',
  summary: 'Show a plan: what, where, why, and every request',
  effect: 'read',
  input: z.object({ plan: required('A plan file, - for stdin, or the beginning of a digest') }),
  positional: ['plan'],
  output: PlanFile,
  examples: [{ input: { plan: 'plan.json' }, about: 'needs no account' }],
  run: async (ctx, { plan }) => (await openPlan(ctx, plan)).file,
  view: viewPlan,
})
