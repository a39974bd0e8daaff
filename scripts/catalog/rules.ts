// The rules of one workflow: its own, then those of common.json whose settings it has all.
import type { AuthorWorkflow, Common, Rule } from '../../src/catalog/schema.ts'
import type { Problems } from './problems.ts'
import type { StoredSlot } from './slots.ts'

type Slots = Readonly<Record<string, StoredSlot>>

const namesOf = ({ settings, when = {} }: Rule): string[] => [...settings, ...Object.keys(when)]

const sameScope = (a: Rule, b: Rule): boolean =>
  a.kind === b.kind &&
  JSON.stringify([a.settings, a.when, a.holds]) === JSON.stringify([b.settings, b.when, b.holds])

/** The rules as they are stored. A common rule with the scope of an own one is left out. */
export function rulesFor(authored: AuthorWorkflow, slots: Slots, common: Common): readonly Rule[] {
  const own = authored.rules ?? []
  const shared = common.rules.filter(
    (rule) =>
      namesOf(rule).every((name) => slots[name] !== undefined) && !own.some((each) => sameScope(each, rule)),
  )
  return [...own, ...shared]
}

/** The plain values that a condition compares with. */
function literals(condition: unknown): unknown[] {
  if (Array.isArray(condition)) return condition
  if (condition === null || condition === '*') return []
  if (typeof condition !== 'object') return [condition]
  return 'not' in condition ? [condition.not] : []
}

const isTypeOf = (value: unknown, { type, items, enum: allowed }: StoredSlot): boolean => {
  const wanted = type === 'array' ? (items ?? 'string') : type
  if (allowed !== undefined)
    return allowed.some((known) => String(known).toLowerCase() === String(value).toLowerCase())
  if (wanted === 'integer' || wanted === 'number') return typeof value === 'number'
  return wanted === 'any' || typeof value === wanted
}

/** Adds what is wrong with the rules that one workflow states. */
export function checkRules(
  { file, path }: { readonly file: string; readonly path: readonly string[] },
  authored: AuthorWorkflow,
  slots: Slots,
  problems: Problems,
): void {
  const known = Object.keys(slots)
  for (const [at, rule] of (authored.rules ?? []).entries()) {
    const here = [...path, 'rules', at]
    for (const name of namesOf(rule))
      if (slots[name] === undefined) problems.unknown(file, [...here, name], 'setting', known)
    for (const [name, condition] of Object.entries(rule.when ?? {})) {
      const slot = slots[name]
      const wrong = slot && literals(condition).find((value) => !isTypeOf(value, slot))
      if (wrong !== undefined)
        problems.add(file, [...here, 'when', name], `${JSON.stringify(wrong)} is no value of ${name}`)
    }
    const notMapping = rule.settings.find(
      (name) => slots[name] !== undefined && slots[name].kind !== 'mapping',
    )
    if (rule.holds !== undefined && notMapping !== undefined)
      problems.add(file, [...here, 'holds'], `${notMapping} is no mapping`)
  }
}
