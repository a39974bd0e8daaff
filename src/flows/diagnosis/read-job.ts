import type { JobFacts } from '../../advice/diagnosis/facts.ts'
import { audienceIds, sentFields, streamNames } from '../../advice/diagnosis/settings.ts'
import { authTypesOf, loadProvider, loadWorkflow, unknownWorkflow } from '../../catalog/catalog.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import { isAppError } from '../../core/errors.ts'
import type { Auth, Job, Segment } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { readCoverage } from '../account/coverage.ts'
import { anyJobNamed } from '../account/find.ts'
import { readAccount } from '../account/snapshot.ts'
import { presentOf } from './moment.ts'

/** What a read gives; undefined where the thing does not exist, which is a finding and no failure here. */
export async function orNone<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (error) {
    if (isAppError(error) && error.fault === 'not_found') return undefined
    throw error
  }
}

/** A workflow that takes none, or one whose provider has a way without a credential, works without. */
export async function needsAuth(workflow: WorkflowEntry): Promise<boolean> {
  if (workflow.provider === '') return false
  const types = await authTypesOf(await loadProvider(workflow.provider), workflow)
  return types.length > 0 && types.every(({ method }) => method !== 'none')
}

/** The older flag and the newer status say the same; the rules look at the status. */
export const withHealth = (auth: Auth): Auth =>
  auth.unhealthy === true ? { ...auth, status: 'unhealthy' } : auth

/** The workflow of a job as the catalog has it. */
export const workflowOf = async (job: Job): Promise<WorkflowEntry> =>
  (await loadWorkflow(job.workflow ?? '')) ?? unknownWorkflow(job.workflow ?? '')

async function readAudiences(ctx: Ctx, ids: readonly string[]): Promise<Segment[]> {
  const lytics = await ctx.lytics()
  const found = await Promise.all(ids.map((id) => orNone(lytics.segments.get(id, { sizes: true }))))
  return found.filter((segment) => segment !== undefined)
}

/** Coverage in the job's audience. A definition that is not valid cannot be counted in; that is told elsewhere. */
async function coverageIn(ctx: Ctx, audiences: readonly Segment[], fields: readonly string[]) {
  const [audience] = audiences.filter(({ size, invalid }) => size !== 0 && invalid !== true)
  if (audience === undefined || fields.length === 0) return new Map<string, number>()
  return await readCoverage(ctx, audience.id, fields)
}

/** Reads all that the diagnosis of a job is made from: first what it names, then that, side by side. */
export async function readJobFacts(ctx: Ctx, wanted: string): Promise<JobFacts> {
  const lytics = await ctx.lytics()
  const { jobStates, auths, fields } = await readAccount(ctx, 'jobStates', 'auths', 'fields')
  const job = anyJobNamed(wanted, jobStates)
  const workflow = await workflowOf(job)
  const config = job.config ?? {}
  const { identifiers, all } = sentFields(workflow, config)
  const known = new Set(fields.map(({ id }) => id))
  const names = [...new Set([...identifiers, ...all])].filter((name) => known.has(name))
  const audiences = readAudiences(ctx, audienceIds(workflow, config))
  const [segments, coverage, logs, streams, needed, now] = await Promise.all([
    audiences,
    audiences.then((found) => coverageIn(ctx, found, names)),
    lytics.jobs.logs(job.id, { errors: true }),
    streamNames(workflow, config).length > 0 ? lytics.streams.list() : [],
    needsAuth(workflow),
    presentOf(ctx),
  ])
  return {
    now,
    job,
    workflow,
    needsAuth: needed,
    auths: auths.map(withHealth),
    segments,
    fields,
    coverage,
    streams,
    logs,
  }
}
