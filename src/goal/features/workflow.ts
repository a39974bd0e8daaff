import { goalWords } from '../../catalog/goal-words.ts'
import { isNamed, ruledOutWords } from '../goal-text.ts'
import { findPhrase, singular } from '../words.ts'
import {
  type Add,
  type GoalFacts,
  type GoalWorkflow,
  inPhrase,
  maskedWords,
  type Option,
  wordWeight,
} from './facts.ts'

type Hits = { readonly found: readonly string[]; readonly ruledOut: boolean; readonly inside: number }

const cache = new WeakMap<GoalFacts, Map<string, Hits>>()

/** The cues of a workflow that the goal says, outside the words for the audience. */
export const cueHits = (facts: GoalFacts, workflow: GoalWorkflow): readonly string[] =>
  hitsOf(facts, workflow).found

function hitsOf(facts: GoalFacts, workflow: GoalWorkflow): Hits {
  const known = cache.get(facts) ?? new Map<string, Hits>()
  cache.set(facts, known)
  const before = known.get(workflow.kebab)
  if (before !== undefined) return before
  const { goal, phrase } = facts
  const named = (_: string, at: number): boolean => !isNamed(goal, at)
  const against = ruledOutWords(goal, (at) => inPhrase(phrase, at))
  const open = goal.words.map((word, at) => (inPhrase(phrase, at) || against.has(at) ? '_' : word))
  const refused = goal.words.map((word, at) => (against.has(at) ? word : '_'))
  const cues = goalWords.workflows[workflow.kebab]?.cues ?? []
  const said = (words: readonly string[], cue: string): boolean => findPhrase(words, cue.split(' ')) >= 0
  const found = cues.filter((cue) => said(open, cue) || (cue.includes(' ') && said(open.filter(named), cue)))
  const inside = cues.filter(
    (cue) => !found.includes(cue) && said(goal.words, cue) && !said(refused, cue),
  ).length
  const ruledOut = cues.some((cue) => said(goal.negatedWords, cue) || said(refused, cue))
  const hits = { found, ruledOut, inside }
  known.set(workflow.kebab, hits)
  return hits
}

/** Whether a phrase of a set-up, a model or another task of the provider is there. */
export const taskHit = ({ goal }: GoalFacts, workflows: readonly GoalWorkflow[]): boolean =>
  workflows.some(({ kebab }) =>
    (goalWords.workflows[kebab]?.task ?? []).some((cue) => findPhrase(goal.words, cue.split(' ')) >= 0),
  )

const strengthOf = (hits: readonly string[]): number =>
  hits.reduce((sum, cue) => sum + cue.split(' ').length, 0)

/** What speaks for one workflow among its siblings of the same direction. */
export function workflowFeatures(facts: GoalFacts, option: Option, add: Add): void {
  const { workflow, provider } = option
  if (workflow === null || provider === null) return
  const siblings = provider.workflows.filter(({ direction }) => direction === option.direction)
  const { found, ruledOut, inside } = hitsOf(facts, workflow)
  const others = siblings.filter(({ kebab }) => kebab !== workflow.kebab)
  const shared = new Set(others.flatMap((other) => cueHits(facts, other)))
  const own = found.filter((cue) => !shared.has(cue))
  const best = Math.max(0, ...others.map((other) => strengthOf(cueHits(facts, other))))
  const mine = strengthOf(found)
  const place = siblings.findIndex(({ kebab }) => kebab === workflow.kebab)
  const alone = others.length === 0
  add(`w|${alone ? 'alone' : 'siblings'}`)
  if (option.via !== null) add('w|via')
  if (alone) return
  const standing = mine > best ? 'best' : mine === best ? (mine === 0 ? 'none' : 'tie') : 'less'
  add(`w|cues:${standing}`)
  add(`w|own:${Math.min(3, own.length)}`)
  add(`w|found:${Math.min(3, found.length)}`)
  add('w|words', Math.min(mine - best, 4) / 2)
  if (ruledOut) add(`w|ruled out|${found.length > 0}`)
  if (inside > 0) add(`w|inside|${standing}`)
  for (const cue of found) add(`w|cue:${cue}`, 0.7)
  const ordinary = goalWords.workflows[workflow.kebab]?.ordinary_for ?? 'no'
  add(`w|ordinary:${ordinary}|${standing}`)
  add(`w|ordinary:${ordinary}|${facts.phrase !== null}|${peopleOrData(facts)}`)
  add(`w|place:${Math.min(2, place)}|${standing}`)
  add(`w|id:${workflow.kebab}`, 0.5)
  kindFeatures(facts, workflow, siblings, add)
}

const peopleOrData = ({ kinds }: GoalFacts): string =>
  kinds.has('conversions')
    ? 'conversions'
    : kinds.has('events')
      ? 'events'
      : kinds.has('audience') || kinds.has('profiles')
        ? 'people'
        : kinds.size > 0
          ? 'other'
          : 'nothing'

function kindFeatures(
  facts: GoalFacts,
  workflow: GoalWorkflow,
  siblings: readonly GoalWorkflow[],
  add: Add,
): void {
  const k = workflow.data
  const carried = new Set([k, ...(goalWords.workflows[workflow.kebab]?.data ?? [])])
  const named = [...carried].some((kind) => facts.kinds.has(kind))
  const excluded = [...carried].every((kind) => facts.excluded.has(kind))
  const likes = siblings.filter(({ data }) => data === k).length
  add(`w|kind:${facts.kinds.has(k) ? 'said' : named ? 'near' : facts.kinds.size > 0 ? 'other' : 'nothing'}`)
  if (excluded) add('w|kind:excluded')
  add(`w|k:${k}|likes${Math.min(3, likes)}`)
  add(`w|k:${k}|audience${facts.phrase !== null}`)
  const masked = maskedWords(facts, null)
  for (const word of new Set(masked)) add(`w|k:${k}|${word}`, wordWeight)
  const name = workflow.name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map(singular)
  const overlap = name.filter(
    (word) => word.length > 2 && !/^(?:export|import)$/.test(word) && masked.includes(word),
  )
  if (overlap.length > 0) add('w|name', Math.min(2, overlap.length))
}

/** What speaks for asking which workflow, or which way. */
export function openFeatures(facts: GoalFacts, option: Option, add: Add): void {
  const { provider, direction } = option
  if (provider === null) {
    noPlatformFeatures(facts, add)
    return
  }
  const d = direction ?? 'open'
  const siblings = provider.workflows.filter(
    (workflow) => direction === null || workflow.direction === direction,
  )
  const strengths = siblings.map((workflow) => strengthOf(cueHits(facts, workflow))).sort((a, b) => b - a)
  const [first = 0, second = 0] = strengths
  const ordinary = siblings.some(({ kebab }) => goalWords.workflows[kebab]?.ordinary_for !== undefined)
  const lead = first === 0 ? 'none' : first > second ? 'clear' : 'tie'
  add(`o|${d}|${Math.min(3, siblings.length)}`)
  add(`o|${siblings.length > 0 ? lead : 'lacks'}|ordinary${ordinary}`)
  add(`o|${d}|audience${facts.phrase !== null}|ordinary${ordinary}`)
  add(`o|${peopleOrData(facts)}|ordinary${ordinary}`)
  const masked = maskedWords(facts, provider.slug)
  add(`o|length:${Math.min(5, masked.length)}`)
  for (const word of new Set(masked)) add(`o|w:${word}`, wordWeight)
  add(`o|first:${masked[0] ?? ''}`)
}

/** What speaks for asking which platform. */
function noPlatformFeatures(facts: GoalFacts, add: Add): void {
  const { goal, unknown } = facts
  const open = goal.mentions.filter(({ start, name }) => !goal.negated.has(start) && name.slug !== 'lytics')
  const known = open.filter(({ name }) => name.strength === 'sure' || name.strength === 'ambiguous')
  add(`n|known:${Math.min(2, known.length)}|roles${known.some(({ role }) => role !== null)}`)
  if (unknown !== null) add(`n|unknown|known:${Math.min(1, known.length)}`)
  for (const { name, sure, role } of open) {
    add(`n|${name.strength}:${sure}|known:${Math.min(1, known.length)}`)
    if (name.strength === 'foreign') add(`n|foreign|${role ?? 'none'}|known:${Math.min(1, known.length)}`)
  }
  if (open.length === 0) add('n|nothing named')
  if (goal.mentions.length > open.length) add('n|some ruled out')
  const masked = maskedWords(facts, null)
  for (const word of new Set(masked)) add(`n|w:${word}`, wordWeight)
  add(`n|first:${masked[0] ?? ''}`)
}
