import * as z from 'zod/mini'
import { step } from '../../../../core/next.ts'
import { addSource } from '../../../../flows/sources/add-source.ts'
import { flag, optional, required, Steps, wholeNumber } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { placeOf, SourceOutput, sourceOutput } from '../source-output.ts'

export const sourcesAdd = defineOperation({
  name: 'sources add',
  summary: 'Add a source: the demo shop, or a database of your own',
  details:
    'The password is never an argument. Give the place where it is (--credential env:NAME, file:PATH or keychain:NAME), or a whole ' +
    'connection URL with --url-from env:NAME; at a terminal it can be typed unseen. A person approves at a terminal that the password ' +
    'may go to this server; until then it is not sent. Encryption: verify-full unless the database is on this machine.',
  effect: 'local',
  input: z.object({
    name: required('Name of the source, such as crm'),
    demo: flag('A small shop in memory, to try everything without a database'),
    kind: z.optional(
      z.enum(['demo', 'postgres', 'mysql']).check(z.describe('Kind of source (sources kinds)')),
    ),
    host: optional('Host name of the server'),
    port: wholeNumber('Port, where it is not the usual one'),
    database: optional('Name of the database'),
    user: optional('User that may only read'),
    tls: z.optional(
      z
        .enum(['disable', 'require', 'verify-ca', 'verify-full'])
        .check(z.describe('How far the server is verified; disable only on this machine')),
    ),
    ca: optional('File with the certificates of the authorities to trust (PEM)'),
    credential: optional('Where the password is: env:NAME, file:PATH, keychain:NAME, or ask each time'),
    url_from: optional('Where a whole connection URL is: env:NAME'),
    writable: flag('The user is meant to write too; otherwise the test reports it'),
    replace: flag('Change the source of this name; what is not given stays as it is'),
  }),
  positional: ['name'],
  output: z.object({
    source: SourceOutput,
    credential_approved: z.boolean(),
    replaced: z.boolean(),
    next: Steps,
  }),
  examples: [
    { input: { name: 'shop', demo: true }, about: 'the demo shop' },
    { input: { name: 'crm', url_from: 'env:CRM_URL' }, about: 'a database by the URL in CRM_URL' },
    {
      input: {
        name: 'warehouse',
        kind: 'postgres',
        host: 'db.example.com',
        database: 'crm',
        user: 'advisor',
      },
      about: 'asks for the password with hidden input',
    },
  ],
  run: async (ctx, input) => {
    const { entry, approved, replaced } = await addSource(ctx, input)
    const source = entry.name
    const next =
      entry.kind === 'demo'
        ? [step('sources objects', { source })]
        : approved
          ? [step('sources test', { source }), step('sources discover', { source })]
          : [step('sources credential', { source })]
    return { source: sourceOutput(entry), credential_approved: approved, replaced, next }
  },
  view: ({ source, credential_approved, replaced, next }, ui) => {
    const approval = credential_approved
      ? ''
      : `${ui.warn('Not usable yet:')} a person has to approve at a terminal that ${source.credential} may go there.\n`
    const what = `${source.name} (${source.kind}, ${placeOf(source)})`
    return `${ui.good(replaced ? 'Changed' : 'Added')} ${what}\n${approval}Next\n${ui.commands(next)}`
  },
})
