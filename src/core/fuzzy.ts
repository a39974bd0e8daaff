import { distance } from 'fastest-levenshtein'

/** From this score on, the words are in the text as they were typed. */
export const LITERAL = 0.8

const parts = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The letters are in the text in this order, with others between them; tighter is better. */
function inOrder(word: string, text: string): number {
  let at = -1
  let first = -1
  for (const letter of word) {
    at = text.indexOf(letter, at + 1)
    if (at < 0) return 0
    if (first < 0) first = at
  }
  return (0.6 * word.length) / (at - first + 1)
}

const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2)

function wordFit(word: string, name: string, more: string): number {
  const known = [name.toLowerCase(), ...parts(`${name} ${more}`)]
  if (known.includes(word)) return 1
  if (known.some((each) => each.startsWith(word))) return 0.95
  if (`${name} ${more}`.toLowerCase().includes(word)) return LITERAL + 0.05
  const ordered = word.length > 1 ? inOrder(word, name.toLowerCase()) : 0
  const typed = known.some((each) => distance(each, word) <= typosIn(word)) ? 0.5 : 0
  return Math.max(ordered, typed)
}

/**
 * How well typed words match a name and its description, in [0, 1]: 0 where one of them is not found at all. A word
 * is found as it stands, as letters of the name in their order (`fnm` in first_name), or with a typo.
 */
export function fuzzy(typed: string, name: string, more = ''): number {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return words.reduce((least, word) => Math.min(least, wordFit(word, name, more)), 1)
}
