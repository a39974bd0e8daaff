import { AppError } from './errors.ts'
import { isObject, type Json, valueAt } from './json.ts'
import type { SentResult, Write } from './write.ts'

type Results = ReadonlyMap<string, SentResult>
type Secrets = ReadonlyMap<string, string>

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
const only = (value: Record<string, unknown>, key: '$ref' | '$secret'): string | undefined => {
  const name = value[key]
  return typeof name === 'string' && Object.keys(value).length === 1 ? name : undefined
}

function resolveJson(value: Json, results: Results, secrets: Secrets): Json {
  if (Array.isArray(value)) return value.map((item: Json) => resolveJson(item, results, secrets))
  if (!isObject(value)) return value
  const reference = only(value, '$ref')
  if (reference !== undefined) return lookUp(reference, results)
  const secret = only(value, '$secret')
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
export function resolveRefs(write: Write, results: Results, secrets: Secrets = new Map()): Write {
  const path = write.path.replace(IN_PATH, (_, key: string, field: string) =>
    encodeURIComponent(String(lookUp(`${key}.${field}`, results))),
  )
  return {
    ...write,
    path,
    ...(write.body === undefined ? {} : { body: resolveJson(write.body, results, secrets) }),
  }
}
