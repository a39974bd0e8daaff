import type { ReviewAction, ReviewState } from './review-state.ts'

export interface Choice<T> {
  readonly value: T
  readonly label: string
  /** What stays on the screen once it is chosen; the label unless said. */
  readonly short?: string
  /** Shown under the list for the highlighted one. */
  readonly about?: string
  /** A reason why it cannot be chosen. */
  readonly disabled?: string
}

/** A table that is looked through and changed with keys. */
export interface ReviewQuestion {
  readonly message: string
  /** Where it starts: fresh (startReview), or as an earlier answer left it. */
  readonly state: ReviewState
  /** Whether rows can be added. */
  readonly canAdd: boolean
}

/** How the table was left, and why: accepted, or to find a field for the highlighted row, or a row to add. */
export interface ReviewAnswer {
  readonly action: ReviewAction
  readonly state: ReviewState
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
  /** Rows that are changed, dropped and accepted; the caller does what the answer asks for, and asks again. */
  review(question: ReviewQuestion): Promise<ReviewAnswer>
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
