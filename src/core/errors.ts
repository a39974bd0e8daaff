import type { NextStep } from './next.ts'

/** Whose fault an error is; each fault has one exit status (see exit.ts). */
export type Fault =
  | 'usage'
  | 'missing_answers'
  | 'approval'
  | 'auth'
  | 'not_found'
  | 'conflict'
  | 'unavailable'
  | 'failed'
  | 'cancelled'
  | 'bug'

export interface ErrorDetails {
  /** Stable machine-readable code, lower snake case. */
  code: string
  /** What to do next, in one sentence. */
  hint?: string
  /** Commands to go on with, as data. */
  next?: readonly NextStep[]
  /** Status of the answer that caused it, as its target counts. */
  status?: number
  /** The target's own code of it. */
  apiCode?: string
  requestId?: string
  /** The same call may work later. */
  retryable?: boolean
  /** What still belongs on stdout, for example the plan of a write that is not approved. */
  document?: unknown
  /** A result of the operation itself that goes with a failure (a job that was created and faulted): shown as one. */
  result?: unknown
  /** The document as text for people; without it a document is printed as JSON. */
  text?: string
  cause?: unknown
}

/** Known in every part of the program: each part has a class of its own. */
const BRAND = Symbol.for('lytics-advisor.AppError')

/** The one error that commands throw: what happened (message), why and what to do (details). */
export class AppError extends Error {
  readonly [BRAND] = true
  override readonly name = 'AppError'
  readonly fault: Fault
  readonly details: ErrorDetails

  constructor(fault: Fault, message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.fault = fault
    this.details = details
  }

  get code(): string {
    return this.details.code
  }
}

/** True when the error is an AppError, with this code if one is given. */
export const isAppError = (error: unknown, code?: string): error is AppError =>
  error instanceof Error && BRAND in error && (code === undefined || (error as AppError).code === code)

/** Wrong usage: an unknown flag, a malformed value, an ambiguous name. Exit 2. */
export const usageError = (message: string, details: Partial<ErrorDetails> = {}): AppError =>
  new AppError('usage', message, { code: 'usage', ...details })

/** A name that resolves to nothing. Exit 5. */
export const notFoundError = (message: string, details: Partial<ErrorDetails> = {}): AppError =>
  new AppError('not_found', message, { code: 'not_found', ...details })

/** Ctrl-C, or the input ended in the middle of a question. Exit 130. */
export const cancelledError = (message = 'Interrupted'): AppError =>
  new AppError('cancelled', message, { code: 'cancelled' })
