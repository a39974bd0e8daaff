// biome-ignore lint/suspicious/noControlCharactersInRegex: color codes start with an escape
const COLOR = /(\u001b\[[0-9;]*m)/

const ASCII = /^[\u0020-\u007e]*$/
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u
/** Emoji, and what a variation selector makes one. */
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u
/** East Asian wide and full-width letters (Unicode TR 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u

let segmenter: Intl.Segmenter | undefined

/** What a person sees as one letter each: a flag, a family, a letter with its accents. */
function letters(text: string): string[] {
  if (ASCII.test(text)) return [...text]
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

function columnsOf(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0
  return WIDE.test(letter) || EMOJI.test(letter) ? 2 : 1
}

const columnsIn = (text: string): number =>
  ASCII.test(text) ? text.length : letters(text).reduce((sum, letter) => sum + columnsOf(letter), 0)

/** Text and color codes in turn: the codes are at the odd places. */
const pieces = (text: string): string[] => text.split(COLOR)

/** Columns a text takes in a terminal: two for Chinese, Japanese, Korean letters and emoji, none for color codes. */
export const visible = (text: string): number =>
  pieces(text).reduce((sum, piece, at) => (at % 2 === 1 ? sum : sum + columnsIn(piece)), 0)

/** Cuts a text to N columns, with an ellipsis. color codes stay whole, and those after the cut still end it. */
export function cut(text: string, columns: number): string {
  if (visible(text) <= columns) return text
  let room = Math.max(0, columns - 1)
  let over = false
  const take = (piece: string): string => {
    if (over) return ''
    let taken = ''
    for (const letter of letters(piece)) {
      room -= columnsOf(letter)
      if (room < 0) {
        over = true
        return `${taken}…`
      }
      taken += letter
    }
    return taken
  }
  return pieces(text)
    .map((piece, at) => (at % 2 === 1 ? piece : take(piece)))
    .join('')
}

/** Fills a text up with spaces to N columns. */
export const pad = (text: string, columns: number, align: 'left' | 'right' = 'left'): string => {
  const space = ' '.repeat(Math.max(0, columns - visible(text)))
  return align === 'left' ? `${text}${space}` : `${space}${text}`
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

/** Breaks a text at spaces; lines after the first begin with N spaces, and the first is as short as they are. */
export const wrapped = (text: string, width: number, indent: number): string =>
  wrap(text, ' '.repeat(indent), width).trimEnd().slice(indent)

/** A command to paste is never broken. */
const COMMAND = /^\s*(?:npx )?lytics-advisor /
/** What the lines after the first stand below: the text behind a label, else the line's own beginning. */
const HANGING = /^ *(?:\S+(?: \S+)* {2,})?/

/** Breaks the lines of a text that are wider than a terminal, between words. */
export const fitLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      if (visible(line) <= width || COMMAND.test(line)) return line
      const label = HANGING.exec(line)?.[0] ?? ''
      const head = visible(label) <= width >> 1 ? label : (/^ */.exec(line)?.[0] ?? '')
      return `${head}${wrapped(line.slice(head.length), width, visible(head))}`
    })
    .join('\n')
