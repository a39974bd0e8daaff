import type { JobCommand, JobRecord } from '../records.ts'
import { quietUntil } from './quiet.ts'
import type { Traits } from './traits.ts'

/** One entry of a job's log, before its counts are filled in. */
export interface LifeEvent {
  readonly at: number
  readonly kind: 'created' | 'started' | 'run' | 'error' | 'warning' | JobCommand['command']
  /** Which run it was; the first brings the present members. */
  readonly run?: number
  readonly code?: string
  readonly message?: string
}

/** What a job is doing, and what it has done. */
export interface Life {
  readonly status: string
  readonly sleepUntil?: number
  readonly errors: number
  readonly events: readonly LifeEvent[]
}

/** What a job's life depends on beside its own record. Times are in ms. */
export interface Circumstances {
  readonly traits: Traits
  /** The credential stopped working then. */
  readonly broken?: { readonly at: number; readonly message: string; readonly fixedAt?: number }
  readonly statusUnstarted: string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Milestones after a start: soon enough that a person who waits sees each of them. */
const RUNNING_AFTER = 800
const STARTED_AFTER = 1000
const FIRST_RUN_AFTER = 2400
const STOPPING = 1000
/** A later run takes so long before it is logged. */
const RUN_LASTS = 45_000
/** Errors in a row for so long make a job fail for good. */
const FAILED_AFTER = 10 * HOUR
/** Runs are kept in the log for so long; system events and errors stay. */
const KEPT = 48 * HOUR

interface Period {
  readonly from: number
  readonly to: number
  readonly first: boolean
}

interface Outcome {
  readonly events: LifeEvent[]
  readonly status: string
  readonly sleepUntil?: number
  readonly errors?: number
}

const ENDS: ReadonlySet<JobCommand['command']> = new Set(['pause', 'kill', 'auth_deleted'])
const STARTS: ReadonlySet<JobCommand['command']> = new Set(['resume', 'bounce', 'update'])

/** The stretches in which the job was scheduled. An update restarts a job that is scheduled and no other. */
function periodsOf(job: JobRecord, end: number): { periods: Period[]; open: boolean } {
  const periods: Period[] = []
  let open = job.run ? Date.parse(job.created) : undefined
  let first = true
  const close = (to: number) => {
    if (open !== undefined) periods.push({ from: open, to, first })
    first = false
    open = undefined
  }
  for (const { at, command } of job.commands) {
    const time = Date.parse(at)
    const restarts = STARTS.has(command) && (command !== 'update' || open !== undefined)
    if (ENDS.has(command) || restarts) close(time)
    if (restarts) open = time
  }
  const isOpen = open !== undefined
  close(end)
  return { periods, open: isOpen }
}

/** Attempts with growing pauses, from the first failure until the series ends. */
function attempts(start: number, until: number, backoff: (attempt: number) => number): number[] {
  const times: number[] = []
  for (let at = start; at <= until && at - start <= FAILED_AFTER + 24 * HOUR; at += backoff(times.length)) {
    times.push(at)
    if (at - start >= FAILED_AFTER) break
  }
  return times
}

const doubling = (attempt: number): number => Math.min(MINUTE * 2 ** (attempt - 1), HOUR)

/** A series of failures up to now: faulting, and failed once it has lasted ten hours. */
function faulting(
  start: number,
  now: number,
  backoff: (attempt: number) => number,
  error: { readonly code: string; readonly message: string },
): Outcome {
  const times = attempts(start, now, backoff)
  const last = times.at(-1) ?? start
  const failed = last - start >= FAILED_AFTER
  return {
    events: times.map((at) => ({ at, kind: 'error', ...error })),
    status: failed ? 'failed' : `fault-${times.length}`,
    errors: times.length,
    ...(failed ? {} : { sleepUntil: last + backoff(times.length) }),
  }
}

/** Finished runs of a period up to a time: the first, and those that the log still holds. */
function runsOf(period: Period, traits: Traits, job: JobRecord, until: number, now: number): LifeEvent[] {
  const first = period.from + FIRST_RUN_AFTER
  const runs: LifeEvent[] = []
  const add = (run: number) => {
    const at = first + run * traits.everyMs
    if (at <= until && quietUntil(job, at) === undefined) {
      runs.push({ at, kind: 'run', run: period.first ? run : run + 1 })
    }
  }
  add(0)
  if (traits.once) return runs
  const from = Math.max(1, Math.ceil((now - KEPT - first) / traits.everyMs))
  for (let run = from; first + run * traits.everyMs <= until; run++) add(run)
  return runs
}

/** The next run after now, outside of the quiet window. */
function nextRun(period: Period, traits: Traits, job: JobRecord, now: number): number {
  const first = period.from + FIRST_RUN_AFTER
  const next = first + Math.max(0, Math.ceil((now - first) / traits.everyMs)) * traits.everyMs
  return quietUntil(job, next) ?? next
}

/** A job whose credential stopped working: it faults from the next run on, until somebody fixes the credential. */
function unauthorized(
  job: JobRecord,
  period: Period,
  now: number,
  around: Circumstances,
): Outcome | undefined {
  const { traits, broken } = around
  if (broken === undefined || broken.at > now) return undefined
  const first = period.from + FIRST_RUN_AFTER
  const failing = first + Math.max(0, Math.ceil((broken.at - first) / traits.everyMs)) * traits.everyMs
  const fixed = broken.fixedAt ?? Number.POSITIVE_INFINITY
  if (failing > now || failing >= fixed) return undefined
  const error = { code: 'UNAUTHORIZED-017', message: broken.message }
  const series = faulting(failing, Math.min(now, fixed), doubling, error)
  const well = scheduled(job, period, now, around)
  const runs = well.events.filter(({ at }) => at < failing || (at > fixed && series.status !== 'failed'))
  const events = [...runs, ...series.events]
  return fixed <= now && series.status !== 'failed' ? { ...well, events } : { ...series, events }
}

/** A job that nothing stops. */
function scheduled(job: JobRecord, period: Period, now: number, { traits }: Circumstances): Outcome {
  const events = runsOf(period, traits, job, Math.min(now, period.to), now)
  const age = now - period.from
  if (age < RUNNING_AFTER) return { events, status: 'initializing' }
  const quiet = quietUntil(job, now)
  if (quiet !== undefined) return { events, status: 'sleeping', sleepUntil: quiet }
  if (age < FIRST_RUN_AFTER) return { events, status: 'running' }
  if (traits.once) return { events, status: 'completed' }
  const next = nextRun(period, traits, job, now)
  if (traits.continuous || next - now <= RUN_LASTS) return { events, status: 'running' }
  return { events, status: 'sleeping', sleepUntil: next }
}

/** The story of a seeded job; it lasts until somebody restarts the job. */
function plotted(job: JobRecord, period: Period, now: number, around: Circumstances): Outcome | undefined {
  const { plot } = job
  if (plot === undefined || !period.first) return undefined
  const until = (at: string): LifeEvent[] => {
    const end = Math.min(Date.parse(at), now, period.to)
    return runsOf(period, around.traits, job, end, end)
  }
  if (plot.kind === 'stalled') return { events: until(plot.since), status: 'running' }
  if (plot.kind === 'faulting') {
    const backoff = (attempt: number): number =>
      plot.backoff_ms[attempt - 1] ?? plot.backoff_ms.at(-1) ?? HOUR
    const { code, message } = plot
    const series = faulting(Date.parse(plot.since), Math.min(now, period.to), backoff, { code, message })
    return { ...series, events: [...until(plot.since), ...series.events] }
  }
  if (plot.kind === 'rate_limited' && now < Date.parse(plot.until)) {
    const warning: LifeEvent = { at: Date.parse(plot.since), kind: 'warning', message: plot.message }
    return { events: [...until(plot.since), warning], status: 'sleeping', sleepUntil: Date.parse(plot.until) }
  }
  if (plot.kind === 'held' && now < Date.parse(plot.until)) return { events: [], status: plot.status }
  return undefined
}

/** Status of a job that is not scheduled. */
function stoppedStatus(job: JobRecord, now: number, around: Circumstances): string {
  const drain = job.plot?.kind === 'draining' ? job.plot.ms : STOPPING
  const last = job.commands.findLast(({ command }) => ENDS.has(command))
  if (last === undefined) return around.statusUnstarted
  const stopping = now - Date.parse(last.at) < drain
  if (last.command === 'kill') return stopping ? 'deleting' : 'deleted'
  return stopping ? 'pausing' : 'paused'
}

/**
 * The whole life of a job up to now, from its record alone: nothing about it is stored but what people did to it.
 * Asking later gives the same past and more of it.
 */
export function lifeOf(job: JobRecord, at: Date, around: Circumstances): Life {
  const now = at.getTime()
  const { periods, open } = periodsOf(job, now)
  const events: LifeEvent[] = [{ at: Date.parse(job.created), kind: 'created' }]
  for (const { at: time, command } of job.commands) events.push({ at: Date.parse(time), kind: command })

  let last: Outcome | undefined
  for (const period of periods) {
    const held = job.plot?.kind === 'held' && period.first && now < Date.parse(job.plot.until)
    const started = period.from + STARTED_AFTER
    if (started <= period.to && !held) events.push({ at: started, kind: 'started' })
    last =
      plotted(job, period, period.to, around) ??
      unauthorized(job, period, period.to, around) ??
      scheduled(job, period, period.to, around)
    events.push(...last.events)
  }
  events.sort((a, b) => a.at - b.at)

  if (!open || last === undefined) return { status: stoppedStatus(job, now, around), errors: 0, events }
  const { status, sleepUntil, errors = 0 } = last
  return { status, errors, events, ...(sleepUntil === undefined ? {} : { sleepUntil }) }
}
