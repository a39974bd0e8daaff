import { readFileSync } from 'node:fs'

/** A goal with the answer that a person gave; null: a person would ask. */
export interface Labelled {
  readonly goal: string
  readonly platform: string | null
  readonly direction: string | null
  readonly workflow: string | null
  readonly data?: string | null
  readonly segment?: string | null
  readonly schedule?: string | null
  readonly voice?: string
  readonly kind?: string
}

export const readLabelled = (file: string): readonly Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)

const wordsOf = (goal: string): ReadonlySet<string> =>
  new Set(
    goal
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  )

/** The group of each goal: those that share most of their words belong together. */
export function groupsOf(goals: readonly string[], alike = 0.6): readonly number[] {
  const parent = goals.map((_, n) => n)
  const root = (n: number): number => (parent[n] === n ? n : root(parent[n]!))
  const words = goals.map(wordsOf)
  const byWord = new Map<string, number[]>()
  for (const [n, set] of words.entries()) {
    const shared = new Map<number, number>()
    for (const word of set) {
      for (const other of byWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      byWord.set(word, [...(byWord.get(word) ?? []), n])
    }
    for (const [other, both] of shared)
      if (both / (set.size + words[other]!.size - both) >= alike) parent[root(n)] = root(other)
  }
  return goals.map((_, n) => root(n))
}

export interface Guess {
  readonly platform: string | null
  readonly direction: string | null
  readonly workflow: string | null
}

export interface Score {
  readonly goals: number
  readonly route: number
  readonly workflow: number
  readonly wrong: number
  readonly asks: number
}

/** What a guess is worth: right, a needless question, or wrong without asking. */
export function judge(label: Labelled, guess: Guess): 'right' | 'asks' | 'wrong' {
  if (guess.workflow === null) return label.workflow === null ? 'right' : 'asks'
  const same =
    guess.workflow === label.workflow &&
    guess.platform === label.platform &&
    guess.direction === label.direction
  return same ? 'right' : 'wrong'
}

export function score(labels: readonly Labelled[], guesses: readonly Guess[]): Score {
  const share = (test: (label: Labelled, guess: Guess) => boolean): number =>
    (100 * labels.filter((label, n) => test(label, guesses[n]!)).length) / labels.length
  return {
    goals: labels.length,
    route: share((label, guess) => label.platform === guess.platform && label.direction === guess.direction),
    workflow: share((label, guess) => judge(label, guess) === 'right'),
    wrong: share((label, guess) => judge(label, guess) === 'wrong'),
    asks: share((label, guess) => judge(label, guess) === 'asks'),
  }
}
