import * as z from 'zod/mini'
import { defineOperation } from '../../../../operation/operation.ts'

const KINDS = [
  {
    kind: 'demo',
    title: 'Demo shop in memory',
    needs: [],
    reads: 'Made-up customers, orders, tickets; the same on every machine',
  },
  {
    kind: 'postgres',
    title: 'PostgreSQL',
    needs: ['host', 'database', 'user', 'password'],
    reads: 'Tables, views, keys, indexes, rights; a user that may only SELECT is enough',
  },
  {
    kind: 'mysql',
    title: 'MySQL or MariaDB',
    needs: ['host', 'database', 'user', 'password'],
    reads: 'The same, for a user with SELECT and SHOW VIEW only',
  },
]

export const sourcesKinds = defineOperation({
  name: 'sources kinds',
  summary: 'List the kinds of sources that can be added, and what each needs',
  effect: 'read',
  input: z.object({}),
  output: z.array(
    z.object({ kind: z.string(), title: z.string(), needs: z.array(z.string()), reads: z.string() }),
  ),
  examples: [{ input: {}, about: 'before the first one is added' }],
  run: async () => KINDS,
  view: (kinds, ui) =>
    ui.table(
      kinds,
      [
        { title: 'KIND', value: ({ kind }) => kind },
        { title: 'WHAT', value: ({ title }) => title },
        { title: 'NEEDS', value: ({ needs }) => needs.join(', ') || 'nothing' },
        { title: 'READS', value: ({ reads }) => reads, flexible: true },
      ],
      '',
    ),
})
