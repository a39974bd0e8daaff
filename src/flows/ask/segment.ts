import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
import { placeholder } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { GoalReading } from '../../goal/types.ts'
import type { Segment } from '../../lytics/client.ts'
import type { Choice } from '../../terminal/prompter.ts'
import { segmentNamed } from '../account/find.ts'
import { isEverybody, matchSegment, type SegmentMatch, usableSegments } from '../account/match-segment.ts'
import { segmentLabel, segmentNames } from '../account/names.ts'
import { addMissing, type Session } from '../run/session.ts'

/** What is known of the audience of a goal before anybody is asked. */
export interface SegmentDecision {
  readonly slot: readonly [name: string, slot: Slot]
  readonly needed: boolean
  /** What the goal calls the audience. */
  readonly phrase: string | null
  /** Null where the goal names none, or no account was read. */
  readonly match: SegmentMatch | null
  /** The goal names nobody, so all profiles are meant: nothing that an export may assume. */
  readonly assumed: boolean
}

/**
 * The property that names the audience. Other properties may take segments too (further audiences, exclusions), so the
 * one that a job needs comes first, and a single id before a list.
 */
export function audienceSlot(workflow: WorkflowEntry): readonly [string, Slot] | undefined {
  const slots = Object.entries(workflow.slots).filter(
    ([, slot]) => slot.kind === 'segment' || slot.kind === 'segments',
  )
  const rank = ([name, slot]: readonly [string, Slot]): number =>
    (slot.needed || slot.one_of !== undefined ? 0 : 4) +
    (/^segment_ids?$/.test(name) ? 0 : 2) +
    (slot.kind === 'segment' ? 0 : 1)
  return slots.sort((a, b) => rank(a) - rank(b))[0]
}

/** "All users", "every customer", "everybody". */
const EVERYBODY =
  /\b(?:all|every)\s+(?:of\s+)?(?:(?:our|my|the)\s+)?(?:users?|profiles?|people|customers?|contacts?|members?|subscribers?)\b|\bevery(?:body|one)\b/i

const PEOPLE = /\b(profiles?|users?|people|customers?|contacts?|members?|subscribers?|everybody|everyone)\b/i

/**
 * The audience of a goal without asking: what its words match; everybody where they say so. An enrichment of "profiles"
 * means all of them; an export never does without the word.
 * @returns null where the workflow takes no audience, or needs none and the goal names none
 */
export function decideSegment(
  workflow: WorkflowEntry,
  { goal, segment: phrase }: Pick<GoalReading, 'goal' | 'segment'>,
  segments: readonly Segment[] | undefined,
): SegmentDecision | null {
  const slot = audienceSlot(workflow)
  if (slot === undefined) return null
  const needed = slot[1].needed || slot[1].one_of !== undefined
  if (!needed && phrase === null) return null
  const decision = { slot, needed, phrase, match: null, assumed: false }
  if (segments === undefined) return decision
  if (phrase !== null) return { ...decision, match: matchSegment(phrase, segments) }
  const explicit = EVERYBODY.test(goal)
  if (!explicit && !(workflow.direction === 'enrichment' && PEOPLE.test(goal))) return decision
  const everybody = usableSegments(segments).find(isEverybody)
  if (everybody === undefined) return decision
  return { ...decision, match: { kind: 'one', segments: [everybody] }, assumed: !explicit }
}

/** Audiences to choose from, by what was typed. */
export function segmentChoices(segments: readonly Segment[], term: string): Choice<Segment>[] {
  const wanted = term.toLowerCase()
  return segments
    .filter((segment) => segmentNames(segment).names.some((name) => name.toLowerCase().includes(wanted)))
    .map((segment) => ({
      value: segment,
      label: segmentLabel(segment),
      about: clean(segment.description ?? ''),
    }))
}

/** Says what became of the words of the goal, so that none of them is dropped in silence. */
function explain({ phrase, match }: SegmentDecision): string | undefined {
  if (phrase === null || match === null || match.kind === 'one') return undefined
  const words = `"${clean(phrase)}"`
  if (match.kind === 'several') return `${words} matches several`
  return `no segment is called ${words}`
}

async function askSegment(session: Session, decision: SegmentDecision): Promise<Segment | undefined> {
  const { snapshot, prompter } = session
  const likely = decision.match?.segments ?? []
  const others = usableSegments(snapshot.segments).filter((segment) => !likely.includes(segment))
  const why = explain(decision)
  if (prompter === undefined) {
    // Who names an audience is shown what it may be, and not the largest ones.
    const listed = likely.length > 0 ? likely : others
    const names = listed.map((segment) => clean(segment.name ?? segment.id))
    const about = why === undefined ? 'which audience to send' : `which audience to send: ${why}`
    return addMissing(session, { segment: placeholder('name') }, about, names)
  }
  if (why !== undefined) session.ctx.progress.note(`${why.charAt(0).toUpperCase()}${why.slice(1)}.`)
  return await prompter.search({
    message: 'Which audience? (type to search)',
    choices: (term) => segmentChoices([...likely, ...others], term),
  })
}

/**
 * The segment to send: named by the flag, else what the goal says, else picked from a searchable list whose first
 * entries are what the goal may mean. Comes before the mapping, because coverage is measured in it.
 * @returns undefined where the workflow takes none, or the answer is missing
 */
export async function chooseSegment(
  session: Session,
  workflow: WorkflowEntry,
  reading: Pick<GoalReading, 'goal' | 'segment'>,
): Promise<Segment | undefined> {
  const { answers, snapshot, prompter } = session
  if (answers.segment !== undefined && audienceSlot(workflow) !== undefined)
    return segmentNamed(answers.segment, snapshot.segments)
  const decision = decideSegment(workflow, reading, snapshot.segments)
  if (decision === null) return undefined
  const { match, assumed } = decision
  if (match?.kind !== 'one' || (assumed && prompter !== undefined)) return await askSegment(session, decision)
  const [segment] = match.segments
  if (assumed)
    session.warnings.push({
      code: 'whole_audience',
      message: `The goal names no audience, so everybody is meant: ${segmentLabel(segment)}. --segment NAME takes fewer.`,
      blocking: false,
    })
  return segment
}
