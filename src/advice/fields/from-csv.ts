import { parse } from 'csv-parse/sync'
import { AppError, usageError } from '../../core/errors.ts'
import { describedFields } from './described.ts'
import { FieldCollector, type FieldSet, type Note } from './field-set.ts'
import { isPersonal } from './personal.ts'
import { ENOUGH_ROWS } from './rows.ts'
import { isTypeWord } from './type-word.ts'

/** Text of a file, and whether it goes on behind it. */
export interface CsvText {
  readonly text: string
  readonly cut: boolean
  /** The file in messages. */
  readonly what: string
}

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Lines that the delimiter is judged by. */
const JUDGED = 10

const inLine = (line: string, delimiter: string): number =>
  line.replace(/"[^"]*"?/g, '').split(delimiter).length - 1

/** The delimiter in the first line, and as often in the lines after it. */
function delimiterOf(text: string): string {
  const [head = '', ...rest] = text.slice(0, 65_536).split(/\r\n?|\n/, JUDGED)
  const declared = /^sep=(.)$/.exec(head.trim())?.[1]
  if (declared !== undefined) return declared
  const weight = (delimiter: string): number => {
    const wanted = inLine(head, delimiter)
    return wanted * (1 + rest.filter((line) => inLine(line, delimiter) === wanted).length)
  }
  return DELIMITERS.reduce((best, each) => (weight(each) > weight(best) ? each : best))
}

/** The records that could be read, and the mistake that ended the reading. */
function records(text: string, delimiter: string): { rows: string[][]; mistake?: { line?: number } } {
  const rows: string[][] = []
  try {
    parse(text.replace(/^sep=.(?:\r\n?|\n)/, ''), {
      delimiter,
      bom: true,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: ENOUGH_ROWS + 1,
      on_record: (record: string[]) => {
        rows.push(record)
        return null
      },
    })
    return { rows }
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? error.lines : undefined
    return { rows, mistake: typeof line === 'number' ? { line } : {} }
  }
}

/** Numbers, dates and telephone numbers: a line of nothing else is no line of names. */
const DATA = /^(?:[-+]?\d[\d\s().,/:+TZ-]*)?$/

/** Longer than the longest question that a survey makes a column of. */
const LONGEST_NAME = 2000

/** One long word with digits in it, or an assignment: rather a key in a file of its own than the only column of a table. */
const isLikeKey = ([only = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && (only.includes('=') || /^(?=(?:\D*\d){4})\S{20,}$/.test(only))

function checkHead(head: readonly string[], what: string): void {
  if (/^<[?!a-z]/i.test(head[0] ?? ''))
    throw usageError(`${what} is XML or HTML`, { code: 'unknown_format', hint: 'Give a CSV or JSON file.' })
  if (head.every((cell) => cell === '')) throw usageError(`${what}: its first line is empty`, NAMES_FIRST)
  // Shown as the name of a column, a value would give away a person.
  const isLong = head.some((cell) => cell.length > LONGEST_NAME)
  if (isLong || isLikeKey(head) || head.some(isPersonal) || head.every((cell) => DATA.test(cell)))
    throw usageError(`${what}: its first line holds values, not the names of columns`, NAMES_FIRST)
}

const NAMES_FIRST = { code: 'no_header', hint: 'Write the names of the columns in the first line.' }

/** A table of fields has a column of names and one of types; anything else is data. */
function isTableOfFields(head: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const lower = head.map((cell) => cell.toLowerCase())
  const type = lower.findIndex((cell) => ['type', 'data_type', 'datatype', 'column_datatype'].includes(cell))
  const named = lower.some((cell) => ['name', 'field', 'field_name', 'column', 'column_name'].includes(cell))
  return named && type >= 0 && rows.length > 0 && rows.every((row) => isTypeWord(row[type] ?? ''))
}

const asEntry = (head: readonly string[], row: readonly string[]) =>
  Object.fromEntries(head.map((cell, at) => [cell.toLowerCase(), row[at] ?? '']))

/** The columns of a CSV text with values of its first rows; of a table of fields, the fields it lists. */
export function csvFields({ text, cut, what }: CsvText): FieldSet {
  const { rows, mistake } = records(text, delimiterOf(text))
  // A text that was cut ends anywhere, also within quotes.
  if (mistake !== undefined && !(cut && rows.length > 0))
    throw new AppError('usage', `${what}: a quote is opened and never closed`, {
      code: 'malformed_csv',
      hint:
        mistake.line === undefined ? 'Check the quotes.' : `Check the quotes before line ${mistake.line}.`,
    })
  // The last record of a cut text may be half; within quotes the parser has left it out already.
  const whole = cut && mistake === undefined && rows.length <= ENOUGH_ROWS ? rows.slice(0, -1) : rows
  const [head, ...body] = whole.length > 0 ? whole : rows
  if (head === undefined) throw usageError(`${what} is empty`, { code: 'empty_file', hint: NAMES_FIRST.hint })
  checkHead(head, what)
  if (isTableOfFields(head, body)) return describedFields(body.map((row) => asEntry(head, row)))
  const found = new FieldCollector()
  // A column whose name appears a second time, or is empty, is ambiguous: its values are not looked at.
  const own = head.map((name) => found.add({ name }))
  for (const row of body)
    row.forEach((value, at) => {
      if (own[at] === true) found.see(head[at] ?? '', value)
    })
  if (found.size === 0) throw usageError(`${what}: its first line holds no names`, NAMES_FIRST)
  return found.done(body.length, unnamed(head))
}

const unnamed = (head: readonly string[]): readonly Note[] => {
  const empty = head.filter((cell) => !/[\p{L}\p{N}]/u.test(cell)).length
  if (empty === 0) return []
  return [
    {
      code: 'unnamed_columns',
      message: `${empty === 1 ? 'A column' : `${empty} columns`} without a name: left out.`,
    },
  ]
}
