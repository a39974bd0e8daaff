import { isAppError } from '../core/errors.ts'
import { exitStatus } from '../core/exit.ts'
import type { Io } from '../terminal/io.ts'

const documentText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`

function asJson(error: unknown): string {
  if (!isAppError(error)) {
    const message = error instanceof Error ? error.message : String(error)
    return documentText({
      error: { code: 'bug', message, hint: 'This is a defect of lytics-advisor. Please report it.' },
    })
  }
  const { code, hint, next, status, apiCode, requestId } = error.details
  const body = { code, message: error.message, hint, next, status, api_code: apiCode, request_id: requestId }
  return documentText({ error: body })
}

function asText(error: unknown, verbose: boolean): string {
  if (!isAppError(error)) {
    const message = error instanceof Error ? error.message : String(error)
    const stack = verbose && error instanceof Error ? `${error.stack}\n` : ''
    return `Error: ${message}\n${stack}This is a defect of lytics-advisor. Please report it, with --verbose output.\n`
  }
  const { hint, next, requestId, apiCode } = error.details
  const origin = [apiCode, requestId === undefined ? undefined : `request ${requestId}`]
    .filter(Boolean)
    .join(', ')
  const lines = [`Error: ${error.message}${origin === '' ? '' : ` (${origin})`}`]
  if (hint !== undefined) lines.push(hint)
  for (const command of next ?? []) lines.push(`  ${command}`)
  return `${lines.join('\n')}\n`
}

/**
 * Tells what went wrong: a document that still belongs to the caller goes to stdout, the error to stderr.
 * @returns the exit status
 */
export function report(error: unknown, io: Io, json: boolean, verbose: boolean): number {
  if (isAppError(error) && error.details.document !== undefined) {
    const { document, text } = error.details
    io.out(json || text === undefined ? documentText(document) : text)
  }
  io.err(json ? asJson(error) : asText(error, verbose))
  return exitStatus(error)
}
