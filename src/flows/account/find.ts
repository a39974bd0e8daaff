import { isOver } from '../../core/job-status.ts'
import { step } from '../../core/next.ts'
import type { Auth, Connection, Job, Segment, TableInfo } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { segmentNames } from './names.ts'
import { find, type Named, resolve } from './resolve.ts'

const HEX_ID = /^[0-9a-f]{24,32}$/

const jobNames = (job: Job): Named => ({ id: job.id, names: [job.name ?? job.id] })

/** What a credential or a connection may be called. */
export const labelNames = ({
  id,
  label,
}: {
  readonly id: string
  readonly label?: string | undefined
}): Named => ({
  id,
  names: [label ?? id],
})

/** What a table may be called. */
export const tableNames = ({ table_name: name, fully_qualified_name: full }: TableInfo): Named => ({
  id: full ?? name,
  names: full === undefined ? [name] : [name, full],
})

/** The auth of this id or label. @throws AppError not_found (exit 5), usage (exit 2) for several */
export const authNamed = (wanted: string, auths: readonly Auth[]): Auth =>
  resolve('auth', wanted, auths, labelNames, step('auths list'))

/** The connection of this id or label. @throws AppError not_found (exit 5), usage (exit 2) for several */
export const connectionNamed = (wanted: string, connections: readonly Connection[]): Connection =>
  resolve('connection', wanted, connections, labelNames, step('connections list'))

/** The segment of this id, name or slug. @throws AppError not_found (exit 5), usage (exit 2) for several */
export const segmentNamed = (wanted: string, segments: readonly Segment[]): Segment =>
  resolve('segment', wanted, segments, segmentNames, step('segments list'))

/**
 * The job of this id or name, also a killed or completed one, as a vanished one is what people ask about; one that
 * lives goes before one of the same name that does not.
 * @throws AppError not_found (exit 5), usage (exit 2) for several
 */
export function anyJobNamed(wanted: string, jobs: readonly Job[]): Job {
  const alive = jobs.filter((job) => !isOver(job))
  const candidates = find(wanted, alive, jobNames).kind === 'none' ? jobs : alive
  return resolve('job', wanted, candidates, jobNames, step('jobs list', { show_all: true }))
}

/** The job of this id or name. A full id is read directly, which also finds killed and completed jobs. */
export async function findJob(ctx: Ctx, wanted: string): Promise<Job> {
  const lytics = await ctx.lytics()
  if (HEX_ID.test(wanted)) return await lytics.jobs.get(wanted)
  const jobs = await lytics.jobs.list({ show_hidden: true })
  return resolve('job', wanted, jobs, jobNames, step('jobs list'))
}

/** The auth of this id or label. */
export const findAuth = async (ctx: Ctx, wanted: string): Promise<Auth> =>
  authNamed(wanted, await (await ctx.lytics()).auths.list())

/** The connection of this id or label. */
export const findConnection = async (ctx: Ctx, wanted: string): Promise<Connection> =>
  connectionNamed(wanted, await (await ctx.lytics()).connections.list())

/** The segment of this id, name or slug. */
export const findSegment = async (ctx: Ctx, wanted: string): Promise<Segment> =>
  segmentNamed(wanted, await (await ctx.lytics()).segments.list({ sizes: true }))
