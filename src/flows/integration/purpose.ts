import { creationLimit, type Purpose } from '../../advice/purpose.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import { AppError } from '../../core/errors.ts'
import type { Job } from '../../lytics/client.ts'
import type { Draft } from './draft.ts'

/** Config properties that name an outside thing: with workflow, auths and audience they decide what a job is for. */
export const purposeKeys = (workflow: WorkflowEntry): readonly string[] =>
  Object.entries(workflow.slots)
    .filter(([, slot]) => slot.kind === 'external-id')
    .map(([name]) => name)

/** What decides whether the integration exists already. */
export const purposeOf = (draft: Draft): Purpose => ({
  workflow: draft.workflow.slug,
  auth_ids: draft.auth === undefined ? [] : [draft.auth.id],
  // A secret is not known here, and does not come back from the account.
  config: Object.fromEntries(
    Object.entries(draft.config).filter(([name]) => draft.workflow.slots[name]?.kind !== 'secret'),
  ),
  keys: purposeKeys(draft.workflow),
})

/** @throws AppError unavailable (exit 7) where Lytics would refuse one more job within the hour */
export function refuseOverLimit(jobs: readonly Job[], now: Date): void {
  const { freeAt } = creationLimit(jobs, now)
  if (freeAt === undefined) return
  throw new AppError('unavailable', 'Ten jobs were created in the last hour, and Lytics allows no more', {
    code: 'creation_limit',
    hint: `Nothing was sent. The next one is free at ${freeAt.toISOString()}.`,
    retryable: true,
  })
}
