import * as z from 'zod/mini'
import { didYouMean, nearest } from '../../src/core/text.ts'

type Path = readonly PropertyKey[]
type Shape = z.core.JSONSchema.JSONSchema

const { localeError } = z.locales.en()
const pathText = (path: Path): string => ['$', ...path.map(String)].join('.')
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null

/** What is wrong with the source of the catalog: one line each, with file and JSON path. */
export class Problems {
  readonly lines: string[] = []

  add(file: string, path: Path, message: string): void {
    this.lines.push(`${file}: ${pathText(path)}: ${message}`)
  }

  /** A name that is none of the known ones, with those that it may be meant for. */
  unknown(file: string, path: Path, what: string, known: readonly string[]): void {
    const name = String(path.at(-1))
    const near = didYouMean(nearest(name, known))
    this.add(file, path, near === undefined ? `unknown ${what}` : `unknown ${what}. ${near}`)
  }
}

/** The part of a JSON Schema at a path. */
function shapeAt(shape: Shape, path: Path): Shape {
  const [step, ...rest] = path
  if (step === undefined) return shape
  const next =
    typeof step === 'number' ? shape.items : (shape.properties?.[String(step)] ?? shape.additionalProperties)
  return isShape(next) && !Array.isArray(next) ? shapeAt(next, rest) : {}
}

/** The contents of a file where they have the shape of the schema; otherwise undefined, and each fault is added. */
export function parseFile<Schema extends z.ZodMiniType>(
  schema: Schema,
  file: string,
  content: unknown,
  problems: Problems,
): z.output<Schema> | undefined {
  const parsed = schema.safeParse(content, { error: localeError })
  if (parsed.success) return parsed.data
  const shape = z.toJSONSchema(schema)
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(shapeAt(shape, issue.path).properties ?? {})
      for (const key of issue.keys) problems.unknown(file, [...issue.path, key], 'key', known)
    } else {
      problems.add(file, issue.path, issue.message.replace('Invalid input: ', ''))
    }
  }
  return undefined
}
