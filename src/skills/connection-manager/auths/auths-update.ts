import * as z from 'zod/mini'
import { AppError, usageError } from '../../../core/errors.ts'
import { clean } from '../../../core/text.ts'
import { findAuth } from '../../../flows/account/find.ts'
import { credentialSecrets } from '../../../flows/ask/credential.ts'
import { submitOne, viewWrite, WriteOutput } from '../../../flows/run/submit.ts'
import { updateAuth } from '../../../lytics/kinds/auth.ts'
import { list, optional, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { authTypeNamed, credentialOf } from './auths-create.ts'

export const authsUpdate = defineOperation({
  name: 'auths update',
  summary: 'Replace a credential: all of its secrets must be given again',
  details:
    'The API replaces the whole credential and never gives secrets back, so every field must be given again, also to change ' +
    'only the label. That cannot be undone.',
  effect: 'destructive',
  input: z.object({
    auth: required('Auth: label or id'),
    label: optional('New label'),
    description: optional('New description'),
    set: list('A field that is not secret, name=value (repeatable)'),
    secret: list('A secret field, name=env:VAR, name=file:PATH or name=stdin (repeatable)'),
  }),
  positional: ['auth'],
  output: WriteOutput,
  examples: [{ input: { auth: 'Klaviyo' }, about: 'asks for the new key with hidden input' }],
  run: async (ctx, input) => {
    const auth = await findAuth(ctx, input.auth)
    if (auth.type === undefined) throw usageError(`The auth "${clean(auth.label ?? auth.id)}" has no type`)
    if (/oauth/.test(auth.type) && !/client_credentials/.test(auth.type)) {
      throw new AppError('usage', 'A browser sign-in cannot be renewed here', {
        code: 'oauth_in_ui',
        hint: 'Renew it in the Lytics UI: app.lytics.com > Settings > Integrations.',
      })
    }
    const type = await authTypeNamed(auth.type)
    const config = await credentialOf(ctx, type, input)
    const after = {
      label: input.label ?? auth.label ?? type.name,
      description: input.description ?? auth.description ?? '',
      config,
    }
    return await submitOne(ctx, updateAuth(auth, after, credentialSecrets(type)), {
      summary: [
        `Credential "${clean(auth.label ?? auth.id)}" of ${clean(auth.provider_slug ?? '')} is replaced as a whole`,
      ],
    })
  },
  view: viewWrite,
})
