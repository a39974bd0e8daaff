import type { DataKind, Direction } from '../../catalog/types.ts'
import { type GoalText, isNamed } from '../goal-text.ts'
import { alertWords, dataWords } from '../lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { SegmentFound } from '../phrase-run.ts'
import type { GoalProvider } from '../types.ts'
import { singular } from '../words.ts'

/** A workflow as the ranker needs it. */
export type GoalWorkflow = GoalProvider['workflows'][number]

/** One reading that the ranker compares with the others; null says "a person would ask". */
export type Option = {
  readonly provider: GoalProvider | null
  readonly direction: Direction | null
  readonly workflow: GoalWorkflow | null
  /** The provider that owns the workflow where it is another one. */
  readonly via: string | null
}

/** What all options of a goal share. */
export type GoalFacts = {
  readonly goal: GoalText
  readonly phrase: SegmentFound | null
  /** A word in a platform's place that no provider is called. */
  readonly unknown: string | null
  /** Kinds of data that the goal names, and those that it rules out. */
  readonly kinds: ReadonlySet<DataKind>
  readonly excluded: ReadonlySet<DataKind>
}

/** Adds a named value to an option's features. */
export type Add = (name: string, value?: number) => void

/** Gathers what all options share. */
export function goalFacts(goal: GoalText, phrase: SegmentFound | null, unknown: string | null): GoalFacts {
  const kinds = new Set<DataKind>()
  const excluded = new Set<DataKind>()
  for (const [at, { word, quote }] of goal.tokens.entries()) {
    if (quote > 0 || inPhrase(phrase, at) || isNamed(goal, at)) continue
    const said = dataWords.get(singular(word)) ?? dataWords.get(word)
    const kind = said ?? (alertWords.has(word) ? 'alerts' : undefined)
    if (kind !== undefined) (goal.negated.has(at) ? excluded : kinds).add(kind)
  }
  return { goal, phrase, unknown, kinds, excluded }
}

export const inPhrase = (phrase: SegmentFound | null, at: number): boolean =>
  phrase !== null && at >= phrase.start && at < phrase.end

/** The mention that speaks most for a provider: not ruled out, with a role, the first. */
export function mentionOf({ goal }: GoalFacts, slug: string): Mention | null {
  const all = goal.mentions.filter(({ slugs }) => slugs.includes(slug))
  const open = all.filter(({ start }) => !goal.negated.has(start))
  const strong = open.filter(({ name }) => name.strength === 'sure' || name.strength === 'ambiguous')
  const best = strong.length > 0 ? strong : open
  return best.find(({ role }) => role !== null) ?? best[0] ?? all[0] ?? null
}

/**
 * The words as features see them: `P` the platform of the option, `Q` another, `L` Lytics, `F` one that Lytics does
 * not have or that is open, `S` the audience, `T` a time, `N` a number; what is ruled out with `not_` before it.
 */
export function maskedWords({ goal, phrase }: GoalFacts, slug: string | null): readonly string[] {
  const masked: string[] = []
  for (const [at, token] of goal.tokens.entries()) {
    const mention = goal.mentions.find(({ start, end }) => at >= start && at < end)
    const word = maskOf(goal, phrase, slug, mention, at)
    const mark = mention !== undefined && at > mention.start
    const repeated = /^[ST]$/.test(word) && masked.at(-1) === word
    if (/[:;]/.test(token.before) && !mark && !repeated) masked.push(':')
    if (!mark && !repeated) masked.push(word)
  }
  return masked
}

function maskOf(
  goal: GoalText,
  phrase: SegmentFound | null,
  slug: string | null,
  mention: Mention | undefined,
  at: number,
): string {
  const word = goal.tokens[at]?.word ?? ''
  const not = goal.negated.has(at) ? 'not_' : ''
  if (mention !== undefined && mention.name.strength !== 'feature') {
    if (slug !== null && mention.slugs.includes(slug)) return `${not}P`
    if (mention.name.slug === 'lytics') return 'L'
    return mention.name.strength === 'foreign' || mention.name.strength === 'family' ? `${not}F` : `${not}Q`
  }
  if (inPhrase(phrase, at) || (goal.tokens[at]?.quote ?? 0) > 0) return 'S'
  if (goal.scheduleUsed.has(at)) return 'T'
  if (/^\d+$/.test(word)) return 'N'
  return `${not}${word === 'lytics' || word === 'cdp' ? 'L' : singular(word)}`
}

/** The weight of one word among many. */
export const wordWeight = 0.7
