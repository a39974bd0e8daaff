/** One word of a goal. `word` is what the reader compares; `raw` is what the person typed. */
export type Token = {
  readonly word: string
  readonly raw: string
  readonly start: number
  readonly end: number
  /** Punctuation between this word and the one before it (`,` `.` `;` `:` `?` `!` `(` `)` or nothing). */
  readonly before: string
  /** Number of the quotation that this word stands in; 0 for none. */
  readonly quote: number
  readonly capital: boolean
}

/** Longer texts are cut: a goal is a sentence or two, and the reader's time must stay bounded. */
const maxLength = 1500

const pattern =
  /([a-z0-9]+:\/\/[^\s,;"'<>]+)|([^\s@,;"'<>]+@[^\s@,;"'<>]+\.[a-z]+)|(<-+|<=+|<<|←|⇐|-+>|=+>|→|⇒|»|>>|(?<=\s)>(?=\s+[a-z]))|(&)|([\p{L}\p{N}]+(?:['’`][\p{L}]+)*)/giu

/** Marks a goal's words, with URLs and arrows made into words of their own. */
export function tokenize(text: string): readonly Token[] {
  const goal = cut(text)
  const quotes = quotedRanges(goal)
  const tokens: Token[] = []
  let last = 0
  for (const match of goal.matchAll(pattern)) {
    const raw = match[0]
    const start = match.index
    const word = wordOf(raw, match)
    if (word === '') continue
    const before = goal
      .slice(last, start)
      .replace(/\s[-–—]+\s/g, ';')
      .replace(/[^,.;:?!()\n]/g, '')
    const quote = quotes.findIndex((range) => start >= range.start && start < range.end) + 1
    tokens.push({ word, raw, start, end: start + raw.length, before, quote, capital: /^\p{Lu}/u.test(raw) })
    last = start + raw.length
  }
  return tokens
}

/** The text that `tokenize` looks at; offsets of tokens refer to it. */
export function cut(text: string): string {
  return text.slice(0, maxLength).normalize('NFC')
}

function wordOf(raw: string, match: RegExpMatchArray): string {
  if (match[1] !== undefined) return urlWord(raw.toLowerCase())
  if (match[2] !== undefined) return 'mailaddress'
  if (match[3] !== undefined) return /^[<←⇐]/.test(raw) ? 'arrowleft' : 'arrowright'
  if (match[4] !== undefined) return 'and'
  return plain(raw)
}

/** Lower case, no accents, no possessive, contractions closed (`don't` becomes `dont`). */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]s$/, '')
    .replace(/[^a-z0-9]/g, '')
}

/** A URL says by itself which kind of place it is. */
function urlWord(url: string): string {
  if (url.startsWith('s3')) return 's3'
  if (url.startsWith('gs:')) return 'gcs'
  if (url.startsWith('sftp')) return 'sftp'
  if (url.includes('hooks.slack.')) return 'slack'
  if (url.includes('webhook.office.')) return 'msteams'
  if (url.includes('docs.google.com/spreadsheets')) return 'googlesheets'
  return 'httpurl'
}

type Range = { readonly start: number; readonly end: number }

function quotedRanges(text: string): readonly Range[] {
  const ranges: Range[] = []
  // A straight single quote opens only after a space and closes only before one, so apostrophes stay apart.
  for (const match of text.matchAll(
    /"([^"]{1,80})"|“([^”]{1,80})”|‘([^’]{1,80})’|«([^»]{1,80})»|(?<=^|\s)['`]([^'`]{1,80})['`](?=$|[\s,.;:?!])/gu,
  )) {
    ranges.push({ start: match.index, end: match.index + match[0].length })
  }
  return ranges
}

/** Whether two spellings of a word are the same but for a plural ending. */
export function singular(word: string): string {
  if (word === 'ids') return 'id'
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us'))
    return word.slice(0, -1)
  return word
}

/** Where a phrase of words stands in a token list; `buy*` matches any ending. */
export function findPhrase(words: readonly string[], phrase: readonly string[], from = 0): number {
  for (let at = from; at + phrase.length <= words.length; at++) {
    if (phrase.every((part, n) => wordFits(words[at + n] ?? '', part))) return at
  }
  return -1
}

function wordFits(word: string, part: string): boolean {
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1))
  return word === part || singular(word) === part
}
