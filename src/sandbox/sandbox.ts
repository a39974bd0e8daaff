import type { Transport, TransportRequest, TransportResponse } from '../http-request/transport.ts'
import type { Delta } from './delta.ts'
import { unauthorized, type Wrapping, wrap } from './envelope.ts'
import { unit } from './hash.ts'
import { DEFAULT_QUIRKS, type Quirks } from './quirks.ts'
import { missing, Refusal, type Reply } from './reply.ts'
import { type Call, findRoute, type Route } from './router.ts'
import { openAccount, type Settings } from './sandbox-account.ts'
import { ACCOUNT } from './seed/account.ts'
import type { Store } from './stores.ts'

export interface SandboxOptions {
  readonly store: Store
  readonly clock: { now(): Date }
  /** Another seed gives other ids for what is created; the account itself stays. */
  readonly seed?: string
  readonly quirks?: Partial<Quirks>
  readonly latencyMs?: number
  /** Answers this status at this rate (0 to 1) and does nothing. */
  readonly fail?: { readonly status: number; readonly rate: number }
  /** Job creations per hour before the 429; the real limit is 10. */
  readonly creationsPerHour?: number
}

/** Routes by the first words of the path; a group's code and data load when it is called first. */
const GROUPS: readonly (readonly [prefix: RegExp, load: () => Promise<readonly Route[]>])[] = [
  [/^\/v2\/connection\b/, async () => (await import('./routes/connection.ts')).connectionRoutes],
  [/^\/v2\/auth\b|^\/api\/auth\b/, async () => (await import('./routes/auth.ts')).authRoutes],
  [/^\/v2\/job\b/, async () => (await import('./routes/job.ts')).jobRoutes],
  [/^\/(v2|api)\/provider\b/, async () => (await import('./routes/provider.ts')).providerRoutes],
  [/^\/api\/workflow\b/, async () => (await import('./routes/provider.ts')).providerRoutes],
  [/^\/v2\/schema\b/, async () => (await import('./routes/schema.ts')).schemaRoutes],
  [/^\/api\/schema\b/, async () => (await import('./routes/values.ts')).valueRoutes],
  [/^\/v2\/segment\b/, async () => (await import('./routes/segment.ts')).segmentRoutes],
  [/^\/api\/segment\b/, async () => (await import('./routes/segment-v1.ts')).segmentV1Routes],
  [/^\/api\/entity\b/, async () => (await import('./routes/entity.ts')).entityRoutes],
  [/^\/v2\/(data\/)?datamodel\b/, async () => (await import('./routes/datamodel.ts')).datamodelRoutes],
  [/^\/v2\/stream\b/, async () => (await import('./routes/stream.ts')).streamRoutes],
  [/^\/(v2|api)\/(account|user)\b/, async () => (await import('./routes/account.ts')).accountRoutes],
]

const tokenOf = (headers: Readonly<Record<string, string>>, query: URLSearchParams): string =>
  headers.authorization ?? query.get('access_token') ?? query.get('key') ?? ''

/** The 401 or 403 that a token earns before anything is looked at. A token never has a scheme in front of it. */
function turnedAway(token: string): TransportResponse | Refusal | undefined {
  if (token === '' || token.includes(' ')) return unauthorized('Not authorized')
  if (token === 'expired') return unauthorized('Expired Token')
  if (token === 'forbidden')
    return new Refusal(403, 'FORBIDDEN-026', 'The token lacks the role for this request')
  return undefined
}

function checkAccount(query: URLSearchParams): void {
  const account = query.get('account_id') ?? query.get('baccount_id')
  if (account !== null && account !== '' && account !== ACCOUNT.id && account !== String(ACCOUNT.aid)) {
    throw missing('ACCOUNT-NOTFOUND-021', 'No account with that ID')
  }
}

/** Waits, unless the request is given up meanwhile. */
const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        reject(signal.reason)
      },
      { once: true },
    )
  })

/** The state to work on, and the first use, which is written down when it is now. */
async function open(store: Store, clock: { now(): Date }): Promise<{ delta: Delta; since: Date }> {
  const delta = await store.load()
  if (delta.since !== undefined) return { delta, since: new Date(delta.since) }
  const since = clock.now()
  try {
    await store.append([{ kind: 'since', at: since.toISOString() }])
  } catch {
    // Reading must work where nothing can be written; the account is then a day old at every use.
    return { delta, since }
  }
  const stored = await store.load()
  return { delta: stored, since: new Date(stored.since ?? since) }
}

/** A Lytics API in this process, in the shape of a transport. What it settles where the facts are open: quirks.ts. */
export function createSandbox(options: SandboxOptions): Transport {
  const { store, clock, seed = 'acme', latencyMs = 0, fail } = options
  const quirks: Quirks = { ...DEFAULT_QUIRKS, ...options.quirks }
  const settings: Settings = {
    seed,
    quirks,
    creationsPerHour: options.creationsPerHour ?? 10,
    memory: new Map(),
  }
  let requests = 0
  // One after the other in this process: a limit or a duplicate is judged on what the request before has left.
  let last: Promise<unknown> = Promise.resolve()

  const answer = async (call: Omit<Call, 'params'>, now: (delta: Delta) => Date): Promise<Reply> => {
    const group = GROUPS.find(([prefix]) => prefix.test(call.path))
    const [{ delta, since }, routes] = await Promise.all([open(store, clock), group?.[1]() ?? []])
    const { handler, params } = findRoute(routes, call.method, call.path)
    const account = openAccount(settings, delta, now(delta), since)
    const reply = await handler({ ...call, params }, account)
    if (account.changes.length > 0) await store.append(account.changes)
    return reply
  }

  const handle = async (request: TransportRequest, serial: number): Promise<TransportResponse> => {
    const url = new URL(request.url)
    let moment = clock.now()
    const wrapping = (): Wrapping => ({
      v1: !url.pathname.startsWith('/v2/'),
      quirks,
      now: moment,
      serial: `${seed}/${moment.getTime()}/${serial}`,
    })
    const refused = (refusal: Refusal) => wrap({ kind: 'refusal', refusal }, wrapping())

    const away = turnedAway(tokenOf(request.headers, url.searchParams))
    if (away !== undefined) return away instanceof Refusal ? refused(away) : away
    if (fail !== undefined && unit(`${seed}/fail/${serial}`) < fail.rate) {
      return refused(new Refusal(fail.status, 'UNKNOWN-000', 'The sandbox was asked to fail'))
    }
    try {
      checkAccount(url.searchParams)
      const call = {
        method: request.method,
        path: url.pathname.replace(/\/+$/, ''),
        query: url.searchParams,
        body: request.body ?? '',
      }
      const reply = await answer(call, (delta) => {
        moment = new Date(clock.now().getTime() + delta.advancedMs)
        return moment
      })
      return wrap(reply, wrapping())
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      throw error
    }
  }

  return async (request) => {
    requests += 1
    const serial = requests
    if (latencyMs > 0) await pause(latencyMs, request.signal)
    request.signal?.throwIfAborted()
    const mine = last.then(() => handle(request, serial))
    last = mine.catch(() => undefined)
    return mine
  }
}
