import { jobRisks } from '../../advice/draft/job-risks.ts'
import type { Risk } from '../../advice/draft/risk.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import type { Segment } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'

type Config = Readonly<Record<string, unknown>>

/** Ids of the audiences that a job sends. */
export const audiencesOf = ({ segment_id: one, segment_ids: several }: Config): string[] =>
  [one, ...(Array.isArray(several) ? several : [])].flatMap((id) =>
    typeof id === 'string' && id !== '' ? [id] : [],
  )

/** People in all audiences of a job together, at most; undefined where one of them is not known. */
export function sizeOf(config: Config, segments: readonly Segment[]): number | undefined {
  const sizes = audiencesOf(config).map((id) => segments.find((segment) => segment.id === id)?.size)
  if (sizes.length === 0 || sizes.includes(undefined)) return undefined
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}

/** The risks of a job that is written without the guided way; sizes are read only where they matter. */
export async function readJobRisks(ctx: Ctx, workflow: WorkflowEntry, config: Config): Promise<Risk[]> {
  if (jobRisks(workflow, config, 0).length === 0 || audiencesOf(config).length === 0)
    return jobRisks(workflow, config, undefined)
  const segments = await (await ctx.lytics()).segments.list({ sizes: true })
  return jobRisks(workflow, config, sizeOf(config, segments))
}

/** Risks that a change of a job brings: those that it had before are not new. */
export async function readNewRisks(
  ctx: Ctx,
  workflow: WorkflowEntry,
  before: Config,
  after: Config,
): Promise<Risk[]> {
  const old = await readJobRisks(ctx, workflow, before)
  const now = await readJobRisks(ctx, workflow, after)
  return now.filter(({ message }) => !old.some((risk) => risk.message === message))
}
