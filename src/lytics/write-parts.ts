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
