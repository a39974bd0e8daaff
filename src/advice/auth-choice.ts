import type { AuthFact, JobFact } from './facts.ts'

/** Which of the account's auths a new job should use. */
export type AuthChoice =
  | { readonly kind: 'reuse'; readonly auth: AuthFact; readonly reason: string }
  /** Several are as good: a person must say which. */
  | { readonly kind: 'several'; readonly auths: readonly AuthFact[] }
  /** There are some, none of them works. */
  | { readonly kind: 'unhealthy'; readonly auths: readonly AuthFact[] }
  | { readonly kind: 'none' }

const rank = (auth: AuthFact): number => (auth.status === 'healthy' ? 0 : auth.status === 'unhealthy' ? 2 : 1)

/** Jobs of these that run on the auth. */
export const jobsOf = <J extends JobFact>(auth: AuthFact, jobs: readonly J[]): J[] =>
  jobs.filter((job) => job.auth_ids?.includes(auth.id) === true)

/**
 * Reuses what works: the only healthy auth, else the only one of unknown health (a provider without a health
 * check never gets further). Two that are equally good are never chosen between silently.
 */
export function chooseAuth(auths: readonly AuthFact[], jobs: readonly JobFact[]): AuthChoice {
  if (auths.length === 0) return { kind: 'none' }
  const best = Math.min(...auths.map(rank))
  if (best === 2) return { kind: 'unhealthy', auths }
  const candidates = auths.filter((auth) => rank(auth) === best)
  const [auth] = candidates
  if (auth === undefined || candidates.length > 1) return { kind: 'several', auths: candidates }
  const used = jobsOf(auth, jobs).length
  const health = best === 0 ? 'the only healthy one' : 'the only one; its health is not known'
  const reason =
    used > 0
      ? `${health}, used by ${used} ${used === 1 ? 'job' : 'jobs'}`
      : `${health}, not used by a job yet`
  return { kind: 'reuse', auth, reason }
}

/** Auth types that stand for one person's sign-in: they break when the person leaves or changes the password. */
export const isPersonal = (auth: AuthFact): boolean =>
  /oauth/i.test(auth.type ?? '') && !/client_credentials/.test(auth.type ?? '')
