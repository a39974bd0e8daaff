import type { Direction } from '../../catalog/types.ts'
import type { GoalText } from '../goal-text.ts'
import { enrichmentVerbs, exportVerbs, fillers, importVerbs, recordWords } from '../lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { GoalProvider } from '../types.ts'
import { type Add, type GoalFacts, maskedWords, mentionOf, wordWeight } from './facts.ts'
import { cueHits, taskHit } from './workflow.ts'

/** What the words say about which way data moves. Shared by all options of a provider and direction. */
export function directionFeatures(
  facts: GoalFacts,
  provider: GoalProvider | null,
  direction: Direction | null,
  add: Add,
): void {
  const d = direction ?? 'open'
  const mention = provider === null ? anchor(facts.goal) : mentionOf(facts, provider.slug)
  add(`d|${d}`)
  const masked = maskedWords(facts, provider?.slug ?? null)
  wordFeatures(masked, d, add)
  placeFeatures(facts, mention, d, add)
  if (provider !== null) carriedFeatures(facts, provider, direction, d, add)
  if (facts.phrase !== null) add(`d|${d}|audience`)
  add(`d|${d}|role:${mention?.role ?? 'none'}|${facts.phrase !== null}`)
  add(`d|${d}|length:${Math.min(4, Math.floor(masked.length / 2))}`)
  for (const kind of facts.kinds) add(`d|${d}|kind:${kind}`)
}

/** Where no provider is meant: the name that stands for none, or for several. */
const anchor = (goal: GoalText): Mention | null =>
  goal.mentions.find(({ name }) => name.strength === 'foreign' || name.strength === 'family') ??
  goal.mentions[0] ??
  null

function wordFeatures(masked: readonly string[], d: string, add: Add): void {
  for (const word of new Set(masked)) add(`d|${d}|w:${word}`, wordWeight)
  for (let at = 0; at + 1 < masked.length; at++) add(`d|${d}|b:${masked[at]} ${masked[at + 1]}`, wordWeight)
  for (let at = 0; at + 2 < masked.length; at++)
    if (/^[PFL]$/.test(masked[at] ?? '') || /^[PFL]$/.test(masked[at + 2] ?? ''))
      add(`d|${d}|t:${masked.slice(at, at + 3).join(' ')}`, wordWeight)
  windowFeatures(masked, d, add)
  add(`d|${d}|first:${masked[0] ?? ''}`)
  add(`d|${d}|last:${masked.at(-1) ?? ''}`)
}

/** The words near the platform's name, by side. */
function windowFeatures(masked: readonly string[], d: string, add: Add): void {
  for (const [at, word] of masked.entries()) {
    if (word !== 'P' && word !== 'F') continue
    for (const left of new Set(masked.slice(Math.max(0, at - 4), at))) add(`d|${d}|left:${left}`, 0.6)
    for (const right of new Set(masked.slice(at + 1, at + 5))) add(`d|${d}|right:${right}`, 0.6)
  }
}

const verbKind = (word: string): string | null =>
  importVerbs.has(word) ? 'in' : exportVerbs.has(word) ? 'out' : enrichmentVerbs.has(word) ? 'rich' : null

function placeFeatures({ goal }: GoalFacts, mention: Mention | null, d: string, add: Add): void {
  const lytics = goal.mentions.find(({ name }) => name.slug === 'lytics')
  if (lytics !== undefined) add(`d|${d}|lytics:${lytics.role ?? 'none'}`)
  if (mention === null) return
  add(`d|${d}|role:${mention.role ?? 'none'}`)
  add(`d|${d}|prep:${mention.preposition}`)
  const other = goal.mentions.find(
    ({ slugs, start }) => start !== mention.start && slugs[0] !== mention.slugs[0] && slugs.length > 0,
  )
  if (other !== undefined && other !== lytics)
    add(`d|${d}|other:${other.role ?? 'none'}|${mention.role ?? 'none'}`)
  const after = goal.words[mention.end] ?? 'END'
  if (recordWords.has(after)) add(`d|${d}|records|${mention.role ?? 'none'}`)
  let from = mention.start - 1
  while (from >= 0 && (fillers.has(goal.words[from] ?? '') || goal.words[from] === mention.preposition))
    from--
  add(`d|${d}|before:${goal.words[from] ?? 'START'}|${mention.preposition}`)
  const clause = goal.clauses[mention.start]
  const verbs = goal.words.flatMap((word, at) => {
    const kind = goal.clauses[at] === clause && at !== mention.start ? verbKind(word) : null
    return kind === null ? [] : [kind]
  })
  add(`d|${d}|verbs:${[...new Set(verbs)].sort().join('+')}|${mention.role ?? 'none'}`)
  if (verbs[0] !== undefined) add(`d|${d}|verb1:${verbs[0]}|${mention.role ?? 'none'}`)
}

/** What the provider has in this direction, against what the goal speaks of. */
function carriedFeatures(
  facts: GoalFacts,
  provider: GoalProvider,
  direction: Direction | null,
  d: string,
  add: Add,
): void {
  const here = provider.workflows.filter((workflow) => workflow.direction === direction)
  const elsewhere = provider.workflows.filter((workflow) => workflow.direction !== direction)
  const ways = new Set(provider.workflows.map((workflow) => workflow.direction)).size
  add(`d|${d}|ways:${here.length > 0 ? 'has' : 'lacks'}|${ways}`)
  for (const kind of facts.kinds) {
    const mine = here.some(({ data }) => data === kind)
    const theirs = elsewhere.some(({ data }) => data === kind)
    if (mine !== theirs) add(`d|carries:${kind}|${mine ? 'here' : 'elsewhere'}`)
  }
  const hits = Math.max(0, ...here.map((workflow) => cueHits(facts, workflow).length))
  const others = Math.max(0, ...elsewhere.map((workflow) => cueHits(facts, workflow).length))
  add(`d|cues:${Math.min(2, hits)}|${Math.min(2, others)}`)
  if (taskHit(facts, provider.workflows)) add(`d|${d}|task`)
}
