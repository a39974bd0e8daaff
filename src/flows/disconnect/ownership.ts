import { providerOfWorkflow, providersByApi } from '../../catalog/catalog.ts'
import { toKebab } from '../../catalog/names.ts'
import type { ProviderSummary } from '../../catalog/types.ts'
import type { Auth, Job } from '../../lytics/client.ts'
import { nameOf } from '../account/names.ts'
import type { Holdings } from './account.ts'

/** Something that stays, and why. */
export interface Kept {
  readonly kind: 'auth' | 'connection'
  readonly id: string
  readonly name: string
  readonly why: string
}

type Belongs = 'yes' | 'no' | 'unclear'

/** Whether something with this slug of the API belongs to a provider; families (Google, AWS) share one slug. */
function belongs(slug: string, type: string, provider: ProviderSummary): Belongs {
  if (toKebab(slug) === provider.slug) return 'yes'
  const all = providersByApi({ slug })
  if (!all.some((candidate) => candidate.slug === provider.slug)) return 'no'
  const fitting = all.filter(({ auth }) => auth.includes(toKebab(type)))
  const candidates = fitting.length > 0 ? fitting : all
  if (!candidates.some((candidate) => candidate.slug === provider.slug)) return 'no'
  return candidates.length === 1 ? 'yes' : 'unclear'
}

/** Jobs of a workflow of the provider. */
export const isWorkflowOf = (job: Job, provider: ProviderSummary): boolean =>
  providerOfWorkflow(job.workflow ?? '')?.slug === provider.slug

const uses = (job: Job, auth: Auth): boolean => job.auth_ids?.includes(auth.id) === true

/** Credentials of a provider. One whose slug a whole family shares is its own only where its jobs say so. */
export function authsOfProvider(
  provider: ProviderSummary,
  { auths, jobs }: Holdings,
): { readonly own: Auth[]; readonly kept: Kept[] } {
  const own: Auth[] = []
  const kept: Kept[] = []
  for (const auth of auths) {
    const answer = belongs(auth.provider_slug ?? '', auth.type ?? '', provider)
    const users = jobs.filter((job) => uses(job, auth))
    const mine = users.filter((job) => isWorkflowOf(job, provider))
    const clear =
      answer === 'yes' || (answer === 'unclear' && mine.length > 0 && mine.length === users.length)
    if (clear) own.push(auth)
    else if (answer === 'unclear' && mine.length > 0) {
      const others = users.filter((job) => !mine.includes(job)).map(nameOf)
      kept.push({
        kind: 'auth',
        id: auth.id,
        name: nameOf(auth),
        why: `other integrations use it: ${others.join(', ')}`,
      })
    }
  }
  return { own, kept }
}

/** Connections that are named after the provider. */
export const isConnectionOf = (slug: string | undefined, provider: ProviderSummary): boolean =>
  belongs(slug ?? '', '', provider) === 'yes'
