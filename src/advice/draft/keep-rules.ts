import { brokenRules, refuses } from '../../catalog/rules.ts'
import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
import type { Coverage } from '../facts.ts'
import type { Pair } from './pairs.ts'

type Slots = Readonly<Record<string, Slot>>

/** What a choice among proposed fields goes by. */
export interface Circumstances {
  /** Settings that a person gave: nothing is proposed against them. */
  readonly provided?: Readonly<Record<string, unknown>>
  /** Share of the segment that has each field. */
  readonly coverage?: Coverage
}

/** How surely a destination finds a person by a field of this meaning. */
const STRENGTH: Readonly<Record<string, number>> = {
  email: 1,
  email_sha256: 1,
  user_id: 1,
  phone: 0.9,
  phone_sha256: 0.9,
  mobile_id: 0.7,
}

const coverageOf = ({ source }: Pair, coverage: Coverage | undefined): number => coverage?.get(source) ?? 1

/** The value of a proposal: how surely it finds people, times how many have it, times how likely it is right. */
const worth = (name: string, pair: Pair, slots: Slots, coverage: Coverage | undefined): number =>
  (STRENGTH[slots[name]?.role ?? ''] ?? 0.5) * coverageOf(pair, coverage) * pair.score

const isHashed = (role: string | undefined): boolean => role?.endsWith('_sha256') === true
const isContact = (role: string | undefined): boolean => role === 'email' || role === 'phone'

/** The proposals of one group, the best first. */
function ranked(
  names: readonly string[],
  found: ReadonlyMap<string, Pair>,
  slots: Slots,
  coverage: Coverage | undefined,
): string[] {
  const value = (name: string): number => {
    const pair = found.get(name)
    return pair === undefined ? 0 : worth(name, pair, slots, coverage)
  }
  return [...names].sort((a, b) => value(b) - value(a))
}

/**
 * Takes proposals away that break a rule with what was given: half of what goes together, what needs another setting,
 * all but the best of what rules each other out.
 */
function withoutBreaking(
  workflow: WorkflowEntry,
  found: ReadonlyMap<string, Pair>,
  { provided = {}, coverage }: Circumstances,
): Map<string, Pair> {
  const kept = new Map(found)
  for (;;) {
    const config = {
      ...provided,
      ...Object.fromEntries([...kept].map(([name, { source }]) => [name, source])),
    }
    const open = (names: readonly string[]): string[] =>
      names.filter((name) => kept.has(name) && provided[name] === undefined)
    const broken = brokenRules(workflow, config).filter(({ rule }) => refuses(rule))
    const dropped = broken.map(({ rule, settings, surplus }) => {
      if (surplus !== true) {
        const causes =
          rule.kind === 'only_with' ? settings : [...rule.settings, ...Object.keys(rule.when ?? {})]
        return open(causes)
      }
      const best = ranked(settings, kept, workflow.slots, coverage)
      const chosen = best.find((name) => provided[name] !== undefined) ?? best[0]
      return open(settings.filter((name) => name !== chosen))
    })
    // What is missing is removed with its cause before choices are made among the rest.
    const next = dropped.find((names, at) => names.length > 0 && broken[at]?.surplus !== true)
    const names = next ?? dropped.find((each) => each.length > 0)
    if (names === undefined) return kept
    for (const name of names) kept.delete(name)
  }
}

/**
 * Which members of an either-or group to fill. Plain e-mail and phone go together; a hashed twin of a plain one, a
 * device id or a user id is left out beside them: destinations keep one kind of key per list (integrations.md, 4.2).
 * Where there is no contact, the best one by strength and coverage is kept.
 */
function oneKind(
  found: ReadonlyMap<string, Pair>,
  slots: Slots,
  coverage: Coverage | undefined,
): Map<string, Pair> {
  const kept = new Map<string, Pair>()
  for (const [name, pair] of found) {
    const { one_of, role } = slots[name] ?? {}
    const members = [...found.keys()].filter((each) => slots[each]?.one_of === one_of)
    const contacts = members.filter((each) => {
      const other = found.get(each)
      return isContact(slots[each]?.role) && other !== undefined && coverageOf(other, coverage) > 0
    })
    const twin =
      one_of === undefined &&
      isHashed(role) &&
      [...found.keys()].some((other) => slots[other]?.role === role?.replace('_sha256', ''))
    const chosen = contacts.length > 0 ? contacts : ranked(members, found, slots, coverage).slice(0, 1)
    if (one_of === undefined ? !twin : chosen.includes(name)) kept.set(name, pair)
  }
  return kept
}

/** The proposals that keep the workflow's rules, of each either-or group the best. */
export function keepRules(
  workflow: WorkflowEntry,
  found: ReadonlyMap<string, Pair>,
  circumstances: Circumstances = {},
): Map<string, Pair> {
  const possible = withoutBreaking(workflow, found, circumstances)
  return oneKind(possible, workflow.slots, circumstances.coverage)
}
