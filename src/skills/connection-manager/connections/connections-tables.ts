import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { findConnection } from '../../../flows/account/find.ts'
import { TableInfo } from '../../../lytics/models/connection.ts'
import { optional, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const connectionsTables = defineOperation({
  name: 'connections tables',
  summary: 'List the tables that a connection can read',
  effect: 'read',
  input: z.object({
    connection: required('Connection: label or id'),
    match: optional('Only tables whose name holds this text'),
  }),
  positional: ['connection'],
  output: z.array(TableInfo),
  examples: [
    {
      input: { connection: 'Warehouse (BigQuery)', match: 'contact' },
      about: 'find a table',
    },
  ],
  run: async (ctx, input) => {
    const connection = await findConnection(ctx, input.connection)
    const tables = await (await ctx.lytics()).connections.tables(connection.id)
    const wanted = input.match?.toLowerCase() ?? ''
    return tables.filter((table) =>
      (table.fully_qualified_name ?? table.table_name).toLowerCase().includes(wanted),
    )
  },
  view: (tables, ui) =>
    ui.table(
      tables,
      [
        { title: 'TABLE', value: (table) => clean(table.table_name) },
        { title: 'FULL NAME', value: (table) => clean(table.fully_qualified_name ?? ''), flexible: true },
        { title: 'COLUMNS', value: (table) => String(table.num_columns ?? ''), align: 'right' },
        { title: 'PROBLEM', value: (table) => ui.bad(clean(table.error ?? '')) },
      ],
      'No tables. Check what the auth may read.\n',
    ),
})
