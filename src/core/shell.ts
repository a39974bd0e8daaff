// biome-ignore lint/suspicious/noControlCharactersInRegex: a line break or an escape in a name must not be pasted raw
const CONTROL = /[\x00-\x1f\x7f-\x9f]/

const ESCAPES: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** `$'…'` with every character that does something spelt out: what bash, zsh and ksh read back to the letter. */
const spelt = (word: string): string =>
  `$'${[...word]
    .map(
      (mark) =>
        ESCAPES[mark] ??
        (CONTROL.test(mark) ? `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : mark),
    )
    .join('')}'`

/**
 * Quotes a word so that a command with it can be pasted into a shell: nothing in it is expanded or executed there,
 * also not the `!` of an interactive one.
 */
export function quote(word: string): string {
  if (/^[\w./:=@-]+$/.test(word)) return word
  if (CONTROL.test(word)) return spelt(word)
  if (!/["\\$`!]/.test(word)) return `"${word}"`
  return `'${word.replaceAll("'", "'\\''")}'`
}
