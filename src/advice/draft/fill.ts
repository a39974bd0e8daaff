import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import type { AuthFact, JobFact } from '../facts.ts'
import { type Candidate, candidates, derived } from './candidates.ts'
import { slotValue } from './slot-value.ts'

/** One config property with its value and why it has that value. */
export interface Filled {
  readonly name: string
  readonly value: Json
  /** given: by a flag; chosen: in an earlier step or by an answer; derived: read off the account; default: ours, said aloud. */
  readonly how: 'given' | 'chosen' | 'derived' | 'default'
  readonly reason: string
}

/** A property that a job makes no sense without and that nothing filled yet. */
export interface Open {
  /** The properties of which one must be filled; mostly a single one. */
  readonly names: readonly string[]
  readonly ask: string
  readonly help: string | undefined
  readonly candidates: readonly Candidate[]
}

/** Why a property has a value that an earlier step or an answer gave. */
export const CHOSEN = 'from the steps above'

export interface FillInput {
  readonly workflow: WorkflowEntry
  /** Texts given with --set, by property. */
  readonly set: ReadonlyMap<string, string>
  /** Values from earlier steps: the segment, the mapping, answers. */
  readonly chosen: ReadonlyMap<string, Json>
  readonly auth: AuthFact | undefined
  readonly jobs: readonly JobFact[]
}

export interface Filling {
  readonly filled: readonly Filled[]
  readonly open: readonly Open[]
}

const textOf = (candidate: Candidate): string =>
  candidate.jobs.length === 1
    ? `used by job "${candidate.jobs[0]}"`
    : `used by ${candidate.jobs.length} jobs of this auth`

/**
 * Whether present members are sent is said aloud in each export: what the service does with an absent switch is not
 * known of most workflows. The workflow's own default decides.
 */
function ourDefault(name: string, workflow: WorkflowEntry): Filled | undefined {
  if (name !== 'withbackfill' || workflow.direction !== 'export') return undefined
  const value = workflow.slots.withbackfill?.default ?? workflow.data === 'audience'
  const reason =
    value === true
      ? 'include the people who are in the segment now, not only later ones'
      : 'only who enters from now on: each person sent sets something off'
  return { name, value: value === true, how: 'default', reason }
}

function fillOne(name: string, slot: Slot, input: FillInput): Filled | undefined {
  const text = input.set.get(name)
  if (text !== undefined)
    return { name, value: slotValue(name, slot, text), how: 'given', reason: 'given with --set' }
  const value = input.chosen.get(name)
  if (value !== undefined) return { name, value, how: 'chosen', reason: CHOSEN }
  if (slot.kind === 'external-id') {
    const known = derived(input.workflow, name, input.auth, input.jobs)
    // Only what the job cannot do without is taken from other jobs: a list or dataset of theirs may not be meant.
    if (known !== undefined && slot.needed) {
      return { name, value: slotValue(name, slot, known.value), how: 'derived', reason: textOf(known) }
    }
  }
  if (slot.needed && slot.default !== undefined) {
    return { name, value: slot.default, how: 'default', reason: 'the usual choice' }
  }
  return ourDefault(name, input.workflow)
}

function openOnes(input: FillInput, done: ReadonlySet<string>): Open[] {
  const slots = Object.entries(input.workflow.slots)
  const open: Open[] = []
  const groups = new Map<string, string[]>()
  for (const [name, slot] of slots) {
    if (slot.one_of !== undefined) groups.set(slot.one_of, [...(groups.get(slot.one_of) ?? []), name])
    else if (slot.needed && !done.has(name)) open.push(toOpen([name], slot, input))
  }
  for (const names of groups.values()) {
    const first = input.workflow.slots[names[0] ?? '']
    if (first !== undefined && !names.some((name) => done.has(name))) open.push(toOpen(names, first, input))
  }
  return open
}

const toOpen = (names: readonly string[], slot: Slot, input: FillInput): Open => ({
  names,
  ask: slot.ask,
  help: slot.help,
  candidates: names.length === 1 ? candidates(input.workflow, names[0] ?? '', input.auth, input.jobs) : [],
})

/**
 * Fills the config of a job: given before chosen before derived before default; what stays open must be asked.
 * Nothing is guessed: a derived value is one that all jobs of the chosen auth agree on.
 * @throws AppError usage for a --set value of the wrong type
 */
export function fill(input: FillInput): Filling {
  const names = [
    ...new Set([...Object.keys(input.workflow.slots), ...input.set.keys(), ...input.chosen.keys()]),
  ]
  const filled = names.flatMap((name) => {
    const slot: Slot = input.workflow.slots[name] ?? UNKNOWN
    return fillOne(name, slot, input) ?? []
  })
  return { filled, open: openOnes(input, new Set(filled.map(({ name }) => name))) }
}

/** A property that the catalog does not know is sent as it was typed: new ones appear in the API over time. */
const UNKNOWN: Slot = { kind: 'free', type: 'string', required: false, needed: false, ask: '' }

/** The config object of the filled properties, in the catalog's order. */
export const configOf = (filled: readonly Filled[]): Record<string, Json> =>
  Object.fromEntries(filled.map(({ name, value }) => [name, value]))
