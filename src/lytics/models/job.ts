import * as z from 'zod/mini'

/** One configured workflow. */
export const Job = z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  /** Snake case, for example `facebook_audience_populate`. */
  workflow: z.optional(z.string()),
  workflow_id: z.optional(z.string()),
  config: z.optional(z.record(z.string(), z.unknown())),
  auth_ids: z.optional(z.array(z.string())),
  /** running, sleeping, paused, pausing, initializing, failed, completed, deleted, deleting, unknown or fault-N. */
  status: z.optional(z.string()),
  deleted: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
  created: z.optional(z.string()),
  /** The last edit of the configuration, not the last run. */
  updated: z.optional(z.string()),
  expires_at: z.optional(z.string()),
  quiet_time_of_day: z.optional(z.string()),
  quiet_timezone: z.optional(z.string()),
  /** Hours. */
  quiet_period: z.optional(z.number()),
  drop_events_during_quiet_window: z.optional(z.boolean()),
  /** Only in the list, and only when state was asked for. */
  sleep_until: z.optional(z.string()),
})
export type Job = z.output<typeof Job>

/** One entry of a job's log; the counts of an export (added, removed, omitted) are in its context. */
export const JobLog = z.looseObject({
  job_id: z.optional(z.string()),
  timestamp: z.string(),
  level: z.optional(z.string()),
  message: z.optional(z.string()),
  /** Only on errors, for example `UNAUTHORIZED-017`: the destination refused the credential. */
  code: z.optional(z.string()),
  context: z.optional(z.record(z.string(), z.unknown())),
})
export type JobLog = z.output<typeof JobLog>
