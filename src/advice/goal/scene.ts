import type { Mention } from './mentions.ts'
import type { Token } from './words.ts'

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
