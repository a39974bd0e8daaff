import { AppError } from '../core/errors.ts'
import { isObject, type Json, type JsonObject, valueAt } from '../core/json.ts'
import type { Results, Secrets } from '../core/write.ts'
import type { HttpWrite } from './request.ts'

/** `{"$ref": "auth.id"}` in a path or body stands for the field `id` of the result of the write with key `auth`. */
export interface Ref extends JsonObject {
  readonly $ref: string
}

/** An id, or a reference to the result of an earlier write. */
export type IdOrRef = string | Ref

/** Keys of the earlier writes that these ids refer to. */
export const keysOf = (ids: readonly IdOrRef[]): string[] => [
  ...new Set(ids.flatMap((id) => (typeof id === 'string' ? [] : id.$ref.split('.').slice(0, 1)))),
]

const IN_PATH = /\{\$ref:([\w-]+)\.([\w.-]+)\}/g

function lookUp(reference: string, results: Results): Json {
  const [key = '', ...rest] = reference.split('.')
  const value = valueAt(results.get(key)?.data, `/${rest.join('/')}`)
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new AppError('bug', `A request refers to ${reference}, and there is no such result`, {
    code: 'broken_reference',
  })
}

function secretOf(name: string, secrets: Secrets): string {
  const value = secrets.get(name)
  if (value !== undefined) return value
  throw new AppError('bug', `The secret ${name} was not given`, { code: 'broken_reference' })
}

/** User data may hold a key that looks like a reference; it was escaped with a second dollar sign. */
const only = (value: unknown, key: '$ref' | '$secret'): string | undefined => {
  const name = isObject(value) ? value[key] : undefined
  return typeof name === 'string' && Object.keys(value ?? {}).length === 1 ? name : undefined
}

/** The name of the secret that a value stands for; undefined for any other value. */
export const secretName = (value: unknown): string | undefined => only(value, '$secret')

/** Something that is replaced before it is sent: a reference, or the name of a secret. */
export const isPlaceholder = (value: unknown): boolean =>
  only(value, '$ref') !== undefined || secretName(value) !== undefined

function resolveJson(value: Json, results: Results, secrets: Secrets): Json {
  if (Array.isArray(value)) return value.map((item: Json) => resolveJson(item, results, secrets))
  if (!isObject(value)) return value
  const reference = only(value, '$ref')
  if (reference !== undefined) return lookUp(reference, results)
  const secret = secretName(value)
  if (secret !== undefined) return secretOf(secret, secrets)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.startsWith('$$') ? key.slice(1) : key,
      resolveJson(item as Json, results, secrets),
    ]),
  )
}

/**
 * The write with the results of earlier ones put in place of references to them, and secrets in place of their names.
 * @throws AppError bug for a reference to nothing
 */
export function resolveRefs(write: HttpWrite, results: Results, secrets: Secrets = new Map()): HttpWrite {
  const { request } = write
  const path = request.path.replace(IN_PATH, (_, key: string, field: string) =>
    encodeURIComponent(String(lookUp(`${key}.${field}`, results))),
  )
  const body = request.body === undefined ? {} : { body: resolveJson(request.body, results, secrets) }
  return { ...write, request: { ...request, path, ...body } }
}
