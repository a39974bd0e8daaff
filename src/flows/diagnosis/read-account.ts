import type { AccountFacts } from '../../advice/diagnosis/health.ts'
import { ownEntries } from '../../advice/diagnosis/log.ts'
import { audienceIds } from '../../advice/diagnosis/settings.ts'
import { providerOfWorkflow, unknownWorkflow } from '../../catalog/catalog.ts'
import type { Direction } from '../../catalog/types.ts'
import type { Job, JobLog, Segment } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { isApiToken } from '../account/credentials.ts'
import { readAccount } from '../account/snapshot.ts'
import { presentOf } from './moment.ts'
import { needsAuth, orNone, withHealth, workflowOf } from './read-job.ts'

const OFF_DUTY = /^(paused|pausing|completed|delet)/
const isOnDuty = (job: Job): boolean => job.deleted !== true && !OFF_DUTY.test(job.status ?? '')
const isTroubled = (job: Job): boolean => /^(fault|failed)/.test(job.status ?? '')

function byJob(logs: readonly JobLog[]): Map<string, JobLog[]> {
  const found = new Map<string, JobLog[]>()
  for (const log of logs) {
    const id = log.job_id ?? ''
    found.set(id, [...(found.get(id) ?? []), log])
  }
  return found
}

/**
 * The newest entries of every job on duty: one request for the account's last day, and one more for each job that
 * was silent in it or has errors, whose story is longer.
 */
async function readLogs(
  ctx: Ctx,
  jobs: readonly Job[],
  today: Promise<JobLog[]>,
): Promise<Map<string, JobLog[]>> {
  const lytics = await ctx.lytics()
  const logs = byJob(await today)
  const open = jobs.filter(
    (job) => isOnDuty(job) && (isTroubled(job) || ownEntries(logs.get(job.id) ?? []).length === 0),
  )
  const own = await Promise.all(
    open.map(async (job) => [job.id, await lytics.jobs.logs(job.id, { errors: true })] as const),
  )
  return new Map([...logs, ...own])
}

/** Audiences that jobs name and the list does not have: it leaves out what is not valid, and those of other kinds. */
async function unlisted(ctx: Ctx, jobs: readonly Job[], listed: readonly Segment[]): Promise<Segment[]> {
  const lytics = await ctx.lytics()
  const known = new Set(listed.map(({ id }) => id))
  const ids = jobs.filter(isOnDuty).flatMap((job) => audienceIds(unknownWorkflow(''), job.config ?? {}))
  const missing = [...new Set(ids)].filter((id) => !known.has(id))
  const found = await Promise.all(missing.map((id) => orNone(lytics.segments.get(id, { sizes: true }))))
  return found.filter((segment) => segment !== undefined)
}

function directionsOf(jobs: readonly Job[]): Map<string, Direction> {
  const slugs = new Set(jobs.map(({ workflow = '' }) => workflow.replaceAll('-', '_')))
  return new Map(
    [...slugs].flatMap((slug) => {
      const kebab = slug.replaceAll('_', '-')
      const found = providerOfWorkflow(slug)?.workflows.find((workflow) => workflow.kebab === kebab)
      return found === undefined ? [] : [[slug, found.direction] as const]
    }),
  )
}

async function withoutAuthOf(jobs: readonly Job[]): Promise<Set<string>> {
  const bare = jobs.filter((job) => job.deleted !== true && (job.auth_ids ?? []).length === 0)
  const judged = await Promise.all(
    bare.map(async (job) => ((await needsAuth(await workflowOf(job))) ? [job.id] : [])),
  )
  return new Set(judged.flat())
}

/** Reads all that the state of the account is judged from, in two rounds. */
export async function readAccountFacts(ctx: Ctx): Promise<AccountFacts> {
  const lytics = await ctx.lytics()
  const today = lytics.jobs.accountLogs()
  const [read, now] = await Promise.all([
    readAccount(ctx, 'jobStates', 'auths', 'allSegments', 'connections', 'dataModels'),
    presentOf(ctx),
    today,
  ])
  const { jobStates: jobs, auths, allSegments: listed, connections, dataModels: models } = read
  const [logs, more, withoutAuth] = await Promise.all([
    readLogs(ctx, jobs, today),
    unlisted(ctx, jobs, listed),
    withoutAuthOf(jobs),
  ])
  return {
    now,
    jobs,
    auths: auths.filter((auth) => !isApiToken(auth)).map(withHealth),
    segments: [...listed, ...more],
    connections,
    models,
    logs,
    directions: directionsOf(jobs),
    withoutAuth,
  }
}
