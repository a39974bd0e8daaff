import { isObject } from '../core/json.ts'

/** What stands where a secret was. */
export const HIDDEN = '***'

/** Shorter values are words of their own: hiding every `1` would make a text unreadable. */
const SHORTEST = 6

/** The text without these secrets: a server may repeat in its answer what it was sent. */
export const scrub = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length >= SHORTEST)
    .reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text)

/** A copy of a JSON value in which no text holds one of these secrets. */
export function scrubJson(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return scrub(value, secrets)
  if (Array.isArray(value)) return value.map((item) => scrubJson(item, secrets))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubJson(item, secrets)]))
}
