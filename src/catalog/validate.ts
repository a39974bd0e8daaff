import { isObject } from '../core/json.ts'
import { didYouMean, nearest } from '../core/text.ts'
import type { Slot, WorkflowEntry } from './types.ts'

/** What is wrong with a config, by the property it concerns. */
interface Problem {
  readonly property: string
  readonly code:
    | 'needed'
    | 'one_of'
    | 'unknown'
    | 'type'
    | 'enum'
    | 'pattern'
    | 'range'
    | 'exclusive'
    | 'mapping'
    | 'too_many'
  readonly message: string
  /** False for an unknown property that is near no known one: the API gets new properties over time. */
  readonly blocking: boolean
}

type Found = Omit<Problem, 'blocking'> & { readonly blocking?: boolean }

/** An answer that says nothing: the API treats it as left out. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Lytics field on the left, the destination's name on the right, one pair an object. */
const isPair = (item: unknown): boolean => {
  if (!isObject(item)) return false
  const entries = Object.entries(item)
  return (
    entries.length === 1 &&
    entries.every(([key, value]) => key !== '' && typeof value === 'string' && value !== '')
  )
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'any') return true
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  return typeof value === type
}

function rangeOf(property: string, value: number, { minimum, maximum }: Slot): Found[] {
  if (minimum !== undefined && value < minimum)
    return [{ property, code: 'range', message: `${property} must be at least ${minimum}` }]
  if (maximum !== undefined && value > maximum)
    return [{ property, code: 'range', message: `${property} must be at most ${maximum}` }]
  return []
}

function enumOf(property: string, value: unknown, allowed: readonly (string | number)[]): Found[] {
  if (allowed.some((known) => known === value)) return []
  const near = didYouMean(nearest(String(value), allowed.map(String)))
  // Lists like the countries of the world would bury the message.
  const choices = allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')}…` : allowed.join(', ')
  const message = `${property} must be one of ${choices}; it is ${JSON.stringify(value)}`
  return [{ property, code: 'enum', message: near === undefined ? message : `${message}. ${near}` }]
}

function patternOf(property: string, value: string, { pattern, ask, help }: Slot): Found[] {
  if (pattern === undefined || new RegExp(pattern).test(value)) return []
  const message = `${property} can't be ${JSON.stringify(value)}: ${ask} ${help ?? ''}`.trim()
  return [{ property, code: 'pattern', message }]
}

function itemsOf(property: string, items: readonly unknown[], slot: Slot): Found[] {
  if (slot.max_items !== undefined && items.length > slot.max_items) {
    return [
      {
        property,
        code: 'too_many',
        message: `${property} takes at most ${slot.max_items} entries; it has ${items.length}`,
      },
    ]
  }
  if (slot.items === 'object') {
    const bad = items.findIndex((item) => !isPair(item))
    if (bad < 0) return []
    const message = `${property}[${bad}] must be one pair, {"lytics_field": "destination name"}`
    return [{ property, code: 'mapping', message }]
  }
  const bad = items.findIndex((item) => slot.items !== undefined && !hasType(item, slot.items))
  if (bad >= 0) {
    const message = `${property}[${bad}] must be ${TYPE_NAMES[slot.items ?? 'string'] ?? slot.items}`
    return [{ property, code: 'type', message }]
  }
  const { enum: allowed } = slot
  return allowed === undefined ? [] : items.flatMap((item) => enumOf(property, item, allowed))
}

/** What is wrong with one value. */
function valueProblems(property: string, value: unknown, slot: Slot): Found[] {
  if (!hasType(value, slot.type)) {
    return [{ property, code: 'type', message: `${property} must be ${TYPE_NAMES[slot.type] ?? slot.type}` }]
  }
  if (Array.isArray(value)) return itemsOf(property, value, slot)
  if (slot.enum !== undefined) return enumOf(property, value, slot.enum)
  if (typeof value === 'string') return patternOf(property, value, slot)
  return typeof value === 'number' ? rangeOf(property, value, slot) : []
}

function unknownProblem(property: string, known: readonly string[]): Found {
  const near = didYouMean(nearest(property, known))
  const message = `${property} is no property of this workflow`
  if (near === undefined) return { property, code: 'unknown', message, blocking: false }
  return { property, code: 'unknown', message: `${message}. ${near}` }
}

/** The groups that slots form by one of their two group names, with their members. */
function groupsBy(
  workflow: WorkflowEntry,
  kind: 'one_of' | 'exclusive',
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [name, { [kind]: group }] of Object.entries(workflow.slots)) {
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), name])
  }
  return groups
}

/** The groups of which at least one slot must be filled, with their members. */
export const oneOfGroups = (workflow: WorkflowEntry): ReadonlyMap<string, readonly string[]> =>
  groupsBy(workflow, 'one_of')

/** Slots that rule each other out and are filled all the same; a switch that is off is not filled. */
function clashes(workflow: WorkflowEntry, config: Readonly<Record<string, unknown>>): Found[] {
  return [...groupsBy(workflow, 'exclusive').values()].flatMap((names) => {
    const [property, ...others] = names.filter((name) => !isEmpty(config[name]) && config[name] !== false)
    if (property === undefined || others.length === 0) return []
    return [{ property, code: 'exclusive', message: `only one of ${names.join(', ')} may be given` }]
  })
}

/** What a config still lacks: needed slots, and groups of which none is filled. */
function missing(workflow: WorkflowEntry, config: Readonly<Record<string, unknown>>): Found[] {
  const problems: Found[] = []
  for (const [property, slot] of Object.entries(workflow.slots)) {
    if (slot.needed && isEmpty(config[property])) {
      problems.push({ property, code: 'needed', message: `${property} is missing: ${slot.ask}` })
    }
  }
  for (const [group, names] of oneOfGroups(workflow)) {
    if (names.every((name) => isEmpty(config[name]))) {
      const message = `at least one of ${names.join(', ')} must be given`
      problems.push({ property: names[0] ?? group, code: 'one_of', message })
    }
  }
  return problems
}

/**
 * Everything that is wrong with the config of a job, by our facts and our own `needed`. A workflow that the catalog
 * does not know has no slots and passes: only the API can judge it.
 */
export function validateConfig(workflow: WorkflowEntry, config: Readonly<Record<string, unknown>>): Found[] {
  if (workflow.provider === '') return []
  const known = Object.keys(workflow.slots)
  const wrong = Object.entries(config).flatMap(([property, value]) => {
    const slot = workflow.slots[property]
    if (slot === undefined) return [unknownProblem(property, known)]
    return isEmpty(value) ? [] : valueProblems(property, value, slot)
  })
  return [...missing(workflow, config), ...clashes(workflow, config), ...wrong].map((problem) => ({
    blocking: true,
    ...problem,
  }))
}
