import { asJson, type Json, valueAt, withValueAt } from '../core/json.ts'
import { isPlaceholder } from './references.ts'

/**
 * Somebody's own data in a body: a key that begins with `$` gets a second one, so that the gate, which takes one away
 * again before sending, does not take it for a reference.
 * @param kept pointers at which a reference, or the name of a secret, stays what it is
 */
export const literal = (value: Json, kept: readonly string[] = []): Json =>
  asJson(
    kept.reduce<unknown>(
      (rest, pointer) => {
        const there = valueAt(value, pointerAsSent(pointer))
        return isPlaceholder(there) ? withValueAt(rest, pointer, there) : rest
      },
      renamed(value, (key) => (key.startsWith('$') ? `$${key}` : key)),
    ),
  )

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
