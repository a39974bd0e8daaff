import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
import { normalize } from '../../core/text.ts'
import { matchLarge } from '../../mapping/match-fields.ts'
import type { Candidate, Field, FieldMapping, MappedPair } from '../../mapping/types.ts'
import type { FieldFact } from '../facts.ts'
import { asField } from '../fields/as-field.ts'
import type { MappingSlot, Pair } from './pairs.ts'
import { isWholeDate, spoken, vocabularyTargets } from './vocabulary-targets.ts'

const known = new WeakMap<readonly FieldFact[], readonly Field[]>()

/** The schema as the matcher reads it, the same objects for every question about it. */
function asFields(fields: readonly FieldFact[]): readonly Field[] {
  const before = known.get(fields)
  if (before !== undefined) return before
  const made = fields.map(asField)
  known.set(fields, made)
  return made
}

/** Roles that say something about a person; others (a timestamp, an event's name) are never guessed. */
const PERSON = new Set([
  'email',
  'email_sha256',
  'phone',
  'phone_sha256',
  'user_id',
  'first_name',
  'last_name',
  'full_name',
  'address',
  'city',
  'state',
  'zip',
  'country',
  'mobile_id',
  'company',
  'birth_date',
  'gender',
])

/** Fields are matched with what a name means: the same as that is the same as the name only where both are spelled so. */
function reasonOf({ source, target, reasons }: MappedPair, shown: string): string {
  const [reason = ''] = reasons
  return reason === 'same name' && normalize(source) !== normalize(shown)
    ? `both mean ${target.replaceAll('_', ' ')}`
    : reason
}

const pairOf = (pair: MappedPair, target: string): Pair => ({
  source: pair.source,
  target,
  score: pair.score,
  reason: reasonOf(pair, target),
  runner_up: pair.runnerUp?.source,
})

const isHashed = (role: string | undefined): boolean => role?.endsWith('_sha256') === true
const isContact = (role: string | undefined): boolean => role === 'email' || role === 'phone'

/**
 * Which members of an either-or group to fill. Plain e-mail and phone go together; a hashed twin of a plain one, a
 * device id or a user id is left out beside them: destinations keep one kind of key per list (integrations.md, 4.2).
 */
function oneKind(found: ReadonlyMap<string, Pair>, slots: Readonly<Record<string, Slot>>): Map<string, Pair> {
  const kept = new Map<string, Pair>()
  const groupHasContact = new Set<string>()
  for (const [name] of found) {
    const { one_of, role } = slots[name] ?? {}
    if (one_of !== undefined && isContact(role)) groupHasContact.add(one_of)
  }
  const groupDone = new Set<string>()
  for (const [name, pair] of found) {
    const { one_of, role } = slots[name] ?? {}
    if (one_of === undefined) {
      const twin =
        isHashed(role) &&
        [...found.keys()].some((other) => slots[other]?.role === role?.replace('_sha256', ''))
      if (!twin) kept.set(name, pair)
    } else if (groupHasContact.has(one_of) ? isContact(role) : !groupDone.has(one_of)) {
      groupDone.add(one_of)
      kept.set(name, pair)
    }
  }
  return kept
}

/** The properties of a workflow that take one field of a person. */
const personSlots = (workflow: WorkflowEntry): (readonly [string, Slot])[] =>
  Object.entries(workflow.slots).filter(([, slot]) => slot.kind === 'field' && PERSON.has(slot.role ?? ''))

function matchRoles(workflow: WorkflowEntry, fields: readonly FieldFact[]): FieldMapping {
  const roles = [...new Set(personSlots(workflow).map(([, slot]) => slot.role ?? ''))]
  const target = roles.map((role) => ({ name: spoken(role) }))
  return matchLarge({ source: asFields(fields), target, direction: 'export' })
}

/** The profile field for each config property that takes a single one; properties without a good one are left out. */
export function suggestFields(workflow: WorkflowEntry, fields: readonly FieldFact[]): Map<string, Pair> {
  if (workflow.direction !== 'export' && workflow.direction !== 'enrichment') return new Map()
  const byRole = new Map(matchRoles(workflow, fields).pairs.map((pair) => [pair.target, pair]))
  const found = new Map<string, Pair>()
  for (const [name, slot] of personSlots(workflow)) {
    const pair = byRole.get(spoken(slot.role ?? ''))
    if (pair !== undefined) found.set(name, pairOf(pair, name))
  }
  return oneKind(found, workflow.slots)
}

/**
 * Pairs for a property that maps fields onto the destination's own names, best first.
 * @param taken fields that are sent already by themselves, such as the identifier
 */
export function suggestPairs(
  slot: MappingSlot,
  fields: readonly FieldFact[],
  taken: ReadonlySet<string>,
): Pair[] {
  const target = vocabularyTargets(slot.vocabulary?.names ?? [])
  if (target.length === 0) return []
  const { pairs } = matchLarge({ source: asFields(fields), target, direction: 'export' })
  const nameOf = new Map(target.map(({ name, entry }) => [name, entry.name]))
  return pairs
    .filter((pair) => !taken.has(pair.source) && !isWholeDate(pair.source, pair.target))
    .map((pair) => pairOf(pair, nameOf.get(pair.target) ?? pair.target))
    .sort((a, b) => b.score - a.score || a.target.localeCompare(b.target))
}

/** Possible fields, best first, by property and by the name they would fill there. */
export type Candidates = ReadonlyMap<string, ReadonlyMap<string, readonly Candidate[]>>

/** Every plausible field for each property that takes a single one (under its own name) and for each name of a mapping. */
export function candidatesFor(
  workflow: WorkflowEntry,
  slots: readonly MappingSlot[],
  fields: readonly FieldFact[],
): Candidates {
  const roles = matchRoles(workflow, fields).candidates
  const single = personSlots(workflow).map(
    ([name, slot]) => [name, new Map([[name, roles[spoken(slot.role ?? '')] ?? []]])] as const,
  )
  const mapped = slots.map((slot) => {
    const target = vocabularyTargets(slot.vocabulary?.names ?? [])
    const { candidates } = matchLarge({ source: asFields(fields), target, direction: 'export' })
    const possible = (name: string) =>
      (candidates[name] ?? []).filter(({ source }) => !isWholeDate(source, name))
    return [slot.name, new Map(target.map(({ name, entry }) => [entry.name, possible(name)]))] as const
  })
  return new Map<string, ReadonlyMap<string, readonly Candidate[]>>([...single, ...mapped])
}

/** Every plausible field for a name that nothing more is known of. */
export const candidatesForName = (name: string, fields: readonly FieldFact[]): readonly Candidate[] =>
  matchLarge({ source: asFields(fields), target: [{ name }], direction: 'export' }).candidates[name] ?? []
