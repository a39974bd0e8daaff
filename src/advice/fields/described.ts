import { isObject } from '../../core/json.ts'
import type { Field } from '../../mapping/types.ts'
import { FieldCollector, type FieldSet } from './field-set.ts'
import { isTypeWord } from './type-word.ts'

/** What lists of fields call a field's name, type, label, description and examples. */
const NAME = ['name', 'id', 'field', 'field_name', 'column', 'column_name', 'key']
const TYPE = ['type', 'data_type', 'datatype', 'column_datatype', 'dataType']
const LABEL = ['label', 'title', 'shortdesc', 'display_name', 'displayName']
const ABOUT = ['description', 'longdesc', 'doc', 'comment', 'help']
const VALUES = ['values', 'examples', 'samples', 'example']
const OTHER = ['required', 'nullable', 'mode', 'fields', 'default', 'format']
const KNOWN = new Set([...NAME, ...TYPE, ...LABEL, ...ABOUT, ...VALUES, ...OTHER])

type Entry = Readonly<Record<string, unknown>>

const text = (entry: Entry, keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const value = Object.hasOwn(entry, key) ? entry[key] : undefined
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return undefined
}

/** A type is a word, or one of several (`["null", "string"]`), or an object that has one. */
function typeIn(entry: Entry): string | undefined {
  const plain = text(entry, TYPE)
  if (plain !== undefined) return plain
  const { type } = entry
  if (Array.isArray(type)) return type.find((each) => typeof each === 'string' && each !== 'null')
  return isObject(type) ? text(type, ['type', 'name']) : undefined
}

/** True where an object describes a field, and is not a row of data that happens to have a `name`. */
function describes(entry: Entry): boolean {
  if (text(entry, NAME) === undefined) return false
  const type = typeIn(entry)
  if (type !== undefined) return isTypeWord(type) || isObject(entry.type)
  return Object.keys(entry).every((key) => KNOWN.has(key))
}

/** True for a list whose items describe fields. */
export const isDescription = (list: readonly unknown[]): list is readonly Entry[] =>
  list.length > 0 && list.every((item) => isObject(item) && describes(item))

const valuesOf = (entry: Entry): readonly unknown[] => {
  const value = VALUES.map((key) => entry[key]).find((each) => each !== undefined)
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

/** Fields within a field: BigQuery's records have `fields`, Avro's have them in their type. */
const within = (entry: Entry): readonly unknown[] => {
  const inner = Array.isArray(entry.fields) ? entry.fields : isObject(entry.type) ? entry.type.fields : []
  return Array.isArray(inner) ? inner : []
}

const DEEPEST = 6

const fieldOf = (name: string, entry: Entry): Field => ({
  name,
  type: typeIn(entry) ?? null,
  label: text(entry, LABEL) ?? null,
  description: text(entry, ABOUT) ?? null,
})

/** The fields that a list describes: names alone, or objects with `name` and perhaps type, label, description, values. */
export function describedFields(list: readonly unknown[]): FieldSet {
  const found = new FieldCollector()
  const read = (item: unknown, prefix: string, depth: number): void => {
    if (typeof item === 'string') found.add({ name: `${prefix}${item.trim()}` })
    const own = isObject(item) ? text(item, NAME) : undefined
    if (!isObject(item) || own === undefined) return
    const name = `${prefix}${own}`
    const inner = depth < DEEPEST ? within(item) : []
    for (const each of inner) read(each, `${name}.`, depth + 1)
    if (inner.length > 0 || !found.add(fieldOf(name, item))) return
    for (const value of valuesOf(item)) found.see(name, value)
  }
  for (const item of list) read(item, '', 1)
  return found.done(null)
}
