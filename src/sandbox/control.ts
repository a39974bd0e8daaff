import type { Files } from '../config/files.ts'
import { AppError, notFoundError } from '../core/errors.ts'
import { step } from '../core/next.ts'
import type { AuthorizedSandbox, SandboxControl, SandboxStatus } from '../core/sandbox-control.ts'
import { didYouMean, nearest, normalize } from '../core/text.ts'
import { type ProviderFacts, pathName, providerFacts } from './facts.ts'
import { DEFAULT_QUIRKS, type Quirks } from './quirks.ts'
import type { AuthRecord } from './records.ts'
import { openAccount, type SandboxAccount } from './sandbox-account.ts'
import { USERS } from './seed/account.ts'
import { fileStore, type Store } from './stores.ts'

export interface ControlOptions {
  readonly files: Files
  /** Folder of the state, absolute. */
  readonly dir: string
  readonly clock: { now(): Date }
  readonly seed?: string
  readonly quirks?: Partial<Quirks>
}

async function findProvider(name: string): Promise<ProviderFacts> {
  const all = await providerFacts()
  const wanted = normalize(name)
  const found = all.find((facts) => normalize(facts.slug) === wanted || normalize(facts.name) === wanted)
  if (found !== undefined) return found
  const slugs = all.map(({ slug }) => slug)
  const hint = didYouMean(nearest(name, slugs))
  throw notFoundError(`No provider "${name}"`, hint === undefined ? {} : { hint })
}

/** The authorization that a sign-in leaves; a second one of the same provider gets a number. */
async function signIn(facts: ProviderFacts, account: SandboxAccount): Promise<AuthRecord> {
  const labels = new Set((await account.all('auth')).map(({ label }) => label))
  let label = `${facts.name} sign-in`
  for (let number = 2; labels.has(label); number++) label = `${facts.name} sign-in ${number}`
  const now = account.now.toISOString()
  return {
    id: account.newId('auth', label),
    provider_slug: facts.slug,
    type: facts.method,
    label,
    description: 'Authorized in the Lytics UI',
    user_id: USERS.maya.id,
    created: now,
    updated: now,
    last_accessed_at: now,
    health: 'healthy',
  }
}

/** The embedded sandbox from outside: what its commands can do to it. */
export function createSandboxControl(options: ControlOptions): SandboxControl {
  const { files, dir, clock, seed = 'acme' } = options
  const store: Store = fileStore(files, dir)
  const quirks = { ...DEFAULT_QUIRKS, ...options.quirks }

  /** The present state; a sandbox that was never used starts now. */
  const account = async (): Promise<SandboxAccount> => {
    const delta = await store.load()
    if (delta.since === undefined) await store.append([{ kind: 'since', at: clock.now().toISOString() }])
    const stored = await store.load()
    const now = new Date(clock.now().getTime() + stored.advancedMs)
    const since = new Date(stored.since ?? now)
    return openAccount({ seed, quirks, creationsPerHour: 10, memory: new Map() }, stored, now, since)
  }

  const status = async (): Promise<SandboxStatus> => {
    const delta = await store.load()
    const changes = Object.entries(delta.overlay).flatMap(([kind, rows]) =>
      rows.size > 0 ? [[kind, rows.size] as const] : [],
    )
    return {
      dir,
      ...(delta.since === undefined ? {} : { since: delta.since }),
      now: new Date(clock.now().getTime() + delta.advancedMs).toISOString(),
      advanced_ms: delta.advancedMs,
      changes: Object.fromEntries(changes),
    }
  }

  const authorize = async (name: string): Promise<AuthorizedSandbox> => {
    const facts = await findProvider(name)
    if (facts.method !== 'oauth2' && facts.method !== 'oauth1') {
      throw new AppError('usage', `${facts.name} has no sign-in in the Lytics UI`, {
        code: 'no_sign_in',
        hint: facts.method === 'none' ? 'Its jobs need no authorization.' : 'Create its credentials instead.',
        ...(facts.method === 'none'
          ? {}
          : {
              next: [
                step('auths create', { type: facts.authTypes.map(pathName)[0] ?? facts.slug, sandbox: true }),
              ],
            }),
      })
    }
    const here = await account()
    const auth = await signIn(facts, here)
    await store.append([{ kind: 'put', collection: 'auth', id: auth.id, value: auth }])
    return { id: auth.id, label: auth.label, provider: auth.provider_slug }
  }

  return {
    status,
    authorize,
    reset: () => store.clear(),
    advance: async (ms) => {
      await account()
      await store.append([{ kind: 'advance', ms }])
      return (await status()).now
    },
    serve: async (settings) => {
      const [{ createSandbox }, { serveHandler }] = await Promise.all([
        import('./sandbox.ts'),
        import('./serve.ts'),
      ])
      const { port, latencyMs, fail, signal } = settings
      const handler = createSandbox({
        store,
        clock,
        seed,
        quirks,
        ...(latencyMs === undefined ? {} : { latencyMs }),
        ...(fail === undefined ? {} : { fail }),
      })
      return serveHandler(handler, port, signal)
    },
  }
}
