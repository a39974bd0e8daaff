import { AppError } from '../core/errors.ts'
import { isObject } from '../core/json.ts'
import { type NextStep, placeholder, step } from '../core/next.ts'
import { addressText, type DatabaseEntry } from './store/entry.ts'
import { tlsText } from './store/tls.ts'

/** Which step of connecting failed. */
export type FailedStep = 'reach' | 'tls' | 'host_name' | 'login' | 'other'

const REACH = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
  'ENOENT',
  'EACCES',
])
const CERTIFICATE =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|ERR_SSL|ERR_TLS|EPROTO|HANDSHAKE)/
const LOGIN = new Set([
  '28P01',
  '28000',
  '3D000',
  '53300',
  'ER_ACCESS_DENIED_ERROR',
  'ER_BAD_DB_ERROR',
  'ER_DBACCESS_DENIED_ERROR',
  'ER_CON_COUNT_ERROR',
  'AUTH_SWITCH_PLUGIN_ERROR',
])

/** The code that Node, the driver or the server gave; its number where the driver knows no name for it. */
export function codeOf(error: unknown): string {
  if (!isObject(error)) return ''
  const { code, errno } = error
  return String(code ?? errno ?? '')
}

/** The message without what could lead a terminal or an agent astray. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Which step the error of a connection attempt belongs to. */
export function failedStep(error: unknown): FailedStep {
  const code = codeOf(error)
  const text = messageOf(error)
  if (
    code === 'ERR_TLS_CERT_ALTNAME_INVALID' ||
    /is not in the cert's altnames|does not match certificate/i.test(text)
  )
    return 'host_name'
  if (LOGIN.has(code) || /SASL|password authentication|no password supplied|too many connections/i.test(text))
    return 'login'
  if (CERTIFICATE.test(code) || /does not support (SSL|secure)|certificate|TLS|SSL/i.test(text)) return 'tls'
  if (REACH.has(code) || /timeout|terminated unexpectedly|connect/i.test(text)) return 'reach'
  return 'other'
}

/** What happened, in words for a person; never with anything that was sent. */
export function failureText(step: FailedStep, error: unknown, { address }: DatabaseEntry): string {
  const code = codeOf(error)
  const at = addressText(address)
  if (step === 'reach') {
    const why: Readonly<Record<string, string>> = {
      ECONNREFUSED: 'nothing listens there',
      ENOTFOUND: 'no such host',
      EAI_AGAIN: 'its name cannot be resolved now',
      ECONNRESET: 'the connection was closed by the other side',
    }
    return `No connection to ${at}: ${why[code] ?? 'no answer in time'}`
  }
  if (step === 'tls') {
    return /does not support/i.test(messageOf(error))
      ? `${at} does not offer TLS, and the mode is ${address.tls}`
      : `The certificate of ${at} is not accepted (${code || 'TLS error'}; ${tlsText(address.tls)})`
  }
  if (step === 'host_name') return `The certificate of ${at} is for another name than ${address.host}`
  if (step === 'login') {
    if (code === '3D000' || code === 'ER_BAD_DB_ERROR') return `There is no database "${address.database}"`
    if (code === '53300' || code === 'ER_CON_COUNT_ERROR') return 'The server has no connection left'
    return `The server does not let ${address.user} in with this password`
  }
  return `The server refused: ${code || 'unknown error'}`
}

/** What to do about a failure, and a command that helps. */
export interface Fix {
  readonly fix: string
  readonly next?: NextStep
}

const LOGIN_FIX: Readonly<Record<string, string>> = {
  '3D000': 'Use the name of a database of this server.',
  ER_BAD_DB_ERROR: 'Use the name of a database of this server.',
  '53300': 'Wait, or raise the connection limit of the user.',
  ER_CON_COUNT_ERROR: 'Wait, or raise the connection limit of the user.',
}

/** What to do about it. */
export function failureFix(failure: FailedStep, error: unknown, { name, address }: DatabaseEntry): Fix {
  switch (failure) {
    case 'reach':
      return { fix: 'Check host and port, the firewall, and whether a VPN or tunnel is needed.' }
    case 'tls':
      return /does not support/i.test(messageOf(error))
        ? { fix: 'Turn TLS on at the server. Without it only this machine itself may be reached.' }
        : {
            fix: 'Name the file of the authority that signed the certificate; the provider of the database offers it.',
            next: step('sources add', { name, replace: true, ca: placeholder('FILE') }),
          }
    case 'host_name':
      return {
        fix: 'Use the name that the certificate is for, or the mode verify-ca where the name cannot match.',
      }
    case 'login': {
      const known = LOGIN_FIX[codeOf(error)]
      return known === undefined
        ? {
            fix: `Check the user ${address.user} and its password.`,
            next: step('sources credential', { source: name }),
          }
        : { fix: known }
    }
    case 'other':
      return { fix: 'See the log of the server.' }
  }
}

/** The error of a connection that could not be made, for commands that need one. */
export function connectionError(error: unknown, entry: DatabaseEntry): AppError {
  const failure = failedStep(error)
  return new AppError(failure === 'login' ? 'auth' : 'unavailable', failureText(failure, error, entry), {
    code: `source_${failure === 'other' ? 'refused' : failure}`,
    hint: failureFix(failure, error, entry).fix,
    next: [step('sources test', { source: entry.name })],
  })
}

/** The error of a statement that the server refused or that took too long; the server's text is data and stays out. */
export function statementError(error: unknown, entry: DatabaseEntry, timeoutMs: number): AppError {
  const code = codeOf(error)
  if (
    ['57014', '1969', '3024', 'ER_STATEMENT_TIMEOUT', 'ER_QUERY_TIMEOUT', 'ER_QUERY_INTERRUPTED'].includes(
      code,
    )
  ) {
    return new AppError('unavailable', `${entry.name} did not answer within ${timeoutMs} ms`, {
      code: 'source_timeout',
      hint: 'Filter by an indexed column, or allow more time.',
    })
  }
  if (['42501', 'ER_TABLEACCESS_DENIED_ERROR', 'ER_COLUMNACCESS_DENIED_ERROR'].includes(code)) {
    return new AppError('auth', `${entry.address.user} may not do that in ${entry.name}`, {
      code: 'source_permission',
      hint: 'Grant it to the user; this prints the statements:',
      next: [step('sources script', { source: entry.name })],
    })
  }
  if (['42P01', '42703', 'ER_NO_SUCH_TABLE', 'ER_BAD_FIELD_ERROR'].includes(code)) {
    return new AppError('conflict', `${entry.name} has changed since it was discovered`, {
      code: 'source_drift',
      hint: 'See what changed:',
      next: [step('sources diff', { source: entry.name })],
    })
  }
  return new AppError('failed', `${entry.name} refused the statement (${code || 'unknown error'})`, {
    code: 'source_refused',
  })
}

/** Nobody knows whether a change was stored: the connection ended between COMMIT and its answer. */
export const lostAfterCommit = ({ name }: DatabaseEntry, cause: unknown): AppError =>
  new AppError('failed', `The connection to ${name} was lost while it stored the change`, {
    code: 'lost_after_commit',
    hint: 'Check whether the change is there before you retry.',
    cause,
  })
