import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { findConnection } from '../../../flows/account/find.ts'
import { ScanResult } from '../../../lytics/models/connection.ts'
import { list, optional, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

/** The API gives 20 rows unless told and 100 at the most (API.md, section 3). */
const MOST_ROWS = 100

export const connectionsScan = defineOperation({
  name: 'connections scan',
  summary: 'Read a few rows through a connection',
  effect: 'read',
  input: z.object({
    connection: required('Connection: label or id'),
    query: optional('SQL to run; without it the connection shows what it has'),
    primary_key: list('Column that identifies a row (repeatable)'),
    limit: z.optional(
      z.coerce
        .number()
        .check(z.int(), z.minimum(1), z.maximum(MOST_ROWS), z.describe('Rows to read, 1 to 100')),
    ),
  }),
  positional: ['connection'],
  output: ScanResult,
  examples: [
    {
      input: { connection: 'Warehouse (BigQuery)', query: 'SELECT * FROM contacts', limit: 5 },
      about: 'five rows',
    },
  ],
  run: async (ctx, input) => {
    const connection = await findConnection(ctx, input.connection)
    return await (await ctx.lytics()).connections.scan(connection.id, {
      ...(input.query === undefined ? {} : { query: input.query }),
      ...(input.limit === undefined ? {} : { limit: input.limit }),
      primary_keys: input.primary_key,
    })
  },
  view: (result, ui) =>
    ui.table(
      result.rows,
      result.columns.map((column, at) => ({
        title: column.column_name,
        value: (row: Readonly<Record<string, unknown>>) => clean(String(row[column.column_name] ?? '')),
        flexible: at === result.columns.length - 1,
      })),
      'No rows.\n',
    ),
})
