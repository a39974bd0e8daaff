import { isObject, type Json } from '../core/json.ts'

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
