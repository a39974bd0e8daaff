import type { FieldPacket } from 'mysql2'
import { createCollector } from '../collector.ts'
import type { Estimate } from '../database.ts'
import { runLimited } from '../limited-run.ts'
import type { CompiledStatement, ReadLimits, ReadResult, ResultColumn, RowValue } from '../types.ts'
import { type MysqlConnection, sessionSettings } from './connect.ts'

/** Types of the protocol whose values are exact as JavaScript numbers: small integers, floats, years. */
const NUMBERS = new Set([1, 2, 3, 4, 5, 9, 13])

/** A value of the driver as text; bytes as PostgreSQL writes them. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  return String(value)
}

function toValue(text: string, column: ResultColumn | undefined, type: number | undefined): RowValue {
  if (column?.scalar === 'boolean') return text !== '0'
  return type !== undefined && NUMBERS.has(type) ? Number(text) : text
}

/** The parts of the driver's connection that its types do not declare. */
interface Raw {
  readonly stream: NodeJS.ReadableStream
  readonly execute: (
    options: { readonly sql: string; readonly rowsAsArray: true },
    values: readonly (string | null)[],
  ) => NodeJS.EventEmitter
}

/**
 * Reads the rows of one prepared statement within the limits. A read-only transaction does not stop every statement
 * here (TRUNCATE, DROP): that the statement is one that reads is the compiler's promise, and the rights of the user are
 * what holds. The caller closes the connection.
 */
export async function readRows(
  opened: MysqlConnection,
  statement: CompiledStatement,
  limits: ReadLimits,
): Promise<ReadResult> {
  const { connection } = opened
  await connection.query(sessionSettings(opened, limits.timeoutMs))
  await connection.query('START TRANSACTION READ ONLY')
  let fields: readonly FieldPacket[] = []
  const collector = createCollector(statement.columns, limits, (text, at) =>
    toValue(text, statement.columns[at], fields[at]?.columnType),
  )
  const { connection: raw } = connection as unknown as { connection: Raw }
  const wire = { socket: raw.stream, cut: () => connection.destroy() }
  await runLimited(wire, collector, limits.timeoutMs, (events) => {
    const running = raw.execute({ sql: statement.text, rowsAsArray: true }, statement.values)
    running.on('fields', (found: readonly FieldPacket[] | undefined) => {
      fields = found ?? []
    })
    running.on('result', (row: unknown) => {
      if (Array.isArray(row)) events.row(row.map(asText))
    })
    running.on('error', events.failed)
    running.on('end', events.end)
  })
  return collector.result()
}

interface PlanLine {
  readonly table: string | null
  readonly type: string | null
  readonly rows: number | string | null
}

/** What the planner expects of a statement; the statement itself is not run. */
export async function explain(
  opened: MysqlConnection,
  { text, values }: CompiledStatement,
  timeoutMs: number,
): Promise<Estimate> {
  await opened.connection.query(sessionSettings(opened, timeoutMs))
  const sql = `EXPLAIN ${text}`
  const [rows] = await opened.connection.execute({ sql, rowsAsArray: false }, [...values])
  // Its columns are documented and the same in MySQL and MariaDB.
  const plan = rows as unknown as readonly PlanLine[]
  const expected = plan.reduce((product, line) => product * Math.max(1, Number(line.rows ?? 1)), 1)
  const full = plan.filter(({ type }) => type === 'ALL' || type === 'index')
  return {
    rows: expected,
    fullScans: [...new Set(full.flatMap(({ table }) => (table === null ? [] : [table])))],
  }
}
