import { usageError } from '../../core/errors.ts'
import { isObject } from '../../core/json.ts'
import { step } from '../../core/next.ts'
import { describedFields, isDescription } from './described.ts'
import type { FieldSet } from './field-set.ts'
import { isJsonSchema, schemaFields } from './json-schema.ts'
import { isPersonal } from './personal.ts'
import { rowFields, withRows } from './rows.ts'
import { isTypeWord } from './type-word.ts'

/** Members under which documents keep their fields, and those under which they keep rows. */
const FIELDS = ['fields', 'columns', 'names']
const ROWS = ['rows', 'data', 'records', 'items', 'results']

const FORMS =
  'Give a JSON Schema, a list of names or of {"name", "type", "label", "description"},\nor a list of row objects.'

const unreadable = (what: string): Error =>
  usageError(`${what} holds no fields`, { code: 'no_fields', hint: FORMS })

const listIn = (object: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  keys.map((key) => object[key]).find((value) => Array.isArray(value) && value.length > 0)

function fromList(list: readonly unknown[], what: string): FieldSet {
  if (list.every((item) => typeof item === 'string') || isDescription(list)) return describedFields(list)
  if (list.every(isObject)) return rowFields(list)
  throw unreadable(what)
}

/** A description, with the values that came beside it: what a scan of a table gives. */
const described = (fields: readonly unknown[], rows: unknown): FieldSet =>
  Array.isArray(rows) && rows.every(isObject)
    ? withRows(describedFields(fields), rows)
    : describedFields(fields)

function fromObject(object: Readonly<Record<string, unknown>>, what: string): FieldSet {
  if (isJsonSchema(object)) return schemaFields(object)
  const fields = listIn(object, FIELDS)
  const rows = listIn(object, ROWS)
  if (Array.isArray(fields) && fields.every((item) => typeof item === 'string' || isObject(item)))
    return described(fields, rows)
  if (Array.isArray(rows)) return fromList(rows, what)
  const entries = Object.entries(object)
  const typed = entries.every(([, value]) => typeof value === 'string' && isTypeWord(value))
  if (typed) return describedFields(entries.map(([name, type]) => ({ name, type })))
  return rowFields([object])
}

/**
 * The fields in a JSON document, whichever of the usual forms it has.
 * @param what the document in messages: its file's name
 * @throws AppError usage (exit 2) where it has none
 */
export function jsonFields(value: unknown, what: string): FieldSet {
  const set = Array.isArray(value)
    ? fromList(value, what)
    : isObject(value)
      ? fromObject(value, what)
      : undefined
  if (set === undefined || set.fields.length === 0) throw unreadable(what)
  // People by their address: shown as names of fields, the keys would give them away.
  if (set.rows !== null && set.fields.some(({ name }) => isPersonal(name)))
    throw usageError(`${what}: its keys are values, not the names of fields`, {
      code: 'no_names',
      hint: 'Give the rows as a list:',
      next: [step('map', { source: '-' }, { pipe_from: "jq '[.[]]' <file>" })],
    })
  return set
}
