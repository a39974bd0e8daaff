import { canonicalJson } from '../../core/json.ts'
import type { AuthFact, JobFact } from '../facts.ts'

/** A value that other jobs of the account use for the same config property. */
export interface Candidate {
  readonly value: string
  /** Names of the jobs that use it. */
  readonly jobs: readonly string[]
  /** True when a job of the chosen auth uses it: then the auth is known to reach it. */
  readonly sameAuth: boolean
}

/**
 * Values of a config property on existing jobs, those of the chosen auth first.
 * The API has no list of ad accounts, lists or datasets (integrations.md, 7), so jobs are the only source.
 */
export function candidates(
  property: string,
  auth: AuthFact | undefined,
  jobs: readonly JobFact[],
): Candidate[] {
  const found = new Map<string, { value: string; jobs: string[]; sameAuth: boolean }>()
  for (const job of jobs) {
    const value = job.config?.[property]
    if (typeof value !== 'string' && typeof value !== 'number') continue
    if (value === '') continue
    const key = canonicalJson(value)
    const entry = found.get(key) ?? { value: String(value), jobs: [], sameAuth: false }
    entry.jobs.push(job.name ?? job.id)
    entry.sameAuth ||= auth !== undefined && job.auth_ids?.includes(auth.id) === true
    found.set(key, entry)
  }
  return [...found.values()].sort(
    (a, b) => Number(b.sameAuth) - Number(a.sameAuth) || b.jobs.length - a.jobs.length,
  )
}

/** The one value that all jobs of the chosen auth agree on; undefined where there are none or several. */
export function derived(
  property: string,
  auth: AuthFact | undefined,
  jobs: readonly JobFact[],
): Candidate | undefined {
  const known = candidates(property, auth, jobs).filter((candidate) => candidate.sameAuth)
  return known.length === 1 ? known[0] : undefined
}
