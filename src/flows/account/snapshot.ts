import type { Where } from '../../core/where.ts'
import type { Lytics } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'

/** The parts of an account, one request each. */
const READS = {
  providers: (lytics: Lytics) => lytics.providers.list(),
  auths: (lytics: Lytics) => lytics.auths.list(),
  connections: (lytics: Lytics) => lytics.connections.list(),
  dataModels: (lytics: Lytics) => lytics.dataModels.list(),
  /** With completed, deleted and hidden ones: they count against the creation limit, and are what people look for. */
  jobs: (lytics: Lytics) => lytics.jobs.list({ show_all: true }),
  /** The same with `sleep_until`, which the list alone has. */
  jobStates: (lytics: Lytics) => lytics.jobs.list({ show_all: true, show_state: true }),
  segments: (lytics: Lytics) => lytics.segments.list({ sizes: true }),
  /** Those of other kinds too, which jobs may use and nobody picks. */
  allSegments: (lytics: Lytics) => lytics.segments.list({ sizes: true, kind: 'all' }),
  fields: (lytics: Lytics) => lytics.schema.fields(),
  /** Only for the name beside a credential: not worth failing for. */
  users: (lytics: Lytics) => lytics.users.list().catch(() => []),
} as const

type Reads = typeof READS

/** A part of an account that can be read. */
export type Part = keyof Reads

/** What was read of an account. */
export type AccountPart<P extends Part> = { readonly account: Where } & {
  readonly [K in P]: Readonly<Awaited<ReturnType<Reads[K]>>>
}

const SNAPSHOT = ['providers', 'auths', 'jobs', 'segments', 'fields', 'users'] as const

/** What is read before the first question of a guided run. */
export type AccountSnapshot = AccountPart<(typeof SNAPSHOT)[number]>

/** Reads parts of the account side by side: one round trip of waiting. */
export async function readAccount<P extends Part>(ctx: Ctx, ...parts: readonly P[]): Promise<AccountPart<P>> {
  const lytics = await ctx.lytics()
  const [account, ...read] = await Promise.all([
    ctx.account(),
    ...parts.map(async (part) => [part, await READS[part](lytics)] as const),
  ])
  return { account, ...Object.fromEntries(read) } as AccountPart<P>
}

/** Reads what a guided run decides from, saying so while it takes time. */
export const readAccountSnapshot = (ctx: Ctx): Promise<AccountSnapshot> =>
  ctx.progress.during('Reading the account', () => readAccount(ctx, ...SNAPSHOT))
