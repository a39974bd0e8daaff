import words from './data/goal-words.json' with { type: 'json' }
import type { GoalWords } from './types.ts'

/** What people call providers and what tells sibling workflows apart: the catalog as the reader of goals needs it. */
export const goalWords: GoalWords = words as GoalWords
