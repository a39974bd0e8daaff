import { isPersonal, jobsOf } from '../../advice/auth-choice.ts'
import type { ProviderEntry } from '../../catalog/types.ts'
import { isOver } from '../../core/job-status.ts'
import { clean } from '../../core/text.ts'
import type { Auth, Job, User } from '../../lytics/client.ts'
import type { AccountSnapshot } from './snapshot.ts'

/** `Meta - Acme system user (healthy, since 2026-03-18, made by ops@acme.com)`. */
export const authLabel = (auth: Auth, users: readonly User[] = []): string => {
  const since = auth.created === undefined ? undefined : `since ${auth.created.slice(0, 10)}`
  const maker = users.find(({ id }) => id === auth.user_id)
  const by = maker === undefined ? undefined : `made by ${clean(maker.email ?? maker.name ?? maker.id)}`
  return `${clean(auth.label ?? auth.id)} (${[auth.status ?? 'unknown', since, by].filter(Boolean).join(', ')})`
}

/** A token for the API of Lytics itself is listed among the auths, and no job runs on it. */
export const isApiToken = (auth: Auth): boolean =>
  /^(lytics[-_]auth[-_]token|api[-_]token)$/.test(auth.type ?? '')

/** The auths of the account that belong to the provider. */
export function authsOf(
  session: { readonly snapshot: Pick<AccountSnapshot, 'providers' | 'auths'> },
  provider: ProviderEntry,
): Auth[] {
  const record = session.snapshot.providers.find(
    ({ slug }) => slug === provider.slug || slug === provider.api_slug,
  )
  const types = new Set(provider.auth.map((type) => type.replaceAll('-', '_')))
  // Several catalog providers can share one slug of the API (the Google tiles): then the auth type decides.
  const shared = provider.api_slug !== provider.slug
  return session.snapshot.auths.filter((auth) => {
    if (isApiToken(auth)) return false
    if (auth.provider_slug === provider.slug) return true
    if (record !== undefined && auth.provider_id === record.id && !shared) return true
    return (
      auth.provider_slug === provider.api_slug &&
      (!shared || types.has((auth.type ?? '').replaceAll('-', '_')) || isPersonal(auth))
    )
  })
}

/** Jobs that run on a credential and would stop without it; killed and completed ones do not count. */
export const liveJobsOn = (auth: Auth, jobs: readonly Job[]): Job[] =>
  jobsOf(auth, jobs).filter((job) => !isOver(job))
