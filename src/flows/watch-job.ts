import type { Job, JobLog } from '../lytics/client.ts'
import type { Ctx } from '../operation/ctx.ts'

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

/** Entries that say something about the work, not about who created the job. */
const news = (logs: readonly JobLog[]): JobLog[] =>
  logs.filter((log) => !/^created\b/i.test(log.message ?? ''))

async function look(ctx: Ctx, id: string): Promise<Verification> {
  const lytics = await ctx.lytics()
  const [job, logs] = await Promise.all([lytics.jobs.get(id), lytics.jobs.logs(id, { errors: true })])
  const status = (job as Job).status ?? 'unknown'
  const failed = isFault(status) || logs.some((log) => log.level === 'error')
  const verification = failed ? 'faulted' : news(logs).length > 0 ? 'verified' : 'pending'
  return { verification, status, logs }
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
  while (seen.verification === 'pending' && ctx.clock.now().getTime() + pause <= end) {
    await ctx.clock.sleep(pause, ctx.signal)
    pause = Math.min(pause * 1.6, LONGEST_PAUSE)
    seen = await look(ctx, id)
  }
  return seen
}
