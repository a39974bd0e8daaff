import type { TransportResponse } from '../http-request/transport.ts'
import { hexId } from './hash.ts'
import type { Quirks } from './quirks.ts'
import type { Refusal, Reply } from './reply.ts'

const respond = (status: number, body?: unknown, more: Record<string, string> = {}): TransportResponse =>
  body === undefined
    ? { status, headers: more, body: '' }
    : { status, headers: { 'content-type': 'application/json', ...more }, body: JSON.stringify(body) }

/** The v1-shaped 401: a bad token is turned down before routing, on v2 paths too. */
export const unauthorized = (message: string): TransportResponse =>
  respond(401, { data: null, message, status: 401 })

/** What is known about the request when its answer is packed. */
export interface Wrapping {
  readonly v1: boolean
  readonly quirks: Quirks
  readonly now: Date
  /** Makes the request id: different for each request of a process. */
  readonly serial: string
}

function wrapRefusal(refusal: Refusal, { v1, quirks, now, serial }: Wrapping): TransportResponse {
  const headers: Record<string, string> = refusal.allow === undefined ? {} : { allow: refusal.allow }
  const asV1 = v1 || (refusal.status === 429 && quirks.too_many_body === 'v1')
  if (asV1)
    return respond(refusal.status, { data: null, status: refusal.status, message: refusal.message }, headers)
  const error = {
    code: refusal.code,
    level: refusal.status >= 500 ? 'error' : 'warn',
    message: refusal.message,
    timestamp: now.toISOString(),
  }
  return respond(
    refusal.status,
    {
      status: refusal.status,
      request_id: hexId(serial, 10),
      errors: [error],
      ...(quirks.top_level_message ? { message: refusal.message } : {}),
    },
    headers,
  )
}

/** Packs a reply into the envelope of its API version. */
export function wrap(reply: Reply, wrapping: Wrapping): TransportResponse {
  switch (reply.kind) {
    case 'empty':
      return respond(reply.status)
    case 'refusal':
      return wrapRefusal(reply.refusal, wrapping)
    case 'v1':
      return respond(reply.status, {
        data: reply.data,
        status: wrapping.quirks.v1_status === 'word' ? 'success' : reply.status,
        message: reply.message ?? 'success',
        ...reply.more,
      })
    case 'v2':
      return respond(reply.status, {
        data: reply.data,
        status: reply.status,
        request_id: hexId(wrapping.serial, 10),
        ...(reply.meta === undefined ? {} : { _meta: reply.meta }),
      })
  }
}
