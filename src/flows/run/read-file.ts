import { decode } from '../../advice/fields/decode.ts'
import type { FieldSet } from '../../advice/fields/field-set.ts'
import { jsonFields } from '../../advice/fields/from-json.ts'
import { parseJson } from '../../core/assignments.ts'
import { isAppError, notFoundError, usageError } from '../../core/errors.ts'
import { isObject } from '../../core/json.ts'
import { step } from '../../core/next.ts'
import { clean, didYouMean, nearest } from '../../core/text.ts'
import type { Ctx } from '../../operation/ctx.ts'

const MEGA = 1024 * 1024
/** The first rows are enough of a table; a JSON document must be read whole. */
const MOST_ROWS = 4 * MEGA
const MOST_JSON = 32 * MEGA

const ROWS = /\.(?:csv|tsv|tab|psv|txt|jsonl|ndjson)$/i
const JSON_FILE = /\.(?:json|avsc|jsonl|ndjson)$/i
const LINES = /\.(?:jsonl|ndjson)$/i
const FILE = /\.(?:csv|tsv|tab|psv|txt|json|jsonl|ndjson|avsc|xlsx?|parquet|gz|zip|sql|ya?ml|xml)$/i

/** True for what is written as a file: with a path that starts somewhere, or an ending that files have. */
export const isFileName = (text: string): boolean => /^(?:\.{1,2}\/|\/|~\/)/.test(text) || FILE.test(text)

/** The beginning of a file, and whether it goes on. */
interface Start {
  readonly bytes: Uint8Array
  readonly cut: boolean
  readonly what: string
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const upTo = (bytes: Uint8Array, most: number, what: string): Start => ({
  bytes: bytes.subarray(0, most),
  cut: bytes.length > most,
  what,
})

/**
 * The beginning of a file; undefined where there is none of this name.
 * @throws AppError usage (exit 2) for a folder or a file that may not be read
 */
async function startOf(ctx: Ctx, path: string): Promise<Start | undefined> {
  const most = ROWS.test(path) ? MOST_ROWS : MOST_JSON
  try {
    const bytes = await ctx.files.readStart(path, most + 1)
    return bytes === undefined ? undefined : upTo(bytes, most, clean(path))
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EISDIR') {
      if (!isFileName(path)) return undefined
      throw usageError(`${clean(path)} is a folder`, { code: 'not_a_file', hint: 'Name a file in it.' })
    }
    if (code === undefined || isAppError(error)) throw error
    throw usageError(`${clean(path)} cannot be read (${code})`, {
      code: 'unreadable_file',
      hint: 'Check its permissions.',
    })
  }
}

/** Each line a JSON value; the last may be cut. */
function fromLines(text: string, { cut, what }: Start): FieldSet {
  const lines = text.split('\n')
  const whole = cut ? lines.slice(0, -1) : lines
  const values = whole
    .map((line, at) => ({ line: line.trim(), at }))
    .filter(({ line }) => line !== '')
    .slice(0, 1000)
    .map(({ line, at }) => parseJson(line, `${what}, line ${at + 1},`))
  return jsonFields(values, what)
}

const isJsonLine = (line: string): boolean => {
  try {
    return isObject(JSON.parse(line))
  } catch {
    return false
  }
}

/** True where the first line is an object and another one begins after it. */
const areLines = (text: string): boolean => {
  const [first = '', second = ''] = text.trimStart().split('\n', 2)
  return second.trimStart().startsWith('{') && isJsonLine(first)
}

function fromJson(text: string, start: Start): FieldSet {
  const { cut, what } = start
  if (LINES.test(what) || areLines(text)) return fromLines(text, start)
  if (cut)
    throw usageError(`${what} is larger than ${MOST_JSON / MEGA} MB`, {
      code: 'too_large',
      hint: 'A few hundred rows are enough:',
      next: [step('map', { source: '-' }, { pipe_from: "jq '.[:500]' <file>" })],
    })
  return jsonFields(parsed(text, what), what)
}

/** The fast parser first; the one that knows where a mistake is only where there is one. */
function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return parseJson(text, what)
  }
}

async function fieldsIn(start: Start): Promise<FieldSet> {
  const { bytes, cut, what } = start
  const decoded = decode(bytes, what, cut)
  const text = decoded.text.replace(/^\uFEFF/, '')
  if (text.trim() === '')
    throw usageError(`${what} is empty`, {
      code: 'empty_file',
      hint: 'Give a file with a line of names, or JSON.',
    })
  const json = JSON_FILE.test(what) || (/^\s*[[{]/.test(text) && !/\.[ct]sv$/i.test(what))
  const set = json
    ? fromJson(text, start)
    : (await import('../../advice/fields/from-csv.ts')).csvFields({ text, cut, what })
  return { ...set, notes: [...decoded.notes, ...set.notes] }
}

/** The fields of stdin. @throws AppError usage (exit 2) where nothing is piped in, or it holds none */
export async function readStdin(ctx: Ctx): Promise<FieldSet> {
  if (ctx.io.inIsTerminal)
    throw usageError('"-" reads what is piped in, and nothing is', {
      code: 'no_input',
      hint: 'For example:',
      next: [step('map', { source: '-' }, { pipe_from: 'head -200 customers.csv' })],
    })
  return await fieldsIn(upTo(await ctx.io.readInputStart(MOST_JSON + 1), MOST_JSON, 'stdin'))
}

/** The fields of a file; undefined where there is none of this name. @throws AppError usage for what holds no fields */
export async function readFile(ctx: Ctx, path: string): Promise<FieldSet | undefined> {
  const start = await startOf(ctx, path)
  return start === undefined ? undefined : await fieldsIn(start)
}

/** There is no such file: with those of the folder that are called nearly so. */
export async function missingFile(ctx: Ctx, path: string): Promise<Error> {
  const slash = path.lastIndexOf('/')
  const folder = slash < 0 ? '.' : path.slice(0, slash + 1)
  const beside = await ctx.files.list(folder).catch(() => [])
  const near = nearest(
    path.slice(slash + 1),
    beside.filter((name) => FILE.test(name)),
  )
  const named = near.map((name) => clean(slash < 0 ? name : `${folder}${name}`))
  return notFoundError(`No file ${clean(path)}`, {
    code: 'file_not_found',
    hint: didYouMean(named) ?? 'Check the path.',
  })
}
