import { type NextStep, step } from '../../../core/next.ts'
import type { Draft } from '../../../flows/integration/draft.ts'
import { type Making, makePlan } from '../../../flows/plan/make-plan.ts'
import { keepPlan } from '../../../flows/plan/store.ts'
import type { Session } from '../../../flows/run/session.ts'
import type { Proposal } from '../../../gate/types.ts'

/** Keeps what is shown at the gate as a plan. @returns the steps that go on with it */
export const saving =
  (session: Session, draft: Draft, options: Making) =>
  async ({ writes }: Proposal): Promise<NextStep[]> => {
    const plan = makePlan(session, draft, { ...options, writes })
    const name = await keepPlan(session.ctx, plan)
    return [step('plans show', { plan: name }), step('apply', { plan: name })]
  }
