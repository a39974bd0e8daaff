import type { WorkflowEntry } from '../../catalog/types.ts'
import { pointerTo } from '../../core/json.ts'
import { HIDDEN } from '../../core/redact.ts'
import type { Job } from '../../lytics/client.ts'

/** JSON pointers to the secrets that jobs of a workflow hold in their configuration. */
export const jobSecrets = ({ slots }: WorkflowEntry): string[] =>
  Object.keys(slots)
    .filter((name) => slots[name]?.kind === 'secret')
    .map((name) => pointerTo('config', name))

/** Names of the properties that are secrets in any workflow. A test holds it to the catalog: a list need not read that. */
export const SECRET_PROPERTIES: readonly string[] = ['segmentio_writekey']

/** A job as it may be shown: the account may give its secrets back. */
export const shownJob = (job: Job): Job => {
  const secrets = SECRET_PROPERTIES.filter((name) => job.config?.[name] !== undefined)
  if (secrets.length === 0) return job
  return { ...job, config: { ...job.config, ...Object.fromEntries(secrets.map((name) => [name, HIDDEN])) } }
}
