import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

/** One row of fixtures/contract/endpoints.json: what the API offers, restated from its published descriptions. */
const Endpoint = z.strictObject({
  /** The client's function or the write that uses it. */
  call: z.string(),
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
  /** With `{name}` for the parts that vary. */
  path: z.string(),
  query: z.array(z.string()),
  /** Documented statuses of the answer. */
  status: z.array(z.number()),
  effect: z.enum(['read', 'write', 'destructive']),
  /** Where it is documented. */
  source: z.string(),
  /** Model of the request, in fixtures/facts/resources.json. */
  body: z.optional(z.string()),
  /** Model of the answer or of its items, there too. */
  data: z.optional(z.string()),
})
export type Endpoint = z.output<typeof Endpoint>

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

export const ENDPOINTS = z.array(Endpoint).parse(read('../../fixtures/contract/endpoints.json'))

const Resource = z.looseObject({
  name: z.string(),
  properties: z.record(z.string(), z.looseObject({ type: z.string() })),
})
export const RESOURCES = new Map(
  z
    .array(Resource)
    .parse(read('../../fixtures/facts/resources.json'))
    .map((resource) => [resource.name, resource.properties]),
)

const matches = (template: string, path: string): boolean => {
  const wanted = template.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith('{') ? given[index] !== '' : part === given[index]))
  )
}

/** The endpoint a request goes to; words that are written out win over parts that vary, as in the API's router. */
export function endpointOf(method: string, url: string): Endpoint | undefined {
  const { pathname } = new URL(url)
  const fitting = ENDPOINTS.filter((each) => each.method === method && matches(each.path, pathname))
  const variables = ({ path }: Endpoint) => path.split('{').length
  return fitting.sort((a, b) => variables(a) - variables(b))[0]
}
