import { type NextStep, step } from '../../core/next.ts'
import type { Answers, Command } from './session.ts'

const some = (words: readonly string[]): readonly string[] | undefined =>
  words.length === 0 ? undefined : words

/** An answer of `false` is a flag of its own, `--no-start`; anything else is what happens without one. */
const off = (answer: boolean | undefined): false | undefined => (answer === false ? false : undefined)

/** The command that gives these answers. Only the places of secrets are in it. */
export const stepSoFar = (command: Command, answers: Answers): NextStep =>
  step(command, {
    goal: answers.goal === '' ? undefined : [answers.goal],
    segment: answers.segment,
    auth: answers.auth,
    workflow: answers.workflow,
    map: some(answers.map),
    set: some(answers.set),
    connection: answers.connection,
    table: answers.table,
    via: answers.via,
    sample: answers.sample,
    rows: off(answers.rows),
    name: answers.name,
    description: answers.description,
    auth_type: answers.auth_type,
    credential: some(answers.credential),
    secret: some(answers.secret),
    start: off(answers.start),
    another: answers.another === true ? true : undefined,
  })
