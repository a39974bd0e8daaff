import { AppError } from '../../core/errors.ts'
import { commandLine } from './command-line.ts'
import type { Session } from './session.ts'

/** Exit 8: all missing answers at once, each with the flag that gives it, and what is decided so far. */
export function missingAnswers(session: Session, soFar: Readonly<Record<string, unknown>>): AppError {
  const { missing, answers, snapshot, command } = session
  const flags = missing.map(({ flag }) => flag)
  const lines = missing.map(({ flag, about, candidates }) => {
    const known = candidates.length === 0 ? '' : `\n      ${candidates.slice(0, 6).join('  ')}`
    return `  ${flag}  ${about}${known}`
  })
  const { id, name, sandbox } = snapshot.account
  return new AppError(
    'missing_answers',
    `${missing.length === 1 ? 'One answer is' : `${missing.length} answers are`} missing`,
    {
      code: 'missing_answers',
      hint: `Nobody can be asked here. Give:\n${lines.join('\n')}`,
      next: [commandLine(command, answers, session, flags)],
      document: {
        outcome: 'answers_missing',
        account: { id, name, sandbox },
        warnings: session.warnings,
        missing,
        so_far: soFar,
      },
      text: '',
    },
  )
}
