export interface Choice<T> {
  readonly value: T
  readonly label: string
  /** Shown under the list for the highlighted one. */
  readonly about?: string
  /** A reason why it cannot be chosen. */
  readonly disabled?: string
}

/** Asks a person. Every question rejects with a cancelled AppError on Ctrl-C or when the input ends. */
export interface Prompter {
  /** Yes or no; the default is no unless said. */
  confirm(question: { message: string; default?: boolean }): Promise<boolean>
  select<T>(question: { message: string; choices: readonly Choice<T>[]; default?: T }): Promise<T>
  /** A list that is narrowed by typing. */
  search<T>(question: {
    message: string
    choices: (term: string) => readonly Choice<T>[] | Promise<readonly Choice<T>[]>
  }): Promise<T>
  multiselect<T>(question: {
    message: string
    choices: readonly (Choice<T> & { checked?: boolean })[]
  }): Promise<T[]>
  /** validate: true, or what is wrong. */
  text(question: {
    message: string
    default?: string
    validate?: (value: string) => true | string
  }): Promise<string>
  /** Hidden input. */
  secret(question: { message: string; validate?: (value: string) => true | string }): Promise<string>
  /** Opens $VISUAL or $EDITOR on the text; gives what was saved. */
  editor(question: { message: string; text: string; suffix: string }): Promise<string>
}
