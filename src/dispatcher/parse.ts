import { Command, CommanderError, Option } from 'commander'
import { usageError } from '../core/errors.ts'
import { helpStep } from '../core/next.ts'
import { GLOBALS } from './globals.ts'
import { type Entry, flagOf, type Input } from './manifest.ts'

const collect = (value: string, earlier: readonly string[] | undefined): string[] => [
  ...(earlier ?? []),
  value,
]

function optionOf(input: Input): Option {
  const takes = input.type === 'boolean' ? '' : ` <${input.type === 'number' ? 'number' : 'value'}>`
  const short = input.short === undefined ? '' : `-${input.short}, `
  const option = new Option(`${short}${flagOf(input)}${takes}`, input.about)
  // Of a name that begins with no_ commander would make the opposite of another switch: --no-quiet that of --quiet.
  option.negate = input.negated
  if (input.type === 'list') option.argParser(collect)
  if (input.choices !== undefined) option.choices([...input.choices])
  return option
}

const placeholder = (input: Input): string => {
  const name = `${input.name}${input.type === 'list' ? '...' : ''}`
  return input.required ? `<${name}>` : `[${name}]`
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

function rethrow(error: unknown, entry: Entry): never {
  if (!(error instanceof CommanderError)) throw error
  const [message = '', hint] = error.message.replace(/^error: /, '').split('\n')
  throw usageError(message.charAt(0).toUpperCase() + message.slice(1), {
    ...(hint === undefined ? {} : { hint: hint.replace(/^\((.*)\)$/, '$1') }),
    next: [helpStep(entry.name)],
    cause: error,
  })
}

/**
 * Reads the arguments of one command: global options and its own, by snake_case name; what was not given is absent.
 * @throws AppError usage for an unknown flag, a missing value or a missing argument
 */
export function parse(entry: Entry, rest: readonly string[]): Record<string, unknown> {
  const command = new Command(entry.name).exitOverride().helpOption(false).allowExcessArguments(false)
  command.configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  const inputs = [...GLOBALS, ...entry.flags]
  for (const input of inputs) command.addOption(optionOf(input))
  for (const input of entry.positional) command.argument(placeholder(input), input.about)
  try {
    command.parse([...rest], { from: 'user' })
  } catch (error) {
    rethrow(error, entry)
  }
  const options = command.opts<Record<string, unknown>>()
  const values: Record<string, unknown> = {}
  for (const input of inputs) {
    const value = options[camel(input.name)]
    if (value !== undefined) values[input.name] = value
  }
  entry.positional.forEach((input, place) => {
    const value: unknown = command.processedArgs[place]
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) values[input.name] = value
  })
  return values
}
