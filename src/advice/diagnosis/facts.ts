import type { WorkflowEntry } from '../../catalog/types.ts'
import type { AuthFact, Coverage, FieldFact, JobFact, SegmentFact } from '../facts.ts'

/** One entry of a job's log. */
export interface LogFact {
  readonly job_id?: string | undefined
  readonly timestamp: string
  readonly level?: string | undefined
  readonly message?: string | undefined
  readonly code?: string | undefined
  /** Counts of a run (added, removed, omitted), or who did something (user_email). */
  readonly context?: Readonly<Record<string, unknown>> | undefined
}

/** A job with what its present state depends on. */
export interface ObservedJob extends JobFact {
  readonly deleted?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly quiet_time_of_day?: string | undefined
  readonly quiet_timezone?: string | undefined
  /** Hours. */
  readonly quiet_period?: number | undefined
  readonly drop_events_during_quiet_window?: boolean | undefined
  /** Only where the job list was read with state. */
  readonly sleep_until?: string | undefined
}

/** An audience with what tells whether it works. */
export interface AudienceFact extends SegmentFact {
  readonly kind?: string | undefined
  readonly invalid_reason?: string | undefined
  readonly deleted?: boolean | undefined
}

/** Where events arrive. */
export interface StreamFact {
  readonly name?: string | undefined
  readonly last_msg_ts?: string | undefined
}

/** Everything that the diagnosis of one job is made from. */
export interface JobFacts {
  readonly now: Date
  readonly job: ObservedJob
  readonly workflow: WorkflowEntry
  /** False where the workflow can do without a credential. */
  readonly needsAuth: boolean
  /** All auths of the account. */
  readonly auths: readonly AuthFact[]
  /** All audiences of the account, with sizes. */
  readonly segments: readonly AudienceFact[]
  readonly fields: readonly FieldFact[]
  /** Of the mapped fields, in the job's audience. */
  readonly coverage: Coverage
  /** Empty where the job reads none. */
  readonly streams: readonly StreamFact[]
  /** Oldest first. */
  readonly logs: readonly LogFact[]
}
