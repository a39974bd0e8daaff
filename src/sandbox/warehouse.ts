import { hash32, unit } from './hash.ts'
import type { Quirks } from './quirks.ts'
import type { ConnectionRecord } from './records.ts'
import { badRequest } from './reply.ts'
import { type Column, type Table, tableOf, tablesOf } from './seed/tables.ts'
import { sampleOf } from './seed/terms.ts'

type Cell = string | number | boolean | null

const NUMERIC = /^(INT64|NUMERIC|FLOAT64|NUMBER|FLOAT|bigint|integer|numeric)$/
/** Dates of the rows are fixed: a warehouse does not move with the sandbox's clock. */
const LOADED = new Date('2026-11-20T04:00:00Z')

const PREFIXES: Readonly<Record<string, string>> = { sku: 'SKU', bigint: '' }

/** The value of a column that is different in every row: numbers stay numbers, texts tell what they count. */
const serial = (column: Column, row: number): Cell =>
  column.type === 'bigint'
    ? 700_000 + row
    : `${PREFIXES[column.name.toLowerCase()] ?? column.name.slice(0, 1).toUpperCase()}-${String(100_000 + row * 7).padStart(7, '0')}`

/** One cell; the same on every read. */
function cellOf(table: Table, column: Column, row: number): Cell {
  const key = `${table.qualified}/${row}`
  if (unit(`${key}/${column.name}/filled`) >= column.filled) return null
  if (column.values === 'serial') return serial(column, row)
  if (column.values.startsWith('of_'))
    return `${column.name.slice(0, 1).toUpperCase()}-${100_000 + (hash32(key) % Math.min(40, Number(column.values.slice(3)))) * 7}`
  if (column.values === 'currency') return 'USD'
  const text = sampleOf(column.values, key, LOADED)
  if (column.type.startsWith('BOOL')) return text === 'true'
  if (NUMERIC.test(column.type)) return Number(text)
  return /^date$/i.test(column.type) ? text.slice(0, 10) : text
}

interface Select {
  readonly table: Table
  readonly columns: readonly { readonly column: Column; readonly as: string }[]
  readonly limit: number
}

const SELECT = /^\s*select\s+([\s\S]+?)\s+from\s+([^\s;,()]+)([\s\S]*)$/i

/** Understands `SELECT columns FROM table … LIMIT n`; conditions and joins are accepted and do nothing. */
function parseSelect(connection: ConnectionRecord, query: string): Select {
  const match = SELECT.exec(query)
  if (match === null) throw badRequest('BADREQ-001', 'Syntax error: expected SELECT … FROM …')
  const [, list = '', name = '', rest = ''] = match
  const table = tableOf(connection, name)
  if (table === undefined) throw badRequest('BADREQ-001', `Not found: table ${name}`)
  const limit = /\blimit\s+(\d+)/i.exec(rest)?.[1]
  return {
    table,
    columns: selected(table, list),
    limit: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit),
  }
}

function selected(table: Table, list: string): Select['columns'] {
  const words = list.split(',').map((item) => item.trim().replace(/["`]/g, ''))
  return words.flatMap((item) => {
    if (/^(\w+\.)?\*$/.test(item)) return table.columns.map((column) => ({ column, as: column.name }))
    const [, value = item, alias] = /^(cast\(.+?\)|\S+)\s+(?:as\s+)?(\w+)$/i.exec(item) ?? []
    const expression = /^cast\((\S+)\s+as\s/i.exec(value)?.[1] ?? value
    const wanted = (expression.split('.').at(-1) ?? '').toLowerCase()
    const column = table.columns.find(({ name }) => name.toLowerCase() === wanted)
    if (column === undefined) throw badRequest('BADREQ-001', `Unrecognized name: ${item}`)
    return [{ column, as: alias ?? column.name }]
  })
}

/** What a scan of a connection answers. @throws Refusal for a query that does not fit the tables */
export function scanTable(
  connection: ConnectionRecord,
  scan: {
    readonly query: string
    readonly primaryKeys: readonly string[]
    readonly limit: number
    readonly quirks: Quirks
  },
) {
  const { query, primaryKeys, quirks } = scan
  if (query.trim() === '' && quirks.scan_without_query === 'refused')
    throw badRequest('BADREQ-001', 'query is required')
  const first = tablesOf(connection)[0]?.qualified ?? ''
  const { table, columns, limit } = parseSelect(
    connection,
    query.trim() === '' ? `SELECT * FROM ${first}` : query,
  )
  const unknown = primaryKeys.find((key) => !columns.some(({ as }) => as.toLowerCase() === key.toLowerCase()))
  if (unknown !== undefined) throw badRequest('BADREQ-001', `Primary key ${unknown} is not among the columns`)
  const count = Math.min(scan.limit, limit, table.rows)
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map(({ column }) => cellOf(table, column, row)),
  )
  const asObject = (row: readonly Cell[]) =>
    Object.fromEntries(columns.map(({ as }, index) => [as, row[index] ?? null]))
  return {
    columns: columns.map(({ column, as }) => ({ column_name: as, column_datatype: column.type })),
    row_count: count,
    rows: quirks.scan_rows === 'arrays' ? rows : rows.map(asObject),
  }
}
