import { isObject } from '../core/json.ts'
import type { Rule, WorkflowEntry } from './types.ts'

/** A config as it is to be sent: settings by name. */
export type Config = Readonly<Record<string, unknown>>

/** A rule that a config breaks, with those of its settings that are wrong. */
export interface Broken {
  readonly rule: Rule
  readonly settings: readonly string[]
  /** Some of them must be left out. */
  readonly surplus?: boolean
}

/** An answer that says nothing: the API treats it as left out. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether a setting says something: a switch that is off does not. */
const isFilled = (value: unknown): boolean => !isEmpty(value) && value !== false

/** Published sources: notes and types of the models, the API facts, an address. The catalog's own words are none. */
const PUBLISHED = /model|integrations\.md|API\.md|https:\/\//

/** Whether a rule refuses a config that breaks it; otherwise it warns. */
export const refuses = ({ certainty, source }: Rule): boolean =>
  certainty !== 'likely' && (source === GROUP || PUBLISHED.test(source))

const GROUP = 'group of settings'

/** The rule that a group of slots is short for. */
const groupRule = (kind: 'at_least_one_of' | 'at_most_one_of', settings: readonly string[]): Rule => ({
  kind,
  settings,
  source: GROUP,
  certainty: 'stated',
})

/** The groups that slots form by one of their two group names, with their members. */
function groupsBy({ slots }: Pick<WorkflowEntry, 'slots'>, kind: 'one_of' | 'exclusive') {
  const groups = new Map<string, string[]>()
  for (const [name, { [kind]: group }] of Object.entries(slots)) {
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), name])
  }
  return groups
}

/** The groups of which at least one slot must be filled, with their members. */
export const oneOfGroups = (workflow: Pick<WorkflowEntry, 'slots'>): ReadonlyMap<string, readonly string[]> =>
  groupsBy(workflow, 'one_of')

const sorted = (names: readonly string[]): string => [...names].sort().join()

/** All rules of a workflow; the groups of its slots are rules too, unless a rule says the same with its source. */
export function rulesOf(workflow: Pick<WorkflowEntry, 'slots' | 'rules'>): readonly Rule[] {
  const { rules } = workflow
  const says = (group: Rule): boolean =>
    rules.some(
      ({ kind, settings, when }) =>
        when === undefined &&
        (kind === group.kind || kind === 'exactly_one_of') &&
        sorted(settings) === sorted(group.settings),
    )
  const groups = [
    ...[...groupsBy(workflow, 'one_of').values()].map((names) => groupRule('at_least_one_of', names)),
    ...[...groupsBy(workflow, 'exclusive').values()].map((names) => groupRule('at_most_one_of', names)),
  ]
  return [...rules, ...groups.filter((group) => !says(group))]
}

const same = (value: unknown, wanted: unknown): boolean =>
  Array.isArray(value)
    ? value.some((item) => same(item, wanted))
    : String(value).toLowerCase() === String(wanted).toLowerCase()

/** The names on the right side of a mapping. */
const targetsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((pair) => (isObject(pair) ? Object.values(pair).map((name) => String(name)) : []))
    : []

const contains = (value: unknown, part: string): boolean =>
  Array.isArray(value)
    ? same(value, part) || targetsOf(value).includes(part)
    : String(value ?? '').includes(part)

type Conditions = NonNullable<Rule['when']>

function isMet(value: unknown, condition: Conditions[string]): boolean {
  if (condition === null) return !isFilled(value)
  if (condition === '*') return isFilled(value)
  if (condition === false) return !isFilled(value)
  if (typeof condition !== 'object') return same(value, condition)
  if ('not' in condition) return !same(value, condition.not)
  if ('over' in condition) return typeof value === 'number' && value > condition.over
  if ('lacks' in condition) return !targetsOf(value).includes(condition.lacks)
  if ('contains' in condition) return [condition.contains].flat().some((part) => contains(value, part))
  return condition.some((each) => same(value, each))
}

/** Whether all conditions of a rule hold. */
export const isApplicable = ({ when = {} }: Rule, config: Config): boolean =>
  Object.entries(when).every(([name, condition]) => isMet(config[name], condition))

const lengthOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined
}

function isInRange({ minimum = -Infinity, maximum = Infinity }: Rule, value: unknown): boolean {
  const size = lengthOf(value)
  return size === undefined || (size >= minimum && size <= maximum)
}

const hasFormat = ({ pattern = '' }: Rule, value: unknown): boolean =>
  [value].flat().every((each) => typeof each !== 'string' || new RegExp(pattern).test(each))

const holdsOne = ({ holds = [] }: Rule, value: unknown): boolean =>
  targetsOf(value).some((name) => holds.includes(name))

/** The settings of a rule that a config has wrong; none where the rule holds. */
function wrongSettings(rule: Rule, config: Config): readonly string[] {
  const { kind, settings } = rule
  const filled = settings.filter((name) => isFilled(config[name]))
  const empty = settings.filter((name) => !filled.includes(name))
  switch (kind) {
    case 'requires':
      return rule.holds === undefined ? empty : settings.filter((name) => !holdsOne(rule, config[name]))
    case 'all_or_none':
      return filled.length === 0 ? [] : empty
    case 'at_least_one_of':
      return filled.length > 0 ? [] : settings
    case 'at_most_one_of':
      return filled.length > 1 ? filled : []
    case 'exactly_one_of':
      return filled.length === 1 ? [] : filled.length > 1 ? filled : settings
    case 'range':
      return settings.filter((name) => !isEmpty(config[name]) && !isInRange(rule, config[name]))
    case 'format':
      return filled.filter((name) => !hasFormat(rule, config[name]))
    case 'only_with':
      return filled
  }
}

const isChoice = ({ kind }: Rule): boolean => kind === 'at_most_one_of' || kind === 'exactly_one_of'

/** The rules that a config breaks. */
export function brokenRules(workflow: Pick<WorkflowEntry, 'slots' | 'rules'>, config: Config): Broken[] {
  return rulesOf(workflow).flatMap((rule) => {
    // What is only good with something else is wrong where the condition does not hold.
    if (isApplicable(rule, config) === (rule.kind === 'only_with')) return []
    const settings = wrongSettings(rule, config)
    const surplus = isChoice(rule) && settings.every((name) => isFilled(config[name]))
    return settings.length === 0 ? [] : [{ rule, settings, surplus }]
  })
}
