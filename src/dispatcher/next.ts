import { PROGRAM } from '../core/launcher.ts'
import { isPlaceholder, type NextStep, shownInput } from '../core/next.ts'
import { quote } from '../core/shell.ts'
import type { GlobalOptions } from '../operation/ctx.ts'
import { GLOBALS } from './globals.ts'
import { type Entry, flagOf, type Input, type Manifest } from './manifest.ts'

/** What a suggested command depends on besides itself. */
export interface Rendering {
  readonly manifest: Manifest
  /** The account of the run: the command goes to the same one. */
  readonly options?: Pick<GlobalOptions, 'account' | 'account_id' | 'sandbox'>
  /** How the program is started here; by its name unless given. */
  readonly program?: string
}

/** Shows a suggested command as a line that can be pasted into a shell. */
export type Render = (step: NextStep) => string

/** Commands of this machine, to which no account belongs. */
const OF_NO_ACCOUNT = new Set(['accounts', 'sandbox', 'sources'])

/** One value as a word of the command. Only what a person must fill in is not quoted. */
const word = (value: unknown): string =>
  isPlaceholder(value)
    ? `${value.before === undefined ? '' : quote(value.before)}<${value.placeholder}>`
    : quote(String(value))

/** A flag with its value; one that begins with a dash would be read as a flag. */
const flagWords = (flag: string, value: unknown): string[] =>
  typeof value === 'string' && /^-./.test(value) ? [`${flag}=${word(value)}`] : [flag, word(value)]

function wordsOf(input: Input, value: unknown): string[] {
  const flag = flagOf(input)
  if (input.type === 'boolean') return value === !input.negated ? [flag] : []
  return [value].flat().flatMap((each) => flagWords(flag, each))
}

/** The run's account, unless the command says where it goes itself. */
function accountOf({ operation, input }: NextStep, options: Rendering['options']): Record<string, unknown> {
  if (options === undefined || OF_NO_ACCOUNT.has(operation.split(' ')[0] ?? '')) return {}
  if (input.account !== undefined || input.sandbox === true) return {}
  if (options.sandbox && input.sandbox !== false) return { sandbox: true }
  const { account, account_id } = options
  return { ...(account && { account }), ...(account_id && { account_id }) }
}

function checkNames({ operation, input }: NextStep, inputs: readonly Input[]): void {
  const known = new Set(inputs.map(({ name }) => name))
  const unknown = Object.keys(input).find((name) => !known.has(name))
  if (unknown !== undefined) throw new Error(`"${operation}" has no input "${unknown}"`)
}

function argumentsOf(step: NextStep, entry: Entry, options: Rendering['options']): string[] {
  checkNames(step, [...entry.positional, ...entry.flags, ...GLOBALS])
  const places = entry.positional.flatMap(({ name }) =>
    step.input[name] === undefined ? [] : [step.input[name]].flat(),
  )
  const flags = Object.entries({ ...step.input, ...accountOf(step, options) }).flatMap(([name, value]) => {
    const input = [...entry.flags, ...GLOBALS].find((each) => each.name === name)
    return input === undefined ? [] : wordsOf(input, value)
  })
  const dashed = places.some((place) => typeof place === 'string' && /^-./.test(place))
  return dashed ? [...flags, '--', ...places.map(word)] : [...places.map(word), ...flags]
}

const piped = (line: string, { pipe_from, pipe_to }: NextStep): string =>
  [pipe_from, line, pipe_to].filter((part) => part !== undefined).join(' | ')

/**
 * The one place where a command becomes text.
 * @throws Error for an operation or an input that does not exist: a mistake of ours that a test finds
 */
export const renderer =
  ({ manifest, options, program = PROGRAM }: Rendering): Render =>
  (step) => {
    if (step.operation === 'help') return [program, ...[step.input.command ?? []].flat(), '--help'].join(' ')
    const entry = manifest.find(({ name }) => name === step.operation)
    if (entry === undefined) throw new Error(`There is no operation "${step.operation}"`)
    return piped([program, entry.name, ...argumentsOf(step, entry, options)].join(' '), step)
  }

/** A suggested command as JSON documents show it: with the line itself. */
export const shownStep = (step: NextStep, render: Render) => ({
  ...step,
  input: shownInput(step.input),
  command: render(step),
})

/** Where a document holds suggested commands: names from the root, `*` for every item of a list. */
export type StepPath = readonly string[]

const isStep = (value: unknown): value is NextStep =>
  typeof value === 'object' && value !== null && 'operation' in value && 'input' in value

function shownAt(value: unknown, [head, ...rest]: StepPath, render: Render): unknown {
  if (head === undefined) return isStep(value) ? shownStep(value, render) : value
  if (head === '*') return Array.isArray(value) ? value.map((item) => shownAt(item, rest, render)) : value
  if (typeof value !== 'object' || value === null || !(head in value)) return value
  const inner: unknown = Reflect.get(value, head)
  return { ...value, [head]: shownAt(inner, rest, render) }
}

/** A document whose suggested commands show the line to paste. Other parts are shared. */
export const withCommands = (document: unknown, paths: readonly StepPath[], render: Render): unknown =>
  paths.reduce((shown, path) => shownAt(shown, path, render), document)
