const SHORTEST = 3
const LONGEST = 48
// Two-letter words that do occur inside names written without a break.
const SHORT_WORDS = new Set([
  'id',
  'is',
  'by',
  'at',
  'on',
  'no',
  'of',
  'in',
  'to',
  'ip',
  'os',
  'tz',
  'cd',
  'dt',
  'nm',
])

/** For each length of the text's beginning: where the last of its words starts, -1 where no words spell it. */
function lastWords(text: string, known: (word: string) => boolean): number[] {
  // cost[end] = fewest words that spell the first `end` letters; short words cost more, they fit by chance
  const cost = new Array<number>(text.length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Array<number>(text.length + 1).fill(-1)
  cost[0] = 0
  const reach = (start: number, end: number): void => {
    const word = text.slice(start, end)
    const fits = word.length >= SHORTEST ? known(word) : SHORT_WORDS.has(word)
    const total = (cost[start] ?? 0) + (word.length > SHORTEST ? 1 : 1.4)
    if (!fits || total >= (cost[end] ?? 0)) return
    cost[end] = total
    from[end] = start
  }
  for (let start = 0; start < text.length; start++) {
    if (!Number.isFinite(cost[start])) continue
    for (let end = start + 2; end <= text.length; end++) reach(start, end)
  }
  return from
}

/**
 * The words of a name written without a break (`linesequencenumber`), found in a set of known words: the split with
 * the fewest words, or undefined where some letters belong to no word.
 */
export function segment(text: string, known: (word: string) => boolean): string[] | undefined {
  if (text.length < 5 || text.length > LONGEST) return undefined
  const from = lastWords(text, known)
  if (from[text.length] === -1) return undefined
  const words: string[] = []
  for (let end = text.length; end > 0; end = from[end] ?? 0) words.unshift(text.slice(from[end] ?? 0, end))
  return words.length > 1 && words.length <= 2 + text.length / 5 ? words : undefined
}
