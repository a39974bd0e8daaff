import { goalWords } from '../../catalog/goal-words.ts'
import type { GoalText } from '../goal-text.ts'
import { enrichmentVerbs } from '../lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { GoalProvider } from '../types.ts'
import { findPhrase } from '../words.ts'
import { type Add, type GoalFacts, mentionOf } from './facts.ts'

/** What speaks for one platform among those that are named. */
export function platformFeatures(facts: GoalFacts, provider: GoalProvider, add: Add): void {
  const mention = mentionOf(facts, provider.slug)
  if (mention === null) {
    add(`p|implicit:${provider.slug}`)
    add(`p|implicit:named${Math.min(2, namedCount(facts.goal))}`)
    return
  }
  const { goal } = facts
  const { strength } = mention.name
  const others = goal.mentions.filter(
    ({ slugs, name }) => !slugs.includes(provider.slug) && name.slug !== 'lytics',
  )
  const rivals = others.filter(({ start, name }) => !goal.negated.has(start) && name.strength !== 'feature')
  const alone = rivals.length === 0 ? 'alone' : 'rival'
  const role = mention.role ?? 'none'
  const ruledOut = goal.negated.has(mention.start)
  add(`p|${strength}`)
  add(`p|${strength}|${alone}`)
  if (ruledOut) add(`p|not|${alone}`)
  add(`p|role:${role}|${alone}`)
  if (provider.slug === 'lytics') add(`p|lytics|${alone}`)
  if (strength === 'family') familyFeatures(goal, mention, provider.slug, add)
  if (isCarrier(provider)) add(`p|carrier|${alone}|${role}`)
  if (isEnricher(provider)) add(`p|enricher|${goal.words.some((word) => enrichmentVerbs.has(word))}|${alone}`)
  if (provider.workflows.every(({ data }) => data === 'alerts')) add(`p|messenger|${alone}`)
  for (const rival of rivals) rivalFeatures(facts, mention, rival, add)
  clauseFeatures(goal, mention, rivals.length, add)
}

const namedCount = (goal: GoalText): number =>
  goal.mentions.filter(({ name }) => name.strength !== 'feature').length

/** Ways of carrying data (file stores, webhooks); beside a real platform they often tell how, not where. */
const isCarrier = (provider: GoalProvider): boolean =>
  provider.slug === 'webhook' ||
  provider.slug === 'segment' ||
  provider.slug === 'email' ||
  provider.workflows.every(({ data }) => data === 'files')

const isEnricher = ({ workflows }: GoalProvider): boolean =>
  workflows.some(({ direction }) => direction === 'enrichment') &&
  workflows.every(({ direction }) => direction !== 'import')

function familyFeatures(goal: GoalText, mention: Mention, slug: string, add: Add): void {
  const members = goalWords.families[Number(mention.name.slug)]?.members ?? []
  const hits = members.filter(({ cues }) => cues.some((cue) => findPhrase(goal.words, cue.split(' ')) >= 0))
  const mine = hits.some((member) => member.slug === slug)
  add(`p|family:${mine ? (hits.length === 1 ? 'only' : 'shared') : hits.length > 0 ? 'other' : 'open'}`)
  if (mine && hits[0]?.slug === slug) add('p|family:first')
}

function rivalFeatures({ goal }: GoalFacts, mention: Mention, rival: Mention, add: Add): void {
  const order = mention.start < rival.start ? 'before' : 'after'
  add(`p|pair:${mention.role ?? 'none'}|${rival.role ?? 'none'}`)
  add(`p|pair:${mention.role ?? 'none'}|${rival.role ?? 'none'}|${order}`)
  add(`p|pair:${order}`)
  add(`p|rival:${rival.name.strength}`)
  const between = goal.words.slice(Math.min(mention.end, rival.end), Math.max(mention.start, rival.start))
  if (between.length <= 12) for (const word of new Set(between)) add(`p|${order}:${word}`, 0.6)
  if (between.length === 0) add(`p|${order}:adjacent`)
  if (between.every((word) => word === 'and') && between.length > 0) add(`p|${order}:list`)
}

/** What is said of the platform's own clause: done already, or to be done now; a second step, or a description. */
function clauseFeatures(goal: GoalText, mention: Mention, rivals: number, add: Add): void {
  const many = rivals > 0 ? 'rival' : 'alone'
  const clause = goal.clauses[mention.start] ?? 0
  const last = goal.clauses.at(-1) ?? 0
  if (last > 0 && rivals > 0) add(`p|clause:${clause === 0 ? 'first' : clause === last ? 'last' : 'middle'}`)
  const words = goal.tokens.filter((_, at) => goal.clauses[at] === clause).map(({ word }) => word)
  if (rivals > 0) for (const word of new Set(words)) if (stateWords.test(word)) add(`p|state:${word}`)
  const described = goal.words.slice(Math.max(0, mention.start - 7), mention.start)
  const from = described.findLastIndex((word) =>
    /^(?:who|whose|that|acquired|came|clicked|coming|subscribed)$/.test(word),
  )
  const reached = described.slice(from + 1).some((word) => /^(?:to|into|onto|arrowright)$/.test(word))
  if (from >= 0 && !reached) add(`p|described|${many}`)
}

const stateWords =
  /^(?:already|currently|today|existing|now|next|then|later|before|after|finally|first|use|used|replaced|left|still|done|works?|running|connected|plan|eventually)$/
