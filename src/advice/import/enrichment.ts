import type { Added, Slot, WorkflowEntry } from '../../catalog/types.ts'
import { matchFields } from '../../mapping/match-fields.ts'
import type { Pair } from '../draft/pairs.ts'
import type { Risk } from '../draft/risk.ts'
import type { Coverage, FieldFact } from '../facts.ts'
import { asField } from '../fields/as-field.ts'
import { isSure } from '../sure.ts'

/** What people are looked up by, and how many of them have it. */
export interface LookUpKey {
  /** The property of the workflow. */
  readonly property: string
  /** `email`, `phone`…; null where the catalog does not say. */
  readonly role: string | null
  readonly field: string
  /** Share of the audience, or of all profiles without one, 0 to 1; null where nobody was counted. */
  readonly coverage: number | null
}

/** One thing that the enrichment finds out, and the profile field that most likely takes it. */
export interface AddedField {
  readonly name: string
  readonly label: string
  readonly field: string | null
  /** How filled that field is now. */
  readonly coverage: number | null
}

/** What an enrichment needs, whom it reaches and what it writes. */
export interface Enrichment {
  readonly keys: readonly LookUpKey[]
  /** People in the audience; null where all profiles are meant or the size is unknown. */
  readonly audience: number | null
  /** At most N look-ups; null where the audience's size is unknown. */
  readonly look_ups: number | null
  readonly adds: readonly AddedField[]
  /** Where the answers arrive, where the workflow lets one say. */
  readonly stream: string | null
}

const isKey = (slot: Slot | undefined): boolean =>
  slot?.kind === 'field' && (slot.needed || slot.one_of !== undefined)

/** The profile fields that the answers most likely fill, by what the enrichment calls them. */
export function fieldsFor(adds: readonly Added[], fields: readonly FieldFact[]): Map<string, string> {
  const { pairs } = matchFields({
    source: adds.map(({ name, label }) => ({ name, label, type: 'string' })),
    target: fields.map(asField),
    direction: 'import',
  })
  const found = new Map<string, string>()
  for (const pair of pairs)
    if (isSure(pair.score) && !found.has(pair.source)) found.set(pair.source, pair.target)
  return found
}

/** Puts together what an enrichment needs and writes. Pure: coverage was read before. */
export function describeEnrichment(input: {
  readonly workflow: WorkflowEntry
  /** The profile field of each property that takes one. */
  readonly chosen: ReadonlyMap<string, Pair>
  readonly coverage: Coverage
  readonly audience: number | undefined
  readonly taken: ReadonlyMap<string, string>
  readonly stream: string | undefined
}): Enrichment {
  const { workflow, chosen, coverage, audience, taken } = input
  const keys = [...chosen]
    .filter(([property]) => isKey(workflow.slots[property]))
    .map(([property, { source }]) => ({
      property,
      role: workflow.slots[property]?.role ?? null,
      field: source,
      coverage: coverage.get(source) ?? null,
    }))
  const best = Math.max(0, ...keys.map((key) => key.coverage ?? 0))
  const counted = keys.some((key) => key.coverage !== null)
  return {
    keys,
    audience: audience ?? null,
    look_ups: audience === undefined || !counted ? null : Math.round(audience * best),
    adds: (workflow.adds ?? []).map(({ name, label }) => {
      const field = taken.get(name) ?? null
      return { name, label, field, coverage: field === null ? null : (coverage.get(field) ?? null) }
    }),
    stream: input.stream ?? null,
  }
}

/** From this many look-ups on the bill is worth a word. */
const MANY_LOOK_UPS = 10_000
/** What the key that Lytics provides allows a month. */
const SHARED_KEY = 100

/** What an enrichment may cost or spoil. */
export function enrichmentRisks(input: {
  readonly enrichment: Enrichment
  readonly authType: string | undefined
  readonly backfill: boolean
  readonly cap: number | undefined
}): Risk[] {
  const { enrichment, authType = '', backfill, cap } = input
  const found: Risk[] = []
  const most = Math.min(enrichment.look_ups ?? 0, cap ?? Number.POSITIVE_INFINITY)
  if (/lytics$/.test(authType.replaceAll('-', '_')))
    found.push({
      code: 'shared_key',
      message: `The key is one that Lytics provides: it allows ${SHARED_KEY} look-ups a month.`,
      blocking: false,
    })
  if (backfill && most >= MANY_LOOK_UPS)
    found.push({
      code: 'many_look_ups',
      message: `Up to ${most.toLocaleString('en-US')} look-ups, and each may be billed: a smaller audience or a cap costs less.`,
      blocking: false,
    })
  const replaced = enrichment.adds.filter(({ coverage }) => (coverage ?? 0) >= 0.3).map(({ field }) => field)
  if (replaced.length > 0)
    found.push({
      code: 'fields_in_use',
      message: `${replaced.join(', ')} ${replaced.length === 1 ? 'is' : 'are'} filled from elsewhere already: answers may replace what is there, as the schema says.`,
      blocking: false,
    })
  return found
}
