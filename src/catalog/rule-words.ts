import { count } from '../core/text.ts'
import type { Broken } from './rules.ts'
import type { Rule, Slot } from './types.ts'

type Slots = Readonly<Record<string, Slot>>
type Conditions = NonNullable<Rule['when']>

/** `a`, `a or b`, `a, b or c`. */
function listed(names: readonly unknown[], word: 'and' | 'or'): string {
  const texts = names.map(String)
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${word} ${last}`
}

function conditionInWords([name, condition]: readonly [string, Conditions[string]]): string {
  if (condition === null) return `${name} is empty`
  if (condition === '*') return `${name} is set`
  if (typeof condition !== 'object') return `${name} is ${condition}`
  if ('not' in condition) return `${name} is not ${condition.not}`
  if ('over' in condition) return `${name} is over ${condition.over}`
  if ('lacks' in condition) return `${name} has no ${condition.lacks}`
  if ('contains' in condition) return `${name} contains ${listed([condition.contains].flat(), 'or')}`
  return `${name} is ${listed(condition, 'or')}`
}

const whenInWords = (when: Conditions): string =>
  listed(
    Object.entries(when).map((entry) => conditionInWords(entry)),
    'and',
  )

function rangeInWords({ minimum, maximum, settings }: Rule, slots: Slots): string {
  const type = slots[settings[0] ?? '']?.type
  const sized = (n: number): string => {
    if (type === 'array') return count(n, 'entry', 'entries')
    return type === 'string' ? count(n, 'character') : String(n)
  }
  const least = minimum === undefined ? [] : [`at least ${sized(minimum)}`]
  const most = maximum === undefined ? [] : [`at most ${sized(maximum)}`]
  const verb = type === 'array' || type === 'string' ? 'must have' : 'must be'
  return `${verb} ${[...least, ...most].join(' and ')}`
}

/** What must hold, without the condition. */
function mainClause(rule: Rule, settings: readonly string[], slots: Slots): string {
  switch (rule.kind) {
    case 'requires':
      return rule.holds === undefined
        ? `${listed(settings, 'and')} must be set`
        : `${listed(settings, 'and')} must map a field to ${listed(rule.holds, 'or')}`
    case 'only_with':
      return `${listed(settings, 'and')} can be set only when ${whenInWords(rule.when ?? {})}`
    case 'at_least_one_of':
      return `at least one of ${listed(rule.settings, 'or')} must be set`
    case 'exactly_one_of':
      return `exactly one of ${listed(rule.settings, 'or')} must be set`
    case 'at_most_one_of':
      return `at most one of ${listed(rule.settings, 'or')} can be set`
    case 'all_or_none':
      return `${listed(rule.settings, 'and')} must be set together, or not at all`
    case 'range':
      return `${listed(settings, 'and')} ${rangeInWords(rule, slots)}`
    case 'format':
      return `${listed(settings, 'and')} must look like ${rule.example}`
  }
}

/** A rule in words. @param settings those to name; all of the rule where a part is not meant */
export function ruleInWords(rule: Rule, slots: Slots, settings = rule.settings): string {
  const clause = mainClause(rule, settings, slots)
  return rule.kind === 'only_with' || rule.when === undefined
    ? clause
    : `when ${whenInWords(rule.when)}, ${clause}`
}

/** The flag that fills a setting. */
export function flagFor(name: string, slot: Slot | undefined, value?: unknown): string {
  if (slot?.kind === 'secret') return `--secret ${name}=env:NAME`
  if (slot?.kind === 'segment' || slot?.kind === 'segments') return '--segment NAME'
  if (slot?.kind === 'field') return `--set ${name}=FIELD`
  if (slot?.kind === 'mapping') return `--map FIELD=${value ?? 'NAME'}`
  if (slot?.type === 'boolean') return `--set ${name}=${value ?? true}`
  const [known] = slot?.enum ?? slot?.choices ?? []
  return `--set ${name}=${value ?? known ?? 'VALUE'}`
}

/** A value with which a condition holds; undefined where the setting must be left out. */
function satisfying(condition: Conditions[string]): unknown {
  if (condition === null || typeof condition !== 'object') return condition === '*' ? undefined : condition
  if (Array.isArray(condition)) return condition[0]
  return 'over' in condition ? condition.over + 1 : undefined
}

/** The flags with which a config keeps a rule that it breaks; none where something must be left out. */
export function flagsFor({ rule, settings, surplus }: Broken, slots: Slots): string[] {
  if (surplus === true) return []
  switch (rule.kind) {
    case 'only_with':
      return Object.entries(rule.when ?? {}).flatMap(([name, condition]) =>
        condition === null || (typeof condition === 'object' && ('lacks' in condition || 'not' in condition))
          ? []
          : [flagFor(name, slots[name], satisfying(condition))],
      )
    case 'range':
      // A number can be named; which entries or words to leave out cannot.
      return settings
        .filter((name) => slots[name]?.type === 'integer' || slots[name]?.type === 'number')
        .map((name) => flagFor(name, slots[name], rule.maximum ?? rule.minimum))
    case 'format':
      return settings.map((name) => flagFor(name, slots[name], rule.example))
    default:
      return settings.map((name) => flagFor(name, slots[name], rule.holds?.[0]))
  }
}
