import { isObject, type Json, valueAt, withValueAt } from '../core/json.ts'
import type { Ref } from '../core/write.ts'
import { asJson } from './json-value.ts'
import { HIDDEN } from './scrub.ts'

/** What all writes to Lytics have in common, unless they say otherwise. */
export const BASE = { target: 'lytics', needs: [], query: {}, secrets: [] } as const

/** How a command that takes a write back begins; `{id}` in one stands for the id of what was created. */
export const CLI = 'lytics-advisor'

/** An id, or a reference to the result of an earlier write: `{"$ref": "auth.id"}`. */
export type IdOrRef = string | Ref

/** Keys of the earlier writes that these ids refer to. */
export const keysOf = (ids: readonly IdOrRef[]): string[] => [
  ...new Set(ids.flatMap((id) => (typeof id === 'string' ? [] : id.$ref.split('.').slice(0, 1)))),
]

/**
 * Somebody's own data in a body: a key that begins with `$` gets a second one, so that the gate, which takes one away
 * again before sending, does not take it for a reference.
 */
export const literal = (value: Json): Json => renamed(value, (key) => (key.startsWith('$') ? `$${key}` : key))

/** The given members, each as somebody's own data. */
export const literalMembers = (members: Readonly<Record<string, Json | undefined>>): Record<string, Json> =>
  Object.fromEntries(Object.entries(given(members)).map(([key, value]) => [key, literal(value)]))

/** The opposite of `literal`: the body as it will be sent. */
export const asSent = (value: Json): Json =>
  renamed(value, (key) => (key.startsWith('$$') ? key.slice(1) : key))

/** A pointer into the body as approved, as one into the body as it will be sent. */
export const pointerAsSent = (pointer: string): string => pointer.replaceAll('/$$', '/$')

function renamed(value: Json, rename: (key: string) => string): Json {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map((item) => renamed(item, rename))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [rename(key), renamed(item, rename)]))
}

// Array.isArray does not narrow a readonly list.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** The members that are given. */
export const given = (members: Readonly<Record<string, Json | undefined>>): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )

/** A copy in which the values at these JSON pointers are hidden; a pointer to nothing adds nothing. */
export const withHidden = (body: Json, secrets: readonly string[]): Json =>
  asJson(
    secrets.reduce<unknown>(
      (shown, pointer) =>
        valueAt(shown, pointer) === undefined ? shown : withValueAt(shown, pointer, HIDDEN),
      body,
    ),
  )

/** The secret texts themselves, so that they can be hidden where a server repeats them. */
export const secretsIn = (body: Json | undefined, secrets: readonly string[]): string[] => {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
  }
  return isObject(body) ? secrets.flatMap((pointer) => texts(valueAt(body, pointer))) : []
}
