import type { MappingSlot } from '../../../advice/draft/pairs.ts'
import { type Candidates, candidatesFor, candidatesForName } from '../../../advice/draft/suggest.ts'
import type { WorkflowEntry } from '../../../catalog/types.ts'
import { clean } from '../../../core/text.ts'
import type { Segment } from '../../../lytics/client.ts'
import type { Choice, Prompter } from '../../../terminal/prompter.ts'
import { addRow, fillRow, type ReviewState, rowAt, startReview } from '../../../terminal/review-state.ts'
import { readCoverage } from '../../account/coverage.ts'
import type { Session } from '../../run/session.ts'
import type { MappingChoice } from './choice.ts'
import { fieldChoices, ranked } from './field-choices.ts'
import { choiceOf, idOf, type Place, reviewRows } from './review-rows.ts'

/** One review: who is asked, and what is known of the fields so far. */
interface Review {
  readonly session: Session
  readonly prompter: Prompter
  readonly slots: readonly MappingSlot[]
  readonly candidates: Candidates
  readonly segment: Segment | undefined
  readonly places: ReadonlyMap<string, Place>
  readonly coverage: ReadonlyMap<string, number>
}

/** Coverage of these too, where it is not known yet. */
async function measured(
  session: Session,
  segment: Segment | undefined,
  known: ReadonlyMap<string, number>,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length === 0) return known
  const { ctx } = session
  const more = await ctx.progress.during('Counting', () => readCoverage(ctx, segment?.id, unknown))
  return new Map([...known, ...more])
}

/** Mapping properties that take names of the customer's own. */
const openSlots = (slots: readonly MappingSlot[]): MappingSlot[] =>
  slots.filter(({ vocabulary }) => vocabulary === undefined || vocabulary.open)

/** Names of the destination that have no row yet. */
const unused = ({ slots, places }: Review) =>
  slots.flatMap(({ name: slot, vocabulary }) =>
    (vocabulary?.names ?? [])
      .map((entry) => ({ place: { slot, single: false, target: entry.name }, label: entry.label ?? '' }))
      .filter(({ place }) => !places.has(idOf(place))),
  )

const canAdd = (review: Review): boolean => unused(review).length > 0 || openSlots(review.slots).length > 0

function targetChoices(review: Review, typed: string): Choice<Place>[] {
  const entries = unused(review).map(({ place, label }) => ({
    place,
    name: place.target,
    more: label,
    worth: 0,
  }))
  const name = typed.trim()
  const [open] = openSlots(review.slots)
  const own: Place | undefined =
    open === undefined || name === '' ? undefined : { slot: open.name, single: false, target: name }
  return [
    ...ranked(entries, typed).map(({ place, more }) => ({
      value: place,
      label: `${place.target}  ${more}`.trim(),
      short: place.target,
    })),
    ...(own === undefined || review.places.has(idOf(own))
      ? []
      : [{ value: own, label: clean(name), about: 'A field of your own at the destination' }]),
  ]
}

/** Asks which profile field fills a place, and counts how filled it is. */
async function fill(review: Review, place: Place, state: ReviewState): Promise<[Review, ReviewState]> {
  const { session, prompter, segment, candidates } = review
  const { fields } = session.snapshot
  const known = candidates.get(place.slot)?.get(place.target) ?? candidatesForName(place.target, fields)
  const field = await prompter.search({
    message: `Which profile field goes to ${clean(place.target)}? (type to search)`,
    choices: (typed) => fieldChoices(fields, known, typed),
  })
  const coverage = await measured(session, segment, review.coverage, [field.id])
  const option = { source: field.id, share: coverage.get(field.id), reason: 'chosen by you' }
  return [{ ...review, coverage }, fillRow(state, idOf(place), option)]
}

async function add(review: Review, state: ReviewState): Promise<[Review, ReviewState]> {
  const place = await review.prompter.search({
    message: 'Map which of the destination’s fields? (type to search)',
    choices: (typed) => targetChoices(review, typed),
  })
  const row = {
    id: idOf(place),
    target: place.target,
    field: undefined,
    next: undefined,
    mark: 'open' as const,
  }
  const places = new Map([...review.places, [row.id, place]])
  return await fill({ ...review, places }, place, addRow(state, row))
}

async function ask(opened: Review, start: ReviewState): Promise<MappingChoice> {
  let [review, state] = [opened, start]
  for (;;) {
    const message = 'Does this mapping fit?'
    const answer = await review.prompter.review({ message, state, canAdd: canAdd(review) })
    if (answer.action === 'accept') return choiceOf(review.places, answer.state.rows, review.coverage)
    const place = review.places.get(rowAt(answer.state)?.id ?? '')
    if (answer.action === 'add') [review, state] = await add(review, answer.state)
    else if (place !== undefined) [review, state] = await fill(review, place, answer.state)
  }
}

/**
 * Shows the mapping as a table until the person accepts it: what is unsure or has no field comes first, and is left out
 * unless the person takes it. Each new field is counted in the audience.
 */
export async function reviewMapping(
  session: Session,
  workflow: WorkflowEntry,
  slots: readonly MappingSlot[],
  start: MappingChoice,
  segment: Segment | undefined,
): Promise<MappingChoice> {
  const { prompter, snapshot } = session
  if (prompter === undefined) return start
  const candidates = candidatesFor(workflow, slots, snapshot.fields)
  const nearest = [...reviewRows(workflow, slots, start, candidates).values()].flatMap(
    ({ next }) => next?.source ?? [],
  )
  const coverage = await measured(session, segment, start.coverage, nearest)
  const rows = reviewRows(workflow, slots, { ...start, coverage }, candidates)
  const places = new Map([...rows].map(([place, { id }]) => [id, place]))
  const review = { session, prompter, slots, candidates, segment, places, coverage }
  if (rows.size === 0 && !canAdd(review)) return start
  session.ctx.progress.step('Fields')
  return await ask(review, startReview([...rows.values()]))
}
