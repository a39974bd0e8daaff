import { findMentions, type Mention } from './mentions.ts'
import type { GoalIndex } from './names.ts'
import { findNegated } from './negation.ts'
import { correctTypos } from './typos.ts'
import { cut, type Token, tokenize } from './words.ts'

/** The goal as the reading steps share it: words, names, and what is ruled out. */
export type Scene = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The words in order, a ruled-out or quoted one as `_`, for looking up phrases. */
  readonly words: readonly string[]
  /** The ruled-out words alone; all others are `_`. */
  readonly negatedWords: readonly string[]
  readonly mentions: readonly Mention[]
  readonly negated: ReadonlySet<number>
  readonly scheduleUsed: ReadonlySet<number>
}

/** Whether a token belongs to one of the names. */
export function isNamed(scene: Scene, at: number): boolean {
  return scene.mentions.some((mention) => at >= mention.start && at < mention.end)
}

/** Marks names and what is ruled out. */
export function setScene(text: string, index: GoalIndex, scheduleUsed: ReadonlySet<number>): Scene {
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

/** The words that describe the people must not speak for a workflow ("recent purchasers" are no purchases). */
export function withoutPhrase(
  scene: Scene,
  phrase: { readonly start: number; readonly end: number } | null,
): Scene {
  if (phrase === null) return scene
  return {
    ...scene,
    words: scene.words.map((word, at) => (at >= phrase.start && at < phrase.end ? '_' : word)),
  }
}
