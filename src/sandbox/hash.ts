/** Everything "random" in the sandbox comes from these: the same text gives the same value on every machine. */

/** A well-mixed 32-bit hash of a text. */
export function hash32(text: string, salt = 0): number {
  let h = 0x811c9dc5 ^ salt
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A number in [0, 1) that belongs to the text. */
export const unit = (text: string): number => hash32(text) / 4294967296

/** A whole number in [0, below). */
export const pick = (text: string, below: number): number => Math.floor(unit(text) * below)

/** The item of a list that belongs to the text. @throws RangeError for an empty list */
export function choose<T>(text: string, items: readonly T[]): T {
  const item = items[pick(text, items.length)]
  if (item === undefined) throw new RangeError('nothing to choose from')
  return item
}

/** An id as the server makes them: N hex digits, 32 by default. */
export function hexId(text: string, digits = 32): string {
  let id = ''
  for (let salt = 1; id.length < digits; salt++)
    id += hash32(text, salt * 0x9e3779b1)
      .toString(16)
      .padStart(8, '0')
  return id.slice(0, digits)
}
