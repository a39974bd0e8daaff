/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** True for a plain JSON object (not null, not an array). */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * JSON text with sorted keys and no white space: two values that mean the same give the same text.
 * `undefined` members are left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
  return `{${members.join(',')}}`
}

/** SHA-256 of the canonical JSON, as `sha256:` and 64 hex digits. */
export function digestOf(value: unknown): string {
  // Not imported: loading it takes 4 ms, and only writes need it.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`
}

const parts = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The JSON pointer (RFC 6901) of these names. */
export const pointerTo = (...names: readonly string[]): string =>
  names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The value at a JSON pointer (RFC 6901), or undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let here: unknown = document
  for (const part of parts(pointer)) {
    if (Array.isArray(here)) here = here[Number(part)]
    else if (isObject(here) && Object.hasOwn(here, part)) here = here[part]
    else return undefined
  }
  return here
}

/** A copy of the document in which the value at the pointer is replaced; other parts are shared. */
export function withValueAt(document: unknown, pointer: string, value: unknown): unknown {
  const [head, ...rest] = parts(pointer)
  if (head === undefined) return value
  const tail = pointerTo(...rest)
  if (Array.isArray(document)) {
    return document.map((item, index) => (String(index) === head ? withValueAt(item, tail, value) : item))
  }
  const object = isObject(document) ? document : {}
  return { ...object, [head]: withValueAt(object[head], tail, value) }
}

/** A value that came out of JSON, typed so; members that are undefined are left out, as JSON does. */
export function asJson(value: unknown): Json {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    typeof value === 'number'
  ) {
    return value
  }
  if (Array.isArray(value)) return value.map(asJson)
  if (!isObject(value)) return null
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, asJson(member)]])),
  )
}

/** The members that are given. */
export const withoutUndefined = (members: Readonly<Record<string, Json | undefined>>): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )

/** The id that an answer names, where it names one. */
export const idOf = (data: unknown): string | undefined =>
  isObject(data) && typeof data.id === 'string' ? data.id : undefined

/** Keys of the wanted values that another object has otherwise; keys that it has besides do not count. */
export const differingKeys = (
  wanted: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>> | undefined,
): string[] =>
  Object.keys(wanted).filter((key) => canonicalJson(wanted[key]) !== canonicalJson(actual?.[key]))
