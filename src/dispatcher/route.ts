import { usageError } from '../core/errors.ts'
import { helpStep } from '../core/next.ts'
import { didYouMean, nearest } from '../core/text.ts'
import { GLOBALS } from './globals.ts'
import { type Entry, flagOf, type Manifest } from './manifest.ts'

/** The command that was called, and what is left of the arguments without its words. */
export interface Route {
  readonly entry: Entry
  readonly rest: readonly string[]
}

const TAKES_VALUE = new Set(GLOBALS.filter((input) => input.type !== 'boolean').map(flagOf))

/** Positions of the words that may name the command: not flags, not values of global flags, not after `--`. */
function wordPositions(argv: readonly string[]): number[] {
  const positions: number[] = []
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ''
    if (word === '--') break
    if (TAKES_VALUE.has(word)) at++
    else if (!word.startsWith('-')) positions.push(at)
  }
  return positions
}

function unknownCommand(words: readonly string[], manifest: Manifest): Error {
  const names = manifest.map((entry) => entry.name)
  const group = names.filter((name) => name.startsWith(`${words[0]} `))
  const typed = words.slice(0, 2).join(' ')
  if (group.length > 0 && words.length === 1) {
    return usageError(`"${typed}" needs one more word`, {
      code: 'incomplete_command',
      hint: `Commands: ${group.join(', ')}`,
      next: [helpStep(typed)],
    })
  }
  const near = nearest(
    typed,
    group.length > 0 ? group : [...names, ...new Set(names.map((name) => name.split(' ')[0] ?? ''))],
  )
  return usageError(`Unknown command "${typed}"`, {
    code: 'unknown_command',
    hint: didYouMean(near) ?? 'See all commands:',
    next: [helpStep(group.length > 0 ? words[0] : undefined)],
  })
}

/** True where a help page is asked for. */
export const asksForHelp = (argv: readonly string[]): boolean =>
  argv.includes('--help') || argv.includes('-h') || argv[wordPositions(argv)[0] ?? -1] === 'help'

/**
 * The page that is asked for: a command, a word that several begin with, or the front page.
 * @throws AppError usage for a command that does not exist
 */
export function helpTopic(argv: readonly string[], manifest: Manifest): string {
  const [first = '', ...more] = wordPositions(argv).map((at) => argv[at] ?? '')
  const words = first === 'help' ? more : [first, ...more].filter((word) => word !== '')
  const [word = ''] = words
  const group = manifest.some(({ name }) => name.startsWith(`${word} `))
  return words.length === 0 || (words.length === 1 && group) ? word : route(words, manifest).entry.name
}

/**
 * Finds the longest command name that the words begin with.
 * @throws AppError usage with the nearest commands
 */
export function route(argv: readonly string[], manifest: Manifest): Route {
  const positions = wordPositions(argv)
  const words = positions.map((at) => argv[at] ?? '')
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const name = words.slice(0, length).join(' ')
    const entry = manifest.find((candidate) => candidate.name === name)
    if (entry) {
      const used = new Set(positions.slice(0, length))
      return { entry, rest: argv.filter((_, at) => !used.has(at)) }
    }
  }
  throw unknownCommand(words, manifest)
}
