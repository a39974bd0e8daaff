import { isOver } from '../../core/job-status.ts'
import type { Auth, Connection, DataModel, Job } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { isApiToken } from '../account/credentials.ts'
import { readAccount } from '../account/snapshot.ts'

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

/** Reads it, side by side. */
export async function readHoldings(ctx: Ctx): Promise<Holdings> {
  const { jobs, auths, connections, dataModels } = await readAccount(
    ctx,
    'jobs',
    'auths',
    'connections',
    'dataModels',
  )
  return {
    jobs: jobs.filter((job) => !isOver(job)),
    auths: auths.filter((auth) => !isApiToken(auth)),
    tokens: auths.filter(isApiToken),
    connections,
    models: dataModels,
  }
}
