import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const Property = z.looseObject({
  type: z.string(),
  items: z.optional(z.string()),
  enum: z.optional(z.array(z.union([z.string(), z.number()]))),
  required: z.optional(z.boolean()),
  secret: z.optional(z.boolean()),
})
const Workflow = z.object({
  kebab: z.string(),
  snake: z.string(),
  provider: z.string(),
  direction: z.string(),
  properties: z.record(z.string(), Property),
})
const AuthType = z.object({ slug: z.string(), type: z.string(), fields: z.record(z.string(), Property) })

const read = (name: string): unknown => JSON.parse(readFileSync(`fixtures/facts/${name}.json`, 'utf8'))

/** What the API description says of each workflow. */
export const workflowFacts = z.array(Workflow).parse(read('workflows'))

/** What the API description says of each auth type. */
export const authFacts = z.array(AuthType).parse(read('auth-types'))

/** A workflow as the API description has it. */
export type WorkflowFacts = z.output<typeof Workflow>

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'array'
    : Number.isInteger(value)
      ? 'integer'
      : value !== null && typeof value === 'object'
        ? 'object'
        : typeof value

const fits = (value: unknown, type: string): boolean =>
  type === 'any' || kindOf(value) === type || (type === 'number' && typeof value === 'number')

/** What is wrong with a config by the API description alone, without anything of the catalog's code. */
export function factProblems(facts: WorkflowFacts, config: Readonly<Record<string, unknown>>): string[] {
  const missing = Object.entries(facts.properties)
    .filter(
      ([name, { required }]) => required === true && [undefined, null, ''].includes(config[name] as string),
    )
    .map(([name]) => `${name} is required`)
  const wrong = Object.entries(config).flatMap(([name, value]) => {
    const fact = facts.properties[name]
    if (fact === undefined) return [`${name} is no property`]
    if (!fits(value, fact.type)) return [`${name} is ${kindOf(value)}, not ${fact.type}`]
    const values = Array.isArray(value) ? value : [value]
    const { items, enum: allowed } = fact
    return values.flatMap((one) => [
      ...(Array.isArray(value) && items !== undefined && !fits(one, items)
        ? [`${name} holds a ${kindOf(one)}`]
        : []),
      ...(allowed !== undefined && !allowed.includes(one)
        ? [`${name} may not be ${JSON.stringify(one)}`]
        : []),
    ])
  })
  return [...missing, ...wrong]
}
