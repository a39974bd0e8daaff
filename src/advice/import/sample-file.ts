import { isObject } from '../../core/json.ts'
import { isEmail, isPhone } from '../../mapping/detectors/shapes.ts'

/** The beginning of a file, as rows by column name. */
export interface FileRows {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

const DELIMITERS = [',', ';', '\t', '|']

/** The delimiter that the header has most of. */
const delimiterOf = (header: string): string =>
  DELIMITERS.map((mark) => ({ mark, times: header.split(mark).length })).sort((a, b) => b.times - a.times)[0]
    ?.mark ?? ','

/** Reads delimited text with double quotes around values; stops after so many records. */
function records(text: string, delimiter: string, most: number): string[][] {
  const found: string[][] = []
  let record: string[] = []
  let value = ''
  let quoted = false
  const endRecord = (): void => {
    record.push(value)
    value = ''
    if (record.some((each) => each !== '')) found.push(record)
    record = []
  }
  for (let at = 0; at < text.length && found.length < most; at += 1) {
    const char = text[at] ?? ''
    if (quoted) {
      if (char !== '"') value += char
      else if (text[at + 1] === '"') {
        value += '"'
        at += 1
      } else quoted = false
    } else if (char === '"' && value === '') quoted = true
    else if (char === delimiter) {
      record.push(value)
      value = ''
    } else if (char === '\n') endRecord()
    else if (char !== '\r') value += char
  }
  if (found.length < most) endRecord()
  return found
}

function fromJsonLines(text: string, most: number): FileRows | undefined {
  const rows: Record<string, unknown>[] = []
  for (const line of text
    .split('\n')
    .filter((each) => each.trim() !== '')
    .slice(0, most)) {
    try {
      const row: unknown = JSON.parse(line)
      if (!isObject(row)) return undefined
      rows.push(row)
    } catch {
      return undefined
    }
  }
  return rows.length === 0 ? undefined : { columns: [...new Set(rows.flatMap(Object.keys))], rows }
}

/** Numbers, dates and telephone numbers: a line of nothing else is no line of names. */
const DATA = /^[-+]?\d[\d\s().,/:+TZ-]*$/

/** The first line holds names, each once. Names are shown, so a line of values would give people away. */
const isHeader = (names: readonly string[]): boolean =>
  names.length > 0 &&
  new Set(names).size === names.length &&
  names.every((name) => name !== '' && !isEmail(name) && !isPhone(name)) &&
  !names.every((name) => DATA.test(name))

/**
 * Reads the header and the first rows of a delimited file, or the first objects of JSON lines.
 * @returns undefined where the text is neither
 */
export function readSampleFile(text: string, most: number): FileRows | undefined {
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.trimStart().startsWith('{')) return fromJsonLines(plain, most)
  const header = plain.slice(0, plain.search(/\r?\n|$/))
  const [columns = [], ...lines] = records(plain, delimiterOf(header), most + 1)
  const names = columns.map((name) => name.trim())
  if (!isHeader(names)) return undefined
  return {
    columns: names,
    rows: lines.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index] ?? '']))),
  }
}
