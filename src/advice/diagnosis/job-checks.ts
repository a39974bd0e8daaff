import { jobStatusText } from '../../core/job-status.ts'
import { type NextStep, placeholder, step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import { isUnhealthy, unhealthyAuth } from './auth-causes.ts'
import { type Cause, type Check, fail, info, pass } from './check.ts'
import type { JobFacts, ObservedJob } from './facts.ts'
import { DAY, until, when } from './moments.ts'

export const jobName = (job: ObservedJob): string => clean(job.name ?? job.id)

/** A cause in the job itself. */
export const jobCause = (
  job: ObservedJob,
  code: string,
  severity: Cause['severity'],
  what: string,
  mend: string,
  next: readonly NextStep[],
): Cause => ({ code, severity, about: { kind: 'job', id: job.id, name: jobName(job) }, what, mend, next })

/** Killed, or on the way there. */
export const isGone = (job: ObservedJob): boolean => job.deleted === true || /^delet/.test(job.status ?? '')

/** The job as it was found. */
export function existsCheck({ job, workflow, now }: JobFacts): Check {
  const made = job.created === undefined ? '' : `, created ${when(job.created, now)}`
  const evidence = `"${jobName(job)}", ${clean(job.workflow ?? workflow.slug)}${made}`
  if (!isGone(job)) return pass('job', 'Job', evidence)
  const cause = jobCause(
    job,
    'job_killed',
    // Somebody wanted it, or nobody wanted it for 90 days.
    'note',
    `The job "${jobName(job)}" was killed, and a killed job does not come back.`,
    'Recreate it from its configuration.',
    [step('jobs get', { job: job.id }), step('connect', { goal: [workflow.kebab] })],
  )
  return fail('job', 'Job', `${evidence}; killed`, { causes: [cause] })
}

const resume = (job: ObservedJob): NextStep => step('jobs resume', { job: job.id })
const bounce = (job: ObservedJob): NextStep => step('jobs bounce', { job: job.id })
const logs = (job: ObservedJob): NextStep => step('jobs logs', { job: job.id, errors: true })

/** What keeps the job from running, as far as its status tells; undefined for one that runs or waits for its next run. */
export function statusCause(job: ObservedJob): Cause | undefined {
  const status = job.status ?? 'unknown'
  const name = jobName(job)
  if (status === 'failed') {
    const what = `The job "${name}" failed: ten hours of errors in a row, and it is not tried any more.`
    return jobCause(job, 'job_failed', 'fault', what, 'Fix the cause of its errors, then resume it.', [
      logs(job),
      resume(job),
    ])
  }
  if (status.startsWith('fault')) {
    const what = `The job "${name}" meets errors (${status}); after ten hours of them in a row it fails.`
    return jobCause(job, 'job_faulted', 'fault', what, 'Fix the cause of its errors, then restart it.', [
      logs(job),
      bounce(job),
    ])
  }
  if (status === 'paused' || status === 'pausing') {
    const what = `The job "${name}" is ${status}: somebody stopped it, and nothing flows.`
    const mend = 'Resume it; after 90 days of pause it is purged.'
    return jobCause(job, 'job_paused', 'note', what, mend, [resume(job)])
  }
  return undefined
}

/** What the job says that it is doing. */
export function statusCheck({ job, now }: JobFacts): Check {
  const status = clean(job.status ?? 'unknown')
  const wakes = job.sleep_until === undefined ? '' : `, until ${until(job.sleep_until, now)}`
  const cause = statusCause(job)
  if (cause !== undefined) return fail('status', 'Status', `${status}${wakes}`, { causes: [cause] })
  if (isGone(job)) return fail('status', 'Status', status)
  if (status === 'running') return pass('status', 'Status', 'running')
  if (status === 'sleeping') return pass('status', 'Status', `${jobStatusText(status)}${wakes}`)
  if (status === 'completed') {
    return info('status', 'Status', 'completed: it had work for one time, and that is done')
  }
  if (status === 'initializing') {
    const age = now.getTime() - Date.parse(job.created ?? '')
    if (age < DAY || Number.isNaN(age)) return info('status', 'Status', 'initializing: about to start')
    const what = `The job "${jobName(job)}" has not got beyond its start since it was created ${when(job.created ?? '', now)}.`
    const causes = [jobCause(job, 'job_stuck', 'fault', what, 'Restart it.', [bounce(job)])]
    return fail('status', 'Status', 'initializing', { causes })
  }
  return info('status', 'Status', `${status}: Lytics does not say more`)
}

/** The credentials that the job uses. */
export function authCheck(facts: JobFacts): Check {
  const { job, auths, needsAuth, workflow } = facts
  const ids = job.auth_ids ?? []
  if (ids.length === 0) {
    if (!needsAuth) return info('auth', 'Credential', 'not used: this workflow can do without one')
    const what = `The job "${jobName(job)}" has no credential: the one it had was deleted, which stops a job.`
    const next = [
      step('auths list', { provider: workflow.provider }),
      step('jobs update', { job: job.id, auth: [placeholder('label')] }),
      resume(job),
    ]
    const causes = [
      jobCause(job, 'auth_missing', 'fault', what, 'Give it a working credential, then resume it.', next),
    ]
    return fail('auth', 'Credential', 'none, and the workflow needs one', { causes })
  }
  const found = ids.map((id) => ({ id, auth: auths.find((auth) => auth.id === id) }))
  const details = found.map(({ id, auth }) =>
    auth === undefined ? `${id}: gone` : `"${clean(auth.label ?? id)}": ${clean(auth.status ?? 'unknown')}`,
  )
  const causes = found.flatMap(({ id, auth }) => {
    if (auth === undefined) {
      const what = `The credential ${id} of the job "${jobName(job)}" does not exist any more.`
      return [
        jobCause(job, 'auth_missing', 'fault', what, 'Give it another one, then resume it.', [
          step('jobs update', { job: job.id, auth: [placeholder('label')] }),
          resume(job),
        ]),
      ]
    }
    return isUnhealthy(auth) ? [unhealthyAuth(auth, auths, [job.id])] : []
  })
  const evidence = details.join('; ')
  if (causes.length > 0) return fail('auth', 'Credential', evidence, { causes })
  return found.every(({ auth }) => auth?.status === 'healthy')
    ? pass('auth', 'Credential', evidence)
    : info('auth', 'Credential', `${evidence} (Lytics has no check for it, or has not made it yet)`)
}
