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
