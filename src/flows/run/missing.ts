import { AppError } from '../../core/errors.ts'
import { type NextStep, shownInput } from '../../core/next.ts'
import { quote } from '../../core/shell.ts'
import type { Missing, Session } from './session.ts'
import { stepSoFar } from './step-so-far.ts'

/** A command with a placeholder for each answer that is missing; where any of several answers it, the first. */
const withMissing = ({ input, ...rest }: NextStep, missing: readonly Missing[]): NextStep => {
  const all: Record<string, unknown> = { ...input }
  for (const { input: open } of missing) {
    for (const [name, value] of Object.entries(open)) {
      const known = all[name]
      all[name] = Array.isArray(value)
        ? [...(Array.isArray(known) ? known : []), ...value.slice(0, 1)]
        : value
    }
  }
  return { ...rest, input: all }
}

/** Exit 8: all missing answers at once, each with the flag that gives it, and what is decided so far. */
export function missingAnswers(session: Session, soFar: Readonly<Record<string, unknown>>): AppError {
  const { missing, answers, snapshot, command } = session
  const lines = missing.map(({ flag, about, candidates }) => {
    const known = candidates.length === 0 ? '' : `\n      ${candidates.slice(0, 6).map(quote).join('  ')}`
    return `  ${flag}  ${about}${known}`
  })
  const { id, name, sandbox } = snapshot.account
  return new AppError(
    'missing_answers',
    `${missing.length === 1 ? 'One answer is' : `${missing.length} answers are`} missing`,
    {
      code: 'missing_answers',
      hint: `Nobody can be asked here. Give:\n${lines.join('\n')}`,
      next: [withMissing(stepSoFar(command, answers), missing)],
      document: {
        outcome: 'answers_missing',
        account: { id, name, sandbox },
        warnings: session.warnings,
        missing: missing.map(({ input, ...rest }) => ({ ...rest, input: shownInput(input) })),
        so_far: soFar,
      },
      text: '',
    },
  )
}
