import type { AuthRecord } from './records.ts'
import { ACCOUNT } from './seed/account.ts'
import { providerId } from './seed/provider-ids.ts'

const DAY = 86_400_000

/** Health as the daily check has left it. A new credential is first checked a day after it was made. */
export function healthOf(auth: AuthRecord, now: Date): 'healthy' | 'unhealthy' | 'unknown' {
  const broken = auth.broken_at !== undefined && new Date(auth.broken_at) <= now
  if (broken && auth.mended_at === undefined) return 'unhealthy'
  if (auth.health === 'pending')
    return now.getTime() - new Date(auth.updated).getTime() >= DAY ? 'healthy' : 'unknown'
  return auth.health
}

/** An authorization as the API shows it: never with what it holds. */
export function authView(auth: AuthRecord, now: Date) {
  const status = healthOf(auth, now)
  return {
    id: auth.id,
    account_id: ACCOUNT.id,
    user_id: auth.user_id,
    provider_id: providerId(auth.provider_slug),
    provider_slug: auth.provider_slug,
    type: auth.type,
    label: auth.label,
    description: auth.description,
    status,
    unhealthy: status === 'unhealthy',
    created: auth.created,
    updated: auth.updated,
    last_accessed_at: auth.last_accessed_at,
    ...(auth.token === undefined
      ? {}
      : { scopes: auth.token.scopes, ttl: 0, expires: auth.token.expires, internal: auth.token.internal }),
  }
}
