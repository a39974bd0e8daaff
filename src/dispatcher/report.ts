import { type AppError, isAppError } from '../core/errors.ts'
import { exitStatus } from '../core/exit.ts'
import { PROGRAM } from '../core/launcher.ts'
import type { Io } from '../terminal/io.ts'
import { type Render, type StepPath, shownStep, withCommands } from './next.ts'

/** How an error is shown. */
export interface Reporting {
  readonly json: boolean
  readonly verbose: boolean
  readonly render: Render
}

const DEFECT = `This is a bug in ${PROGRAM}. Please report it`

/** Where the documents that belong to errors hold suggested commands. */
const IN_DOCUMENTS: readonly StepPath[] = [
  ['next', '*'],
  ['done', '*', 'undo'],
  ['missing', '*', 'next'],
]

const documentText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function asJson(error: unknown, { render }: Reporting): string {
  if (!isAppError(error))
    return documentText({ error: { code: 'bug', message: messageOf(error), hint: `${DEFECT}.` } })
  const { code, hint, status, apiCode, requestId } = error.details
  const next = error.details.next?.map((each) => shownStep(each, render))
  const body = { code, message: error.message, hint, next, status, api_code: apiCode, request_id: requestId }
  return documentText({ error: body })
}

function appErrorText({ message, details }: AppError, { render }: Reporting): string {
  const { hint, next = [], requestId, apiCode } = details
  const origin = [apiCode, requestId === undefined ? undefined : `request ${requestId}`]
    .filter(Boolean)
    .join(', ')
  const lines = [`Error: ${message}${origin === '' ? '' : ` (${origin})`}`]
  if (hint !== undefined) lines.push(hint)
  for (const each of next) lines.push(`  ${render(each)}`)
  return `${lines.join('\n')}\n`
}

function asText(error: unknown, reporting: Reporting): string {
  if (isAppError(error)) return appErrorText(error, reporting)
  const stack = reporting.verbose && error instanceof Error ? `${error.stack}\n` : ''
  return `Error: ${messageOf(error)}\n${stack}${DEFECT}, with --verbose output.\n`
}

/**
 * Tells what went wrong: a document that still belongs to the caller goes to stdout, the error to stderr.
 * @returns the exit status
 */
export function report(error: unknown, io: Io, reporting: Reporting): number {
  if (isAppError(error) && error.details.document !== undefined) {
    const { document, text } = error.details
    const asDocument = reporting.json || text === undefined
    io.out(asDocument ? documentText(withCommands(document, IN_DOCUMENTS, reporting.render)) : text)
  }
  io.err(reporting.json ? asJson(error, reporting) : asText(error, reporting))
  return exitStatus(error)
}
