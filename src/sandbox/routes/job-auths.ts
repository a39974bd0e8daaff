import { authTypesOf, loadProvider, loadWorkflow } from '../../catalog/catalog.ts'
import { toSnake } from '../../catalog/names.ts'
import type { AuthTypeEntry } from '../../catalog/types.ts'
import type { AuthRecord } from '../records.ts'
import { badRequest } from '../reply.ts'
import type { SandboxAccount } from '../sandbox-account.ts'

const isOf = ({ type }: AuthRecord, entry: AuthTypeEntry): boolean =>
  [entry.type, toSnake(entry.slug)].includes(toSnake(type)) ||
  (entry.method === 'oauth' && toSnake(type).startsWith('oauth'))

/** A job on a credential of a kind that serves other workflows of the provider is refused. */
export async function checkAuthTypes(
  slug: string,
  auths: readonly AuthRecord[],
  account: SandboxAccount,
): Promise<void> {
  const workflow = await loadWorkflow(slug)
  if (workflow?.auth_types === undefined || account.quirks.unfit_auth === 'accepted') return
  const provider = await loadProvider(workflow.provider)
  const [all, fit] = await Promise.all([authTypesOf(provider), authTypesOf(provider, workflow)])
  const unfit = auths.find(
    (auth) => all.some((type) => isOf(auth, type)) && !fit.some((type) => isOf(auth, type)),
  )
  if (unfit === undefined) return
  throw badRequest('JOB-BADREQ-002', `auth_ids: an authorization of type "${unfit.type}" cannot run ${slug}`)
}
