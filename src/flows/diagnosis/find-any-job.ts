import { isGone } from '../../advice/diagnosis/job-checks.ts'
import { onAccount } from '../../core/next-commands.ts'
import type { Job } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { find, resolve } from '../account/resolve.ts'

const named = (job: Job) => ({ id: job.id, names: [job.name ?? job.id] })

/**
 * The job of this id or name with its work state (`sleep_until` stands in the list only). Killed and completed jobs
 * are found too, as a vanished one is what people ask about; one that lives goes before one of the same name that
 * does not.
 * @throws AppError not_found (exit 5); usage (exit 2) with the candidates of an ambiguous name
 */
export async function findAnyJob(ctx: Ctx, wanted: string): Promise<Job> {
  const [{ sandbox }, lytics] = await Promise.all([ctx.account(), ctx.lytics()])
  const jobs = await lytics.jobs.list({ show_all: true, show_state: true })
  const alive = jobs.filter((job) => !isGone(job) && job.status !== 'completed')
  const candidates = find(wanted, alive, named).kind === 'none' ? jobs : alive
  const [list = ''] = onAccount(['lytics-advisor jobs list --show-all'], sandbox)
  return resolve('job', wanted, candidates, named, list)
}
