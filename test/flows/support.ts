import { type AppError, isAppError } from '../../src/core/errors.ts'
import { exitStatus } from '../../src/core/exit.ts'
import type { Ctx } from '../../src/operation/ctx.ts'
import { fixedClock } from '../support/fixed-clock.ts'
import { memoryFiles } from '../support/memory-files.ts'

/** A context with only what a flow of these tests may touch; anything else is undefined and fails. */
export function fakeCtx(given: {
  lytics?: object
  env?: Readonly<Record<string, string>>
  input?: string
  files?: Readonly<Record<string, string>>
  clock?: ReturnType<typeof fixedClock>
}) {
  const files = memoryFiles(given.files)
  const steps: (readonly [string, readonly string[]])[] = []
  const ctx = {
    io: { readInput: async () => given.input ?? '' },
    env: (name: string) => given.env?.[name],
    files,
    clock: given.clock ?? fixedClock(),
    lytics: async () => given.lytics,
    signal: new AbortController().signal,
    progress: {
      step: (title: string, lines: readonly string[]) => void steps.push([title, lines]),
      note: (line: string) => void steps.push(['', [line]]),
      during: (_: string, work: () => Promise<unknown>) => work(),
    },
  } as unknown as Ctx
  return { ctx, steps }
}

/** What went wrong, as a person and a script see it; fails where nothing did or where it is no AppError. */
export async function refused(work: () => unknown): Promise<{
  exit: number
  code: string
  message: string
  hint: string
  next: readonly string[]
  error: AppError
}> {
  try {
    await work()
  } catch (error) {
    if (!isAppError(error)) throw error
    const { code, hint = '', next = [] } = error.details
    return { exit: exitStatus(error), code, message: error.message, hint, next, error }
  }
  throw new Error('nothing was refused')
}
