import * as z from 'zod/mini'
import { isObject } from '../core/json.ts'
import { STEP_SCHEMA } from '../operation/fields.ts'
import type { AnyOperation, Effect, Example } from '../operation/operation.ts'

/** One flag or positional argument of a command, as the command line needs it. */
export interface Input {
  /** snake_case, the key in the operation's input. */
  readonly name: string
  readonly type: 'string' | 'boolean' | 'number' | 'list'
  readonly required: boolean
  /** On unless `--no-…` is given. */
  readonly negated: boolean
  readonly about: string
  readonly choices?: readonly string[]
  /** One letter: `o` for -o. */
  readonly short?: string
}

/** What help, parsing and documents need to know of an operation without loading it. */
export interface Entry {
  readonly name: string
  readonly summary: string
  readonly details?: string
  readonly effect: Effect
  readonly positional: readonly Input[]
  readonly flags: readonly Input[]
  readonly examples: readonly Example[]
  /** Where its output holds suggested commands: names from the root, `*` for every item of a list. */
  readonly steps: readonly (readonly string[])[]
}

export type Manifest = readonly Entry[]

const typeOf = (schema: Record<string, unknown>): Input['type'] => {
  if (schema.type === 'boolean') return 'boolean'
  if (schema.type === 'array') return 'list'
  return schema.type === 'number' || schema.type === 'integer' ? 'number' : 'string'
}

function inputOf(name: string, schema: Record<string, unknown>, required: boolean): Input {
  const choices = Array.isArray(schema.enum) ? schema.enum.map(String) : undefined
  return {
    name,
    type: typeOf(schema),
    required: required && schema.default === undefined,
    negated: schema.type === 'boolean' && schema.default === true,
    about: typeof schema.description === 'string' ? schema.description : '',
    ...(choices === undefined ? {} : { choices }),
    ...(typeof schema.short === 'string' ? { short: schema.short } : {}),
  }
}

/** Where a JSON schema refers to the one of suggested commands. */
function stepPaths(schema: unknown, path: readonly string[] = []): string[][] {
  if (!isObject(schema)) return []
  if (schema.$ref === `#/$defs/${STEP_SCHEMA}`) return [[...path]]
  const { properties, items, anyOf } = schema
  return [
    ...(isObject(properties)
      ? Object.entries(properties).flatMap(([name, inner]) => stepPaths(inner, [...path, name]))
      : []),
    ...stepPaths(items, [...path, '*']),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((inner) => stepPaths(inner, path)) : []),
  ]
}

/** The manifest entry of one operation. */
export function describe(operation: AnyOperation): Entry {
  const schema: Record<string, unknown> = z.toJSONSchema(operation.input)
  const properties = isObject(schema.properties) ? schema.properties : {}
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  const places = operation.positional ?? []
  const inputs = Object.entries(properties).map(([name, property]) =>
    inputOf(name, isObject(property) ? property : {}, required.has(name)),
  )
  return {
    name: operation.name,
    summary: operation.summary,
    ...(operation.details === undefined ? {} : { details: operation.details }),
    effect: operation.effect,
    positional: places.flatMap((place) => inputs.filter((input) => input.name === place)),
    flags: inputs.filter((input) => !places.includes(input.name)),
    examples: operation.examples,
    steps: stepPaths(z.toJSONSchema(operation.output, { unrepresentable: 'any' })),
  }
}

/** `ads_id` is `--ads-id`; a switch that is on is `--no-…`. */
export const flagOf = (input: Pick<Input, 'name' | 'negated'>): string =>
  `--${input.negated ? 'no-' : ''}${input.name.replaceAll('_', '-')}`
