import { audienceCheck, coverageCheck, flowCheck } from './audience-checks.ts'
import type { Cause, Check } from './check.ts'
import type { JobFacts } from './facts.ts'
import { authCheck, existsCheck, jobName, statusCheck } from './job-checks.ts'
import {
  activityCheck,
  countCheck,
  errorCheck,
  quietCheck,
  rateLimitCheck,
  streamCheck,
} from './log-checks.ts'

/** What follows from what: a consequence is not told beside its cause. */
const EXPLAINS: Readonly<Record<string, readonly string[]>> = {
  job_killed: ['auth_missing', 'unhealthy_auth', 'audience_missing', 'empty_audience', 'log_errors'],
  unhealthy_auth: ['log_errors', 'job_failed', 'job_faulted', 'job_stale'],
  auth_missing: ['log_errors', 'job_failed', 'job_faulted', 'job_stale', 'job_paused'],
  rate_limited: ['log_errors', 'job_stale', 'job_faulted'],
  log_errors: ['job_failed', 'job_faulted', 'job_stale'],
  audience_missing: ['identifier_not_covered'],
  audience_invalid: ['identifier_not_covered', 'empty_audience'],
}

const RANK = { fault: 0, warning: 1, note: 2 } as const

/** The causes that stand, the gravest first: without those that another one explains. */
export function rootCauses(causes: readonly Cause[]): Cause[] {
  const explained = new Set(causes.flatMap(({ code }) => EXPLAINS[code] ?? []))
  return causes
    .filter(({ code }) => !explained.has(code))
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
}

/** What the checks add up to. */
export interface Diagnosis {
  /** faulty: something is broken or comes to nothing. by_design: as somebody set it up. healthy: nothing found. */
  readonly verdict: 'healthy' | 'by_design' | 'faulty'
  readonly summary: string
  readonly causes: readonly Cause[]
}

/** The diagnosis that checks lead to. @param healthy what to say where nothing was found */
export function conclude(checks: readonly Check[], healthy: string): Diagnosis {
  const causes = rootCauses(checks.flatMap((check) => check.causes))
  const [main] = causes
  if (main === undefined) return { verdict: 'healthy', summary: healthy, causes }
  return { verdict: main.severity === 'note' ? 'by_design' : 'faulty', summary: main.what, causes }
}

/** Looks at a job from all sides, from its existence to what it last carried. */
export function diagnoseJob(facts: JobFacts): { checks: readonly Check[]; diagnosis: Diagnosis } {
  const checks = [
    existsCheck(facts),
    statusCheck(facts),
    authCheck(facts),
    audienceCheck(facts),
    coverageCheck(facts),
    streamCheck(facts),
    quietCheck(facts),
    flowCheck(facts),
    rateLimitCheck(facts),
    activityCheck(facts),
    errorCheck(facts),
    countCheck(facts),
  ]
  return { checks, diagnosis: conclude(checks, allWell(facts)) }
}

/** What to say where nothing was found. */
function allWell({ job, workflow }: JobFacts): string {
  const name = jobName(job)
  if (job.status === 'completed') return `The job "${name}" has done its work and is completed.`
  if (job.status === 'unknown') return `Nothing was found, but Lytics does not tell what "${name}" is doing.`
  const expect = workflow.seen_after === '' ? '' : ` When to expect it: ${workflow.seen_after}`
  return `Nothing is wrong with the job "${name}".${expect}`
}
