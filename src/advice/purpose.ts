import { isOver } from '../core/job-status.ts'
import { canonicalJson } from '../core/json.ts'
import type { JobFact } from './facts.ts'

/** What a job is for, as far as the question "does this integration exist?" goes (DESIGN, section 3). */
export interface Purpose {
  readonly workflow: string
  readonly auth_ids: readonly string[]
  readonly config: Readonly<Record<string, unknown>>
  /** Config keys that name the audience or an outside thing (ad account, list, dataset). */
  readonly keys: readonly string[]
}

const AUDIENCE = ['segment_id', 'segment_ids']

/** segment_id and a segment_ids of one mean the same audience. */
function audience(config: Readonly<Record<string, unknown>>): string[] {
  const ids = AUDIENCE.flatMap((key) => {
    const value = config[key]
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? [value] : []
  })
  return [...new Set(ids)].sort()
}

const snake = (name: string): string => name.replaceAll('-', '_')

const purposeKey = (
  workflow: string,
  authIds: readonly string[],
  config: Purpose['config'],
  keys: readonly string[],
) =>
  canonicalJson({
    workflow: snake(workflow),
    auths: [...authIds].sort(),
    audience: audience(config),
    outside: Object.fromEntries(
      keys.filter((key) => !AUDIENCE.includes(key)).map((key) => [key, config[key] ?? null]),
    ),
  })

/** Jobs that serve the same purpose; deleted and completed ones are none. */
export function samePurpose<J extends JobFact>(wanted: Purpose, jobs: readonly J[]): J[] {
  const key = purposeKey(wanted.workflow, wanted.auth_ids, wanted.config, wanted.keys)
  const workflow = snake(wanted.workflow)
  return jobs.filter(
    (job) =>
      !isOver(job) &&
      snake(job.workflow ?? '') === workflow &&
      purposeKey(job.workflow ?? '', job.auth_ids ?? [], job.config ?? {}, wanted.keys) === key,
  )
}

/** Creations of the last hour that count against the limit of ten (API.md section 3), and when one is free again. */
export function creationLimit(
  jobs: readonly JobFact[],
  now: Date,
  limit = 10,
): { used: number; freeAt: Date | undefined } {
  const hour = 3_600_000
  const recent = jobs
    .map((job) => Date.parse(job.created ?? ''))
    .filter((time) => now.getTime() - time < hour)
    .sort((a, b) => a - b)
  const oldest = recent[recent.length - limit]
  return { used: recent.length, freeAt: oldest === undefined ? undefined : new Date(oldest + hour) }
}
