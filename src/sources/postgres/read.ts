import type { Client, QueryConfig } from 'pg'
import { createCollector } from '../collector.ts'
import type { Estimate } from '../database.ts'
import { runLimited } from '../limited-run.ts'
import type { CompiledStatement, ReadLimits, ReadResult, RowValue } from '../types.ts'

/** Object ids of types whose texts are exact as JavaScript values. */
const NUMBERS = new Set([21, 23, 26, 700, 701])
const BOOLEAN = 16

function toValue(text: string, type: number | undefined): RowValue {
  if (type === BOOLEAN) return text === 't'
  if (type === undefined || !NUMBERS.has(type)) return text
  const number = Number(text)
  return Number.isFinite(number) ? number : text
}

/** Limits, and one spelling of times for every server, whatever its settings. */
export const sessionSettings = (timeoutMs: number): string =>
  ['statement_timeout', 'lock_timeout']
    .map((name) => `SET LOCAL ${name} = ${Math.trunc(timeoutMs)}`)
    .concat("SET LOCAL TimeZone = 'UTC'", "SET LOCAL DateStyle = 'ISO'")
    .join('; ')

/**
 * The transaction can neither write nor be made to: after the savepoint its mode is fixed, and the one statement that
 * follows is sent over the extended protocol, which takes no second one.
 */
export const begin = (timeoutMs: number): string =>
  `BEGIN READ ONLY; ${sessionSettings(timeoutMs)}; SAVEPOINT b`

/** What the driver's types do not know: a statement without values goes over the extended protocol too. */
type ExtendedQuery = QueryConfig & { readonly queryMode: 'extended'; readonly rowMode: 'array' }

const extended = (text: string, values: readonly (string | null)[]): ExtendedQuery => ({
  text,
  values: [...values],
  queryMode: 'extended',
  rowMode: 'array',
})

interface Field {
  readonly dataTypeID: number
}

/** The socket, which the driver does not declare. */
interface Raw {
  readonly connection: { readonly stream: NodeJS.ReadableStream & { readonly destroy: () => void } }
}

/** Reads the rows of one statement within the limits. The caller closes the connection. */
export async function readRows(
  client: Client,
  { text, values, columns }: CompiledStatement,
  limits: ReadLimits,
): Promise<ReadResult> {
  await client.query(begin(limits.timeoutMs))
  const { Query } = await import('pg')
  let fields: readonly Field[] = []
  const collector = createCollector(columns, limits, (value, at) => toValue(value, fields[at]?.dataTypeID))
  const { stream: socket } = (client as unknown as Raw).connection
  await runLimited({ socket, cut: () => socket.destroy() }, collector, limits.timeoutMs, (events) => {
    const running = new Query(extended(text, values))
    running.on('row', (row: unknown, result?: { readonly fields: readonly Field[] }) => {
      fields = result?.fields ?? fields
      events.row(row as readonly (string | null)[])
    })
    running.on('end', events.end)
    running.on('error', events.failed)
    client.once('end', () => events.failed(undefined))
    client.query(running)
  })
  return collector.result()
}

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Schema?: string
  readonly 'Plan Rows': number
  readonly 'Total Cost': number
  readonly Plans?: readonly PlanNode[]
}

const scans = (node: PlanNode): string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined ? [node['Relation Name']] : []),
  ...(node.Plans ?? []).flatMap(scans),
]

/** What the planner expects of a statement; the statement itself is not run. */
export async function explain(
  client: Client,
  { text, values }: CompiledStatement,
  timeoutMs: number,
): Promise<Estimate> {
  await client.query(begin(timeoutMs))
  const { rows } = await client.query<string[]>(extended(`EXPLAIN (FORMAT JSON) ${text}`, values))
  // The form of the answer is documented and belongs to the version of the server.
  const [{ Plan: plan } = { Plan: undefined }] = JSON.parse(rows[0]?.[0] ?? '[]') as { Plan?: PlanNode }[]
  if (plan === undefined) return { fullScans: [] }
  return { rows: plan['Plan Rows'], cost: plan['Total Cost'], fullScans: [...new Set(scans(plan))] }
}
