import { expect, onTestFinished } from 'vitest'
import type { Choice, Prompter, ReviewAnswer, ReviewQuestion } from '../../src/terminal/prompter.ts'
import { pressReview } from '../../src/terminal/review-state.ts'

/** The answer to one question: its kind, a piece of its message, and what the person does. */
export interface Answer {
  readonly kind: keyof Prompter
  readonly about: string | RegExp
  /** A value; keys for a review (a list of names); a function for an editor gets the text that it opens. */
  readonly with: unknown
  /** What is typed into a search before the choice. */
  readonly typed?: string
  /** Looks at the question as it was asked. */
  readonly look?: (question: unknown) => void
}

const isChosen =
  (wanted: unknown) =>
  ({ value, label, disabled }: Choice<unknown>): boolean =>
    disabled === undefined && (value === wanted || label === wanted)

/**
 * A person who answers by a script. A question beyond the script or out of order fails, and so does an answer that
 * nobody asked for. A selection is answered with a value or a label that must be on offer.
 */
export function scriptedPrompter(...answers: readonly Answer[]): Prompter & { asked: string[] } {
  const asked: string[] = []
  const next = (kind: keyof Prompter, question: { message: string }): unknown => {
    const answer = answers[asked.length]
    asked.push(question.message)
    if (answer === undefined) throw new Error(`Unexpected ${kind}: ${question.message}`)
    expect(kind, question.message).toBe(answer.kind)
    expect(question.message).toMatch(answer.about)
    answer.look?.(question)
    if (answer.with instanceof Error) throw answer.with
    return answer.with
  }
  const pick = <T>(choices: readonly Choice<T>[], wanted: unknown): T => {
    const found = choices.find(isChosen(wanted))
    if (found === undefined) throw new Error(`Not on offer: ${String(wanted)}`)
    return found.value
  }
  const checked = (question: { validate?: (value: string) => true | string }, value: unknown): string => {
    const text = String(value)
    expect(question.validate?.(text) ?? true).toBe(true)
    return text
  }
  const press = (question: ReviewQuestion, keys: unknown): ReviewAnswer => {
    let { state } = question
    const left = Array.isArray(keys) ? keys.map(String) : []
    for (let key = left.shift(); key !== undefined; key = left.shift()) {
      const step = pressReview(state, { name: key }, question.canAdd)
      state = step.state
      if (step.action === undefined) continue
      expect(left, `keys after ${key}`).toEqual([])
      return { action: step.action, state }
    }
    throw new Error(`These keys end no review: ${String(keys)}`)
  }
  onTestFinished(() => {
    expect(asked, 'questions asked').toHaveLength(answers.length)
  })
  return {
    asked,
    confirm: async (question) => next('confirm', question) === true,
    select: async (question) => pick(question.choices, next('select', question)),
    search: async (question) => {
      const typed = answers[asked.length]?.typed ?? ''
      return pick(await question.choices(typed), next('search', question))
    },
    multiselect: async (question) => {
      const wanted = next('multiselect', question)
      return (Array.isArray(wanted) ? wanted : []).map((each) => pick(question.choices, each))
    },
    review: async (question) => press(question, next('review', question)),
    text: async (question) => checked(question, next('text', question)),
    secret: async (question) => checked(question, next('secret', question)),
    editor: async (question) => {
      const edit = next('editor', question)
      return typeof edit === 'function' ? String(edit(question.text)) : String(edit)
    },
  }
}
