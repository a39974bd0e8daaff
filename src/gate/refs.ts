import { AppError } from '../core/errors.ts'
import { isObject, type Json, valueAt } from '../core/json.ts'
import type { SentResult, Write } from '../core/write.ts'

type Results = ReadonlyMap<string, SentResult>

const IN_PATH = /\{\$ref:([\w-]+)\.([\w.-]+)\}/g

function lookUp(reference: string, results: Results): Json {
  const [key = '', ...rest] = reference.split('.')
  const value = valueAt(results.get(key)?.data, `/${rest.join('/')}`)
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new AppError('bug', `A request refers to ${reference}, and there is no such result`, {
    code: 'broken_reference',
  })
}

/** User data may hold a key that looks like a reference; it was escaped with a second dollar sign. */
const isRef = (value: Record<string, unknown>): value is { $ref: string } =>
  typeof value.$ref === 'string' && Object.keys(value).length === 1

function resolveJson(value: Json, results: Results): Json {
  if (Array.isArray(value)) return value.map((item: Json) => resolveJson(item, results))
  if (!isObject(value)) return value
  if (isRef(value)) return lookUp(value.$ref, results)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.startsWith('$$') ? key.slice(1) : key,
      resolveJson(item as Json, results),
    ]),
  )
}

/**
 * The write with the results of earlier ones put in place of references to them.
 * @throws AppError bug for a reference to nothing
 */
export function resolveRefs(write: Write, results: Results): Write {
  const path = write.path.replace(IN_PATH, (_, key: string, field: string) =>
    encodeURIComponent(String(lookUp(`${key}.${field}`, results))),
  )
  return { ...write, path, ...(write.body === undefined ? {} : { body: resolveJson(write.body, results) }) }
}
