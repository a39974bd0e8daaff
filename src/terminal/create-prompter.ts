import * as inquirer from '@inquirer/prompts'
import { cancelledError } from '../core/errors.ts'
import type { Choice, Prompter } from './prompter.ts'

/** Where questions are asked: answers from the terminal, questions on stderr, so that stdout stays the result. */
export interface PromptStreams {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
  readonly signal: AbortSignal
  readonly color: boolean
  /** The terminal only takes text: no tables that are drawn again and again. */
  readonly dumb: boolean
}

const PAGE = 12
/** What a list needs besides its choices: the question, the description of the highlighted one, the keys. */
const AROUND = 7

/** Choices in sight at once: a list that is higher than its terminal cannot be drawn again. */
const pageOf = ({ rows }: NodeJS.WriteStream): number =>
  rows > 0 ? Math.max(3, Math.min(PAGE, rows - AROUND)) : PAGE

const toChoice = <T>({ value, label, short, about, disabled }: Choice<T>) => ({
  value,
  name: label,
  ...(short === undefined ? {} : { short }),
  ...(about === undefined ? {} : { description: about }),
  ...(disabled === undefined ? {} : { disabled }),
})

const noInput = () => cancelledError('The input ended before the answer')

/** A closed input never answers, and the library waits for ever: the end of the input is an answer too. */
function inputEnd(input: NodeJS.ReadStream): { ended: Promise<never>; forget: () => void } {
  let listener: () => void = () => undefined
  const ended = new Promise<never>((_, reject) => {
    listener = () => reject(noInput())
    input.once('end', listener)
    input.once('close', listener)
  })
  return {
    ended,
    forget: () => {
      input.off('end', listener)
      input.off('close', listener)
    },
  }
}

/** Questions over @inquirer/prompts. */
export function createPrompter(streams: PromptStreams): Prompter {
  const context = { input: streams.input, output: streams.output, signal: streams.signal }
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    // An input that ended before says so to nobody any more.
    if (streams.input.readableEnded || streams.input.destroyed) throw noInput()
    const { ended, forget } = inputEnd(streams.input)
    ended.catch(() => undefined)
    try {
      return await Promise.race([question(), ended])
    } catch (error) {
      const name = error instanceof Error ? error.name : ''
      if (name === 'ExitPromptError' || name === 'AbortPromptError') throw cancelledError()
      throw error
    } finally {
      forget()
    }
  }
  const select: Prompter['select'] = ({ message, choices, default: preset }) =>
    ask(() =>
      inquirer.select(
        {
          message,
          choices: choices.map(toChoice),
          pageSize: pageOf(streams.output),
          ...(preset === undefined ? {} : { default: preset }),
        },
        context,
      ),
    )
  const review: Prompter['review'] = async (question) => {
    const { output, color } = streams
    if (streams.dumb) {
      const { reviewByMenu } = await import('./review-menu.ts')
      return await reviewByMenu(question, select, (text) => output.write(text), output.columns || 80)
    }
    const { reviewPrompt } = await import('./review-prompt.ts')
    // Read when the question is over.
    const own = { ...context, clearPromptOnDone: false }
    const leave = () => {
      own.clearPromptOnDone = true
    }
    return await ask(() => reviewPrompt({ ...question, output, color, leave }, own))
  }
  return {
    review,
    confirm: ({ message, default: preset = false }) =>
      ask(() => inquirer.confirm({ message, default: preset }, context)),
    select,
    search: ({ message, choices }) =>
      ask(() =>
        inquirer.search(
          {
            message,
            pageSize: pageOf(streams.output),
            source: async (term) => (await choices(term ?? '')).map(toChoice),
          },
          context,
        ),
      ),
    multiselect: ({ message, choices }) =>
      ask(() =>
        inquirer.checkbox(
          {
            message,
            pageSize: pageOf(streams.output),
            choices: choices.map((choice) => ({ ...toChoice(choice), checked: choice.checked === true })),
          },
          context,
        ),
      ),
    text: ({ message, default: preset, validate }) =>
      ask(() =>
        inquirer.input(
          {
            message,
            ...(preset === undefined ? {} : { default: preset }),
            ...(validate === undefined ? {} : { validate }),
          },
          context,
        ),
      ),
    secret: ({ message, validate }) =>
      ask(() =>
        inquirer.password({ message, mask: true, ...(validate === undefined ? {} : { validate }) }, context),
      ),
    editor: ({ message, text, suffix }) =>
      ask(() =>
        inquirer.editor({ message, default: text, postfix: suffix, waitForUserInput: false }, context),
      ),
  }
}
