/** What a route answers; the envelope, the request id and the headers are added in one place (envelope.ts). */
export type Reply =
  | { readonly kind: 'v2'; readonly status: number; readonly data: unknown; readonly meta?: unknown }
  | {
      readonly kind: 'v1'
      readonly status: number
      readonly data: unknown
      readonly message?: string
      readonly more?: object
    }
  | { readonly kind: 'empty'; readonly status: number }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }

/** The closed list of v2 error codes that the sandbox uses. */
export type ErrorCode =
  | 'UNKNOWN-000'
  | 'BADREQ-001'
  | 'JOB-BADREQ-002'
  | 'NOTFOUND-003'
  | 'JOB-NOTFOUND-004'
  | 'WF-NOTFOUND-005'
  | 'AUTH-NOTFOUND-006'
  | 'AUTHTYPE-NOTFOUND-007'
  | 'AUTH-BADREQ-008'
  | 'TABLE-NOTFOUND-009'
  | 'SCHEMA-NOTFOUND-010'
  | 'SCHEMAVERSION-NOTFOUND-011'
  | 'STREAM-NOTFOUND-014'
  | 'PROVIDER-NOTFOUND-016'
  | 'UNAUTHORIZED-017'
  | 'SCHEMA-INVALID-018'
  | 'JOB-FAULT-022'
  | 'INTERNAL-019'
  | 'ACCOUNT-NOTFOUND-021'
  | 'USER-NOTFOUND-023'
  | 'JSON-BADREQ-025'
  | 'FORBIDDEN-026'

/** A request that is turned down. Thrown by routes, caught by the sandbox. */
export class Refusal extends Error {
  readonly status: number
  readonly code: ErrorCode
  /** `Allow` of a 405. */
  readonly allow: string | undefined

  constructor(status: number, code: ErrorCode, message: string, allow?: string) {
    super(message)
    this.status = status
    this.code = code
    this.allow = allow
  }
}

/** A v2 success. */
export const ok = (data: unknown, status = 200): Reply => ({ kind: 'v2', status, data })

/** A v1 success. */
export const okV1 = (data: unknown, more?: object, message?: string): Reply => ({
  kind: 'v1',
  status: 200,
  data,
  ...(more === undefined ? {} : { more }),
  ...(message === undefined ? {} : { message }),
})

/** A success without a body. */
export const done = (status = 204): Reply => ({ kind: 'empty', status })

/** The resource is not there, or belongs to another account: the server tells no difference. */
export const missing = (code: ErrorCode, message: string): Refusal => new Refusal(404, code, message)

/** The request makes no sense as it is. */
export const badRequest = (code: ErrorCode, message: string): Refusal => new Refusal(400, code, message)
