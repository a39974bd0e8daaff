import { isOver } from '../../core/job-status.ts'
import { clean } from '../../core/text.ts'
import type { Auth, Connection, DataModel, Job } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'

/** What an account has of integrations: everything that a disconnection could touch. */
export interface Holdings {
  /** Without those that are killed or completed. */
  readonly jobs: readonly Job[]
  /** Without the tokens of the API itself, which are no integration. */
  readonly auths: readonly Auth[]
  readonly tokens: readonly Auth[]
  readonly connections: readonly Connection[]
  readonly models: readonly DataModel[]
}

const isToken = (auth: Auth): boolean => auth.type === 'lytics-auth-token'

/** Reads it, side by side. */
export async function readHoldings(ctx: Ctx): Promise<Holdings> {
  const lytics = await ctx.lytics()
  const [jobs, auths, connections, models] = await Promise.all([
    lytics.jobs.list({ show_hidden: true }),
    lytics.auths.list(),
    lytics.connections.list(),
    lytics.dataModels.list(),
  ])
  return {
    jobs: jobs.filter((job) => job.deleted !== true && !isOver(job.status)),
    auths: auths.filter((auth) => !isToken(auth)),
    tokens: auths.filter(isToken),
    connections,
    models,
  }
}

/** What a thing of the account is called. */
export const nameOf = (thing: {
  readonly id: string
  readonly name?: string | undefined
  readonly label?: string | undefined
}): string => clean(thing.name ?? thing.label ?? thing.id)
