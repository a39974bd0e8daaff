// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes start with an escape
const COLOUR = /\u001b\[[0-9;]*m/g

/** Columns a text takes; colour codes take none. */
export const visible = (text: string): number => [...text.replace(COLOUR, '')].length

/** Cuts a text without colours to so many columns, with an ellipsis. */
export const cut = (text: string, columns: number): string => {
  const letters = [...text]
  return letters.length <= columns ? text : `${letters.slice(0, Math.max(0, columns - 1)).join('')}…`
}

/**
 * Breaks a text between words so that it fits. Ends with a newline.
 * @param indent stands before each line
 * @param first stands before the first one in its place, as wide as it is or wider
 */
export function wrap(text: string, indent: string, width: number, first = indent): string {
  const lines: string[] = []
  let current = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && visible(current) + 1 + visible(word) > Math.max(indent.length + 20, width)) {
      lines.push(current)
      current = `${indent}${word}`
    } else current = empty ? `${current}${word}` : `${current} ${word}`
    empty = false
  }
  return [...lines, current].map((line) => `${line}\n`).join('')
}
