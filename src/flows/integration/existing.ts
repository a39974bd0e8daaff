import { type Purpose, samePurpose } from '../../advice/purpose.ts'
import { AppError } from '../../core/errors.ts'
import { isActive } from '../../core/job-status.ts'
import { differingKeys } from '../../core/json.ts'
import { placeholder, step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { Job } from '../../lytics/client.ts'

/** What is there already for the purpose of a new job. */
export type Existing =
  | { readonly kind: 'none' }
  /** Same config and active: the integration exists. */
  | { readonly kind: 'same'; readonly job: Job }
  /** Same config, but it does not run. */
  | { readonly kind: 'stopped'; readonly job: Job }
  /** Same purpose, another config. */
  | { readonly kind: 'differs'; readonly job: Job; readonly keys: readonly string[] }

/** Looks for a job that serves the purpose already (DESIGN, section 3: purpose and exact keys). */
export function findExisting(purpose: Purpose, jobs: readonly Job[]): Existing {
  const mine = samePurpose(purpose, jobs)
  const exact = mine.filter((job) => differingKeys(purpose.config, job.config).length === 0)
  const active = exact.find((job) => isActive(job.status))
  if (active !== undefined) return { kind: 'same', job: active }
  const [stopped] = exact
  if (stopped !== undefined) return { kind: 'stopped', job: stopped }
  const [other] = mine
  return other === undefined
    ? { kind: 'none' }
    : { kind: 'differs', job: other, keys: differingKeys(purpose.config, other.config) }
}

/** The conflict that a job of the same purpose is, with the commands that solve it. */
export function conflict(existing: Exclude<Existing, { kind: 'none' | 'same' }>): AppError {
  const { job } = existing
  const name = clean(job.name ?? job.id)
  if (existing.kind === 'stopped') {
    const why = job.status === 'paused' ? 'resume it' : 'fix its cause and resume it'
    return new AppError('conflict', `The job "${name}" does exactly this already and is ${job.status}`, {
      code: 'job_stopped',
      hint: `Rather than a second one, ${why}; or make a second one on purpose with --another:`,
      next: [step('jobs resume', { job: job.id }), step('jobs logs', { job: job.id })],
    })
  }
  return new AppError(
    'conflict',
    `The job "${name}" serves the same purpose with other settings: ${existing.keys.join(', ')}`,
    {
      code: 'job_differs',
      hint: 'Change it, or make a second one on purpose with --another:',
      next: [
        step('jobs get', { job: job.id }),
        step('jobs update', { job: job.id, set: [placeholder('value', `${existing.keys[0] ?? 'name'}=`)] }),
      ],
    },
  )
}
