import * as z from 'zod/mini'
import { scrub } from '../../../../core/text.ts'
import { makeScript } from '../../../../flows/sources/make-script.ts'
import { list, optional, outputFile, required } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'

export const sourcesScript = defineOperation({
  name: 'sources script',
  summary: 'Print the SQL that makes a user who may only read, for the owner of the database to run',
  details:
    'The user may SELECT from the named tables (all that the scope shows, unless some are named) without columns that hold secrets, with ' +
    'a limit on time and connections. A password is made and shown once, at a terminal or in the file of -o, which only you can read; ' +
    'never in JSON or a pipe. --write also allows INSERT and UPDATE on a table, for a user of its own.',
  effect: 'read',
  input: z.object({
    source: required('Source: its name'),
    user: optional('Name of the user to make'),
    table: list('Only this table (repeatable)'),
    write: list('A table that may be written too (repeatable)'),
    engine: optional('Engine and version, where nothing was discovered yet: "PostgreSQL 15"'),
    output: outputFile('Write it to this file, with the password'),
  }),
  positional: ['source'],
  output: z.object({
    source: z.string(),
    engine: z.string(),
    user: z.string(),
    tables: z.array(z.string()),
    /** Without a password in JSON and in a pipe; null where it went to a file. */
    script: z.nullable(z.string()),
    file: z.nullable(z.string()),
  }),
  examples: [
    {
      input: { source: 'crm', table: ['public.customers', 'public.orders'] },
      about: 'before anything is discovered',
    },
    {
      input: { source: 'crm', table: ['public.customers'], output: 'crm-user.sql' },
      about: 'for the owner of the database',
    },
  ],
  run: async (ctx, input) => {
    const sources = await ctx.sources()
    const entry = await sources.get(input.source)
    const { output: file } = input
    const isSeen = ctx.io.outIsTerminal && ctx.interactive
    const made = await makeScript(sources, entry, { ...input, withPassword: file !== undefined || isSeen })
    if (file !== undefined) await ctx.files.write(file, made.script, 0o600)
    return {
      source: entry.name,
      ...made,
      tables: [...made.tables],
      script: file === undefined ? made.script : null,
      file: file ?? null,
    }
  },
  view: ({ script, file, user }, ui) =>
    script === null
      ? `${ui.good('Written')} ${file}, with the password of ${user}. Only you can read it; delete it once it has run.\n`
      : script.split('\n').map(scrub).join('\n'),
})
