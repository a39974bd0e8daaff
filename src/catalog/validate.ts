import { isObject } from '../core/json.ts'
import { didYouMean, nearest, nearMisses } from '../core/text.ts'
import { flagFor, flagsFor, ruleInWords } from './rule-words.ts'
import { brokenRules, type Config, isEmpty, refuses } from './rules.ts'
import type { Rule, Slot, WorkflowEntry } from './types.ts'

/** What is wrong with a config, or worth a note. */
export interface Problem {
  /** The settings that it concerns. */
  readonly settings: readonly string[]
  /** The kind of rule that is broken, or what is wrong with one value. */
  readonly code:
    | Rule['kind']
    | 'needed'
    | 'unknown'
    | 'type'
    | 'enum'
    | 'open_value'
    | 'pattern'
    | 'mapping'
    | 'too_many'
  readonly message: string
  /** The flags that set it right; none where something must be left out. */
  readonly flags: readonly string[]
  /** False for what is only likely wrong, or newer than the catalog: the API gets new settings over time. */
  readonly blocking: boolean
}

/** What is wrong with one value. */
type Found = Pick<Problem, 'code' | 'message'> & { readonly blocking?: boolean }

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

/** A secret stands in a request as a name until it is sent; so does what an earlier request gives. */
const isPlaceholder = (value: unknown): boolean =>
  isObject(value) && ('$secret' in value || '$ref' in value) && Object.keys(value).length === 1

function hasType(value: unknown, type: string): boolean {
  if (type === 'any') return true
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  return typeof value === type
}

function rangeOf(name: string, value: number, { minimum, maximum }: Slot): Found[] {
  if (minimum !== undefined && value < minimum)
    return [{ code: 'range', message: `${name} must be at least ${minimum}` }]
  if (maximum !== undefined && value > maximum)
    return [{ code: 'range', message: `${name} must be at most ${maximum}` }]
  return []
}

function enumOf(name: string, value: unknown, allowed: readonly (string | number)[]): Found[] {
  if (allowed.some((known) => known === value)) return []
  const near = didYouMean(nearest(String(value), allowed.map(String)))
  // Lists like the countries of the world would bury the message.
  const choices = allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')}…` : allowed.join(', ')
  const message = `${name} must be one of ${choices}; it is ${JSON.stringify(value)}`
  return [{ code: 'enum', message: near === undefined ? message : `${message}. ${near}` }]
}

function patternOf(name: string, value: string, { pattern, ask, help }: Slot): Found[] {
  if (pattern === undefined || new RegExp(pattern).test(value)) return []
  const message = `${name} can't be ${JSON.stringify(value)}: ${ask} ${help ?? ''}`.trim()
  return [{ code: 'pattern', message }]
}

/** Values beyond those that are known are taken as they are; one that misspells a known one is not. */
function openValueOf(name: string, value: string, choices: readonly string[]): Found[] {
  if (choices.some((known) => known.toLowerCase() === value.toLowerCase())) return []
  const near = didYouMean(nearMisses(value, choices))
  const message = `${name}: ${JSON.stringify(value)} is none of the known values (${choices.slice(0, 12).join(', ')})`
  return near === undefined
    ? [{ code: 'open_value', message: `${message}; it is sent as given`, blocking: false }]
    : [{ code: 'open_value', message: `${message}. ${near}` }]
}

function itemsOf(name: string, items: readonly unknown[], slot: Slot): Found[] {
  if (slot.max_items !== undefined && items.length > slot.max_items) {
    const message = `${name} takes at most ${slot.max_items} entries; it has ${items.length}`
    return [{ code: 'too_many', message }]
  }
  if (slot.items === 'object') {
    const bad = items.findIndex((item) => !isPair(item))
    if (bad < 0) return []
    return [
      { code: 'mapping', message: `${name}[${bad}] must be one pair, {"lytics_field": "destination name"}` },
    ]
  }
  const bad = items.findIndex((item) => slot.items !== undefined && !hasType(item, slot.items))
  if (bad >= 0) {
    const type = TYPE_NAMES[slot.items ?? 'string'] ?? slot.items
    return [{ code: 'type', message: `${name}[${bad}] must be ${type}` }]
  }
  const { enum: allowed } = slot
  return allowed === undefined ? [] : items.flatMap((item) => enumOf(name, item, allowed))
}

function textOf(name: string, value: string, slot: Slot): Found[] {
  const open = slot.choices === undefined || slot.kind === 'field' ? [] : slot.choices
  return [...patternOf(name, value, slot), ...(open.length === 0 ? [] : openValueOf(name, value, open))]
}

/** What is wrong with one value. */
function valueProblems(name: string, value: unknown, slot: Slot): Found[] {
  if (isPlaceholder(value) && slot.type === 'string') return []
  if (!hasType(value, slot.type))
    return [{ code: 'type', message: `${name} must be ${TYPE_NAMES[slot.type] ?? slot.type}` }]
  if (Array.isArray(value)) return itemsOf(name, value, slot)
  if (slot.enum !== undefined) return enumOf(name, value, slot.enum)
  if (typeof value === 'string') return textOf(name, value, slot)
  return typeof value === 'number' ? rangeOf(name, value, slot) : []
}

/** A setting that the catalog does not have: newer than it, unless it misspells one that it has. */
function unknownProblem(name: string, known: readonly string[], workflow: string): Found {
  const near = didYouMean(nearMisses(name, known))
  const message = `${name} is no known setting of ${workflow}`
  return near === undefined
    ? { code: 'unknown', message: `${message}; it is sent as given`, blocking: false }
    : { code: 'unknown', message: `${message}. ${near}` }
}

function settingProblems(workflow: WorkflowEntry, name: string, value: unknown): Problem[] {
  const { slots, slug } = workflow
  const slot = slots[name]
  const found =
    slot === undefined
      ? [unknownProblem(name, Object.keys(slots), slug)]
      : isEmpty(value)
        ? []
        : valueProblems(name, value, slot)
  return found.map((each) => ({ settings: [name], flags: [], blocking: true, ...each }))
}

/** What a working job needs and this config lacks. */
const missing = ({ slots }: WorkflowEntry, config: Config): Problem[] =>
  Object.entries(slots).flatMap(([name, slot]): Problem[] =>
    slot.needed && isEmpty(config[name])
      ? [
          {
            settings: [name],
            code: 'needed',
            message: `${name} is missing: ${slot.ask}`,
            flags: [flagFor(name, slot)],
            blocking: true,
          },
        ]
      : [],
  )

function ruleProblems(workflow: WorkflowEntry, config: Config): Problem[] {
  const { slots } = workflow
  return brokenRules(workflow, config).map((broken) => ({
    settings: broken.settings,
    code: broken.rule.kind,
    message: ruleInWords(broken.rule, slots, broken.settings),
    flags: flagsFor(broken, slots),
    blocking: refuses(broken.rule),
  }))
}

/**
 * Everything that is wrong with the config of a job: by the published description, by the rules between its settings
 * and by our own `needed`. A workflow that the catalog does not know has no slots and passes: only the API can judge it.
 */
export function checkConfig(workflow: WorkflowEntry, config: Config): Problem[] {
  if (workflow.provider === '') return []
  const wrong = Object.entries(config).flatMap(([name, value]) => settingProblems(workflow, name, value))
  const lacking = missing(workflow, config)
  const named = new Set(lacking.flatMap(({ settings }) => settings))
  const broken = ruleProblems(workflow, config).filter(
    ({ settings }) => !settings.every((name) => named.has(name)),
  )
  return [...lacking, ...broken, ...wrong]
}

/** A problem in one line, with the flags that set it right. */
export const problemInWords = ({ message, flags, code }: Problem): string => {
  const choice = code === 'at_least_one_of' || code === 'exactly_one_of' ? ' or ' : ' '
  return flags.length === 0 ? message : `${message} (${flags.join(choice)})`
}
