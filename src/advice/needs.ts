import type { Slot, WorkflowEntry } from '../catalog/types.ts'
import { isOver } from '../core/job-status.ts'
import type { Json } from '../core/json.ts'
import type { Candidate } from './draft/candidates.ts'
import { type Filled, fill } from './draft/fill.ts'
import { suggestFields } from './draft/suggest.ts'
import type { AuthFact, FieldFact, JobFact } from './facts.ts'

/** A setting that nothing has filled yet. */
export interface OpenSetting {
  /** The properties of which one must be filled; mostly a single one. */
  readonly names: readonly string[]
  readonly ask: string
  readonly help: string | null
  /** Values that jobs of the account use. */
  readonly candidates: readonly Candidate[]
}

/** A config property that takes a profile field, or a mapping of them. */
export interface FieldNeed {
  readonly name: string
  readonly ask: string
  readonly needed: boolean
  /** Takes pairs of a profile field and the destination's name. */
  readonly pairs: boolean
  /** The profile field that fits; null without an account or without a good one. */
  readonly proposal: string | null
}

/** What a workflow still wants before a job can be made. */
export interface WorkflowNeeds {
  /** An ad account, a list, a table, an option: to be given. */
  readonly settings: readonly OpenSetting[]
  /** Read off the account's jobs, or a usual choice. */
  readonly filled: readonly Filled[]
  readonly fields: readonly FieldNeed[]
}

/** What of the account bears on it; empty lists where there is none. */
export interface NeedsFrom {
  readonly workflow: WorkflowEntry
  readonly auth: AuthFact | undefined
  /** Settings that the goal says. */
  readonly chosen: ReadonlyMap<string, Json>
  readonly jobs: readonly JobFact[]
  readonly fields: readonly FieldFact[]
}

const takesFields = ({ kind }: Slot): boolean => kind === 'field' || kind === 'fields' || kind === 'mapping'
const takesSegment = ({ kind }: Slot): boolean => kind === 'segment' || kind === 'segments'
const isWanted = (slot: Slot): boolean => slot.needed || slot.one_of !== undefined

/** What is needed for a job of this workflow, beside the credential and the audience. */
export function needsOf({ workflow, auth, jobs, fields, chosen: wished }: NeedsFrom): WorkflowNeeds {
  const slots = Object.entries(workflow.slots)
  const suggested = suggestFields(workflow, fields)
  // The audience and the fields have places of their own in an advice: here they count as filled.
  const elsewhere = slots.filter(([, slot]) => takesFields(slot) || takesSegment(slot)).map(([name]) => name)
  const chosen = new Map<string, Json>([...elsewhere.map((name) => [name, ''] as const), ...wished])
  const { filled, open } = fill({ workflow, set: new Map(), chosen, auth, jobs })
  // One of an either-or group is enough: where a field fits, its alternatives are not asked for.
  const settled = new Set(slots.flatMap(([name, slot]) => (suggested.has(name) ? (slot.one_of ?? []) : [])))
  const isOpen = (slot: Slot): boolean => isWanted(slot) && !settled.has(slot.one_of ?? '')
  const wanted = slots.filter(([name, slot]) => takesFields(slot) && (isOpen(slot) || suggested.has(name)))
  return {
    settings: open.map(({ names, ask, help, candidates }) => ({
      names,
      ask,
      help: help ?? null,
      // An address with a token in it is nothing to print.
      candidates: names.some((name) => workflow.slots[name]?.sensitive === true) ? [] : candidates,
    })),
    filled: filled.filter(
      ({ how, name }) => (how === 'derived' || how === 'default') && workflow.slots[name]?.sensitive !== true,
    ),
    fields: wanted.map(([name, slot]) => ({
      name,
      ask: slot.ask,
      needed: isWanted(slot),
      pairs: slot.kind === 'mapping',
      proposal: suggested.get(name)?.source ?? null,
    })),
  }
}

const namesSegment = (job: JobFact, id: string): boolean =>
  Object.entries(job.config ?? {}).some(
    ([key, value]) => key.startsWith('segment') && (Array.isArray(value) ? value.includes(id) : value === id),
  )

/** Jobs of the same workflow; where the audience is known, those that send it. */
export function sameWork<J extends JobFact>(
  workflow: WorkflowEntry,
  segment: string | undefined,
  jobs: readonly J[],
): J[] {
  return jobs.filter(
    (job) =>
      !isOver(job) && job.workflow === workflow.slug && (segment === undefined || namesSegment(job, segment)),
  )
}
