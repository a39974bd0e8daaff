import type { Where } from '../../core/where.ts'
import type { Auth, Job, Provider, SchemaField, Segment, User } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'

/** What was read of the account before the first question. */
export interface AccountSnapshot {
  readonly account: Where
  readonly providers: readonly Provider[]
  readonly auths: readonly Auth[]
  /** With completed, deleted and hidden ones: they count against the creation limit. */
  readonly jobs: readonly Job[]
  readonly segments: readonly Segment[]
  readonly fields: readonly SchemaField[]
  /** Who made a credential; empty where the token may not read it. */
  readonly users: readonly User[]
}

/** Reads the account, all requests side by side: one round trip of waiting. */
export async function readAccountSnapshot(ctx: Ctx): Promise<AccountSnapshot> {
  const lytics = await ctx.lytics()
  const [account, providers, auths, jobs, segments, fields, users] = await Promise.all([
    ctx.account(),
    lytics.providers.list(),
    lytics.auths.list(),
    lytics.jobs.list({ show_all: true }),
    lytics.segments.list({ sizes: true }),
    lytics.schema.fields(),
    // Only for the name beside a credential: not worth failing for.
    lytics.users.list().catch(() => []),
  ])
  return { account, providers, auths, jobs, segments, fields, users }
}
