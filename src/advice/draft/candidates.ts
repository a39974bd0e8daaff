import { providerOfWorkflow } from '../../catalog/catalog.ts'
import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
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

/** What a property's value means depends on the platform: `list_id`, `pixel` and `source` are names that many share. */
function isOfFamily(workflow: WorkflowEntry): (job: JobFact) => boolean {
  const own = providerOfWorkflow(workflow.slug)?.apiSlug
  const known = new Map<string, boolean>()
  return ({ workflow: slug = '' }) => {
    const before = known.get(slug)
    if (before !== undefined) return before
    const same = slug === workflow.slug || (own !== undefined && providerOfWorkflow(slug)?.apiSlug === own)
    known.set(slug, same)
    return same
  }
}

/** Kinds of which other jobs know good values: a message's text or a file's name is never the same again. */
const isShared = (slot: Slot): boolean =>
  (slot.kind === 'external-id' || slot.kind === 'option') && slot.sensitive !== true

const fits = (value: string | number, { enum: allowed }: Slot): boolean =>
  value !== '' && (allowed === undefined || allowed.includes(value))

/**
 * Values of a config property on existing jobs of the same platform, those of the chosen auth first.
 * The API has no list of ad accounts, lists or datasets (integrations.md, 7), so jobs are the only source.
 */
export function candidates(
  workflow: WorkflowEntry,
  property: string,
  auth: AuthFact | undefined,
  jobs: readonly JobFact[],
): Candidate[] {
  const slot = workflow.slots[property]
  if (slot === undefined || !isShared(slot)) return []
  const found = new Map<string, { value: string; jobs: string[]; sameAuth: boolean }>()
  const related = isOfFamily(workflow)
  for (const job of jobs) {
    const value = job.config?.[property]
    if ((typeof value !== 'string' && typeof value !== 'number') || !fits(value, slot) || !related(job))
      continue
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
  workflow: WorkflowEntry,
  property: string,
  auth: AuthFact | undefined,
  jobs: readonly JobFact[],
): Candidate | undefined {
  const known = candidates(workflow, property, auth, jobs).filter((candidate) => candidate.sameAuth)
  return known.length === 1 ? known[0] : undefined
}
