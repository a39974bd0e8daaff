import { AppError, cancelledError, type ErrorDetails } from '../core/errors.ts'
import { digestOf, isObject } from '../core/json.ts'
import type { TransportResponse } from '../core/transport.ts'
import {
  type RenderedRequest,
  type Sender,
  type SentResult,
  type Write,
  writeDigestInput,
} from '../core/write.ts'
import type { ClientOptions, RequestLog } from './call.ts'
import { codeOf, errorOf, reasonOf, unreachable } from './errors.ts'
import { asJson } from './json-value.ts'
import { isResolutionOf } from './resolution.ts'
import { HIDDEN, scrub, scrubJson } from './scrub.ts'
import { safeBaseUrl, urlOf } from './url.ts'
import { asSent, pointerAsSent, secretsIn, withHidden } from './write-parts.ts'

/** What a sender is made of: as a client, but it never waits and never repeats. */
export type SenderOptions = Pick<
  ClientOptions,
  'transport' | 'baseUrl' | 'token' | 'accountId' | 'clock' | 'log'
>

/** Failures before a byte of the request has left: nothing can have happened. */
const NOT_SENT =
  /^(proxy_unreachable|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|.*SELF_SIGNED_CERT.*|UNABLE_TO_.*)$/

const LOOK: Readonly<Record<string, string>> = {
  job: 'lytics-advisor jobs list --show-all',
  auth: 'lytics-advisor auths list',
  connection: 'lytics-advisor connections list',
}

/** The answer was lost or makes no sense: the write may have happened. Never sent again by itself. */
function inDoubt(write: Write, why: string, more: Partial<ErrorDetails> = {}): AppError {
  const look = LOOK[write.subject.kind]
  return new AppError('failed', `${write.title}: ${why}, so it may or may not have happened`, {
    code: 'in_doubt',
    hint: 'Look what is there before you try again:',
    ...(look === undefined ? {} : { next: [look] }),
    retryable: false,
    ...more,
  })
}

/** What was created: the first of several (`duplicate_exports` makes one job each), the ids of the others beside it. */
function createdOf(data: unknown): unknown {
  if (!Array.isArray(data)) return data
  const [first, ...others] = data
  const ids = others.flatMap((other) => (isObject(other) && typeof other.id === 'string' ? [other.id] : []))
  return isObject(first) && ids.length > 0 ? { ...first, also_created: ids } : first
}

function resultOf(write: Write, response: TransportResponse): SentResult {
  const { status } = response
  let body: unknown
  try {
    body = response.body === '' ? { data: null } : JSON.parse(response.body)
  } catch {
    throw inDoubt(write, `Lytics answered ${status} with text that is cut off or no JSON`, { status })
  }
  if (!isObject(body)) throw inDoubt(write, `Lytics answered ${status} in an unexpected shape`, { status })
  const data = createdOf(body.data)
  if (write.action === 'create' && !(isObject(data) && typeof data.id === 'string')) {
    throw inDoubt(write, `Lytics answered ${status} without the id of what was created`, { status })
  }
  const requestId = typeof body.request_id === 'string' ? { requestId: body.request_id } : {}
  return { status, data: asJson(data ?? null), ...requestId }
}

/** An answer in which nothing repeats a secret that was sent. */
function withoutSecrets(response: TransportResponse, secrets: readonly string[]): TransportResponse {
  try {
    return { ...response, body: JSON.stringify(scrubJson(JSON.parse(response.body), secrets)) }
  } catch {
    return { ...response, body: scrub(response.body, secrets) }
  }
}

function refuseUnapproved(original: Write, resolved: Write, approved: ReadonlySet<string>): void {
  if (!approved.has(digestOf(writeDigestInput(original)))) {
    throw new AppError('bug', `"${original.title}" was about to be sent without an approval that covers it`, {
      code: 'not_approved',
    })
  }
  if (!isResolutionOf(original, resolved)) {
    throw new AppError('bug', `"${original.title}" is not the request that was approved`, {
      code: 'not_approved',
    })
  }
}

/**
 * Sends writes to Lytics: each exactly once, each only with an approval that covers it.
 * Made by the composition root and handed to the gate alone.
 *
 * `send` throws, besides a refusal of the API (errors.ts): `unreachable` when certainly nothing happened, `in_doubt`
 * when it may have (connection lost after sending, 5xx, an answer that is cut off or misshapen).
 */
export function createLyticsSender(options: SenderOptions): Sender {
  const { transport, token, accountId, clock } = options
  const baseUrl = safeBaseUrl(options.baseUrl)
  const url = (write: Write): string => urlOf(baseUrl, write.path, write.query, accountId)

  const answerTo = async (
    original: Write,
    resolved: Write,
    signal: AbortSignal,
  ): Promise<TransportResponse> => {
    const from = clock.now().getTime()
    const log = (end: Pick<RequestLog, 'status' | 'error'>) =>
      options.log?.({
        method: resolved.method,
        path: resolved.path,
        attempt: 1,
        ms: clock.now().getTime() - from,
        ...end,
      })
    const secrets = [token, ...secretsIn(resolved.body, original.secrets.map(pointerAsSent))]
    const body = resolved.body === undefined ? undefined : JSON.stringify(resolved.body)
    try {
      const response = await transport({
        method: resolved.method,
        url: url(resolved),
        headers: {
          authorization: token,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
        signal,
      })
      log({ status: response.status })
      return withoutSecrets(response, secrets)
    } catch (error) {
      const reason = scrub(reasonOf(error), secrets)
      log({ error: reason })
      if (NOT_SENT.test(codeOf(error)))
        throw unreachable(`${original.title}: nothing was sent`, new URL(baseUrl).host, new Error(reason))
      throw inDoubt(original, `the answer was lost (${reason})`)
    }
  }

  return {
    target: 'lytics',
    digestInput: writeDigestInput,
    render: (write): RenderedRequest => ({
      method: write.method,
      url: url(write),
      headers: {
        Authorization: HIDDEN,
        Accept: 'application/json',
        ...(write.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(write.body === undefined ? {} : { body: asSent(withHidden(write.body, write.secrets)) }),
    }),
    send: async (original, resolved, approval, signal) => {
      refuseUnapproved(original, resolved, approval.writes)
      if (signal.aborted) throw cancelledError('Interrupted before anything was sent')
      const response = await answerTo(original, resolved, signal)
      if (response.status >= 200 && response.status < 300) return resultOf(original, response)
      const refusal = errorOf(original.title, response)
      if (response.status < 500) throw refusal
      const { requestId, apiCode } = refusal.details
      throw inDoubt(original, `Lytics answered ${response.status}`, {
        status: response.status,
        ...(requestId === undefined ? {} : { requestId }),
        ...(apiCode === undefined ? {} : { apiCode }),
      })
    },
  }
}
