import { isObject, type Json, type JsonObject } from '../core/json.ts'
import type { Write } from '../core/write.ts'

/** One HTTP request to a known address, as a value. */
export interface HttpRequest {
  readonly method: string
  /** Path below the base URL; may hold `{$ref:auth.id}` segments. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /**
   * JSON body; undefined for none. May hold Ref objects, and `{"$secret": "klaviyo.api_key"}` for a secret that is not
   * kept with the write: it is filled in when it is sent, and the digest is the same whatever the secret.
   */
  readonly body?: Json
}

/** A write that is sent as one HTTP request. Its secrets are pointers into the body. */
export type HttpWrite = Write<HttpRequest>

const isHttpRequest = (request: unknown): request is HttpRequest =>
  isObject(request) &&
  typeof request.method === 'string' &&
  typeof request.path === 'string' &&
  isObject(request.query)

/** The write as one that is sent as an HTTP request. @throws Error for a write of another target: a defect */
export function httpWrite(write: Write): HttpWrite {
  const { request } = write
  if (!isHttpRequest(request)) throw new Error(`"${write.title}" is not an HTTP request`)
  return { ...write, request }
}

/** What identifies a write: everything that would be sent, nothing that is only shown. */
export const digestInput = ({ target, key, effect, request }: HttpWrite): JsonObject => ({
  target,
  key,
  method: request.method,
  path: request.path,
  query: request.query,
  body: request.body ?? null,
  effect,
})
