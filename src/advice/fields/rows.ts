import { isObject } from '../../core/json.ts'
import { FieldCollector, type FieldSet } from './field-set.ts'

/** Rows that are looked at; more of them say nothing new. */
export const ENOUGH_ROWS = 500
/** Objects in objects are followed so far; below that a value is taken as one. */
const DEEPEST = 6
/** Items of a list within a row that are looked at. */
const ENOUGH_ITEMS = 5

const typeOf = (value: unknown): string | undefined =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    ? typeof value
    : undefined

/** What is seen of one value: itself, or what is in it under `path.key`. */
function flatten(value: unknown, path: string, depth: number, put: (path: string, value: unknown) => void) {
  if (Array.isArray(value)) {
    if (value.length === 0) put(path, undefined)
    for (const item of value.slice(0, ENOUGH_ITEMS)) flatten(item, path, depth + 1, put)
  } else if (isObject(value) && depth < DEEPEST && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, `${path}.${key}`, depth + 1, put)
  } else put(path, isObject(value) ? undefined : value)
}

/** The fields of rows: every key that any row has, objects within rows as `address.city`. */
export function rowFields(rows: readonly Readonly<Record<string, unknown>>[]): FieldSet {
  const found = new FieldCollector()
  const types = new Map<string, Set<string>>()
  const put = (path: string, value: unknown): void => {
    if (!found.has(path)) found.add({ name: path })
    found.see(path, value)
    const type = typeOf(value)
    if (type !== undefined) types.set(path, (types.get(path) ?? new Set()).add(type))
  }
  const looked = rows.slice(0, ENOUGH_ROWS)
  for (const row of looked) for (const [key, value] of Object.entries(row)) flatten(value, key, 1, put)
  const set = found.done(looked.length)
  // A type that all values share is as good as a declared one; texts may hold anything.
  const fields = set.fields.map((field) => {
    const [type, other] = types.get(field.name) ?? []
    return type === undefined || other !== undefined || type === 'string' ? field : { ...field, type }
  })
  return { ...set, fields }
}

/** Fields that are described elsewhere, with what rows show of their values; what else is in the rows is left out. */
export function withRows(set: FieldSet, rows: readonly Readonly<Record<string, unknown>>[]): FieldSet {
  const seen = rowFields(rows)
  const known = new Set(set.fields.map(({ name }) => name))
  const samples = new Map([...seen.samples].filter(([name]) => known.has(name)))
  return { ...set, samples, rows: seen.rows }
}
