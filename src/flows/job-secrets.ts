import type { WorkflowEntry } from '../catalog/types.ts'
import { type Json, pointerTo } from '../core/json.ts'
import type { Job } from '../lytics/client.ts'
import { withHidden } from '../lytics/write-parts.ts'

/** JSON pointers to the secrets that jobs of a workflow hold in their configuration. */
export const jobSecrets = ({ slots }: WorkflowEntry): string[] =>
  Object.keys(slots)
    .filter((name) => slots[name]?.kind === 'secret')
    .map((name) => pointerTo('config', name))

/** A job as it may be shown: the account may give its secrets back. */
export const shownJob = (job: Job, secrets: readonly string[]): Job =>
  secrets.length === 0 ? job : (withHidden(job as unknown as Json, secrets) as unknown as Job)
