import type { NextStep } from '../core/next.ts'
import { clean, scrub } from '../core/text.ts'
import { ago } from './ago.ts'
import { bar } from './bar.ts'
import type { Io } from './io.ts'
import type { Column, Ui } from './ui.ts'
import { cut, pad, visible } from './width.ts'

const same = (text: string): string => text

const facts: Ui['facts'] = (rows) => {
  const filled = rows.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== '')
  const left = Math.max(0, ...filled.map(([label]) => visible(label)))
  return filled.map(([label, value]) => `${pad(label, left)}  ${value}\n`).join('')
}

/** One row a line, tabs between, for cut and awk. */
const plainTable = <T>(rows: readonly T[], columns: readonly Column<T>[]): string =>
  rows
    .map((row) => `${columns.map((column) => clean(column.value(row)).replaceAll('\t', ' ')).join('\t')}\n`)
    .join('')

const plain = (now: () => Date, width: number, command: Ui['command']): Ui => ({
  terminal: false,
  width,
  strong: same,
  dim: same,
  good: same,
  warn: same,
  bad: same,
  accent: same,
  table: plainTable,
  id: same,
  facts,
  bar,
  ago: (date) => ago(date, now()),
  command,
  commands: (steps) => steps.map((step) => `  ${command(step)}\n`).join(''),
})

/** Column widths that fit: flexible columns give way first, then the widest ones. */
export function fitWidths(
  natural: readonly number[],
  flexible: readonly boolean[],
  width: number,
  gap: number,
): number[] {
  const widths = [...natural]
  const least = 6
  const total = () => widths.reduce((sum, each) => sum + each, 0) + gap * (widths.length - 1)
  while (total() > width) {
    const order = widths.map((size, at) => ({ size, at })).filter(({ size }) => size > least)
    const wide = order.filter(({ at }) => flexible[at] === true && (widths[at] ?? 0) > 12)
    const [widest] = (wide.length > 0 ? wide : order).sort((a, b) => b.size - a.size)
    if (widest === undefined) return widths
    widths[widest.at] = widest.size - 1
  }
  return widths
}

const GAP = 2
/** A table without lines: columns with a gap between. */
const BARE = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: color codes start with an escape
const PAINT = /(\u001b\[(?:1|2|22|3[1236]|39)m)/
const UNPAINT = '\u001b[22m\u001b[39m'

/**
 * A cell on one line, without anything that moves the cursor. The colors of this file stay, and end with the cell; a
 * name of somebody else cannot paint what is next to it.
 */
function cell(value: string, colored: boolean): string {
  if (!colored) return clean(value)
  const parts = value.trim().split(PAINT)
  if (parts.length === 1) return clean(value)
  const text = parts.map((part, at) => (at % 2 === 1 ? part : scrub(part))).join('')
  const last = parts.findLast((_, at) => at % 2 === 1)
  return last === '\u001b[22m' || last === '\u001b[39m' ? text : `${text}${UNPAINT}`
}

/**
 * What views are drawn with. The color and table libraries are loaded only where stdout is a terminal.
 * @param now for relative dates
 * @param command shows a suggested command
 */
export async function createUi(io: Io, now: () => Date, command: (step: NextStep) => string): Promise<Ui> {
  if (!io.outIsTerminal) return plain(now, io.width, command)
  const [{ Chalk }, { default: Table }] = await Promise.all([import('chalk'), import('cli-table3')])
  const paint = new Chalk({ level: io.outColor ? 1 : 0 })
  const table = <T>(rows: readonly T[], columns: readonly Column<T>[], empty: string): string => {
    if (rows.length === 0) return empty
    const cells = rows.map((row) => columns.map((column) => cell(column.value(row), io.outColor)))
    const natural = columns.map((column, at) =>
      Math.max(visible(column.title), ...cells.map((row) => visible(row[at] ?? ''))),
    )
    const widths = fitWidths(
      natural,
      columns.map((column) => column.flexible === true),
      io.width,
      GAP,
    )
    const fitted = (text: string, at: number): string => cut(text, widths[at] ?? 0)
    const grid = new Table({
      chars: BARE,
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
      colAligns: columns.map((column) => column.align ?? 'left'),
      head: columns.map((column, at) => paint.bold(fitted(column.title, at))),
    })
    grid.push(...cells.map((row) => row.map(fitted)))
    return `${grid
      .toString()
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')}\n`
  }
  return {
    ...plain(now, io.width, command),
    terminal: true,
    strong: paint.bold,
    dim: paint.dim,
    good: paint.green,
    warn: paint.yellow,
    bad: paint.red,
    accent: paint.cyan,
    id: (id) => id.slice(0, 8),
    table,
  }
}
