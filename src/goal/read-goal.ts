import { listProviders } from '../catalog/catalog.ts'
import { goalWords } from '../catalog/goal-words.ts'
import type { Direction } from '../catalog/types.ts'
import { type Answer, answerOf, dataOf, type Naming, rankedWorkflows, type Weighed } from './answer.ts'
import { readBackfill } from './backfill.ts'
import type { GoalFacts } from './features/facts.ts'
import { isNamed } from './goal-text.ts'
import { otherLanguage } from './language.ts'
import { leftovers, nearestProviders } from './leftovers.ts'
import { stopWords } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { weigh } from './model.ts'
import { buildGoalIndex, type GoalIndex } from './names.ts'
import { optionsOf } from './options.ts'
import { prepare } from './prepare.ts'
import { typedWorkflow } from './typed-workflow.ts'
import type { GoalProvider, GoalReading, GoalWish, OtherLanguage, PlatformChoice } from './types.ts'
import { alsoNamed, furtherWishes } from './wishes.ts'

let built: GoalIndex | undefined

/** The index over the catalog's providers, built at the first call: it depends on nothing that could change. */
function catalogIndex(): GoalIndex {
  built ??= buildGoalIndex(listProviders())
  return built
}

/**
 * Reads a goal in plain words. Pure and total: any text gives a reading, the same text always the same.
 * Without an index the catalog's own providers are taken.
 */
export function readGoal(text: string, index: GoalIndex = catalogIndex()): GoalReading {
  const { facts, schedule } = prepare(text, index)
  const { goal, phrase } = facts
  const language = otherLanguage(text)
  const options = optionsOf(facts, index)
  const shares = weigh(facts, options)
  const weighed = options.map((option, n) => ({ option, probability: shares[n] ?? 0 }))
  const answer = decide(facts, weighed, index, language)
  const { provider, direction, chosen } = answer
  const platform = provider?.slug ?? null
  const segment = takesSegment(direction, chosen, facts) ? (phrase?.text ?? null) : null
  const anchor = provider === null ? anchorOf(facts) : null
  const unknown = provider === null ? unknownPlatform(facts, anchor) : null
  const wishes = furtherWishes(goal, platform, direction, segment)
  return {
    goal: text,
    bare: isBare(facts),
    answer: answer.answer,
    confidence: Math.round(answer.confidence * 1000) / 1000,
    candidates: answer.candidates,
    platform,
    direction,
    data: dataOf(facts, chosen),
    workflow: chosen?.workflow?.kebab ?? null,
    via: chosen?.via ?? null,
    workflows: rankedWorkflows(facts, weighed, answer),
    platforms: provider === null ? alternatives(anchor, unknown, index) : [],
    unknownPlatform: unknown,
    excluded: excludedOf(goal.mentions, goal.negated),
    also: alsoNamed(goal, platform),
    wishes,
    segment,
    schedule: schedule?.reading ?? null,
    backfill: readBackfill(goal),
    notUnderstood: leftovers(goal, segment, cuesOf(provider)),
    language,
    notes: notesOf(answer, language, wishes, index),
  }
}

/** The whole name of a workflow settles everything; a goal in another language settles nothing. */
function decide(
  facts: GoalFacts,
  weighed: readonly Weighed[],
  index: GoalIndex,
  language: OtherLanguage | null,
): Answer {
  const typed = typedWorkflow(facts.goal, index)
  const option = weighed.find(
    ({ option: each }) => each.workflow?.kebab === typed?.workflow && each.via === null,
  )?.option
  if (typed !== null) {
    const workflow = typed.provider.workflows.find(({ kebab }) => kebab === typed.workflow) ?? null
    const chosen = option ?? { provider: typed.provider, direction: typed.direction, workflow, via: null }
    return {
      ...answerOf([{ option: chosen, probability: 1 }], { open: false, named: true }),
      provider: typed.provider,
      direction: typed.direction,
    }
  }
  const answer = answerOf(weighed, namingOf(facts))
  if (language === null || answer.answer !== 'sure') return answer
  return { ...answer, answer: 'unsure', chosen: null }
}

function namingOf({ goal, unknown }: GoalFacts): Naming {
  const meant = goal.mentions.filter(({ start, name }) => !goal.negated.has(start) && name.slug !== 'lytics')
  const strong = meant.filter(({ name }) => name.strength !== 'feature')
  const one = new Set(strong.map(({ name }) => name.slug)).size === 1 && strong[0]?.name.strength === 'sure'
  return {
    open: meant.some(({ name }) => name.strength === 'family'),
    named: one && unknown === null,
  }
}

/** Where no provider is meant: the name that stands for none, or for several. */
const anchorOf = ({ goal }: GoalFacts): Mention | null =>
  goal.mentions.find(
    ({ name, start }) =>
      (name.strength === 'foreign' || name.strength === 'family') && !goal.negated.has(start),
  ) ?? null

function unknownPlatform({ goal, unknown }: GoalFacts, anchor: Mention | null): string | null {
  if (anchor?.name.strength !== 'foreign') return anchor === null ? unknown : null
  return goal.tokens
    .slice(anchor.start, anchor.end)
    .map(({ raw }) => raw)
    .join(' ')
}

/** Other providers that may be meant: the rest of a family, the nearest to an unknown name. */
function alternatives(
  anchor: Mention | null,
  unknown: string | null,
  index: GoalIndex,
): readonly PlatformChoice[] {
  if (anchor?.name.strength === 'foreign') {
    const kind = goalWords.unsupported[Number(anchor.name.slug)]
    const near = (kind?.nearest ?? []).filter((slug) => index.providers.has(slug))
    return near.map((slug) => ({
      platform: slug,
      reason: `nearest to a ${kind?.kind ?? 'platform'} of this sort`,
    }))
  }
  if (anchor !== null)
    return anchor.slugs.map((slug) => ({ platform: slug, reason: `"${anchor.name.text}" may mean this one` }))
  const near = unknown === null ? [] : nearestProviders(unknown, index)
  return near.map((slug) => ({ platform: slug, reason: `its name looks like "${unknown}"` }))
}

function excludedOf(mentions: readonly Mention[], negated: ReadonlySet<number>): readonly string[] {
  const out = mentions.filter(({ start, name }) => negated.has(start) && name.strength !== 'feature')
  return [...new Set(out.flatMap(({ slugs }) => slugs.slice(0, 1)))]
}

function takesSegment(direction: Direction | null, chosen: Answer['chosen'], { kinds }: GoalFacts): boolean {
  if (direction === 'import') return false
  return direction !== 'other' || kinds.has('alerts') || chosen?.workflow?.data === 'alerts'
}

/** "facebook", "set up Facebook please": a platform and nothing else. */
const isBare = ({ goal }: GoalFacts): boolean =>
  goal.mentions.length > 0 &&
  goal.tokens.every(({ word }, at) => isNamed(goal, at) || stopWords.has(word) || word === 'lytics')

const cuesOf = (provider: GoalProvider | null): readonly string[] =>
  (provider?.workflows ?? []).flatMap(({ kebab }) => goalWords.workflows[kebab]?.cues ?? [])

function notesOf(
  { provider, direction, chosen }: Answer,
  language: OtherLanguage | null,
  wishes: readonly GoalWish[],
  index: GoalIndex,
): readonly string[] {
  const notes: string[] = []
  if (language !== null)
    notes.push(
      `The goal seems to be ${language}; goals are read in English. Say it with flags: the platform's name, --workflow and --segment.`,
    )
  if (chosen?.via != null)
    notes.push(
      `The alerts of ${provider?.name} tell about jobs, authorizations and segments of Lytics, not about single people. A webhook to the channel does that.`,
    )
  const ways = [...new Set(provider?.workflows.map((workflow) => workflow.direction))]
  if (provider !== null && direction !== null && chosen === null && !ways.includes(direction))
    notes.push(`${provider.name} has no ${direction} in Lytics, only ${ways.join(' and ')}.`)
  for (const { platform } of wishes)
    notes.push(
      `The goal also names ${index.providers.get(platform)?.name ?? platform}: that is a command of its own.`,
    )
  return notes
}
