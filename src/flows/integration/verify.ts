import { poll, watchPace } from '../../core/poll.ts'
import type { JobLog } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { readAfterWrite } from '../run/after-write.ts'

/** What watching a new job found out. */
export interface Verification {
  /**
   * verified: it ran or is running and said so; pending: no news within the wait, or it could not be read; faulted: it
   * reported errors.
   */
  readonly verification: 'verified' | 'pending' | 'faulted'
  /** Why it could not be read; null where it was. */
  readonly verification_reason: string | null
  readonly status: string
  readonly logs: readonly JobLog[]
}

const isFault = (status: string): boolean => status.startsWith('fault') || status === 'failed'

const says = (log: JobLog, words: RegExp): boolean => words.test(log.message ?? '')

/** What the log has to say so far: an outcome, only that it started, or nothing but who created it. */
function newsOf(logs: readonly JobLog[]): 'outcome' | 'started' | 'none' {
  const own = logs.filter((log) => !says(log, /^created\b/i))
  if (own.some((log) => !says(log, /\bstarted\b/i))) return 'outcome'
  return own.length > 0 ? 'started' : 'none'
}

/** What a job shows at one moment; `isFinal`: there is nothing more to wait for. */
async function readProgress(ctx: Ctx, id: string): Promise<Verification & { readonly isFinal: boolean }> {
  const lytics = await ctx.lytics()
  const [job, log] = await Promise.all([
    readAfterWrite(() => lytics.jobs.get(id)),
    readAfterWrite(() => lytics.jobs.logs(id, { errors: true })),
  ])
  const status = job.value?.status ?? 'unknown'
  const logs = log.value ?? []
  const news = newsOf(logs)
  const failed = isFault(status) || logs.some(({ level }) => level === 'error')
  const verification_reason = job.reason ?? log.reason
  const unread = verification_reason !== null || news === 'none'
  return {
    verification: failed ? 'faulted' : unread ? 'pending' : 'verified',
    verification_reason,
    status,
    logs,
    isFinal: failed || job.isFinal || log.isFinal || (verification_reason === null && news === 'outcome'),
  }
}

/**
 * Watches a job until its status or its log says something, or the wait is over.
 * `updated` is no sign of life (API.md, 8.5), so only status and log count.
 * @param seconds how long to wait at the most; 0 looks once
 */
export async function watchJob(ctx: Ctx, id: string, seconds: number): Promise<Verification> {
  const { isFinal: _, ...found } = await poll(
    ctx,
    watchPace(seconds),
    () => readProgress(ctx, id),
    ({ isFinal }) => isFinal,
  )
  return found
}
