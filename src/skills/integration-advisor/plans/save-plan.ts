import type { Draft } from '../../../flows/integration/draft.ts'
import { type Making, makePlan } from '../../../flows/plan/make-plan.ts'
import { keepPlan } from '../../../flows/plan/store.ts'
import type { Session } from '../../../flows/run/session.ts'
import type { Proposal } from '../../../gate/types.ts'
import { sandboxFlag } from '../connect/connect-document.ts'

/** Keeps what is shown at the gate as a plan. @returns the commands that go on with it */
export const saving =
  (session: Session, draft: Draft, options: Making) =>
  async ({ writes }: Proposal): Promise<string[]> => {
    const plan = makePlan(session, draft, { ...options, writes })
    const name = `${await keepPlan(session.ctx, plan)}${sandboxFlag(session)}`
    return [`lytics-advisor plans show ${name}`, `lytics-advisor apply ${name}`]
  }
