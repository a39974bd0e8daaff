import { quote } from '../../core/shell.ts'
import type { Answers, Command, Session } from './session.ts'

const single = (flag: string, value: string | undefined): string[] =>
  value === undefined ? [] : [flag, quote(value)]

const repeated = (flag: string, words: readonly string[]): string[] =>
  words.flatMap((word) => [flag, quote(word)])

/**
 * The command that gives these answers, ready to paste. Only the places of secrets stand in it.
 * @param more further flags, as they stand
 */
export function commandLine(
  command: Command,
  answers: Answers,
  { snapshot }: Pick<Session, 'snapshot'>,
  more: readonly string[] = [],
): string {
  const { goal } = answers
  // A goal may begin like a flag.
  const dashed = goal.startsWith('-')
  return [
    `lytics-advisor ${command}`,
    ...(dashed ? [] : [quote(goal)]),
    ...single('--segment', answers.segment),
    ...single('--auth', answers.auth),
    ...single('--workflow', answers.workflow),
    ...repeated('--map', answers.map),
    ...repeated('--set', answers.set),
    ...single('--connection', answers.connection),
    ...single('--table', answers.table),
    ...single('--via', answers.via),
    ...single('--sample', answers.sample),
    ...(answers.rows === false ? ['--no-rows'] : []),
    ...single('--name', answers.name),
    ...single('--description', answers.description),
    ...single('--auth-type', answers.auth_type),
    ...repeated('--credential', answers.credential),
    ...repeated('--secret', answers.secret),
    ...(answers.start === false ? ['--no-start'] : []),
    ...(answers.another === true ? ['--another'] : []),
    ...more,
    ...(snapshot.account.sandbox ? ['--sandbox'] : []),
    ...(dashed ? ['--', quote(goal)] : []),
  ].join(' ')
}
