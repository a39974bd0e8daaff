import { placeholder, step } from '../../core/next.ts'
import { clean, count } from '../../core/text.ts'
import { type Check, fail, info, pass } from './check.ts'
import type { JobFacts } from './facts.ts'
import { isGone, jobCause, jobName } from './job-checks.ts'
import { countsOf, errorGroups, rateLimitOf, runsOf, silenceOf, standingErrors } from './log.ts'
import { DAY, every, span, until, when } from './moments.ts'
import { quietWindow } from './quiet.ts'
import { backfills, streamNames } from './settings.ts'
import { errorLine, explainError } from './symptoms.ts'

/** Whether the job waits out its quiet hours, and what they do to events. */
export function quietCheck({ job, now }: JobFacts): Check {
  const window = quietWindow(job, now)
  if (window === undefined) return pass('quiet_hours', 'Quiet hours', 'none set')
  if (window.problem !== undefined) {
    const what = `The quiet hours of the job "${jobName(job)}" cannot be kept: ${clean(window.problem)}.`
    const mend = 'Set them right or remove them.'
    const causes = [
      jobCause(job, 'quiet_hours_invalid', 'warning', what, mend, [
        step('jobs update', { job: job.id, no_quiet: true }),
      ]),
    ]
    return fail('quiet_hours', 'Quiet hours', clean(window.problem), { causes })
  }
  const drops = window.drops
    ? 'Events that arrive meanwhile are dropped, for good.'
    : 'Events that arrive meanwhile are kept and sent afterwards.'
  if (window.until === undefined)
    return pass('quiet_hours', 'Quiet hours', `${window.label}; now is outside of them`, { details: [drops] })
  const what = `The job "${jobName(job)}" is in its quiet hours, ${window.label}, and goes on at ${until(window.until, now)}.`
  const mend = `Wait, or remove the quiet hours. ${drops}`
  const causes = [
    jobCause(job, 'quiet_hours', 'note', what, mend, [step('jobs update', { job: job.id, no_quiet: true })]),
  ]
  const evidence = `${window.label}; now is inside of them, until ${until(window.until, now)}`
  return info('quiet_hours', 'Quiet hours', evidence, { details: [drops], causes })
}

/** Silence that is asked for does not count as such. */
const excusedMs = ({ job, now }: Pick<JobFacts, 'job' | 'now'>): number => quietWindow(job, now)?.ms ?? 0

const isScheduled = (status: string | undefined): boolean => status === 'running' || status === 'sleeping'

/** True while the job says that it sleeps until a time to come. */
const sleepsOn = ({ job, now }: Pick<JobFacts, 'job' | 'now'>): boolean =>
  job.sleep_until !== undefined && Date.parse(job.sleep_until) > now.getTime()

/** Whether a job that should run has gone silent. Pure over the log, so that `health` judges the same way. */
export const isStale = (facts: Pick<JobFacts, 'job' | 'now' | 'logs'>): boolean =>
  isScheduled(facts.job.status) &&
  !sleepsOn(facts) &&
  silenceOf(facts.logs, facts.job.created, facts.now, excusedMs(facts)).stale

/** The cause that a silent job is. */
export function staleCause({ job, now, logs }: Pick<JobFacts, 'job' | 'now' | 'logs'>) {
  const { newest, rhythmMs, silentMs } = silenceOf(logs, job.created, now, 0)
  const usual = rhythmMs === undefined ? '' : `, though it used to run ${every(rhythmMs)}`
  const symptom =
    newest === undefined
      ? `has written nothing to its log since it was created ${span(silentMs)} ago`
      : `has written nothing to its log for ${span(silentMs)}${usual}`
  const what = `The job "${jobName(job)}" reports that it is ${clean(job.status ?? 'running')}, but ${symptom}: it hangs.`
  return jobCause(job, 'job_stale', 'fault', what, 'Restart it, and watch its log.', [
    step('jobs bounce', { job: job.id }),
    step('jobs logs', { job: job.id, errors: true, follow: true }),
  ])
}

/** The last sign of life. `updated` is none: it is the last edit of the configuration (API.md, 8.5). */
export function activityCheck(facts: JobFacts): Check {
  const { job, logs, now } = facts
  const { newest, rhythmMs } = silenceOf(logs, job.created, now, 0)
  const rhythm = rhythmMs === undefined ? '' : `; it runs about ${every(rhythmMs)}`
  const last = newest === undefined ? 'its log has no entry of its own' : `last log ${when(newest, now)}`
  const evidence = `${last}${rhythm}`
  if (isStale(facts)) return fail('activity', 'Activity', evidence, { causes: [staleCause(facts)] })
  if (!isScheduled(job.status)) return info('activity', 'Activity', evidence)
  return newest === undefined
    ? info('activity', 'Activity', evidence)
    : pass('activity', 'Activity', evidence)
}

/** Errors since the last run that came through. */
export function errorCheck({ job, logs, now }: JobFacts): Check {
  const groups = errorGroups(standingErrors(logs))
  const [latest] = groups
  if (latest === undefined) {
    const past = logs.filter(({ level }) => level === 'error').length
    return past === 0
      ? pass('errors', 'Errors', 'none in the log')
      : pass('errors', 'Errors', `none since the last run that came through (${count(past, 'error')} before)`)
  }
  const details = groups.flatMap((group) => {
    const { meaning, mend } = explainError(group)
    return [clean(errorLine(group)), `  ${meaning} ${mend}`]
  })
  const { meaning, mend } = explainError(latest)
  const what = `The job "${jobName(job)}" meets an error: ${clean(errorLine(latest))}. ${meaning}`
  const again = job.status === 'failed' || job.status === 'paused' ? 'resume' : 'bounce'
  const causes = isGone(job)
    ? []
    : [
        jobCause(job, 'log_errors', 'fault', what, mend, [
          step('jobs logs', { job: job.id, errors: true }),
          step(`jobs ${again}`, { job: job.id }),
        ]),
      ]
  return fail('errors', 'Errors', `latest ${when(latest.last, now)}`, { details, causes })
}

/** What the runs in the log carried. */
export function countCheck({ job, workflow, logs, now }: JobFacts): Check {
  const runs = runsOf(logs).flatMap((entry) => {
    const counts = countsOf(entry)
    return counts === undefined ? [] : [{ at: entry.timestamp, counts }]
  })
  const last = runs.at(-1)
  if (last === undefined) return info('counts', 'Counts', 'no run in the log tells any')
  const sum = (key: 'added' | 'omitted' | 'removed') =>
    runs.reduce((total, { counts }) => total + counts[key], 0)
  const countsText = (added: number, omitted: number, removed: number) =>
    `${added.toLocaleString('en-US')} added, ${omitted.toLocaleString('en-US')} omitted, ${removed.toLocaleString('en-US')} removed`
  const { added, omitted, removed } = last.counts
  const total = countsText(sum('added'), sum('omitted'), sum('removed'))
  const details = [
    `last run, ${when(last.at, now)}: ${countsText(added, omitted, removed)}`,
    ...(sum('omitted') > 0
      ? ['Omitted people had no match, lack the identifier, were sent before, or are on an exclusion list.']
      : []),
    ...(backfills(workflow, job.config ?? {}) === false
      ? ['Only those who enter after the creation are sent: withbackfill is off.']
      : []),
  ]
  return info('counts', 'Counts', `${count(runs.length, 'run')} in the log: ${total}`, { details })
}

/** Whether the destination has had enough for now. */
export function rateLimitCheck({ job, logs, now }: JobFacts): Check {
  const entry = rateLimitOf(logs)
  if (entry === undefined)
    return pass('rate_limit', 'Rate limit', 'nothing in the log says that one is used up')
  const wakes = job.sleep_until === undefined ? '' : `; waiting until ${until(job.sleep_until, now)}`
  return fail(
    'rate_limit',
    'Rate limit',
    `${when(entry.timestamp, now)}: "${clean(entry.message ?? '')}"${wakes}`,
    {
      causes: [rateLimitCause(job, now)],
    },
  )
}

/** The cause that a used-up allowance is. */
export function rateLimitCause(job: JobFacts['job'], now: Date) {
  const wakes = job.sleep_until === undefined ? '' : ` until ${until(job.sleep_until, now)}`
  const what = `The destination’s allowance of calls is used up, and the job "${jobName(job)}" waits${wakes}.`
  const mend =
    'It goes on by itself. If it comes again: fewer calls a run (max_calls where the workflow has it), or a larger allowance at the destination. A restart tries at once.'
  return jobCause(job, 'rate_limited', 'warning', what, mend, [
    step('jobs logs', { job: job.id, errors: true }),
    step('jobs bounce', { job: job.id }),
  ])
}

/** Whether what the job reads still gets anything. */
export function streamCheck({ job, workflow, streams, now }: JobFacts): Check {
  const names = streamNames(workflow, job.config ?? {})
  const reads = workflow.direction === 'export' || workflow.direction === 'enrichment'
  if (names.length === 0 || !reads) return info('streams', 'Streams', 'not used: the job reads none by name')
  const found = names.map((name) => ({ name, stream: streams.find((stream) => stream.name === name) }))
  const gone = found.filter(({ stream }) => stream === undefined).map(({ name }) => clean(name))
  const evidence = found
    .map(({ name, stream }) =>
      stream === undefined
        ? `${clean(name)}: does not exist`
        : `${clean(name)}: last message ${stream.last_msg_ts === undefined ? 'unknown' : when(stream.last_msg_ts, now)}`,
    )
    .join('; ')
  if (gone.length > 0) {
    const what = `The job "${jobName(job)}" reads the stream ${gone.join(', ')}, which does not exist; capital letters count.`
    const causes = [
      jobCause(job, 'stream_missing', 'fault', what, 'Name a stream that exists.', [
        step('streams list'),
        step('jobs update', { job: job.id, set: [placeholder('name', 'streams=')] }),
      ]),
    ]
    return fail('streams', 'Streams', evidence, { causes })
  }
  const still = found.every(
    ({ stream }) => stream?.last_msg_ts !== undefined && now.getTime() - Date.parse(stream.last_msg_ts) > DAY,
  )
  return still ? info('streams', 'Streams', evidence) : pass('streams', 'Streams', evidence)
}
