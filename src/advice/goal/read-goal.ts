import type { DataKind, Direction } from '../../catalog/types.ts'
import { isMessenger, isPersonalAlert, lyticsItself, mailAlert } from './alerts.ts'
import { readBackfill } from './backfill.ts'
import { catalogIndex } from './catalog-index.ts'
import { choosePlatform } from './choose-platform.ts'
import { type DataFound, readData } from './data.ts'
import { type DirectionHints, readDirection } from './direction.ts'
import { leftovers, nearestProviders, unknownName } from './leftovers.ts'
import { workflowCues } from './lexicon/cues.ts'
import { unsupported } from './lexicon/unsupported.ts'
import { findMentions, type Mention } from './mentions.ts'
import type { GoalIndex } from './names.ts'
import { findNegated } from './negation.ts'
import type { SegmentFound } from './phrase-run.ts'
import type { Scene } from './scene.ts'
import { readSchedule } from './schedule.ts'
import { readSegment } from './segment-phrase.ts'
import type { GoalProvider, GoalReading, PlatformChoice } from './types.ts'
import { correctTypos } from './typos.ts'
import { cut, tokenize } from './words.ts'
import { chooseWorkflow, type WorkflowFound } from './workflow-choice.ts'

/**
 * Reads a goal in plain words. Pure and total: any text gives a reading, the same text always the same.
 * Without an index the catalog's own providers are taken.
 */
export function readGoal(text: string, index: GoalIndex = catalogIndex()): GoalReading {
  const schedule = readSchedule(tokenize(text))
  const whole = setScene(text, index, schedule?.used ?? new Set())
  const found = choosePlatform(whole, index)
  const phrase = readSegment(whole)
  const scene = withoutPhrase(whole, phrase)
  const data = readData(scene)
  const mention = pickMention(scene, found.main, index)
  const hints = {
    segment: phrase !== null,
    ours: data.kinds.some((kind) => ours.has(kind)) || /\bprofiles?\b/.test(scene.words.join(' ')),
  }
  const named = redirect(whole, mention, index, hints)
  const typed = typedWorkflow(whole, index)
  const platform = typed?.provider ?? named
  const unknown = platform === null ? unknownPlatform(scene, mention) : null
  const vague =
    platform === null &&
    mention === null &&
    unknown === null &&
    data.kinds.length === 0 &&
    phrase === null &&
    !whole.words.some((word) => word === 'import' || word === 'export')
  const direction = typed?.way ?? (vague ? null : readDirection(whole, mention, platform, hints).direction)
  const segment = takesSegment(direction, platform, data) ? phrase : null
  const chosen =
    typed?.found ??
    workflowsOf(segment === null ? whole : scene, platform, direction, { ...data, segment: segment !== null })
  const personal = platform !== null && isMessenger(platform.slug) && isPersonalAlert(whole)
  const final = personal ? personalAlert(platform, chosen, index) : { ...chosen, via: null, notes: [] }
  return {
    goal: text,
    platform: platform?.slug ?? null,
    platforms: alternatives(mention, platform, unknown, index),
    unknownPlatform: unknown,
    excluded: found.excluded,
    also: alsoNamed(found.others),
    direction,
    data: dataOf(data, platform, final.workflow, segment?.text ?? null),
    workflow: final.workflow,
    via: final.via,
    workflows: final.ranked,
    segment: segment?.text ?? null,
    schedule: schedule?.reading ?? null,
    backfill: readBackfill(whole),
    notUnderstood: leftovers(scene, segment?.text ?? null, cuesOf(platform)),
    notes: [...final.notes, ...remarks(platform, direction)],
  }
}

/** Kinds of data that Lytics itself makes, so that naming them speaks for an export. */
const ours: ReadonlySet<DataKind> = new Set(['audience', 'conversions', 'monitoring'])

/** The words that describe the people must not speak for a workflow ("recent purchasers" are no purchases). */
function withoutPhrase(scene: Scene, phrase: SegmentFound | null): Scene {
  if (phrase === null) return scene
  return {
    ...scene,
    words: scene.words.map((word, at) => (at >= phrase.start && at < phrase.end ? '_' : word)),
  }
}

function takesSegment(direction: Direction | null, platform: GoalProvider | null, data: DataFound): boolean {
  if (direction === 'import') return false
  return direction !== 'other' || data.kinds.includes('alerts') || isMessenger(platform?.slug ?? '')
}

function alsoNamed(others: readonly Mention[]): readonly string[] {
  return [...new Set(others.flatMap((other) => other.slugs.slice(0, 1)))].filter((slug) => slug !== 'lytics')
}

function cuesOf(platform: GoalProvider | null): readonly string[] {
  return (platform?.workflows ?? []).flatMap((workflow) => workflowCues[workflow.kebab]?.cues ?? [])
}

function setScene(text: string, index: GoalIndex, scheduleUsed: ReadonlySet<number>): Scene {
  const tokens = correctTypos(tokenize(text), index)
  const mentions = findMentions(tokens, index)
  const negated = findNegated(tokens, mentions)
  return {
    text: cut(text),
    tokens,
    words: tokens.map((token, at) => (token.quote > 0 || negated.has(at) ? '_' : token.word)),
    negatedWords: tokens.map((token, at) => (negated.has(at) ? token.word : '_')),
    mentions,
    negated,
    scheduleUsed,
  }
}

/** A workflow's own name settles everything. */
function typedWorkflow(
  scene: Scene,
  index: GoalIndex,
): { provider: GoalProvider; way: Direction | null; found: WorkflowFound } | null {
  for (let length = Math.min(8, scene.words.length); length > 1; length--) {
    for (let at = 0; at + length <= scene.words.length; at++) {
      const key = scene.tokens
        .slice(at, at + length)
        .map((token) => token.word)
        .join('')
      const hit = index.workflows.get(key)
      const provider = hit === undefined ? undefined : index.providers.get(hit.provider)
      if (
        hit === undefined ||
        provider === undefined ||
        scene.negated.has(at) ||
        !slugFits(scene, at, length, hit.workflow)
      )
        continue
      const way = provider.workflows.find((workflow) => workflow.kebab === hit.workflow)?.direction ?? null
      const choice = {
        workflow: hit.workflow,
        provider: provider.slug,
        reason: 'named in the goal',
        tradeoff: '',
      }
      return { provider, way, found: { workflow: hit.workflow, ranked: [choice] } }
    }
  }
  return null
}

/** Written with hyphens or underscores, or of three words or more: "klaviyo import" alone is plain speech. */
function slugFits(scene: Scene, at: number, length: number, slug: string): boolean {
  const first = scene.tokens[at]
  const last = scene.tokens[at + length - 1]
  if (first === undefined || last === undefined) return false
  const said = scene.text
    .slice(first.start, last.end)
    .toLowerCase()
    .replace(/[_ ]/g, (mark) => (mark === '_' || length > 2 ? '-' : mark))
  return said === slug
}

function pickMention(scene: Scene, main: Mention | null, index: GoalIndex): Mention | null {
  const slug = main?.slugs[0]
  const named = main !== null && slug !== 'lytics' && main.name.strength !== 'hint'
  if (named) return main
  const incoming = scene.words.some((word) => /^(?:import|importing|ingest|read|upload)$/.test(word))
  return (
    mailAlert(scene, index) ??
    (slug === 'lytics' || main === null ? lyticsItself(scene, index, incoming) : null) ??
    (slug === 'lytics' ? lyticsTask(scene, main) : main)
  )
}

/** "lytics" alone is where the person stands; it is the platform only for its own tasks. */
function lyticsTask(scene: Scene, main: Mention | null): Mention | null {
  const own = /\b(?:model|lookalike|content|articles|conductor|cloud connect|csv|download)\b/.test(
    scene.words.join(' '),
  )
  return own ? main : null
}

/** One name, two providers: files leave by the SFTP of Lytics and come in from anybody's. */
function redirect(
  scene: Scene,
  mention: Mention | null,
  index: GoalIndex,
  hints: DirectionHints,
): GoalProvider | null {
  const slug = mention?.sure === true ? mention.slugs[0] : undefined
  if (slug === undefined || mention === null) return null
  if (slug === 'sftp') {
    const both = {
      slug: 'sftp',
      name: 'SFTP',
      aliases: [],
      workflows: ['sftp', 'lytics-sftp'].flatMap((item) => index.providers.get(item)?.workflows ?? []),
    }
    const { direction } = readDirection(scene, mention, both, hints)
    const wanted = direction === 'export' ? 'lytics-sftp' : direction === 'import' ? 'sftp' : slug
    return index.providers.get(wanted) ?? null
  }
  return index.providers.get(slug) ?? null
}

function workflowsOf(
  scene: Scene,
  provider: GoalProvider | null,
  direction: Direction | null,
  data: DataFound & { readonly segment: boolean },
): WorkflowFound {
  if (provider === null) return { workflow: null, ranked: [] }
  return chooseWorkflow(scene, provider, direction, data)
}

/** Alert jobs watch jobs, auths and segments; one message per person needs a webhook to the same channel. */
function personalAlert(
  platform: GoalProvider,
  chosen: WorkflowFound,
  index: GoalIndex,
): WorkflowFound & { via: string | null; notes: readonly string[] } {
  const hook = index.providers.has('webhook') && platform.slug !== 'email'
  const note = `The alerts of ${platform.name} tell about jobs, authorizations and segments of Lytics, not about single people.`
  if (!hook) return { workflow: null, ranked: chosen.ranked, via: null, notes: [note] }
  const choice = {
    workflow: 'webhook-triggers',
    provider: 'webhook',
    reason: 'sends one request for each person who enters or leaves, to the incoming webhook of the channel',
    tradeoff: 'needs a template that shapes the message; alerts about Lytics itself need none',
  }
  return {
    workflow: choice.workflow,
    ranked: [choice, ...chosen.ranked],
    via: 'webhook',
    notes: [`${note} A webhook to the channel does that.`],
  }
}

function unknownPlatform(scene: Scene, mention: Mention | null): string | null {
  if (mention !== null && mention.name.strength === 'foreign') {
    const tokens = scene.tokens.slice(mention.start, mention.end)
    return tokens.map((token) => token.raw).join(' ')
  }
  return mention === null ? unknownName(scene) : null
}

function alternatives(
  mention: Mention | null,
  platform: GoalProvider | null,
  unknown: string | null,
  index: GoalIndex,
): readonly PlatformChoice[] {
  if (mention?.name.strength === 'foreign') {
    const kind = unsupported[Number(mention.name.slug)]
    return (kind?.nearest ?? [])
      .filter((slug) => index.providers.has(slug))
      .map((slug) => ({ platform: slug, reason: `nearest to a ${kind?.kind ?? 'platform'} of this sort` }))
  }
  if (mention !== null && mention.slugs.length > 1) {
    return mention.slugs
      .filter((slug) => slug !== platform?.slug)
      .map((slug) => ({ platform: slug, reason: `"${mention.name.text}" may also mean this one` }))
  }
  return unknown === null
    ? []
    : nearestProviders(unknown, index).map((slug) => ({
        platform: slug,
        reason: `its name looks like "${unknown}"`,
      }))
}

/** The words come first; the workflow decides where they only say "people" or nothing. */
function dataOf(
  data: DataFound,
  platform: GoalProvider | null,
  workflow: string | null,
  segment: string | null,
): DataKind | null {
  const carried = platform?.workflows.find((item) => item.kebab === workflow)?.data ?? null
  if (isMessenger(platform?.slug ?? '')) return 'alerts'
  if (carried !== null && special.has(carried)) return carried
  const said = data.kinds[0] ?? (segment === null ? null : 'audience')
  if (said === null || (said === 'profiles' && carried === 'audience')) return carried ?? said
  return said === 'profiles' && segment !== null ? 'audience' : said
}

/** Kinds that a workflow is for, whatever else the sentence mentions. */
const special: ReadonlySet<DataKind> = new Set([
  'conversions',
  'alerts',
  'monitoring',
  'setup',
  'model',
  'content',
])

function remarks(platform: GoalProvider | null, direction: Direction | null): readonly string[] {
  if (
    platform === null ||
    direction === null ||
    platform.workflows.some((workflow) => workflow.direction === direction)
  )
    return []
  const has = [...new Set(platform.workflows.map((workflow) => workflow.direction))].join(' and ')
  return [`${platform.name} has no ${direction} in Lytics, only ${has}.`]
}
