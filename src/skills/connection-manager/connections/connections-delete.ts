import * as z from 'zod/mini'
import { clean, count } from '../../../core/text.ts'
import { connectionNamed } from '../../../flows/account/find.ts'
import { readAccount } from '../../../flows/account/snapshot.ts'
import { submitOne, viewWrite, WriteOutput } from '../../../flows/run/submit.ts'
import { deleteConnection } from '../../../lytics/kinds/connection.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const connectionsDelete = defineOperation({
  name: 'connections delete',
  summary: 'Delete a connection; the data models that read it are named first',
  effect: 'destructive',
  input: z.object({ connection: required('Connection: label or id') }),
  positional: ['connection'],
  output: WriteOutput,
  examples: [{ input: { connection: 'Analytics (Snowflake)' }, about: 'asks to type the label' }],
  run: async (ctx, input) => {
    const { connections, dataModels } = await readAccount(ctx, 'connections', 'dataModels')
    const connection = connectionNamed(input.connection, connections)
    const mine = dataModels.filter((model) => model.connection_id === connection.id)
    const names = mine.map((model) => `"${clean(model.name ?? model.id)}"`).join(', ')
    const summary = [
      `Connection "${clean(connection.label ?? '')}" (${clean(connection.provider_slug ?? '')})`,
      mine.length === 0
        ? 'No data model reads it.'
        : `${count(mine.length, 'data model')} would lose the source: ${names}`,
    ]
    return await submitOne(ctx, deleteConnection(connection), { summary })
  },
  view: viewWrite,
})
