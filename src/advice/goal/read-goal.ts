import { goalWords } from '../../catalog/goal-words.ts'
import type { DataKind, Direction } from '../../catalog/types.ts'
import { isMessenger, isPersonalAlert, personalAlert } from './alerts.ts'
import { alternatives, remarks, unknownPlatform } from './alternatives.ts'
import { readBackfill } from './backfill.ts'
import { catalogIndex } from './catalog-index.ts'
import { choosePlatform } from './choose-platform.ts'
import { pickMention, providerOf } from './choose-provider.ts'
import { type DataFound, dataOf, readData } from './data.ts'
import { readDirection } from './direction.ts'
import { leftovers } from './leftovers.ts'
import { recordWords } from './lexicon/vocabulary.ts'
import type { Mention } from './mentions.ts'
import type { GoalIndex } from './names.ts'
import type { SegmentFound } from './phrase-run.ts'
import { type Scene, setScene, withoutPhrase } from './scene.ts'
import { readSchedule } from './schedule.ts'
import { readSegment } from './segment-phrase.ts'
import { typedWorkflow } from './typed-workflow.ts'
import type { GoalProvider, GoalReading } from './types.ts'
import { tokenize } from './words.ts'
import { chooseWorkflow, type WorkflowFound } from './workflow-choice.ts'

/**
 * Reads a goal in plain words. Pure and total: any text gives a reading, the same text always the same.
 * Without an index the catalog's own providers are taken.
 */
export function readGoal(text: string, index: GoalIndex = catalogIndex()): GoalReading {
  const schedule = readSchedule(tokenize(text))
  const whole = setScene(text, index, schedule?.used ?? new Set())
  const phrase = readSegment(whole)
  const scene = withoutPhrase(whole, phrase)
  const found = choosePlatform(whole, index)
  const mention = pickMention(scene, found.main, index)
  const data = readData(scene)
  const route = readRoute(whole, scene, mention, data, phrase, index)
  const { platform, direction } = route
  const segment = takesSegment(direction, platform, data) ? (phrase?.text ?? null) : null
  const personal = platform !== null && isMessenger(platform.slug) && isPersonalAlert(whole)
  const final = personal
    ? personalAlert(platform, route.found, index)
    : { ...route.found, via: null, notes: [] }
  const unknown = platform === null ? unknownPlatform(scene, mention) : null
  return {
    goal: text,
    platform: platform?.slug ?? null,
    platforms: alternatives(mention, platform, unknown, index),
    unknownPlatform: unknown,
    excluded: found.excluded,
    also: alsoNamed(found.others, platform),
    direction,
    data: dataOf(data, platform, final.workflow, segment),
    workflow: final.workflow,
    via: final.via,
    workflows: final.ranked,
    segment,
    schedule: schedule?.reading ?? null,
    backfill: readBackfill(whole),
    notUnderstood: leftovers(scene, segment, cuesOf(platform)),
    notes: [...final.notes, ...remarks(platform, direction)],
  }
}

type Route = {
  readonly platform: GoalProvider | null
  readonly direction: Direction | null
  readonly found: WorkflowFound
}

/** Provider, direction and workflow, which depend on one another. */
function readRoute(
  whole: Scene,
  scene: Scene,
  mention: Mention | null,
  data: DataFound,
  phrase: SegmentFound | null,
  index: GoalIndex,
): Route {
  const typed = typedWorkflow(whole, index)
  if (typed !== null) {
    const choice = {
      workflow: typed.workflow,
      provider: typed.provider.slug,
      reason: 'named in the goal',
      tradeoff: '',
    }
    return {
      platform: typed.provider,
      direction: typed.direction,
      found: { workflow: typed.workflow, ranked: [choice] },
    }
  }
  const hints = {
    kinds: data.kinds,
    segment: phrase !== null && !recordWords.has(phrase.text.toLowerCase()),
    addressed: phrase !== null && addresses(whole, phrase.start),
    ours: data.kinds.some((kind) => ours.has(kind)) || /\bprofiles?\b/.test(scene.words.join(' ')),
  }
  const platform = providerOf(whole, mention, index, hints)
  if (platform === null) {
    const direction = saysNothing(whole, mention, data, phrase)
      ? null
      : readDirection(whole, mention, null, hints)
    return { platform, direction, found: { workflow: null, ranked: [] } }
  }
  const direction = readDirection(whole, mention, platform, hints)
  const about = { ...data, segment: phrase !== null && takesSegment(direction, platform, data) }
  const found = chooseWorkflow(about.segment ? scene : whole, whole.words, platform, direction, about)
  // Where the words give no direction, a phrase that tells a workflow tells its direction too.
  const decided = platform.workflows.find((workflow) => workflow.kebab === found.workflow)
  return { platform, direction: direction ?? decided?.direction ?? null, found }
}

/** "a list for our gold members" */
function addresses(scene: Scene, start: number): boolean {
  const before = scene.words.slice(Math.max(0, start - 2), start)
  return (
    /^(?:for|to)$/.test(before.at(-1) ?? '') ||
    (/^(?:for|to)$/.test(before[0] ?? '') && /^(?:our|the|my|all)$/.test(before[1] ?? ''))
  )
}

/** Kinds of data that Lytics itself makes, so that naming them speaks for an export. */
const ours: ReadonlySet<DataKind> = new Set(['audience', 'conversions', 'monitoring'])

/** Small talk: a verb alone ("send", "make") gives no direction. */
function saysNothing(
  scene: Scene,
  mention: Mention | null,
  data: DataFound,
  phrase: SegmentFound | null,
): boolean {
  const asking = /^(?:what|which|why|who|how many)\b(?!.*\b(?:import|export|enrich\w*|send|sync)\b)/
  const wondering = /^(?:why|who|how (?:big|much|many|large))\b/
  const words = scene.words.join(' ')
  if (mention === null && (asking.test(words) || wondering.test(words))) return true
  if (mention !== null || data.kinds.length > 0 || phrase !== null) return false
  const text = scene.words.join(' ')
  if (/\b(?:pull|fetch|read|write|push|sync)\b.*\b(?:from|to|into)\b/.test(text)) return false
  return !scene.words.some((word) => /^(?:import|export|upload|ingest|enrich\w*)$/.test(word))
}

function takesSegment(direction: Direction | null, platform: GoalProvider | null, data: DataFound): boolean {
  if (direction === 'import') return false
  return direction !== 'other' || data.kinds.includes('alerts') || isMessenger(platform?.slug ?? '')
}

function alsoNamed(others: readonly Mention[], platform: GoalProvider | null): readonly string[] {
  const slugs = new Set(others.flatMap((other) => other.slugs.slice(0, 1)))
  return [...slugs].filter((slug) => slug !== 'lytics' && slug !== platform?.slug)
}

function cuesOf(platform: GoalProvider | null): readonly string[] {
  return (platform?.workflows ?? []).flatMap((workflow) => goalWords.workflows[workflow.kebab]?.cues ?? [])
}
