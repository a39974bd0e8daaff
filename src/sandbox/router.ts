import { isObject } from '../core/json.ts'
import { badRequest, Refusal, type Reply } from './reply.ts'
import type { SandboxAccount } from './sandbox-account.ts'

/** One request, taken apart. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: string
}

type Handler = (call: Call, account: SandboxAccount) => Promise<Reply>

/** `GET /v2/job/:id/logs`; a literal word wins over a parameter, whatever the order. */
export type Route = readonly [pattern: string, handler: Handler]

interface Match {
  readonly handler: Handler
  readonly params: Record<string, string>
  /** Positions of parameters: fewer and later is more exact. */
  readonly rank: string
}

function matchPath(
  pattern: readonly string[],
  path: readonly string[],
): { params: Record<string, string>; rank: string } | undefined {
  if (pattern.length !== path.length) return undefined
  const params: Record<string, string> = {}
  let rank = ''
  for (const [index, word] of pattern.entries()) {
    const part = path[index] ?? ''
    if (word.startsWith(':')) params[word.slice(1)] = part
    else if (word !== part) return undefined
    rank += word.startsWith(':') ? '1' : '0'
  }
  return { params, rank }
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Finds the route of a request. `/v2/job/logs` is not a job called "logs", and `/v2/job/{id}/pause` not a workflow:
 * the literal words are matched first.
 * @throws Refusal 405 when only the verb is wrong, 404 when nothing is there
 */
export function findRoute(routes: readonly Route[], method: string, path: string): Omit<Match, 'rank'> {
  const words = path.split('/').slice(1).map(decode)
  const matches: Match[] = []
  const allowed = new Set<string>()
  for (const [pattern, handler] of routes) {
    const [verb = '', template = ''] = pattern.split(' ')
    const found = matchPath(template.split('/').slice(1), words)
    if (found === undefined) continue
    allowed.add(verb)
    if (verb === method) matches.push({ handler, ...found })
  }
  matches.sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const [best] = matches
  if (best !== undefined) return best
  if (allowed.size > 0) {
    throw new Refusal(405, 'BADREQ-001', `Method ${method} not allowed`, [...allowed].sort().join(', '))
  }
  throw new Refusal(404, 'NOTFOUND-003', 'Not found')
}

/** The body as a JSON object. @throws Refusal JSON-BADREQ-025 */
export function jsonBody(call: Call): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(call.body === '' ? '{}' : call.body)
  } catch {
    throw badRequest('JSON-BADREQ-025', 'The request body is not valid JSON')
  }
  if (!isObject(value)) throw badRequest('JSON-BADREQ-025', 'The request body must be a JSON object')
  return value
}

/** A query switch: `true`, `1` and the bare name are on. */
export const flag = (call: Call, name: string): boolean => {
  const value = call.query.get(name)
  return value !== null && value !== 'false' && value !== '0'
}

/** A list in the query in any of the four spellings of the server: `a,b`, repeated, `x[]=`, `[a,b]`. */
export const listParam = (call: Call, name: string): string[] =>
  [...call.query.getAll(name), ...call.query.getAll(`${name}[]`)]
    .flatMap((value) => value.replace(/^\[|\]$/g, '').split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')

/** A whole number in the query, kept between 1 and max. */
export function limitParam(call: Call, fallback: number, max: number): number {
  const value = Number(call.query.get('limit') ?? fallback)
  return Number.isInteger(value) && value > 0 ? Math.min(value, max) : fallback
}

/** A text of a JSON body, or '' where it is missing. @throws Refusal when it is something else */
export function textOf(body: Record<string, unknown>, key: string): string {
  const value = body[key]
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw badRequest('JSON-BADREQ-025', `${key} must be a string`)
  return value
}

/** A list of texts of a JSON body. @throws Refusal when it is something else */
export function textsOf(body: Record<string, unknown>, key: string): string[] {
  const value = body[key]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw badRequest('JSON-BADREQ-025', `${key} must be an array of strings`)
  }
  return value.map(String)
}
