import { type AppError, isAppError } from '../../src/core/errors.ts'
import { exitStatus } from '../../src/core/exit.ts'
import { lines } from './render.ts'

/** The AppError that the work ends with; fails where it ends well or with anything else. */
export async function failure(work: unknown): Promise<AppError> {
  try {
    await work
  } catch (error) {
    if (isAppError(error)) return error
    throw error
  }
  throw new Error('Expected an AppError, but nothing failed')
}

/** A failure as a person and a script see it. */
export async function refused(work: () => unknown) {
  const error = await failure((async () => await work())())
  const { code, hint = '', next = [] } = error.details
  return { exit: exitStatus(error), code, message: error.message, hint, next: lines(next), error }
}
