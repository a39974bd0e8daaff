import * as z from 'zod/mini'
import { assignments } from '../../../core/assignments.ts'
import { usageError } from '../../../core/errors.ts'
import { didYouMean, nearest } from '../../../core/text.ts'
import { findAuth } from '../../../flows/account/find.ts'
import { submitOne, viewWrite, WriteOutput } from '../../../flows/run/submit.ts'
import { createConnection } from '../../../lytics/kinds/connection.ts'
import { list, optional, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

/** What a connection's config may hold (API.md, section 7); all of them texts. */
const CONFIG = ['bucket', 'connection_url', 'database', 'dataset', 'file', 'project', 'ssl_mode']

export const connectionsCreate = defineOperation({
  name: 'connections create',
  summary: 'Create a Cloud Connect connection to a warehouse',
  effect: 'write',
  input: z.object({
    label: required('Label of the connection'),
    provider: required('Provider slug of the warehouse, for example google-bigquery'),
    kind: optional('Kind of connection (connection_config_slug), where the provider has several'),
    auth: list('Auth to use: label or id (repeatable)'),
    set: list(`One config value, name=value: ${CONFIG.join(', ')} (repeatable)`),
    description: optional('Description'),
  }),
  positional: ['label'],
  output: WriteOutput,
  examples: [
    {
      input: {
        label: 'CRM warehouse',
        provider: 'google-bigquery',
        auth: ['BigQuery acme-dw service account'],
        set: ['project=acme-dw', 'dataset=crm'],
      },
      about: 'a BigQuery dataset',
    },
  ],
  run: async (ctx, input) => {
    const config = Object.fromEntries(assignments(input.set, '--set'))
    for (const name of Object.keys(config)) {
      if (CONFIG.includes(name)) continue
      throw usageError(`--set ${name}: a connection has no such setting`, {
        hint: didYouMean(nearest(name, CONFIG)) ?? `It has ${CONFIG.join(', ')}.`,
      })
    }
    const auths = await Promise.all(input.auth.map((wanted) => findAuth(ctx, wanted)))
    const existing = await (await ctx.lytics()).connections.list()
    const same = existing.find(
      (connection) => connection.label === input.label && connection.provider_slug === input.provider,
    )
    if (same !== undefined) {
      throw usageError(`A connection "${input.label}" of ${input.provider} exists already (${same.id})`, {
        code: 'connection_exists',
        hint: 'Use it, or choose another label.',
      })
    }
    const write = createConnection({
      label: input.label,
      provider_slug: input.provider,
      auth_ids: auths.map((auth) => auth.id),
      config,
      ...(input.kind === undefined ? {} : { connection_config_slug: input.kind }),
      ...(input.description === undefined ? {} : { description: input.description }),
    })
    return await submitOne(ctx, write, {
      summary: [`A link to ${input.provider} that data models read through`],
    })
  },
  view: viewWrite,
})
