/** The singular of an English plural; other words come back as they are. Both sides go through it, so it may err. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (/(?:ss|us|is|os)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Words with abbreviations written out, in the singular. */
export const canonical = (
  words: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
): string[] => words.flatMap((word) => known.get(word) ?? [word]).map(singular)
