import { GLOBALS } from '../../src/dispatcher/globals.ts'
import { flagOf, type Manifest } from '../../src/dispatcher/manifest.ts'
import { route } from '../../src/dispatcher/route.ts'

const globals = new Set([...GLOBALS.map(flagOf), '--help', '--version'])

/** The words of a shown command; what stands in quotes is one. */
export const wordsOf = (command: string): string[] => command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []

/** The arguments of a command that starts the program, as a shell reads them. */
export const argumentsOf = (command: string): string[] =>
  wordsOf(command.replace(/^(?:npx )?lytics-advisor /, '')).map((word) =>
    word.replace(/^(["'])(.*)\1$/, '$2'),
  )

/**
 * The flag that a shown command has and the program does not; undefined for a command that is right.
 * @param words without the name of the program
 * @throws AppError for a command that does not exist
 */
export function mistakeIn(words: readonly string[], rows: Manifest): string | undefined {
  const [first = ''] = words
  if (/^(?:[A-Z]+$|-|<)/.test(first)) return undefined
  if (words.length === 1 && rows.some(({ name }) => name.startsWith(`${first} `))) return undefined
  const { entry } = route(words, rows)
  const known = new Set([...globals, ...entry.flags.map(flagOf)])
  return words
    .filter((word) => word.startsWith('--') && word !== '--')
    .map((word) => word.replace(/=.*$/, ''))
    .find((flag) => !known.has(flag))
}
