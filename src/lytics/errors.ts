import { AppError, type ErrorDetails, type Fault } from '../core/errors.ts'
import { isObject } from '../core/json.ts'
import { type NextStep, step } from '../core/next.ts'
import { clean } from '../core/text.ts'
import type { TransportResponse } from '../http-request/transport.ts'

/** What an error answer says, whichever shape it has. */
interface ErrorText {
  readonly message: string
  readonly apiCode: string | undefined
  readonly requestId: string | undefined
}

interface Kind {
  readonly fault: Fault
  readonly code: string
  readonly hint: string
  readonly next?: readonly NextStep[]
}

const LONGEST_MESSAGE = 300

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy's page, or nothing: the status alone must do.
    return undefined
  }
}

/** v2 says `errors[0].message`; v1, and every 401 on v2 too, says `message`. */
function errorText(body: unknown): ErrorText {
  if (!isObject(body)) return { message: '', apiCode: undefined, requestId: undefined }
  const first: unknown = Array.isArray(body.errors) ? body.errors[0] : undefined
  const from = isObject(first) ? first : body
  return {
    message: typeof from.message === 'string' ? clean(from.message).slice(0, LONGEST_MESSAGE) : '',
    apiCode: typeof from.code === 'string' ? clean(from.code) : undefined,
    requestId: typeof body.request_id === 'string' ? clean(body.request_id) : undefined,
  }
}

function authKind(status: number, message: string): Kind {
  if (status === 403) {
    return {
      fault: 'auth',
      code: 'forbidden',
      hint: 'The token lacks the role for this. Ask an admin of the account for a token that has it.',
      next: [step('doctor')],
    }
  }
  const expired = /expired/i.test(message)
  return {
    fault: 'auth',
    code: expired ? 'token_expired' : 'unauthorized',
    hint: expired
      ? 'The token has expired. Make a new one in Lytics and store it:'
      : 'Lytics refused the token. Check it, or store another:',
    next: [step('accounts add'), step('doctor')],
  }
}

function kindOf(status: number, { message, apiCode }: ErrorText): Kind {
  if (status === 401 || status === 403) return authKind(status, message)
  if (apiCode === 'ACCOUNT-NOTFOUND-021') {
    return {
      fault: 'not_found',
      code: 'account_not_found',
      hint: 'The token does not see this account. Leave --account-id out, or choose one that it sees:',
      next: [step('doctor')],
    }
  }
  if (status === 404) {
    return { fault: 'not_found', code: 'not_found', hint: 'It is unknown, or belongs to another account.' }
  }
  if (status === 409 || (status === 400 && /duplicate/i.test(message))) {
    return {
      fault: 'conflict',
      code: 'duplicate',
      hint: 'The same thing exists already: use that one, or change this one.',
    }
  }
  if (status === 429) {
    return {
      fault: 'unavailable',
      code: 'rate_limited',
      hint: 'Lytics is throttling this account. Wait a minute; after ten new jobs in an hour, wait for the hour to end.',
    }
  }
  if (status >= 500)
    return { fault: 'unavailable', code: 'server_error', hint: 'Lytics failed. Try again later.' }
  if (status >= 300 && status < 400) {
    return {
      fault: 'failed',
      code: 'redirected',
      hint: 'Redirects are not followed, so that the token stays with its host. Check LYTICS_API_URL.',
    }
  }
  return {
    fault: 'failed',
    code: 'refused',
    hint: 'Lytics rejected the request. Nothing was changed.',
  }
}

const titleOf = (page: string): string =>
  clean(/<(title|h1)[^>]*>([^<]*)</i.exec(page)?.[2]?.trim() ?? '').slice(0, 80)

/** Whether something between this machine and Lytics answered: Lytics itself answers every request in JSON. */
const isForeign = ({ status, headers, body }: TransportResponse): boolean =>
  status === 407 ||
  status === 511 ||
  /html|xml/.test(headers['content-type'] ?? '') ||
  body.trimStart().startsWith('<')

const FOREIGN_HINTS: Readonly<Record<number, string>> = {
  404: 'The address is probably not that of the API. Check LYTICS_API_URL.',
  407: 'The proxy requires a sign-in. Set it in HTTPS_PROXY (http://USER:PASSWORD@HOST:PORT), or ask your network team.',
  511: 'The network requires a sign-in. Open a browser, sign in, and try again.',
}

/** A proxy, a firewall or a gateway answered: that says nothing of the token and its rights. */
function foreignError(what: string, response: TransportResponse): AppError {
  const { status } = response
  const title = titleOf(response.body)
  return new AppError(
    'unavailable',
    `${what}: not Lytics, but something between answered ${status}${title === '' ? '' : ` ("${title}")`}`,
    {
      code: 'gateway_answered',
      hint:
        FOREIGN_HINTS[status] ??
        'Check the proxy, the firewall and LYTICS_API_URL, or ask your network team.',
      status,
      retryable: status >= 500,
    },
  )
}

/**
 * The error that an answer outside the 200s stands for.
 * @param look command that shows what there is, for a name that is not there
 */
export function errorOf(what: string, response: TransportResponse, look?: NextStep): AppError {
  if (isForeign(response)) return foreignError(what, response)
  const words = errorText(parse(response.body))
  const { fault, ...kind } = kindOf(response.status, words)
  const details: ErrorDetails = {
    ...kind,
    ...(kind.code === 'not_found' && look !== undefined ? { next: [look] } : {}),
    status: response.status,
    retryable: response.status === 429 || response.status >= 500,
    ...(words.apiCode === undefined ? {} : { apiCode: words.apiCode }),
    ...(words.requestId === undefined ? {} : { requestId: words.requestId }),
  }
  return new AppError(fault, `${what}: ${words.message || `Lytics answered ${response.status}`}`, details)
}

/** The answer is not what the API promises. @param where names the place */
export const misshapen = (what: string, where: string, requestId?: string): AppError =>
  new AppError('failed', `${what}: Lytics sent an unexpected answer (${clean(where)})`, {
    code: 'unexpected_answer',
    hint: 'The cause may be a proxy, or a change of the API. --verbose shows the requests.',
    ...(requestId === undefined ? {} : { requestId }),
  })

/** Why a request got no answer, in a few words. An AggregateError (all addresses refused) has only a code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return clean(String(error))
  const inner = error.cause instanceof Error ? error.cause : error
  return clean(inner.message || codeOf(inner) || inner.name)
}

/** The system's code of an error (ECONNREFUSED…), also where another error wraps it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}

/** No answer at all. @param host whom it did not come from */
export const unreachable = (what: string, host: string, cause: unknown): AppError =>
  new AppError('unavailable', `${what}: ${host} cannot be reached (${reasonOf(cause)})`, {
    code: 'unreachable',
    hint: 'Check the network, the proxy and LYTICS_API_URL. Without a network, --sandbox works.',
    retryable: true,
    cause,
  })
