import { isObject, valueAt } from '../../core/json.ts'
import type { Field } from '../../mapping/types.ts'
import { FieldCollector, type FieldSet, MOST_FIELDS } from './field-set.ts'

type Schema = Readonly<Record<string, unknown>>

/** Schemas above one another, references counted. */
const DEEPEST = 16
const WORDS = ['allOf', 'anyOf', 'oneOf'] as const

/** True for an object that says what its properties are. */
export const isJsonSchema = (value: Schema): boolean =>
  isObject(value.properties) ||
  (isObject(value.items) && isObject(value.items.properties)) ||
  (typeof value.$ref === 'string' && value.$ref.startsWith('#')) ||
  WORDS.some((word) => Array.isArray(value[word]) && value[word].some(isObject))

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const typeOf = (schema: Schema): string | null => {
  const { format, type } = schema
  if (typeof format === 'string') return format
  if (Array.isArray(type)) return type.find((each) => typeof each === 'string' && each !== 'null') ?? null
  return textOf(type)
}

const fieldOf = (name: string, schema: Schema): Field => ({
  name,
  type: typeOf(schema),
  label: textOf(schema.title),
  description: textOf(schema.description),
})

const examplesOf = ({ examples, example, enum: allowed }: Schema): readonly unknown[] => {
  const list = Array.isArray(examples) ? examples : Array.isArray(allowed) ? allowed : []
  return example === undefined ? list : [...list, example]
}

/** The pointer of a reference, which is written as part of an address. */
const decoded = (pointer: string): string => {
  try {
    return decodeURIComponent(pointer)
  } catch {
    return pointer
  }
}

/** The parts that together say what a schema is: itself, what it refers to, what it is made of; each once. */
function partsOf(schema: Schema, document: Schema, seen: Set<Schema> = new Set()): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const { $ref } = schema
  const inside = typeof $ref === 'string' && $ref.startsWith('#')
  const target = inside ? valueAt(document, decoded($ref.slice(1))) : undefined
  const more = WORDS.flatMap((word) => (Array.isArray(schema[word]) ? schema[word] : []))
  return [schema, ...[target, ...more].filter(isObject).flatMap((part) => partsOf(part, document, seen))]
}

/** The schemas one step down: of properties under their names, of a list's items under the list's own. */
function within(parts: readonly Schema[], path: string): (readonly [path: string, schema: Schema])[] {
  const properties = parts.flatMap((part) =>
    isObject(part.properties)
      ? Object.entries(part.properties).flatMap(([key, inner]) =>
          isObject(inner) ? [[path === '' ? key : `${path}.${key}`, inner] as const] : [],
        )
      : [],
  )
  if (properties.length > 0) return properties
  const items = parts.map((part) => part.items).filter(isObject)
  return items.filter(isJsonSchema).map((item) => [path, item] as const)
}

/**
 * The fields of a JSON Schema: its properties, those of objects within as `address.city`. References within the
 * document are followed, those to elsewhere are not; what refers back to itself is taken as one field.
 */
export function schemaFields(document: Schema): FieldSet {
  const found = new FieldCollector()
  const walk = (schema: Schema, path: string, above: readonly Schema[]): void => {
    const parts = partsOf(schema, document)
    const closed =
      above.length >= DEEPEST || found.size >= MOST_FIELDS || parts.some((part) => above.includes(part))
    const inner = closed ? [] : within(parts, path)
    for (const [name, each] of inner) walk(each, name, [...above, ...parts])
    if (inner.length > 0 || path === '' || found.has(path)) return
    const merged: Schema = Object.assign({}, ...[...parts].reverse())
    found.add(fieldOf(path, merged))
    for (const value of examplesOf(merged)) found.see(path, value)
  }
  walk(document, '', [])
  return found.done(null)
}
