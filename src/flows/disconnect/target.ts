import { listProviders } from '../../catalog/catalog.ts'
import type { ProviderSummary } from '../../catalog/types.ts'
import { notFoundError, usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { clean, didYouMean } from '../../core/text.ts'
import type { Auth, Connection } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { nameOf } from '../account/names.ts'
import { find, type Named } from '../account/resolve.ts'
import type { Holdings } from './account.ts'
import { takenDownBefore } from './taken-down.ts'

/** What is to be disconnected. */
export type Target =
  | {
      readonly kind: 'provider'
      readonly id: string
      readonly name: string
      /** Absent for one that the catalog does not know. */
      readonly entry?: ProviderSummary
    }
  | {
      readonly kind: 'connection'
      readonly id: string
      readonly name: string
      readonly connection: Connection
    }
  | { readonly kind: 'auth'; readonly id: string; readonly name: string; readonly auth: Auth }
  /** It is not there: taken down before, or an id that nothing has. */
  | {
      readonly kind: 'gone'
      readonly id: string
      readonly name: string
      /** This machine took it down. */
      readonly known: boolean
    }

interface Candidate {
  readonly named: Named
  readonly target: Target
}

const providers = (holdings: Holdings): Candidate[] => {
  const known = listProviders().map(
    (entry): Candidate => ({
      named: { id: entry.slug, names: [entry.name, entry.slug, ...entry.aliases] },
      target: { kind: 'provider', id: entry.slug, name: entry.name, entry },
    }),
  )
  const slugs = new Set(known.flatMap(({ target }) => [target.id, target.id.replaceAll('-', '_')]))
  const families = new Set(listProviders().map(({ apiSlug }) => apiSlug))
  const others = [...holdings.auths, ...holdings.connections].flatMap(({ provider_slug: slug = '' }) =>
    slug === '' || slugs.has(slug) || families.has(slug) ? [] : [slug],
  )
  return [
    ...known,
    ...[...new Set(others)].map(
      (slug): Candidate => ({
        named: { id: slug, names: [slug] },
        target: { kind: 'provider', id: slug, name: clean(slug) },
      }),
    ),
  ]
}

const candidatesOf = (holdings: Holdings): Candidate[] => [
  ...providers(holdings),
  ...holdings.connections.map(
    (connection): Candidate => ({
      named: { id: connection.id, names: [connection.label ?? connection.id] },
      target: { kind: 'connection', id: connection.id, name: nameOf(connection), connection },
    }),
  ),
  ...holdings.auths.map(
    (auth): Candidate => ({
      named: { id: auth.id, names: [auth.label ?? auth.id] },
      target: { kind: 'auth', id: auth.id, name: nameOf(auth), auth },
    }),
  ),
]

const FULL_ID = /^[0-9a-f]{24,32}$/

/**
 * What a person means: a provider, a connection or an auth of the account, whichever has the name.
 * @throws AppError usage (exit 2) for a name of several, or of an API token; not_found (exit 5) with the nearest
 */
export async function findTarget(ctx: Ctx, wanted: string, holdings: Holdings): Promise<Target> {
  const candidates = candidatesOf(holdings)
  const found = find(wanted, candidates, ({ named }) => named)
  if (found.kind === 'one') return found.item.target
  if (found.kind === 'several') {
    const lines = found.items.slice(0, 10).map(({ target }) => `${target.kind} ${target.name} (${target.id})`)
    throw usageError(`"${clean(wanted)}" can mean several: ${lines.join(', ')}`, {
      code: 'ambiguous',
      hint: 'Use the id, or the slug of the provider, that you mean.',
    })
  }
  const token = holdings.tokens.find(({ id, label }) => id === wanted || label === wanted)
  if (token !== undefined) {
    throw usageError(`"${nameOf(token)}" is a token of the Lytics API, and nothing is connected through it`, {
      code: 'api_token',
      hint: 'Tokens are managed in the Lytics UI, under Account Settings.',
    })
  }
  const before = await takenDownBefore(ctx, wanted)
  if (before !== undefined) return { kind: 'gone', ...before, known: true }
  if (FULL_ID.test(wanted)) return { kind: 'gone', id: wanted, name: wanted, known: false }
  throw notFoundError(`No provider, connection or auth "${clean(wanted)}"`, {
    code: 'target_not_found',
    hint: didYouMean(found.near.map(clean)) ?? 'See what is available:',
    next: [step('auths list'), step('connections list'), step('providers list')],
  })
}
