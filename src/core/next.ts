/** A value that a person fills in, shown as `<name>`. */
export interface Placeholder {
  readonly placeholder: string
  /** What is known of the value already and stands before it: `streams=`. */
  readonly before?: string
}

/** A value that a person fills in; @param before the part of it that is known: `streams=` */
export const placeholder = (name: string, before?: string): Placeholder => ({
  placeholder: name,
  ...(before === undefined ? {} : { before }),
})

/** Other programs on the same line: rows that are piped in, a filter for what comes out. */
export interface Pipes {
  readonly pipe_from?: string | undefined
  readonly pipe_to?: string | undefined
}

/**
 * A suggested command as data: an operation and its input by name, global options among them. The dispatcher renders
 * it (dispatcher/next.ts) with the account of the run; nothing else builds a command.
 */
export interface NextStep extends Pipes {
  /** `jobs get`; `help` with the input `command` stands for a help page. */
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  /** What it is for, in a few words. */
  readonly about?: string | undefined
}

/** A suggested command; inputs that are undefined are left out. */
export const step = (
  operation: string,
  input: Readonly<Record<string, unknown>> = {},
  more: Pipes & { readonly about?: string } = {},
): NextStep => ({
  operation,
  input: Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)),
  ...more,
})

/** The help page of a command, or the front page. */
export const helpStep = (command?: string): NextStep => step('help', { command })

/** True for a value that a person fills in. */
export const isPlaceholder = (value: unknown): value is Placeholder =>
  typeof value === 'object' && value !== null && 'placeholder' in value

/** In a step that takes a creation back: the id that the creation will give. */
export const CREATED = placeholder('created-id')

/** The step for what was created with this id. */
export const withCreated = ({ input, ...rest }: NextStep, id: string): NextStep => ({
  ...rest,
  input: Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      isPlaceholder(value) && value.placeholder === CREATED.placeholder ? id : value,
    ]),
  ),
})

/** A value as people read it: `streams=<stream>`. */
export const valueText = (value: unknown): string =>
  isPlaceholder(value) ? `${value.before ?? ''}<${value.placeholder}>` : String(value)

/** The flags of an input as messages name them: `--segment <name>`; of a list each item is a way of its own. */
export const flagText = (input: NextStep['input']): string =>
  Object.entries(input)
    .flatMap(([name, value]) =>
      [value].flat().map((each) => `--${name.replaceAll('_', '-')} ${valueText(each)}`),
    )
    .join(' or ')

const shownValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shownValue)
  return isPlaceholder(value) ? valueText(value) : value
}

/** An input as JSON documents show it: what a person fills in is `<name>`. */
export const shownInput = (input: NextStep['input']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, shownValue(value)]))
