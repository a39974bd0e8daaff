import { clean } from '../core/text.ts'
import { bar, percent } from './bar.ts'
import { fitWidths } from './create-ui.ts'
import { type ReviewMark, type ReviewRow, type ReviewState, rowAt } from './review-state.ts'
import { cut, pad, visible } from './width.ts'

/** How a table is drawn: the room there is, and the colors (the text says everything without them). */
export interface ReviewStyle {
  readonly width: number
  readonly height: number
  readonly dim: (text: string) => string
  readonly accent: (text: string) => string
  readonly warn: (text: string) => string
}

const MARKS: Record<ReviewMark, string> = { in: '✓', open: '?', out: '-' }
const GAP = '  '
const CELLS = 6
const SCORE = 4
/** Narrower than this the bar is only its percentage. */
const ROOM_FOR_BAR = 60
const LEAST_REASON = 14
/** Names of this many columns together are not cut for the sake of the reason. */
const LEAST_NAMES = 28
/** The question, a row and where it is among the others, and a line that stays free. */
const LEAST_ABOVE = 4

const sourceOf = (row: ReviewRow): string => (row.field === undefined ? '(none)' : clean(row.field.source))

const targetOf = (row: ReviewRow): string => `-> ${clean(row.target)}`

const scoreOf = (score: number | undefined): string => score?.toFixed(2) ?? ''

function reasonOf({ field, next }: ReviewRow): string {
  if (field !== undefined) return clean(field.reason)
  return next === undefined ? 'no field matches' : `perhaps ${clean(next.source)}`
}

/** The columns of a table in a terminal: the names as wide as they are, then the reason where there is room for it. */
interface Columns {
  readonly source: number
  readonly target: number
  readonly bar: boolean
  readonly reason: number
}

function columnsFor(rows: readonly ReviewRow[], width: number): Columns {
  const wide = width >= ROOM_FOR_BAR
  // The last column stays free: some terminals break a line that is full to the edge.
  const room = width - 1 - 3 - 3 * GAP.length - SCORE - (wide ? bar(0, CELLS) : percent(0)).length
  const natural = [
    Math.max(...rows.map((row) => visible(sourceOf(row)))),
    Math.max(...rows.map((row) => visible(targetOf(row)))),
  ]
  const spare = room - LEAST_REASON - GAP.length
  const [source = 0, target = 0] = fitWidths(natural, [true, true], spare >= LEAST_NAMES ? spare : room, 0)
  const left = room - source - target - GAP.length
  return { source, target, bar: wide, reason: left >= LEAST_REASON ? left : 0 }
}

function cellsOf(row: ReviewRow, columns: Columns): string {
  const share = row.field?.share
  const empty = ' '.repeat((columns.bar ? bar(0, CELLS) : percent(0)).length)
  const filled = share === undefined ? empty : columns.bar ? bar(share, CELLS) : percent(share)
  return [
    pad(cut(sourceOf(row), columns.source), columns.source),
    pad(cut(targetOf(row), columns.target), columns.target),
    filled,
    pad(scoreOf(row.field?.score), SCORE),
    ...(columns.reason > 0 ? [cut(reasonOf(row), columns.reason)] : []),
  ].join(GAP)
}

function rowLine(row: ReviewRow, columns: Columns, active: boolean, style: ReviewStyle): string {
  const mark = row.mark === 'open' ? style.warn(MARKS.open) : MARKS[row.mark]
  const cells = cellsOf(row, columns).trimEnd()
  const paint = active ? style.accent : row.mark === 'out' ? style.dim : (text: string) => text
  return `${active ? style.accent('>') : ' '}${mark} ${paint(cells)}`
}

/** `12 go, 2 open, 1 left out`. */
export function reviewCount({ rows }: ReviewState): string {
  const number = (mark: ReviewMark): number => rows.filter((row) => row.mark === mark).length
  const [open, out] = [number('open'), number('out')]
  return [
    `${number('in')} go`,
    ...(open > 0 ? [`${open} open`] : []),
    ...(out > 0 ? [`${out} left out`] : []),
  ].join(', ')
}

const HELP = [
  ['up, down, PgUp, PgDn', 'move'],
  ['Enter or a', 'accept all marked ✓'],
  ['c', 'change the field'],
  ['d', 'drop it, or put it back'],
  ['Space', 'import it, or leave it out'],
  ['r, u', 'see the runner-up, use it'],
  ['n', 'add a pair'],
  ['Ctrl-C', 'stop; nothing is sent'],
] as const

const KEYS = ['Enter accept', 'c change', 'd drop', 'r runner-up', 'n add', '? keys']

/** The keys that fit on one line; the last one tells the others. What is open is taken rather than dropped. */
function keyLine(state: ReviewState, canAdd: boolean, width: number): string {
  const row = rowAt(state)
  const open = row?.mark === 'open' && row.field !== undefined
  const keys = KEYS.map((key) => (open && key === 'd drop' ? 'Space take' : key)).filter(
    (key) => canAdd || key !== 'n add',
  )
  const fits = (list: readonly string[]): boolean => list.join(' · ').length < width
  let shown = keys
  while (shown.length > 2 && !fits(shown)) shown = [...shown.slice(0, -2), ...shown.slice(-1)]
  return shown.join(' · ')
}

/** What there is to say of the highlighted row: all of the reason, and the runner-up where it is asked for. */
function about(state: ReviewState): string[] {
  const row = rowAt(state)
  if (row === undefined) return []
  const { field, next } = row
  const why = field === undefined ? 'no field matches well enough' : clean(field.reason)
  const first = `${clean(row.target)}: ${field === undefined ? '' : `${clean(field.source)}, `}${why}`
  if (!state.details) return [first]
  if (next === undefined) return [first, 'Runner-up: none']
  const facts = [scoreOf(next.score), next.share === undefined ? '' : `${percent(next.share).trim()} filled`]
  return [first, `Runner-up: ${[clean(next.source), ...facts].filter(Boolean).join(', ')} (u uses it)`]
}

function footer(state: ReviewState, canAdd: boolean, style: ReviewStyle): string[] {
  const lines = about(state)
  if (state.help) {
    const left = Math.max(...HELP.map(([keys]) => keys.length))
    lines.push(
      ...HELP.filter(([keys]) => canAdd || keys !== 'n').map(([keys, what]) => `${pad(keys, left)}  ${what}`),
    )
  }
  lines.push(state.note === '' ? keyLine(state, canAdd, style.width) : state.note)
  // A low terminal shows less of the help rather than none of the rows.
  const room = Math.max(1, style.height - LEAST_ABOVE)
  return lines.slice(-room).map((line) => style.dim(cut(line, style.width - 1)))
}

/** The rows that are in sight, the highlighted one among them. */
function page(rows: readonly ReviewRow[], at: number, size: number): { from: number; to: number } {
  const from = Math.max(0, Math.min(at - Math.floor(size / 2), rows.length - size))
  return { from, to: Math.min(rows.length, from + size) }
}

/** The table as lines, never more than the terminal is high (the question above it and the line below it included). */
export function drawReview(state: ReviewState, canAdd: boolean, style: ReviewStyle): string[] {
  const { rows } = state
  if (rows.length === 0) return ['  Nothing is mapped.', ...footer(state, canAdd, style)]
  const columns = columnsFor(rows, style.width)
  const below = footer(state, canAdd, style)
  const room = Math.max(1, style.height - below.length - 3)
  const scrolls = rows.length > room
  const { from, to } = page(rows, state.at, scrolls ? Math.max(1, room - 1) : room)
  return [
    ...rows.slice(from, to).map((row, at) => rowLine(row, columns, from + at === state.at, style)),
    ...(scrolls ? [style.dim(`  ${from + 1} to ${to} of ${rows.length}`)] : []),
    ...below,
  ]
}

/** All rows as plain lines, for what stays on the screen and for terminals that take only text. */
export function reviewLines(rows: readonly ReviewRow[], width: number): string[] {
  if (rows.length === 0) return ['  Nothing is mapped.']
  const columns = columnsFor(rows, width)
  return rows.map((row) => ` ${MARKS[row.mark]} ${cellsOf(row, columns).trimEnd()}`)
}
