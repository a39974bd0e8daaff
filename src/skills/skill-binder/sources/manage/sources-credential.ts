import * as z from 'zod/mini'
import { usageError } from '../../../../core/errors.ts'
import { step } from '../../../../core/next.ts'
import { changeCredential } from '../../../../flows/sources/credential.ts'
import { databaseNamed } from '../../../../flows/sources/source-input.ts'
import { flag, optional, required } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'

export const sourcesCredential = defineOperation({
  name: 'sources credential',
  summary: 'Approve where the password of a source is, or change it; only at a terminal',
  details:
    'A place of a password together with a server that somebody else chose could send any secret anywhere. So a person approves the ' +
    'pair at a terminal, and again when the host, the port or the encryption has changed. The Lytics token is never accepted.',
  effect: 'local',
  input: z.object({
    source: required('Source: its name'),
    credential: optional('Where the password is: env:NAME, file:PATH, keychain:NAME, or ask each time'),
    type: flag('Type a new password unseen'),
  }),
  positional: ['source'],
  output: z.object({ source: z.string(), credential: z.string(), approved: z.literal(true) }),
  examples: [
    { input: { source: 'crm' }, about: 'approve the place that was given when the source was added' },
    { input: { source: 'crm', credential: 'env:CRM_PASSWORD' }, about: 'another place' },
  ],
  run: async (ctx, input) => {
    if (input.type && input.credential !== undefined)
      throw usageError('Either --type or --credential', { code: 'usage' })
    const { sources, entry } = await databaseNamed(ctx, input.source)
    const { credential = 'ask' } = await changeCredential(ctx, sources, entry, input)
    return { source: entry.name, credential, approved: true as const }
  },
  view: ({ source, credential }, ui) =>
    `${ui.good('Approved')} ${credential} for ${source}\nNext\n${ui.commands([step('sources test', { source })])}`,
})
