import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
import { normalize } from '../../core/text.ts'
import { matchLarge } from '../../mapping/match-fields.ts'
import type { Candidate, Field, FieldMapping, MappedPair } from '../../mapping/types.ts'
import type { FieldFact } from '../facts.ts'
import { asField } from '../fields/as-field.ts'
import { type Circumstances, keepRules } from './keep-rules.ts'
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

/** The properties of a workflow that take one field of a person. */
const personSlots = (workflow: WorkflowEntry): (readonly [string, Slot])[] =>
  Object.entries(workflow.slots).filter(([, slot]) => slot.kind === 'field' && PERSON.has(slot.role ?? ''))

function matchRoles(workflow: WorkflowEntry, fields: readonly FieldFact[]): FieldMapping {
  const roles = [...new Set(personSlots(workflow).map(([, slot]) => slot.role ?? ''))]
  const target = roles.map((role) => ({ name: spoken(role) }))
  return matchLarge({ source: asFields(fields), target, direction: 'export' })
}

/** The profile field that each config property could take; properties without a good one are left out. */
export function matchFields(workflow: WorkflowEntry, fields: readonly FieldFact[]): Map<string, Pair> {
  if (workflow.direction !== 'export' && workflow.direction !== 'enrichment') return new Map()
  const byRole = new Map(matchRoles(workflow, fields).pairs.map((pair) => [pair.target, pair]))
  const found = new Map<string, Pair>()
  for (const [name, slot] of personSlots(workflow)) {
    const pair = byRole.get(spoken(slot.role ?? ''))
    if (pair !== undefined) found.set(name, pairOf(pair, name))
  }
  return found
}

/** The profile fields that are proposed: those that match, keep the workflow's rules and are the best of their group. */
export const suggestFields = (
  workflow: WorkflowEntry,
  fields: readonly FieldFact[],
  circumstances: Circumstances = {},
): Map<string, Pair> => keepRules(workflow, matchFields(workflow, fields), circumstances)

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
