import type * as z from 'zod/mini'
import { cancelledError, isAppError } from '../core/errors.ts'
import type { NextStep } from '../core/next.ts'
import { hideTexts } from '../core/redact.ts'
import type { Transport, TransportResponse } from '../http-request/transport.ts'
import { type Query, urlOf } from '../http-request/url.ts'
import { safeBaseUrl } from './base-url.ts'
import { type Envelope, openEnvelope, readData, withoutNulls, withTrueStatus } from './envelope.ts'
import { errorOf, reasonOf, unreachable } from './errors.ts'
import { createLimit } from './limit.ts'
import { retryAfterMs, retryDelay } from './retry.ts'

/** One line of the request log: what `--verbose` shows. No header, body, query or profile value is in it. */
export interface RequestLog {
  readonly method: string
  readonly path: string
  /** 1 for the first try. */
  readonly attempt: number
  readonly ms: number
  /** Absent where no answer came. */
  readonly status?: number
  /** Why no answer came. */
  readonly error?: string
}

/** What client and sender are made of. */
export interface ClientOptions {
  readonly transport: Transport
  readonly baseUrl: string
  readonly token: string
  /** Sent as `account_id` with every request; the API takes the token's own account without it. */
  readonly accountId?: string | undefined
  readonly clock: { now(): Date; sleep(ms: number, signal?: AbortSignal): Promise<void> }
  /** Uniform in [0, 1), for the jitter of retries. */
  readonly random: () => number
  readonly signal: AbortSignal
  /** Requests at a time; 6 unless told. */
  readonly concurrency?: number
  readonly log?: ((entry: RequestLog) => void) | undefined
}

/** One read. */
export interface Read<T extends z.ZodMiniType> {
  /** Names it in errors: `List the jobs`. */
  readonly what: string
  readonly method?: 'GET' | 'POST'
  readonly path: string
  /** The path for the log, where the real one holds somebody's data. */
  readonly logged?: string
  readonly query?: Query
  readonly body?: unknown
  /** Model of the answer's `data`. */
  readonly data: T
  /** How many objects deep null means absent; 1 unless told (see withoutNulls). */
  readonly levels?: number
  /** Command that shows what there is, for errors that something is not there. */
  readonly check?: NextStep
}

/** An answer's data with what stood beside it. */
interface Answer<T> extends Envelope {
  readonly data: T
}

/** Sends reads. */
export interface Call {
  /** @returns the answer's data, checked */
  <T extends z.ZodMiniType>(read: Read<T>): Promise<z.output<T>>
  /** @returns data and envelope */
  whole<T extends z.ZodMiniType>(read: Read<T>): Promise<Answer<z.output<T>>>
}

const AT_A_TIME = 6

/** Sends reads: a few at a time, retried where that can help, opened and checked. All throw AppError. */
export function createCall(options: ClientOptions): Call {
  const baseUrl = safeBaseUrl(options.baseUrl)
  const limit = createLimit(options.concurrency ?? AT_A_TIME)
  const { clock, signal, token } = options
  const host = new URL(baseUrl).host

  const once = async (read: Read<z.ZodMiniType>, attempt: number): Promise<TransportResponse> => {
    const method = read.method ?? 'GET'
    const body = read.body === undefined ? undefined : JSON.stringify(read.body)
    const from = clock.now().getTime()
    const log = (end: Pick<RequestLog, 'status' | 'error'>) =>
      options.log?.({
        method,
        path: read.logged ?? read.path,
        attempt,
        ms: clock.now().getTime() - from,
        ...end,
      })
    try {
      const response = await options.transport({
        method,
        url: urlOf(baseUrl, read.path, { ...read.query, account_id: options.accountId }),
        headers: {
          authorization: token,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
        signal,
      })
      log({ status: response.status })
      return response
    } catch (error) {
      log({ error: hideTexts(reasonOf(error), [token]) })
      throw error
    }
  }

  /** One try: the answer, or why there is none and what the server wishes. */
  const attempt = async (read: Read<z.ZodMiniType>, number: number) => {
    try {
      const response = withTrueStatus(await limit(() => once(read, number)))
      if (response.status >= 200 && response.status < 300) return { response }
      const safe = { ...response, body: hideTexts(response.body, [token]) }
      return { failure: errorOf(read.what, safe, read.check), response }
    } catch (error) {
      if (signal.aborted) throw cancelledError()
      if (isAppError(error)) throw error
      return { failure: unreachable(read.what, host, error) }
    }
  }

  const whole = async <T extends z.ZodMiniType>(read: Read<T>): Promise<Answer<z.output<T>>> => {
    for (let number = 1; ; number++) {
      if (signal.aborted) throw cancelledError()
      const { response, failure } = await attempt(read, number)
      if (failure === undefined) {
        const envelope = openEnvelope(read.what, response)
        const data = withoutNulls(envelope.data, read.levels ?? 1)
        return { ...envelope, data: readData(read.what, read.data, data, envelope.requestId) }
      }
      const wait = retryDelay(
        {
          number,
          status: response?.status,
          retryAfterMs: retryAfterMs(response?.headers['retry-after'], clock.now()),
        },
        options.random(),
      )
      if (wait === undefined) throw failure
      await clock.sleep(wait, signal)
    }
  }
  const call = async <T extends z.ZodMiniType>(read: Read<T>): Promise<z.output<T>> =>
    (await whole(read)).data
  return Object.assign(call, { whole })
}

/** @returns undefined instead of an error that says that something is not there */
export async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (isAppError(error) && error.details.status === 404) return undefined
    throw error
  }
}
