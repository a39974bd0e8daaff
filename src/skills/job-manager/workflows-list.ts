import * as z from 'zod/mini'
import { listProviders } from '../../catalog/catalog.ts'
import { findProvider } from '../../flows/account/find-provider.ts'
import { optional } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

const Row = z.object({
  workflow: z.string(),
  name: z.string(),
  provider: z.string(),
  direction: z.string(),
  data: z.string(),
  /** Date on which the service ended; null where it lives. */
  retired: z.nullable(z.string()),
})

export const workflowsList = defineOperation({
  name: 'workflows list',
  summary: 'List the workflows that jobs can be made from',
  effect: 'read',
  input: z.object({
    provider: optional('Only workflows of this provider (name or slug)'),
    direction: z.optional(
      z.enum(['import', 'export', 'enrichment', 'other']).check(z.describe('Only this direction')),
    ),
  }),
  output: z.array(Row),
  examples: [
    {
      input: { provider: 'facebook' },
      about: 'what can be done with one platform',
    },
    {
      input: { direction: 'enrichment' },
      about: 'everything that enriches profiles',
    },
  ],
  run: async (_ctx, input) => {
    const providers = input.provider === undefined ? listProviders() : [findProvider(input.provider)]
    return providers.flatMap((provider) =>
      provider.workflows
        .filter((workflow) => input.direction === undefined || workflow.direction === input.direction)
        .map(({ slug, name, direction, data, retired }) => ({
          workflow: slug,
          name,
          provider: provider.slug,
          direction,
          data,
          retired: retired?.date ?? null,
        })),
    )
  },
  view: (rows, ui) =>
    ui.table(
      rows,
      [
        { title: 'WORKFLOW', value: (row) => row.workflow },
        {
          title: 'WHAT',
          value: (row) => (row.retired === null ? row.name : `${row.name} (ended ${row.retired})`),
          flexible: true,
        },
        { title: 'PROVIDER', value: (row) => row.provider },
        { title: 'DIRECTION', value: (row) => row.direction },
      ],
      'No workflow matches.\n',
    ),
})
