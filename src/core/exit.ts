import { type Fault, isAppError } from './errors.ts'

/** Exit status per fault; the table is a public contract (README, "Exit status"). */
export const EXIT: Record<Fault | 'done', number> = {
  done: 0,
  failed: 1,
  bug: 1,
  usage: 2,
  approval: 3,
  auth: 4,
  not_found: 5,
  conflict: 6,
  unavailable: 7,
  missing_answers: 8,
  cancelled: 130,
}

/** The exit status for anything thrown. */
export const exitStatus = (error: unknown): number => (isAppError(error) ? EXIT[error.fault] : EXIT.bug)
