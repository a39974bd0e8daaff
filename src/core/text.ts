import { distance } from 'fastest-levenshtein'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence starts with one
const ESCAPE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g

/** Without escapes, control and direction marks; spaces stay. */
export const scrub = (text: string): string => text.replace(ESCAPE, '').replace(CONTROL, ' ')

/** A name that somebody else chose, safe for one terminal line: no escapes, control or direction marks. */
export const clean = (text: string): string => scrub(text).trim()

/** `1 job`, `2 jobs`; the plural is given where it is not the singular with an s. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`

/** Case, spaces and the two spellings of slugs do not count. */
export const normalize = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')

/** The candidates closest to a mistyped name, best first; only those that are plausibly meant. */
export function nearest(name: string, candidates: readonly string[], limit = 3): string[] {
  const wanted = normalize(name)
  if (wanted === '') return []
  const ranked = candidates
    .map((candidate) => {
      const known = normalize(candidate)
      const contains = wanted.length >= 3 && (known.includes(wanted) || wanted.includes(known))
      const edits = distance(wanted, known) / Math.max(wanted.length, known.length, 1)
      return { candidate, cost: contains ? Math.min(edits, 0.3) : edits }
    })
    .filter(({ cost }) => cost <= 0.45)
  ranked.sort((a, b) => a.cost - b.cost || a.candidate.localeCompare(b.candidate))
  return ranked.slice(0, limit).map(({ candidate }) => candidate)
}

/**
 * The known names that a name most likely misspells: the same but for case and separators, or a slip of one or two
 * letters in a long one. Stricter than `nearest`: what it finds is refused, as it would be sent and do nothing.
 */
export function nearMisses(name: string, known: readonly string[]): string[] {
  const wanted = normalize(name)
  const slips = Math.min(2, Math.floor(wanted.length / 4))
  return known.filter((each) => distance(wanted, normalize(each)) <= slips)
}

/** `Did you mean a, b or c?`, or undefined where there is nothing near. */
export function didYouMean(near: readonly string[]): string | undefined {
  if (near.length === 0) return undefined
  const last = near.at(-1)
  return near.length === 1
    ? `Did you mean ${last}?`
    : `Did you mean ${near.slice(0, -1).join(', ')} or ${last}?`
}
