import type { MappingSlot, Pair } from '../../../advice/draft/pairs.ts'
import type { Candidates } from '../../../advice/draft/suggest.ts'
import type { Coverage } from '../../../advice/facts.ts'
import { isSurePair } from '../../../advice/sure.ts'
import type { Slot, WorkflowEntry } from '../../../catalog/types.ts'
import type { Candidate } from '../../../mapping/types.ts'
import type { ReviewOption, ReviewRow } from '../../../terminal/review-state.ts'
import type { MappingChoice } from './choice.ts'

/** Where a row of the review belongs: a property that takes one field, or a name in a mapping property. */
export interface Place {
  readonly slot: string
  /** The property takes one field; its name is the target. */
  readonly single: boolean
  readonly target: string
}

/** A target that nothing was suggested for is listed where some field is at least this likely. */
const WORTH_ASKING = 0.1

/** Less likely than this is no runner-up. */
const WORTH_SHOWING = 0.02

/** The id of a row: its place. */
export const idOf = ({ slot, target }: Place): string => JSON.stringify([slot, target])

/** A possible field as the review shows it. */
export const optionOf = (candidate: Candidate, coverage: Coverage, reason: string): ReviewOption => ({
  source: candidate.source,
  share: coverage.get(candidate.source),
  score: candidate.score,
  reason,
})

function rowOf(place: Place, pair: Pair, candidates: Candidates, coverage: Coverage): ReviewRow {
  const known = candidates.get(place.slot)?.get(place.target) ?? []
  const next = known.find(({ source, score }) => source !== pair.source && score >= WORTH_SHOWING)
  const empty = coverage.get(pair.source) === 0 ? 'nobody has it' : undefined
  return {
    id: idOf(place),
    target: place.target,
    field: {
      source: pair.source,
      share: coverage.get(pair.source),
      score: pair.score === 1 ? undefined : pair.score,
      reason: empty ?? pair.reason,
    },
    next: next === undefined ? undefined : optionOf(next, coverage, 'the runner-up'),
    mark: isSurePair(pair, coverage) ? 'in' : 'open',
  }
}

/** Properties that a job needs and nothing was found for; of an either-or group only where none of it is filled. */
function emptyFields(workflow: WorkflowEntry, choice: MappingChoice): Place[] {
  // An import names columns of the other side, not profile fields.
  if (workflow.direction !== 'export' && workflow.direction !== 'enrichment') return []
  const slots = Object.entries(workflow.slots).filter(([, slot]) => slot.kind === 'field')
  const groups = new Set(slots.filter(([name]) => choice.fields.has(name)).map(([, { one_of }]) => one_of))
  const wanted = ({ needed, one_of }: Slot): boolean =>
    needed || (one_of !== undefined && !groups.has(one_of))
  return slots
    .filter(([name, slot]) => wanted(slot) && !choice.fields.has(name))
    .map(([name]) => ({ slot: name, single: true, target: name }))
}

/** Names of the destination that nothing goes to though some field might. */
function emptyNames(slots: readonly MappingSlot[], choice: MappingChoice): Place[] {
  return slots.flatMap(({ name, vocabulary }) => {
    const used = new Set((choice.pairs.get(name) ?? []).map(({ target }) => target))
    return (vocabulary?.names ?? [])
      .filter((entry) => !used.has(entry.name))
      .map((entry) => ({ slot: name, single: false, target: entry.name }))
  })
}

/** All places of a review with the pair that is suggested for each, if any. */
export function reviewRows(
  workflow: WorkflowEntry,
  slots: readonly MappingSlot[],
  choice: MappingChoice,
  candidates: Candidates,
): Map<Place, ReviewRow> {
  const { coverage } = choice
  const taken = new Set([...choice.fields.values()].map(({ source }) => source))
  const filled = [
    ...[...choice.fields].map(([slot, pair]) => ({ place: { slot, single: true, target: slot }, pair })),
    ...[...choice.pairs].flatMap(([slot, pairs]) =>
      pairs.map((pair) => ({ place: { slot, single: false, target: pair.target }, pair })),
    ),
  ].map(({ place, pair }): [Place, ReviewRow] => [place, rowOf(place, pair, candidates, coverage)])
  const empty = [...emptyFields(workflow, choice), ...emptyNames(slots, choice)].flatMap(
    (place): [Place, ReviewRow][] => {
      const [best] = candidates.get(place.slot)?.get(place.target) ?? []
      // What goes by itself already (the identifier) is no open question.
      const likely = best !== undefined && best.score >= WORTH_ASKING && !taken.has(best.source)
      if (!likely && !place.single) return []
      const next = likely ? optionOf(best, coverage, 'the nearest') : undefined
      return [[place, { id: idOf(place), target: place.target, field: undefined, next, mark: 'open' }]]
    },
  )
  return new Map([...filled, ...empty])
}

/** The mapping that a reviewed table stands for: what is marked to go. */
export function choiceOf(
  places: ReadonlyMap<string, Place>,
  rows: readonly ReviewRow[],
  coverage: Coverage,
): MappingChoice {
  const fields = new Map<string, Pair>()
  const pairs = new Map<string, Pair[]>()
  for (const { id, field, next, mark } of rows) {
    const place = places.get(id)
    if (place === undefined || field === undefined || mark !== 'in') continue
    const { source, score = 1, reason } = field
    const pair = { source, target: place.target, score, reason, runner_up: next?.source }
    if (place.single) fields.set(place.slot, pair)
    else pairs.set(place.slot, [...(pairs.get(place.slot) ?? []), pair])
  }
  return { fields, pairs, coverage }
}
