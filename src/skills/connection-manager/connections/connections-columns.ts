import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { findConnection } from '../../../flows/account/find.ts'
import { ColumnInfo } from '../../../lytics/models/connection.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const connectionsColumns = defineOperation({
  name: 'connections columns',
  summary: 'List the columns of a table with their types',
  effect: 'read',
  input: z.object({ connection: required('Connection: label or id'), table: required('Table name') }),
  positional: ['connection', 'table'],
  output: z.array(ColumnInfo),
  examples: [{ input: { connection: 'Warehouse (BigQuery)', table: 'contacts' }, about: 'one table' }],
  run: async (ctx, input) => {
    const connection = await findConnection(ctx, input.connection)
    return await (await ctx.lytics()).connections.columns(connection.id, input.table)
  },
  view: (columns, ui) =>
    ui.table(
      columns,
      [
        { title: 'COLUMN', value: (column) => clean(column.column_name), flexible: true },
        { title: 'TYPE', value: (column) => clean(column.column_datatype ?? '') },
      ],
      'No columns.\n',
    ),
})
