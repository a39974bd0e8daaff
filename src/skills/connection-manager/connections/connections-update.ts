import * as z from 'zod/mini'
import { usageError } from '../../../core/errors.ts'
import { clean } from '../../../core/text.ts'
import { findAuth, findConnection } from '../../../flows/account/find.ts'
import { submitOne, viewWrite, WriteOutput } from '../../../flows/run/submit.ts'
import { updateConnection } from '../../../lytics/kinds/connection.ts'
import { list, optional, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const connectionsUpdate = defineOperation({
  name: 'connections update',
  summary: 'Change the label, description or auths of a connection',
  details: 'The provider and the config of a connection cannot be changed: make a new one for that.',
  effect: 'write',
  input: z.object({
    connection: required('Connection: label or id'),
    label: optional('New label'),
    description: optional('New description'),
    auth: list('Use this auth instead: label or id (repeatable)'),
  }),
  positional: ['connection'],
  output: WriteOutput,
  examples: [
    {
      input: { connection: 'Stores (Redshift)', label: 'Store receipts (Redshift)' },
      about: 'a new label',
    },
  ],
  run: async (ctx, input) => {
    if (input.label === undefined && input.description === undefined && input.auth.length === 0) {
      throw usageError('Nothing to change', { hint: 'Give --label, --description or --auth.' })
    }
    const [connection, ...auths] = await Promise.all([
      findConnection(ctx, input.connection),
      ...input.auth.map((wanted) => findAuth(ctx, wanted)),
    ])
    const after = {
      label: input.label ?? connection.label ?? '',
      description: input.description ?? connection.description ?? '',
      auth_ids: auths.length > 0 ? auths.map((auth) => auth.id) : [...(connection.auth_ids ?? [])],
    }
    return await submitOne(ctx, updateConnection(connection, after), {
      summary: [`Connection "${clean(connection.label ?? '')}"`],
    })
  },
  view: viewWrite,
})
