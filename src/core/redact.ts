import { asJson, isObject, type Json, valueAt, withValueAt } from './json.ts'

/** What is shown where a secret is. */
export const HIDDEN = '***'

/** Shorter values are words of their own: hiding every `1` would make a text unreadable. */
const SHORTEST = 6

/** A copy in which the values at these JSON pointers are hidden; a pointer to nothing adds nothing. */
export const hideAt = (value: Json, pointers: readonly string[]): Json =>
  asJson(
    pointers.reduce<unknown>(
      (shown, pointer) =>
        valueAt(shown, pointer) === undefined ? shown : withValueAt(shown, pointer, HIDDEN),
      value,
    ),
  )

/** The texts at these pointers, also inside objects: so that they can be hidden where a server repeats them. */
export const textsAt = (value: Json | undefined, pointers: readonly string[]): string[] => {
  const texts = (found: unknown): string[] => {
    if (typeof found === 'string') return [found]
    return typeof found === 'object' && found !== null ? Object.values(found).flatMap(texts) : []
  }
  return isObject(value) ? pointers.flatMap((pointer) => texts(valueAt(value, pointer))) : []
}

/** The text without these secrets: a server may repeat in its answer what it was sent. */
export const hideTexts = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length >= SHORTEST)
    .reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text)

/** A copy of a JSON value in which no text holds one of these secrets. */
export function hideTextsIn(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return hideTexts(value, secrets)
  if (Array.isArray(value)) return value.map((item) => hideTextsIn(item, secrets))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hideTextsIn(item, secrets)]))
}
