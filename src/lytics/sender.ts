import { cancelledError } from '../core/errors.ts'
import { asJson, isObject } from '../core/json.ts'
import { hideTexts, hideTextsIn, textsAt } from '../core/redact.ts'
import { assertApproved, inDoubt as doubt } from '../core/sending.ts'
import type { Sender, SentResult } from '../core/write.ts'
import { pointerAsSent } from '../http-request/escaping.ts'
import { type HttpRequest, httpWrite } from '../http-request/request.ts'
import { isResolutionOf } from '../http-request/resolution.ts'
import { httpSenderParts } from '../http-request/sender-parts.ts'
import type { Transport, TransportResponse } from '../http-request/transport.ts'
import { urlOf } from '../http-request/url.ts'
import { safeBaseUrl } from './base-url.ts'
import type { ClientOptions, RequestLog } from './call.ts'
import type { Lytics } from './client.ts'
import { withTrueStatus } from './envelope.ts'
import { codeOf, errorOf, reasonOf, unreachable } from './errors.ts'
import { kindNamed } from './kinds/all.ts'
import { readBackOf } from './read-back.ts'
import { type LyticsWrite, TARGET } from './write.ts'

/** What a sender is made of: as a client, but it never waits and never repeats. */
export interface SenderOptions
  extends Pick<ClientOptions, 'transport' | 'baseUrl' | 'token' | 'accountId' | 'clock' | 'log'> {
  /** Reads, to look whether a write happened whose answer was lost. */
  readonly lytics: () => Promise<Lytics>
}

/** Failures before a byte of the request has left: nothing can have happened. */
const NOT_SENT =
  /^(proxy_unreachable|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|.*SELF_SIGNED_CERT.*|UNABLE_TO_.*)$/

const inDoubt = (write: LyticsWrite, why: string, more: Parameters<typeof doubt>[3] = {}) =>
  doubt(write, why, kindNamed(write.subject.kind)?.check, more)

/** What was created: the first of several (`duplicate_exports` makes one job each), the ids of the others beside it. */
function createdOf(data: unknown): unknown {
  if (!Array.isArray(data)) return data
  const [first, ...others] = data
  const ids = others.flatMap((other) => (isObject(other) && typeof other.id === 'string' ? [other.id] : []))
  return isObject(first) && ids.length > 0 ? { ...first, also_created: ids } : first
}

function resultOf(write: LyticsWrite, response: TransportResponse): SentResult {
  const { status } = response
  let body: unknown
  try {
    body = response.body === '' && status === 204 ? { data: null } : JSON.parse(response.body)
  } catch {
    throw inDoubt(write, `Lytics answered ${status} with text that is cut off or is not JSON`, { status })
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
    return { ...response, body: JSON.stringify(hideTextsIn(JSON.parse(response.body), secrets)) }
  } catch {
    return { ...response, body: hideTexts(response.body, secrets) }
  }
}

/** One request with the token, exactly once, and its answer without what was secret in it. */
function post(options: SenderOptions, urlFor: (request: HttpRequest) => string) {
  const { transport, token, clock } = options
  return async (
    original: LyticsWrite,
    { request }: LyticsWrite,
    signal: AbortSignal,
  ): Promise<TransportResponse> => {
    const { method, path } = request
    const from = clock.now().getTime()
    const log = (end: Pick<RequestLog, 'status' | 'error'>) =>
      options.log?.({ method, path, attempt: 1, ms: clock.now().getTime() - from, ...end })
    const secrets = [token, ...textsAt(request.body, original.secrets.map(pointerAsSent))]
    try {
      const response = await transport({ ...asSent(request, token), method, url: urlFor(request), signal })
      log({ status: response.status })
      return withoutSecrets(response, secrets)
    } catch (error) {
      const reason = hideTexts(reasonOf(error), secrets)
      log({ error: reason })
      if (NOT_SENT.test(codeOf(error))) {
        const { host } = new URL(urlFor(request))
        throw unreachable(`${original.title}: nothing was sent`, host, new Error(reason))
      }
      throw inDoubt(original, `the answer was lost (${reason})`)
    }
  }
}

const asSent = ({ body }: HttpRequest, token: string): Pick<Parameters<Transport>[0], 'headers' | 'body'> =>
  body === undefined
    ? { headers: { authorization: token, accept: 'application/json' } }
    : {
        headers: { authorization: token, accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }

/** Statuses that leave open whether the request was carried out: redirects, time-outs on the way, failures. */
const leavesOpen = (status: number): boolean =>
  status >= 500 || (status >= 300 && status < 400) || [408, 425, 499].includes(status)

/** @throws AppError what the API refused, or `in_doubt` */
function resultOrThrow(write: LyticsWrite, answer: TransportResponse): SentResult {
  const response = withTrueStatus(answer)
  if (response.status >= 200 && response.status < 300) return resultOf(write, response)
  const refusal = errorOf(write.title, response)
  if (!leavesOpen(response.status)) throw refusal
  const { requestId, apiCode } = refusal.details
  throw inDoubt(write, `Lytics answered ${response.status}`, {
    status: response.status,
    ...(requestId === undefined ? {} : { requestId }),
    ...(apiCode === undefined ? {} : { apiCode }),
  })
}

/**
 * Sends writes to Lytics: each exactly once, each only with an approval that covers it.
 * Made by the composition root and handed to the gate alone.
 *
 * `send` throws, besides a refusal of the API (errors.ts): `unreachable` when certainly nothing happened, `in_doubt`
 * when it may have (connection lost after sending, 3xx, 408, 425, 499, 5xx, an answer that is cut off or misshapen).
 */
export function createLyticsSender(options: SenderOptions): Sender {
  const baseUrl = safeBaseUrl(options.baseUrl)
  const urlFor = ({ path, query }: HttpRequest): string =>
    urlOf(baseUrl, path, { ...query, account_id: options.accountId })
  const parts = httpSenderParts(urlFor)
  const answerTo = post(options, urlFor)
  return {
    target: TARGET,
    ...parts,
    send: async (approved, resolved, approval, signal) => {
      const [original, sent] = [httpWrite(approved), httpWrite(resolved)]
      const same = isResolutionOf(original.request, sent.request)
      assertApproved(original, parts.digestInput(original), approval, same)
      if (signal.aborted) throw cancelledError('Interrupted before anything was sent')
      return resultOrThrow(original, await answerTo(original, sent, signal))
    },
    readBack: (resolved) => readBackOf(httpWrite(resolved), options.lytics),
  }
}
