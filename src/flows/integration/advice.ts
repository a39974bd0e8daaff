import type { Scheduled } from '../../advice/draft/schedule.ts'
import { needsOf, sameWork, type WorkflowNeeds } from '../../advice/needs.ts'
import { type Recommendation, recommend } from '../../advice/recommend.ts'
import { authTypesOf, loadProvider } from '../../catalog/catalog.ts'
import type { AuthTypeEntry, ProviderEntry, WorkflowEntry } from '../../catalog/types.ts'
import type { GoalReading } from '../../goal/types.ts'
import type { Job } from '../../lytics/client.ts'
import { authsOf } from '../account/credentials.ts'
import { serving, unfitAuths } from '../account/fit-auth.ts'
import type { AccountSnapshot } from '../account/snapshot.ts'
import { type AuthDecision, decideAuth } from '../ask/auth.ts'
import { decideGoal } from '../ask/goal.ts'
import { decideSegment, type SegmentDecision } from '../ask/segment.ts'
import { goalSettings } from '../ask/settings.ts'
import { decideWorkflow, type WorkflowDecision } from '../ask/workflow.ts'

/** The decisions that `connect` makes for one provider, made without asking, and what is still needed. */
export interface ProviderAdvice {
  readonly provider: ProviderEntry
  readonly recommendation: Recommendation
  readonly workflow: WorkflowEntry | null
  readonly decidedBy: WorkflowDecision['decidedBy'] | null
  readonly auth: AuthDecision
  /** How a credential of the provider comes to be. */
  readonly authTypes: readonly AuthTypeEntry[]
  readonly audience: SegmentDecision | null
  readonly needs: WorkflowNeeds | null
  /** How the wished time can be met; null where the goal has none. */
  readonly schedule: Scheduled | null
  /** Jobs of this workflow that send the same audience; where none is known, all of the workflow. */
  readonly jobs: readonly Job[]
  readonly sameAudience: boolean
}

/** What a goal means and, where it names a provider, what to do about it. */
export interface Advice {
  readonly reading: GoalReading
  readonly about: ProviderAdvice | null
}

async function adviseOn(
  provider: ProviderEntry,
  reading: GoalReading,
  named: string | undefined,
  snapshot: AccountSnapshot | null,
): Promise<ProviderAdvice> {
  const { workflow = null, decidedBy = null } = decideWorkflow(provider, reading, named) ?? {}
  const serves = serving(provider, workflow ?? undefined)
  const own = snapshot === null ? [] : authsOf({ snapshot }, provider)
  const unfit = await unfitAuths(provider, workflow ?? undefined, own)
  const auth = decideAuth(serves, snapshot, unfit)
  const rest = {
    provider,
    recommendation: recommend(reading, provider),
    workflow,
    decidedBy,
    auth,
    authTypes: await authTypesOf(provider, workflow),
  }
  if (workflow === null)
    return { ...rest, audience: null, needs: null, schedule: null, jobs: [], sameAudience: false }
  const audience = decideSegment(workflow, reading, snapshot?.segments)
  const segment = audience?.match?.kind === 'one' ? audience.match.segments[0].id : undefined
  const settings = goalSettings(workflow, reading)
  const { jobs = [], fields = [] } = snapshot ?? {}
  const needs = needsOf({
    workflow,
    auth: auth.state === 'use' ? auth.auths[0] : undefined,
    chosen: settings.values,
    jobs,
    fields,
  })
  return {
    ...rest,
    audience,
    needs,
    schedule: reading.schedule === null ? null : settings,
    jobs: sameWork(workflow, segment, jobs),
    sameAudience: segment !== undefined,
  }
}

/** Reads a goal and gathers what there is to say about it. Reads nothing but the catalog and what it is given. */
export async function adviseGoal(
  goal: string,
  workflow: string | undefined,
  snapshot: AccountSnapshot | null,
): Promise<Advice> {
  const { reading, provider } = await decideGoal(goal, workflow)
  const about =
    provider === undefined ? null : await adviseOn(await loadProvider(provider), reading, workflow, snapshot)
  return { reading, about }
}
