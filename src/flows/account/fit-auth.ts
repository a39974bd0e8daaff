import { isPersonal } from '../../advice/auth-choice.ts'
import { authTypesOf, loadProvider } from '../../catalog/catalog.ts'
import { toSnake } from '../../catalog/names.ts'
import type { AuthTypeEntry, ProviderEntry, WorkflowEntry } from '../../catalog/types.ts'
import { usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { Auth } from '../../lytics/client.ts'

type Serving = Pick<WorkflowEntry, 'auth_types'> | undefined

/** The provider with only those ways to a credential that can run the workflow. */
export const serving = (provider: ProviderEntry, workflow: Serving): ProviderEntry =>
  workflow?.auth_types === undefined ? provider : { ...provider, auth: workflow.auth_types }

const isOf = (auth: Auth, { type, slug, method }: AuthTypeEntry): boolean =>
  [type, toSnake(slug)].includes(toSnake(auth.type ?? '')) || (method === 'oauth' && isPersonal(auth))

/**
 * Credentials that cannot run the workflow: of a type that the provider is known to have for other workflows. A type that
 * nobody knows may be a new one, and is not held against it.
 */
export async function unfitAuths<A extends Auth>(
  provider: Pick<ProviderEntry, 'auth'>,
  workflow: Serving,
  auths: readonly A[],
): Promise<A[]> {
  if (workflow?.auth_types === undefined || auths.length === 0) return []
  const [all, fit] = await Promise.all([authTypesOf(provider), authTypesOf(provider, workflow)])
  return auths.filter((auth) => all.some((type) => isOf(auth, type)) && !fit.some((type) => isOf(auth, type)))
}

/** What a workflow runs on, in words. */
export async function neededTypes(provider: Pick<ProviderEntry, 'auth'>, workflow: Serving): Promise<string> {
  const types = await authTypesOf(provider, workflow)
  return types.map(({ name, slug }) => `${name} (${slug})`).join(' or ')
}

/** @throws AppError usage (exit 2) for a credential of a kind that cannot run the workflow, with the kind that can */
export async function refuseUnfit(workflow: WorkflowEntry, auths: readonly Auth[]): Promise<void> {
  if (workflow.auth_types === undefined || auths.length === 0) return
  const provider = await loadProvider(workflow.provider)
  const [auth] = await unfitAuths(provider, workflow, auths)
  if (auth === undefined) return
  throw usageError(
    `The credential "${clean(auth.label ?? auth.id)}" (${clean(auth.type ?? 'unknown')}) cannot run ${workflow.slug}`,
    {
      code: 'unfit_auth',
      hint: `Nothing was sent. This workflow needs: ${await neededTypes(provider, workflow)}.`,
      next: [step('auths list')],
    },
  )
}
