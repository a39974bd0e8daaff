import { placeholder, step } from '../../core/next.ts'
import { isPersonal } from '../auth-choice.ts'
import type { AuthFact } from '../facts.ts'
import type { Cause } from './check.ts'

const labelOf = (auth: AuthFact): string => auth.label ?? auth.id

/** Unhealthy by status or by the older flag. */
export const isUnhealthy = (auth: AuthFact): boolean => auth.status === 'unhealthy'

/** Healthy ones of the same provider, which could take over. */
export const standIns = (auth: AuthFact, auths: readonly AuthFact[]): AuthFact[] =>
  auths.filter(
    (other) =>
      other.id !== auth.id && other.provider_slug === auth.provider_slug && other.status === 'healthy',
  )

/**
 * The two ways out of a broken credential: renew it, or give its jobs another one.
 * @param jobs ids of the jobs that it stops
 */
export function unhealthyAuth(auth: AuthFact, auths: readonly AuthFact[], jobs: readonly string[]): Cause {
  const [other] = standIns(auth, auths)
  const renew = isPersonal(auth) ? 'Sign in again in the Lytics UI' : 'Enter its secrets again'
  const use =
    other === undefined
      ? 'give its jobs a new one'
      : `give its jobs the healthy "${labelOf(other)}"${isPersonal(auth) ? ', if it reaches the same account' : ''}`
  const replace = jobs.flatMap((job) => [
    // A new sign-in is a new credential; one that is typed in again keeps its id.
    ...(other === undefined && !isPersonal(auth)
      ? []
      : [step('jobs update', { job, auth: [other?.id ?? placeholder('label')] })]),
    step('jobs resume', { job }),
  ])
  return {
    code: 'unhealthy_auth',
    severity: 'fault',
    about: { kind: 'auth', id: auth.id, name: labelOf(auth) },
    what: `Lytics cannot sign in any more with the credential "${labelOf(auth)}"${
      auth.provider_slug === undefined ? '' : ` of ${auth.provider_slug}`
    }.`,
    mend: `${renew}, or ${use}; then resume what it stopped.`,
    next: [...(isPersonal(auth) ? [] : [step('auths update', { auth: auth.id })]), ...replace],
  }
}
