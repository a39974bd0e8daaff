import { quote } from '../../core/shell.ts'
import { clean, normalize } from '../../core/text.ts'
import type { Segment } from '../../lytics/client.ts'
import type { Choice } from '../../terminal/prompter.ts'
import { find, resolve } from '../account/resolve.ts'
import { segmentLabel, segmentNames } from '../account/segment-names.ts'
import { addMissing, type Session } from '../run/session.ts'

const LIST = 'lytics-advisor segments list'

/** Audiences that can be exported, the largest first. */
const offered = (segments: readonly Segment[]): Segment[] =>
  segments
    .filter((segment) => segment.invalid !== true && segment.deleted !== true)
    .sort((a, b) => (b.size ?? 0) - (a.size ?? 0))

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

function saidInGoal(session: Session, phrase: string | undefined): Segment | undefined {
  if (phrase === undefined) return undefined
  const found = find(phrase, session.snapshot.segments, segmentNames)
  return found.kind === 'one' ? found.item : undefined
}

const EVERYBODY = /^(all|every)_?(users|profiles|people|customers|body|one)?$/

/** "All users", "every customer", "everybody". */
const SAID_EVERYBODY =
  /\b(?:all|every)\s+(?:of\s+)?(?:(?:our|my|the)\s+)?(?:users?|profiles?|people|customers?|contacts?|members?|subscribers?)\b|\bevery(?:body|one)\b/i

/** "Enrich profiles" means all of them: the segment of everybody, where the account has one. */
function everybody(session: Session): Segment | undefined {
  if (
    !/\b(profiles?|users?|people|customers?|contacts?|members?|subscribers?|everybody|everyone)\b/i.test(
      session.answers.goal,
    )
  )
    return undefined
  return offered(session.snapshot.segments).find((segment) =>
    segmentNames(segment).names.some((name) => EVERYBODY.test(normalize(name))),
  )
}

/**
 * The segment to send: named by the flag, else said in the goal, else picked from a searchable list.
 * Comes before the mapping, because coverage is measured in it.
 * @param phrase what the goal calls the audience
 * @param open the goal may mean everybody without saying so, as an enrichment of "profiles" does
 */
export async function chooseSegment(
  session: Session,
  phrase: string | undefined,
  open = false,
): Promise<Segment | undefined> {
  const { answers, snapshot, prompter } = session
  if (answers.segment !== undefined)
    return resolve('segment', answers.segment, snapshot.segments, segmentNames, LIST)
  const said = saidInGoal(session, phrase)
  if (said !== undefined) return said
  if (phrase === undefined && SAID_EVERYBODY.test(answers.goal)) {
    const whole = everybody(session)
    if (whole !== undefined) return whole
  }
  const list = offered(snapshot.segments)
  const all = open && prompter === undefined ? everybody(session) : undefined
  if (all !== undefined) {
    session.warnings.push({
      code: 'whole_audience',
      message: `The goal names no audience, so everybody is meant: ${segmentLabel(all)}. --segment NAME takes fewer.`,
      blocking: false,
    })
    return all
  }
  if (prompter === undefined) {
    return addMissing(
      session,
      '--segment NAME',
      'which audience to send',
      list.map((segment) => quote(clean(segment.name ?? segment.id))),
    )
  }
  return await prompter.search({
    message: 'Which audience? (type to search)',
    choices: (term) => segmentChoices(list, term),
  })
}
