import type * as z from 'zod/mini'
import { isObject } from '../core/json.ts'
import type { TransportResponse } from '../http-request/transport.ts'
import { misshapen } from './errors.ts'

/** What an answer of the API carries, v1 or v2. */
export interface Envelope {
  readonly data: unknown
  /** v1 only; a missing profile is a 200 that says "Not Found" here. */
  readonly message: string | undefined
  readonly requestId: string | undefined
  /** v1 scans: where the next page starts, and how many there are in all. */
  readonly next: string | undefined
  readonly total: number | undefined
}

/** Answers are small; a larger one is a mistake somewhere and must not fill the memory. */
export const LARGEST_BYTES = 64 * 1024 * 1024

const textOr = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const describe = ({ headers, body }: TransportResponse): string => {
  const type = headers['content-type']?.split(';')[0]?.trim()
  if (type !== undefined && !type.includes('json')) return `${type} instead of JSON`
  return body.trimStart().startsWith('{') ? 'JSON that is cut off or broken' : 'not JSON'
}

/** Whether one entry of `errors` is more than a warning. */
const isError = (entry: unknown): boolean =>
  isObject(entry) && typeof entry.message === 'string' && !/^(warn|info|debug)/i.test(String(entry.level))

/** The status that an envelope says it failed with; undefined where it does not say so. */
function failedStatus(body: unknown): number | undefined {
  if (!isObject(body)) return undefined
  const { status, errors, data } = body
  if (typeof status === 'number' && status >= 400) return status
  const failed = Array.isArray(errors) && errors.some(isError) && (data ?? null) === null
  return failed ? 500 : undefined
}

/** A failure is named near the front or the end; a list of thousands of rows is not parsed twice to look for one. */
const MAY_FAIL = /"(?:errors|status)"\s*:\s*(?:\[\s*\{|[45]\d\d)/

/**
 * The answer with the status that counts: an envelope that says it failed has failed, whatever the status of the
 * HTTP answer around it.
 */
export function withTrueStatus(response: TransportResponse): TransportResponse {
  if (response.status < 200 || response.status >= 300 || !MAY_FAIL.test(response.body)) return response
  try {
    const status = failedStatus(JSON.parse(response.body))
    return status === undefined ? response : { ...response, status }
  } catch {
    return response
  }
}

/**
 * Opens an answer of a status in the 200s. A 204 is null data.
 * @throws AppError unexpected_answer for what is no envelope
 */
export function openEnvelope(what: string, response: TransportResponse): Envelope {
  if (response.body.length > LARGEST_BYTES) throw misshapen(what, 'larger than 64 MB')
  if (response.body === '') {
    // 204 says that there is nothing; an empty answer of any other status says nothing at all.
    if (response.status !== 204) throw misshapen(what, 'an empty answer')
    return { data: null, message: undefined, requestId: undefined, next: undefined, total: undefined }
  }
  let body: unknown
  try {
    body = JSON.parse(response.body)
  } catch {
    throw misshapen(what, describe(response))
  }
  const requestId = isObject(body) ? textOr(body.request_id) : undefined
  if (!isObject(body) || !('data' in body)) throw misshapen(what, 'no "data"', requestId)
  return {
    data: body.data,
    message: textOr(body.message),
    requestId,
    next: textOr(body._next),
    total: typeof body.total === 'number' ? body.total : undefined,
  }
}

/**
 * Leaves out null members of resources, `levels` objects deep: the server writes an empty list or object as null, so
 * null says no more than an absent member. Configurations lie deeper and stay as they are.
 */
export function withoutNulls(value: unknown, levels: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, levels))
  if (levels === 0 || !isObject(value)) return value
  // Thousands of rows come through here: a row is copied only where something of it changes.
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(value)) {
    const before = value[key]
    const after = before === null ? undefined : withoutNulls(before, levels - 1)
    if (after === before) continue
    copy ??= { ...value }
    if (after === undefined) delete copy[key]
    else copy[key] = after
  }
  return copy ?? value
}

/**
 * Reads data with a model.
 * @throws AppError unexpected_answer that names the first path that does not fit
 */
export function readData<T extends z.ZodMiniType>(
  what: string,
  model: T,
  data: unknown,
  requestId: string | undefined,
): z.output<T> {
  const parsed = model.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = ['data', ...(issue?.path ?? [])].join('.')
  throw misshapen(what, `${path}: ${issue?.message ?? 'wrong'}`, requestId)
}
