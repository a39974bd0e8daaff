import * as z from 'zod/mini'
import type { ImportChoice } from '../../../flows/import/choice.ts'

const ColumnOutput = z.object({
  name: z.string(),
  type: z.nullable(z.string()),
  /** The profile field it fills. */
  field: z.nullable(z.string()),
  score: z.nullable(z.number()),
  reason: z.string(),
  /** The likeliest field where none is sure. */
  runner_up: z.nullable(z.string()),
  /** Shares of the sampled rows, 0 to 1; null where no row was read. */
  filled: z.nullable(z.number()),
  unique: z.nullable(z.number()),
  identity: z.nullable(z.enum(['email', 'phone', 'id'])),
  /** Which personal data it holds. */
  personal: z.nullable(z.string()),
  include: z.boolean(),
  proposal: z.string(),
  conflict: z.nullable(z.string()),
})

/** The `import` part of the document of `connect`: columns and what becomes of them, never a value of a row. */
export const ImportOutput = z.object({
  /** job: rows come in through a stream. model: a Cloud Connect data model keeps profiles as the table is. */
  way: z.enum(['job', 'model']),
  reason: z.string(),
  connection: z.nullable(z.object({ id: z.string(), label: z.string() })),
  table: z.nullable(z.string()),
  /** Rows that were looked at. */
  rows: z.number(),
  key: z.nullable(
    z.object({ column: z.string(), field: z.string(), cast: z.boolean(), proven: z.boolean() }),
  ),
  columns: z.array(ColumnOutput),
})

/** The part of the document that says what an import reads and maps. */
export function importOutput(choice: ImportChoice | undefined): z.output<typeof ImportOutput> | null {
  if (choice === undefined) return null
  const { way, connection, table, rows, key, columns } = choice
  return {
    way: way.way,
    reason: way.reason,
    connection: connection === undefined ? null : { id: connection.id, label: connection.label ?? '' },
    table: table === undefined ? null : (table.qualified ?? table.name),
    rows,
    key: key === undefined ? null : { ...key },
    columns: columns.map(({ answer: _, ...column }) => column),
  }
}
