import * as z from 'zod/mini'
import { step } from '../../../../core/next.ts'
import { listSources } from '../../../../flows/sources/list-sources.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { placeOf, SourceOutput, sourceOutput } from '../source-output.ts'

const Listed = z.extend(SourceOutput, {
  credential_approved: z.boolean(),
  /** Tables and views that the scope lets through; null before the first discovery. */
  objects: z.nullable(z.number()),
  discovered: z.nullable(z.string()),
})

export const sourcesList = defineOperation({
  name: 'sources list',
  summary: 'List the sources of this machine; passwords are not shown',
  effect: 'read',
  input: z.object({}),
  output: z.array(Listed),
  examples: [{ input: {}, about: 'what is stored, and what is known of it' }],
  run: async (ctx) =>
    (await listSources(ctx)).map(({ entry, approved, schema }) => ({
      ...sourceOutput(entry),
      credential_approved: approved,
      objects: schema?.objects.length ?? null,
      discovered: entry.kind === 'demo' ? null : (schema?.taken ?? null),
    })),
  view: (sources, ui) =>
    ui.table(
      sources,
      [
        { title: 'NAME', value: ({ name }) => name },
        { title: 'KIND', value: ({ kind }) => kind },
        { title: 'WHERE', value: placeOf, flexible: true },
        { title: 'TLS', value: ({ tls }) => tls ?? '' },
        { title: 'PASSWORD', value: ({ credential }) => credential ?? '' },
        {
          title: 'OBJECTS',
          value: ({ objects }) => (objects === null ? 'not discovered' : String(objects)),
          align: 'right',
        },
      ],
      `No sources. To try one without a database: ${ui.command(step('sources add', { name: 'shop', demo: true }))}\n`,
    ),
})
