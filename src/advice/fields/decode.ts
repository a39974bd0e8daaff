import { decodeUtf16 } from '../../core/decode-text.ts'
import { usageError } from '../../core/errors.ts'
import { type NextStep, step } from '../../core/next.ts'
import type { Note } from './field-set.ts'

/** A text and how it was read. */
export interface Decoded {
  readonly text: string
  readonly notes: readonly Note[]
}

const fromPipe = (pipe_from: string): NextStep => step('map', { source: '-' }, { pipe_from })

/** How files begin that people mistake for text, what they are, and how to get text out of them. */
const KINDS: readonly (readonly [magic: string, kind: string, hint: string, next?: NextStep])[] = [
  ['PK\u0003\u0004', 'a workbook or archive', 'Save the sheet as CSV, or unpack the archive.'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook', 'Save the sheet as CSV.'],
  ['\u001f\u008b', 'compressed', 'Unpack it first:', fromPipe('gunzip -c <file>')],
  ['\u0028\u00b5\u002f\u00fd', 'compressed', 'Unpack it first:', fromPipe('zstd -dc <file>')],
  ['PAR1', 'a Parquet file', 'Export a few hundred rows of it as CSV.'],
  ['Obj\u0001', 'an Avro file', 'Give its schema as JSON.'],
  ['SQLite format 3', 'a SQLite database', 'Export the table as CSV.'],
  ['%PDF', 'a PDF', 'Give a CSV or JSON file.'],
]

/** What Windows-1252 has where Latin-1 has control characters; Node 20 takes the one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter)

/** Bytes that binary kinds are told by. */
const LOOKED_AT = 4096

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, LOOKED_AT))

function refuseBinary(bytes: Uint8Array, what: string): void {
  const start = latin(bytes)
  const known = KINDS.find(([magic]) => start.startsWith(magic))
  if (known === undefined && !start.includes('\u0000')) return
  throw usageError(`${what} is ${known?.[1] ?? 'not a text file'}`, {
    code: 'binary_file',
    hint: known?.[2] ?? 'Give a CSV or JSON file in UTF-8.',
    ...(known?.[3] === undefined ? {} : { next: [known[3]] }),
  })
}

/**
 * Bytes as text: UTF-8, UTF-16 where its mark says so, else Windows-1252, which older spreadsheets write.
 * @param cut true where the file goes on, so that the last letter may be half
 * @throws AppError usage (exit 2) for what is no text
 */
export function decode(bytes: Uint8Array, what: string, cut: boolean): Decoded {
  const utf16 = decodeUtf16(bytes)
  if (utf16 !== undefined) return { text: utf16, notes: [] }
  refuseBinary(bytes, what)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut }), notes: [] }
  } catch {
    const message = `${what} is not UTF-8: read as Windows-1252.`
    return { text: fromWindows(bytes), notes: [{ code: 'encoding', message }] }
  }
}
