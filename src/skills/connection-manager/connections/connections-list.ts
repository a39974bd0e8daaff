import * as z from 'zod/mini'
import { helpStep } from '../../../core/next.ts'
import { clean, normalize } from '../../../core/text.ts'
import { Connection } from '../../../lytics/models/connection.ts'
import { optional } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const connectionsList = defineOperation({
  name: 'connections list',
  summary: 'List the connections of the account',
  effect: 'read',
  input: z.object({ provider: optional('Only those of this provider (slug)') }),
  output: z.array(Connection),
  examples: [
    { input: {}, about: 'all of them' },
    { input: { json: true }, pipe_to: "jq -r '.[].label'", about: 'labels, in a script' },
  ],
  run: async (ctx, { provider }) => {
    const connections = await (await ctx.lytics()).connections.list()
    if (provider === undefined) return connections
    return connections.filter(
      (connection) => normalize(connection.provider_slug ?? '') === normalize(provider),
    )
  },
  view: (connections, ui) =>
    ui.table(
      connections,
      [
        { title: 'LABEL', value: (connection) => clean(connection.label ?? ''), flexible: true },
        { title: 'PROVIDER', value: (connection) => clean(connection.provider_slug ?? '') },
        { title: 'KIND', value: (connection) => clean(connection.connection_config_slug ?? '') },
        { title: 'AUTHS', value: (connection) => String(connection.auth_ids?.length ?? 0), align: 'right' },
        { title: 'ID', value: (connection) => ui.id(connection.id) },
      ],
      `No connections. A job needs none; Cloud Connect does: ${ui.command(helpStep('connections create'))}\n`,
    ),
})
