// The tables of docs/catalog.md: one for each part of the schema, made from it.
import * as z from 'zod/mini'
import { PARTS } from '../../src/catalog/schema.ts'

type Shape = z.core.JSONSchema.JSONSchema

const BLOCK = /(<!-- schema -->\n)[\s\S]*?(<!-- \/schema -->)/

const WORDS: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', null: '`null`' }
const code = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(', ')
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null
const shapeOf = (value: unknown): Shape => (isShape(value) ? value : {})

/** The type of a value in words that fit in a table. */
function typeOf(shape: Shape): string {
  // Only the roles are this many; they have a list of their own.
  if (shape.enum !== undefined) return shape.enum.length > 20 ? 'a role' : code(shape.enum)
  if (shape.anyOf !== undefined) return [...new Set(shape.anyOf.map(typeOf))].join(' or ')
  if (shape.type === 'array') return `list of ${typeOf(shapeOf(shape.items))}`
  if (shape.type === 'object') return shape.properties === undefined ? 'by name' : 'object'
  if (shape.maxLength !== undefined) return `text, at most ${shape.maxLength} letters`
  return [shape.type ?? 'value']
    .flat()
    .map((type) => WORDS[type] ?? type)
    .join(' or ')
}

function section([name, schema]: readonly [string, z.ZodMiniType]): string {
  const { properties, required = [], enum: values } = z.toJSONSchema(schema)
  if (properties === undefined) return `### ${name}\n\n${code(values ?? [])}\n`
  const rows = Object.entries(properties).map(([key, value]) => {
    const shape = shapeOf(value)
    return `| \`${key}\` | ${typeOf(shape)} | ${required.includes(key) ? 'yes' : ''} | ${shape.description ?? ''} |`
  })
  return `### ${name}\n\n| key | value | required | what it says |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

/** The page with its tables as the schema has them now. */
export const withSchema = (page: string): string =>
  page.replace(
    BLOCK,
    (_, open: string, close: string) => `${open}\n${Object.entries(PARTS).map(section).join('\n')}\n${close}`,
  )
