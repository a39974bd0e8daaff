import type { Auth, Connection, Job, Segment } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { resolve } from './resolve.ts'

const HEX_ID = /^[0-9a-f]{24,32}$/

/** The job of this id or name. A full id is read directly, which also finds killed and completed jobs. */
export async function findJob(ctx: Ctx, wanted: string): Promise<Job> {
  const lytics = await ctx.lytics()
  if (HEX_ID.test(wanted)) return await lytics.jobs.get(wanted)
  const jobs = await lytics.jobs.list({ show_hidden: true })
  const name = (job: Job) => ({ id: job.id, names: [job.name ?? job.id] })
  return resolve('job', wanted, jobs, name, 'lytics-advisor jobs list')
}

/** The auth of this id or label. */
export async function findAuth(ctx: Ctx, wanted: string): Promise<Auth> {
  const auths = await (await ctx.lytics()).auths.list()
  const name = (auth: Auth) => ({ id: auth.id, names: [auth.label ?? auth.id] })
  return resolve('auth', wanted, auths, name, 'lytics-advisor auths list')
}

/** The connection of this id or label. */
export async function findConnection(ctx: Ctx, wanted: string): Promise<Connection> {
  const connections = await (await ctx.lytics()).connections.list()
  const name = (connection: Connection) => ({ id: connection.id, names: [connection.label ?? connection.id] })
  return resolve('connection', wanted, connections, name, 'lytics-advisor connections list')
}

/** The segment of this id, name or slug. */
export async function findSegment(ctx: Ctx, wanted: string): Promise<Segment> {
  const segments = await (await ctx.lytics()).segments.list({ sizes: true })
  const name = (segment: Segment) => ({
    id: segment.id,
    names: [segment.name ?? '', segment.slug_name ?? ''].filter((text) => text !== ''),
  })
  return resolve('segment', wanted, segments, name, 'lytics-advisor segments list')
}
