import type { GoalText } from './goal-text.ts'
import { findPhrase } from './words.ts'

const wanted = [
  'with backfill',
  'including existing',
  'existing members too',
  'backfill',
  'existing members',
  'existing users',
  'current members',
  'full history',
  'everyone already in',
  'people already in',
  'historical',
]
const unwanted = [
  'without backfill',
  'no backfill',
  'only new',
  'new members only',
  'from now on',
  'going forward',
  'without existing',
  'without history',
  'new entrants only',
  'not backfill',
  'skip backfill',
  'skip the backfill',
  'without a backfill',
  'without the backfill',
]

/** Whether members from before the start are wanted. */
export function readBackfill(goal: GoalText): boolean | null {
  const words = goal.tokens.map((token) => token.word)
  if (unwanted.some((phrase) => findPhrase(words, phrase.split(' ')) >= 0)) return false
  return wanted.some((phrase) => findPhrase(words, phrase.split(' ')) >= 0) ? true : null
}
