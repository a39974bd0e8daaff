import {
  fieldNamed,
  type MappingSlot,
  mappingSlots,
  mappingValue,
  type Pair,
  pairsFromFlags,
} from '../../../advice/draft/pairs.ts'
import { matchFields, suggestFields, suggestPairs } from '../../../advice/draft/suggest.ts'
import { isSurePair } from '../../../advice/sure.ts'
import { withRoles } from '../../../catalog/identifiers.ts'
import type { ProviderEntry, WorkflowEntry } from '../../../catalog/types.ts'
import { assignments } from '../../../core/assignments.ts'
import type { Json } from '../../../core/json.ts'
import type { Segment } from '../../../lytics/client.ts'
import { type FieldFacts, readFieldFacts } from '../../account/coverage.ts'
import type { Session } from '../../run/session.ts'
import type { MappingChoice } from './choice.ts'
import { reviewMapping } from './review.ts'

const NO_FACTS: FieldFacts = { coverage: new Map(), values: new Map() }

interface Suggested {
  readonly fields: ReadonlyMap<string, Pair>
  readonly pairs: ReadonlyMap<string, readonly Pair[]>
}

function suggest(
  session: Session,
  workflow: WorkflowEntry,
  slots: readonly MappingSlot[],
  provided: Readonly<Record<string, string>>,
): Suggested {
  const { fields } = session.snapshot
  const single = suggestFields(workflow, fields, { provided })
  const typed = session.answers.map
  if (typed.length === 1 && typed[0] === 'none') return { fields: single, pairs: new Map() }
  if (typed.length > 0)
    return { fields: single, pairs: pairsFromFlags(assignments(typed, '--map'), slots, fields) }
  const taken = new Set([...single.values()].map((pair) => pair.source))
  return {
    fields: single,
    pairs: new Map(slots.map((slot) => [slot.name, suggestPairs(slot, fields, taken)])),
  }
}

/** Fields given with --set are what counts for coverage too. */
function withSet(
  session: Session,
  workflow: WorkflowEntry,
  suggested: ReadonlyMap<string, Pair>,
): Map<string, Pair> {
  const chosen = new Map(suggested)
  for (const [name, value] of assignments(session.answers.set, '--set')) {
    if (workflow.slots[name]?.kind !== 'field') continue
    const field = fieldNamed(value, session.snapshot.fields)
    chosen.set(name, { source: field.id, target: name, score: 1, reason: 'given with --set' })
  }
  return chosen
}

function keepSure(choice: MappingChoice): MappingChoice {
  const pairs = [...choice.pairs].map(
    ([slot, list]) => [slot, list.filter((pair) => isSurePair(pair, choice.coverage))] as const,
  )
  const fields = [...choice.fields].filter(([, pair]) => isSurePair(pair, choice.coverage))
  return { ...choice, fields: new Map(fields), pairs: new Map(pairs) }
}

/**
 * Maps profile fields onto what the workflow takes, with the coverage of each in the segment (one request).
 * In a terminal the person reviews it; otherwise only sure pairs are kept.
 */
export async function chooseMapping(
  session: Session,
  provider: ProviderEntry,
  entry: WorkflowEntry,
  segment: Segment | undefined,
): Promise<MappingChoice> {
  const provided = Object.fromEntries(assignments(session.answers.set, '--set'))
  const workflow = withRoles(entry, provided)
  const slots = mappingSlots(workflow, provider.vocabularies)
  const suggested = suggest(session, workflow, slots, provided)
  const possible = withSet(session, workflow, matchFields(workflow, session.snapshot.fields))
  const names = [...possible.values(), ...[...suggested.pairs.values()].flat()].map((pair) => pair.source)
  // Who may be sent is asked of the same request.
  const asksConsent = Object.values(workflow.slots).some(({ consent }) => consent !== undefined)
  const consents = session.snapshot.fields.filter(({ id }) => asksConsent && /consent$/.test(id))
  const wanted = [...names, ...consents.map(({ id }) => id)]
  const facts = names.length === 0 ? NO_FACTS : await readFieldFacts(session.ctx, segment?.id, wanted)
  const { coverage } = facts
  const best = suggestFields(workflow, session.snapshot.fields, { provided, coverage })
  const fields = withSet(session, workflow, best)
  const choice = { fields, pairs: suggested.pairs, ...facts }
  if (session.prompter === undefined || session.answers.map.length > 0) return keepSure(choice)
  return { ...(await reviewMapping(session, workflow, slots, choice, segment)), values: facts.values }
}

/** The config values of a mapping: single fields by name, pair lists as arrays of one-entry objects. */
export function mappingConfig(choice: MappingChoice): Map<string, Json> {
  const values = new Map<string, Json>([...choice.fields].map(([name, pair]) => [name, pair.source]))
  for (const [name, pairs] of choice.pairs) if (pairs.length > 0) values.set(name, mappingValue(pairs))
  return values
}
