import { brokenRules, isApplicable, isEmpty, refuses, rulesOf } from '../../catalog/rules.ts'
import type { Rule, Slot, WorkflowEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import type { AuthFact, JobFact } from '../facts.ts'
import { type Candidate, candidates, derived } from './candidates.ts'
import { providedValue, slotValue } from './slot-value.ts'

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
  /** The destination's name that the mapping lacks. */
  readonly target?: string
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
 * Whether present members are sent is stated in each export: what the service does with an absent switch is not
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
    return {
      name,
      value: providedValue(name, input.workflow.slots[name], text),
      how: 'given',
      reason: 'given with --set',
    }
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

/** What a rule asks for that nothing has filled: one setting after the other, or any one of a group. */
function askedBy(rule: Rule, done: ReadonlySet<string>, config: Record<string, Json>): string[][] {
  const left = rule.settings.filter((name) => !done.has(name))
  switch (rule.kind) {
    case 'requires':
      return left.map((name) => [name])
    case 'all_or_none':
      return rule.settings.some((name) => !isEmpty(config[name])) ? left.map((name) => [name]) : []
    case 'at_least_one_of':
    case 'exactly_one_of':
      return left.length === rule.settings.length ? [[...rule.settings]] : []
    default:
      return []
  }
}

function openOnes(input: FillInput, filled: readonly Filled[]): Open[] {
  const { workflow } = input
  const done = new Set(filled.map(({ name }) => name))
  const config = configOf(filled)
  const needed = Object.entries(workflow.slots).flatMap(([name, slot]) =>
    slot.needed && slot.one_of === undefined && !done.has(name) ? [[name]] : [],
  )
  const asked = rulesOf(workflow).flatMap((rule) =>
    refuses(rule) && isApplicable(rule, config) ? askedBy(rule, done, config) : [],
  )
  const all = new Map([...needed, ...asked].map((names) => [names.join(), names]))
  const open = [...all.values()].flatMap((names) => {
    const first = workflow.slots[names[0] ?? '']
    return first === undefined ? [] : [toOpen(names, first, input)]
  })
  return [...open, ...openTargets(input, done, config)]
}

/** Names that a mapping must hold and does not. */
function openTargets(input: FillInput, done: ReadonlySet<string>, config: Record<string, Json>): Open[] {
  return brokenRules(input.workflow, config).flatMap(({ rule, settings }): Open[] => {
    const [target] = rule.holds ?? []
    const [name] = settings
    if (
      target === undefined ||
      name === undefined ||
      !refuses(rule) ||
      !done.has(name) ||
      input.set.has(name)
    )
      return []
    return [
      {
        names: [name],
        ask: `Which profile field is ${rule.holds?.join(' or ')}?`,
        help: undefined,
        candidates: [],
        target,
      },
    ]
  })
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
  return { filled, open: openOnes(input, filled) }
}

/** A property that the catalog does not know is sent as it was typed: new ones appear in the API over time. */
const UNKNOWN: Slot = { kind: 'free', type: 'string', required: false, needed: false, ask: '' }

/** The config object of the filled properties, in the catalog's order. */
export const configOf = (filled: readonly Filled[]): Record<string, Json> =>
  Object.fromEntries(filled.map(({ name, value }) => [name, value]))
