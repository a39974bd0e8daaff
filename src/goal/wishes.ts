import type { Direction } from '../catalog/types.ts'
import type { GoalText } from './goal-text.ts'
import type { Mention } from './mentions.ts'
import type { GoalWish } from './types.ts'

/** What is said of a platform that is connected already, or only where people came from. */
const settled = /^(?:already|currently|today|existing|works?|running|done|connected|stays|left|stopped|like)$/
const described = /^(?:who|whose|clicked|came|coming|acquired|gained|subscribed|via|through)$/

const named = ({ name, slugs }: Mention): boolean =>
  slugs.length > 0 && name.slug !== 'lytics' && (name.strength === 'sure' || name.strength === 'ambiguous')

/** Providers that the goal names beside the one it is about. */
export function alsoNamed(goal: GoalText, platform: string | null): readonly string[] {
  const others = goal.mentions.filter(
    ({ start, slugs }) => !goal.negated.has(start) && !slugs.includes(platform ?? ''),
  )
  return [...new Set(others.filter(named).flatMap(({ slugs }) => slugs.slice(0, 1)))]
}

/** Further wishes: other platforms that stand beside the first as its like, or have a clause of their own. */
export function furtherWishes(
  goal: GoalText,
  platform: string | null,
  direction: Direction | null,
  segment: string | null,
): readonly GoalWish[] {
  const main = goal.mentions.find(({ slugs }) => platform !== null && slugs.includes(platform))
  if (main === undefined) return []
  const wished = goal.mentions.filter((mention) => {
    const own = !goal.negated.has(mention.start) && named(mention) && !mention.slugs.includes(platform ?? '')
    return own && isWished(goal, main, mention, direction)
  })
  const slugs = [...new Set(wished.flatMap((mention) => mention.slugs.slice(0, 1)))]
  return slugs.map((slug) => ({ platform: slug, segment: direction === 'import' ? null : segment }))
}

function isWished(goal: GoalText, main: Mention, other: Mention, direction: Direction | null): boolean {
  const clause = goal.tokens.filter((_, at) => goal.clauses[at] === goal.clauses[other.start])
  const before = goal.words.slice(Math.max(0, other.start - 5), other.start)
  if (clause.some(({ word }) => settled.test(word)) || before.some((word) => described.test(word)))
    return false
  const between = goal.words.slice(Math.min(main.end, other.end), Math.max(main.start, other.start))
  if (between.every((word) => /^(?:and|plus|to|on|in|into|as|well|also|or|our)$/.test(word))) return true
  if (goal.clauses[main.start] !== goal.clauses[other.start]) return other.role !== null
  // "move subscribers from A to B": the source of an export is no wish of its own.
  return (
    other.start > main.start &&
    between.includes('and') &&
    !(direction === 'export' && other.role === 'source')
  )
}
