import type { JobLog } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'

/** What watching a new job found out. */
export interface Verification {
  /** verified: it ran or is running and said so; pending: no news within the wait; faulted: it reported errors. */
  readonly verification: 'verified' | 'pending' | 'faulted'
  readonly status: string
  readonly logs: readonly JobLog[]
}

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 5_000

const isFault = (status: string): boolean => status.startsWith('fault') || status === 'failed'

const says = (log: JobLog, words: RegExp): boolean => words.test(log.message ?? '')

/** What the log has to say so far: an outcome, only that it started, or nothing but who created it. */
function newsOf(logs: readonly JobLog[]): 'outcome' | 'started' | 'none' {
  const own = logs.filter((log) => !says(log, /^created\b/i))
  if (own.some((log) => !says(log, /\bstarted\b/i))) return 'outcome'
  return own.length > 0 ? 'started' : 'none'
}

interface Look extends Verification {
  /** Nothing more is to be waited for. */
  readonly done: boolean
}

async function look(ctx: Ctx, id: string): Promise<Look> {
  const lytics = await ctx.lytics()
  const [job, logs] = await Promise.all([lytics.jobs.get(id), lytics.jobs.logs(id, { errors: true })])
  const status = job.status ?? 'unknown'
  const news = newsOf(logs)
  const failed = isFault(status) || logs.some((log) => log.level === 'error')
  const verification = failed ? 'faulted' : news === 'none' ? 'pending' : 'verified'
  return { verification, status, logs, done: failed || news === 'outcome' }
}

/**
 * Watches a job until its status or its log says something, or the wait is over.
 * `updated` is no sign of life (API.md, 8.5), so only status and log count.
 * @param seconds how long to wait at the most; 0 looks once
 */
export async function watchJob(ctx: Ctx, id: string, seconds: number): Promise<Verification> {
  const end = ctx.clock.now().getTime() + seconds * 1000
  let pause = FIRST_PAUSE
  let seen = await look(ctx, id)
  while (!seen.done && ctx.clock.now().getTime() + pause <= end) {
    await ctx.clock.sleep(pause, ctx.signal)
    pause = Math.min(pause * 1.6, LONGEST_PAUSE)
    seen = await look(ctx, id)
  }
  const { verification, status, logs } = seen
  return { verification, status, logs }
}
