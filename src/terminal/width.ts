// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes start with an escape
const COLOUR = /\u001b\[[0-9;]*m/g

/** Columns a text takes; colour codes take none. */
export const visible = (text: string): number => [...text.replace(COLOUR, '')].length

/** Cuts a text without colours to so many columns, with an ellipsis. */
export const cut = (text: string, columns: number): string => {
  const letters = [...text]
  return letters.length <= columns ? text : `${letters.slice(0, Math.max(0, columns - 1)).join('')}…`
}
