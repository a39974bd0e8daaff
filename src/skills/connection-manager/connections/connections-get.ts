import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { findConnection } from '../../../flows/account/find.ts'
import { Connection } from '../../../lytics/models/connection.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const connectionsGet = defineOperation({
  name: 'connections get',
  summary: 'Show one connection',
  effect: 'read',
  input: z.object({ connection: required('Connection: label or id') }),
  positional: ['connection'],
  output: Connection,
  examples: [{ input: { connection: 'Warehouse (BigQuery)' }, about: 'by label' }],
  run: (ctx, { connection }) => findConnection(ctx, connection),
  view: (connection, ui) =>
    ui.facts([
      ['Label', clean(connection.label ?? '')],
      ['Id', connection.id],
      ['Provider', clean(connection.provider_slug ?? '')],
      ['Kind', clean(connection.connection_config_slug ?? '')],
      ['Description', clean(connection.description ?? '')],
      ['Auths', connection.auth_ids?.join(', ')],
      ...Object.entries(connection.config ?? {})
        .filter(([, value]) => value !== '')
        .map(([key, value]) => [key, clean(String(value))] as const),
      ['Created', connection.created],
    ]),
})
