import { goalWords } from '../../catalog/goal-words.ts'
import type { DataKind, Direction, WorkflowCues } from '../../catalog/types.ts'
import { directionWords } from './lexicon/vocabulary.ts'
import type { Scene } from './scene.ts'
import type { GoalProvider, WorkflowChoice } from './types.ts'
import { findPhrase } from './words.ts'

/** The workflows of a provider in one direction, ranked, and the one that the words decide for. */
export type WorkflowFound = { readonly workflow: string | null; readonly ranked: readonly WorkflowChoice[] }

/** What the goal says about data; `segment`: it names an audience. */
export type GoalData = {
  readonly kinds: readonly DataKind[]
  readonly excluded: readonly DataKind[]
  readonly segment: boolean
}

type Scored = {
  readonly slug: string
  readonly name: string
  readonly data: string
  readonly score: number
  readonly cues: readonly string[]
  readonly positive: boolean
}

/** Scores: a telling phrase beats a kind of data, which beats being the ordinary one. A phrase of the ordinary one counts little,
 * since it would be taken anyway. */
const weight = {
  phrase: 5,
  ordinary: 1,
  longer: 0.5,
  data: 1.5,
  otherData: -1,
  base: 1,
  ruledOut: -4,
  margin: 0.75,
} as const

/**
 * Ranks the provider's workflows for a goal; decides only with a clear lead.
 * @param whole the words with those that describe the people
 */
export function chooseWorkflow(
  scene: Scene,
  whole: readonly string[],
  provider: GoalProvider,
  direction: Direction | null,
  data: GoalData,
): WorkflowFound {
  const candidates = provider.workflows.filter(
    (workflow) => direction === null || workflow.direction === direction,
  )
  const bare = scene.words.filter((_, at) => !inPlatformName(scene, at))
  const scored = candidates
    .map((workflow) => score(scene, bare, whole, workflow, goalWords.workflows[workflow.kebab] ?? {}, data))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  const ranked = scored.map((item) => explain(item, provider.slug, scored.length))
  if (first === undefined) return { workflow: null, ranked }
  if (second === undefined) return { workflow: first.slug, ranked }
  // Without a direction only a telling phrase may decide.
  const least = direction === null ? weight.phrase : 0
  const either = second.cues.length > 0 && isEitherOr(scene)
  const decided =
    !either && first.positive && first.score >= least && first.score - second.score >= weight.margin
  return { workflow: decided ? first.slug : null, ranked }
}

/** "should I use the conversions api or a custom audience?" wants to be told. */
function isEitherOr(scene: Scene): boolean {
  return (
    scene.words.includes('or') && /^(?:should|shall|which|what|whats|is|do|does)$/.test(scene.words[0] ?? '')
  )
}

function inPlatformName(scene: Scene, at: number): boolean {
  return scene.mentions.some(
    (mention) => at >= mention.start && at < mention.end && mention.name.strength !== 'hint',
  )
}

/** A phrase counts also where the platform's name splits it ("a new SFMC data extension"). */
function said(scene: Scene, bare: readonly string[], whole: readonly string[], phrase: string): boolean {
  const parts = phrase.split(' ')
  if (findPhrase(scene.words, parts) >= 0) return true
  if (parts.length === 1) return false
  return findPhrase(bare, parts) >= 0 || straddles(scene, whole, parts)
}

/** "partner match", of which "partner" was taken for people: a phrase that reaches beyond them counts all the same. */
function straddles(scene: Scene, whole: readonly string[], parts: readonly string[]): boolean {
  const at = findPhrase(whole, parts)
  return at >= 0 && parts.some((_, n) => scene.words[at + n] !== '_')
}

function score(
  scene: Scene,
  bare: readonly string[],
  whole: readonly string[],
  workflow: GoalProvider['workflows'][number],
  cue: WorkflowCues,
  data: GoalData,
): Scored {
  const hits = (cue.cues ?? []).filter((phrase) => said(scene, bare, whole, phrase))
  const ruledOut = (cue.cues ?? []).some((phrase) => findPhrase(scene.negatedWords, phrase.split(' ')) >= 0)
  const kinds = cue.data ?? []
  const longest = Math.max(0, ...hits.map((phrase) => phrase.split(' ').length))
  const hit = cue.ordinary_for === undefined ? weight.phrase : weight.ordinary
  let total =
    hits.length === 0 ? 0 : hit + weight.longer * (longest - 1) + Math.min(hits.length - 1, 2) * weight.longer
  if (kinds.some((kind) => data.kinds[0] === kind)) total += weight.data
  else if (kinds.some((kind) => data.kinds.includes(kind))) total += weight.data / 2
  if (isBase(scene, cue, data)) total += weight.base
  if (ruledOut && hits.length === 0) total += weight.ruledOut
  if (
    kinds.length > 0 &&
    kinds.every((kind) => data.excluded.includes(kind)) &&
    !kinds.some((kind) => data.kinds.includes(kind))
  )
    total += weight.ruledOut
  return {
    slug: workflow.kebab,
    name: workflow.name,
    data: workflow.data,
    score: total,
    cues: hits,
    positive: total > 0,
  }
}

/** Whether the goal lets a workflow be taken as the ordinary one. */
function isBase(scene: Scene, cue: WorkflowCues, data: GoalData): boolean {
  const has = (kind: DataKind): boolean => data.kinds.includes(kind)
  if (cue.ordinary_for === undefined || cue.ordinary_for === 'anything')
    return cue.ordinary_for === 'anything'
  if (cue.ordinary_for === 'activity') return has('events') || has('conversions')
  if (has('audience') || has('profiles') || data.segment || (cue.data ?? []).some(has)) return true
  return (
    cue.ordinary_for === 'transfers' && data.kinds.every((kind) => kind === 'files') && asksForTransfer(scene)
  )
}

/** "sync to pinterest" asks for the usual; "send data to pinterest" leaves open which. */
function asksForTransfer(scene: Scene): boolean {
  if (scene.words.some((word) => /^(?:data|something|info|information|stuff|things)$/.test(word)))
    return false
  if (scene.words.some((word) => /^(?:lists?|crm|emails|campaigns?)$/.test(word))) return true
  return scene.words.some((word) => word !== 'have' && directionWords.export.includes(word))
}

function explain(item: Scored, provider: string, count: number): WorkflowChoice {
  const reason =
    count === 1
      ? 'the only one of this provider in this direction'
      : item.cues.length > 0
        ? `the goal says "${item.cues.map((cue) => cue.replaceAll('*', '…')).join('", "')}"`
        : item.score > 0
          ? `fits the kind of data (${item.data})`
          : 'nothing in the goal speaks for it'
  return { workflow: item.slug, provider, reason, tradeoff: `${item.name}: carries ${item.data}` }
}
