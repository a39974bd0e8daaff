import { stems } from './words.ts'

/** A table with how well the goal names it: 1 where the goal holds its whole name. */
export interface RankedTable<T> {
  readonly table: T
  readonly score: number
}

/** The tables, those that the goal names first; otherwise in the order given. */
export function rankTables<T>(
  goal: string,
  tables: readonly T[],
  nameOf: (table: T) => string,
): RankedTable<T>[] {
  const answer = new Set(stems(goal))
  return tables
    .map((table, at) => {
      const words = stems(nameOf(table))
      const known = words.filter((word) => answer.has(word)).length
      return { table, at, score: words.length === 0 ? 0 : known / words.length }
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ table, score }) => ({ table, score }))
}

/** The one table whose whole name the goal says; a longer name is the more exact one. */
export function tableInGoal<T>(
  goal: string,
  tables: readonly T[],
  nameOf: (table: T) => string,
): T | undefined {
  const named = rankTables(goal, tables, nameOf)
    .filter(({ score }) => score === 1)
    .map(({ table }) => table)
    .sort((a, b) => stems(nameOf(b)).length - stems(nameOf(a)).length)
  const [first, second] = named
  if (first === undefined) return undefined
  const tie = second !== undefined && stems(nameOf(second)).length === stems(nameOf(first)).length
  return tie ? undefined : first
}
