import { step } from '../../core/next.ts'
import { part } from '../../http-request/url.ts'
import type { Call } from '../call.ts'
import { Job, JobLog } from '../models/job.ts'
import { workflowSlug } from '../slugs.ts'
import { listOf } from './lists.ts'

const LOOK = step('jobs list')

/** Switches of the job list; without any it holds no completed, killed or hidden jobs. */
export interface JobFilter {
  /** Kebab or snake case. */
  readonly workflow?: string
  /** Jobs that use one of these. */
  readonly auth_ids?: readonly string[]
  readonly show_completed?: boolean
  /** Killed ones; the API heeds it only together with show_completed. */
  readonly show_deleted?: boolean
  readonly show_hidden?: boolean
  /** Completed, killed and hidden. */
  readonly show_all?: boolean
  /** With work state and `sleep_until`. */
  readonly show_state?: boolean
}

/** Reads of jobs and their logs. */
export const jobReads = (call: Call) => ({
  list: ({ workflow, ...filter }: JobFilter = {}) =>
    listOf(call, Job, {
      what: 'List the jobs',
      path: '/v2/job',
      query: { ...filter, workflow: workflow === undefined ? undefined : workflowSlug(workflow) },
    }),
  get: (id: string) => call({ what: 'Read the job', path: `/v2/job/${part(id)}`, data: Job, check: LOOK }),
  /** Oldest first. @param show.errors with the details of errors */
  logs: (id: string, show: { readonly errors?: boolean } = {}) =>
    listOf(call, JobLog, {
      what: 'Read the log',
      path: `/v2/job/${part(id)}/logs`,
      query: { include_errors: show.errors },
      check: LOOK,
    }),
  /** The log of the whole account: the last 24 hours, without killed jobs. */
  accountLogs: () => listOf(call, JobLog, { what: 'Read the log of the account', path: '/v2/job/logs' }),
})
