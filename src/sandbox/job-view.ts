import { workflowFacts } from './facts.ts'
import { type Life, lifeOf } from './life/life.ts'
import { brokenAmong } from './life/logs.ts'
import { type Traits, traitsOf } from './life/traits.ts'
import type { AuthRecord, JobRecord } from './records.ts'
import type { SandboxAccount } from './sandbox-account.ts'
import { ACCOUNT } from './seed/account.ts'
import { workflowId } from './seed/provider-ids.ts'

/** A job with what it is doing now. */
export interface LivingJob {
  readonly job: JobRecord
  readonly traits: Traits
  readonly life: Life
}

/** Looks at a job's workflow and credentials and tells its life. */
export async function living(job: JobRecord, account: SandboxAccount): Promise<LivingJob> {
  const auths: AuthRecord[] = []
  for (const id of job.auth_ids) {
    const auth = await account.get('auth', id)
    if (auth !== undefined) auths.push(auth)
  }
  const facts = workflowFacts(job.workflow)
  const traits = traitsOf(facts ?? { slug: job.workflow, direction: 'other' }, job.config)
  const broken = brokenAmong(auths, account.now)
  const life = lifeOf(job, account.now, {
    traits,
    statusUnstarted: account.quirks.status_after_run_job_false,
    ...(broken === undefined ? {} : { broken }),
  })
  return { job, traits, life }
}

/** Killed, or on the way there. */
export const isDeleted = ({ life }: LivingJob): boolean =>
  life.status === 'deleted' || life.status === 'deleting'

/** A job as the API shows it. */
export function jobView(
  { job, life }: LivingJob,
  account: SandboxAccount,
  show: { state?: boolean; sleepUntil?: boolean } = {},
) {
  const { tag_and_meta_returned: kept } = account.quirks
  const sleepUntil =
    life.sleepUntil === undefined ? {} : { sleep_until: new Date(life.sleepUntil).toISOString() }
  return {
    id: job.id,
    name: job.name,
    description: job.description,
    workflow: job.workflow,
    workflow_id: workflowId(job.workflow),
    config: job.config,
    auth_ids: job.auth_ids,
    status: life.status,
    deleted: life.status === 'deleted',
    hidden: job.hidden,
    verbose_logging: job.verbose_logging,
    ...(kept && job.tag !== undefined ? { tag: job.tag } : {}),
    meta: kept ? job.meta : {},
    ...(job.monitoring === null ? {} : { monitoring: job.monitoring }),
    account_id: ACCOUNT.id,
    user_id: job.user_id,
    ...(job.api_token_auth_id === undefined ? {} : { api_token_auth_id: job.api_token_auth_id }),
    ...(job.expires_at === undefined ? {} : { expires_at: job.expires_at }),
    quiet_time_of_day: job.quiet_time_of_day,
    quiet_timezone: job.quiet_timezone,
    quiet_period: job.quiet_period,
    drop_events_during_quiet_window: job.drop_events_during_quiet_window,
    created: job.created,
    updated: job.updated,
    ...(show.state === true || show.sleepUntil === true ? sleepUntil : {}),
    ...(show.state === true ? { state: { errors: life.errors, events: life.events.length } } : {}),
  }
}
