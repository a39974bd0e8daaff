import * as z from 'zod/mini'
import { loadAuthType } from '../../../catalog/catalog.ts'
import type { AuthTypeEntry } from '../../../catalog/types.ts'
import { AppError, notFoundError, usageError } from '../../../core/errors.ts'
import type { Json } from '../../../core/json.ts'
import { placeholder, step } from '../../../core/next.ts'
import { askCredential, credentialSecrets } from '../../../flows/ask/credential.ts'
import { credentialConfig, missingFields } from '../../../flows/ask/credential-flags.ts'
import { submitOne, viewWrite, WriteOutput } from '../../../flows/run/submit.ts'
import { createAuth } from '../../../lytics/kinds/auth.ts'
import type { Ctx } from '../../../operation/ctx.ts'
import { list, optional, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

const FLAGS = {
  set: list('A field that is not secret, name=value (repeatable)'),
  secret: list('A secret field, name=env:VAR, name=file:PATH or name=stdin (repeatable)'),
}

/** The auth type of this name. @throws AppError not_found (exit 5) */
export async function authTypeNamed(name: string): Promise<AuthTypeEntry> {
  const type = await loadAuthType(name)
  if (type !== undefined) return type
  throw notFoundError(`No auth type "${name}"`, {
    code: 'auth_type_not_found',
    hint: /oauth/.test(name)
      ? 'A browser sign-in is made in the Lytics UI, not here.'
      : 'See which type a provider takes:',
    next: [step('providers get', { provider: placeholder('provider') })],
  })
}

/** The credential's fields from flags, the rest asked with hidden input where somebody can be asked. */
export async function credentialOf(
  ctx: Ctx,
  type: AuthTypeEntry,
  provided: { set: readonly string[]; secret: readonly string[] },
): Promise<Record<string, Json>> {
  const config = await credentialConfig(ctx, type, provided)
  const missing = missingFields(type, config)
  if (missing.length === 0) return config
  if (ctx.interactive) return { ...(await askCredential(await ctx.prompt(), type)), ...config }
  const flags = missing.map((field) =>
    field.secret ? `--secret ${field.name}=env:NAME` : `--set ${field.name}=VALUE`,
  )
  throw new AppError(
    'missing_answers',
    `${type.name} needs ${missing.map((field) => field.label).join(', ')}`,
    {
      code: 'missing_answers',
      hint: `Give: ${flags.join(' ')}`,
    },
  )
}

export const authsCreate = defineOperation({
  name: 'auths create',
  summary: 'Store a credential: key, user and password, service account, SFTP…',
  details:
    'Asks for the fields of the type, secrets with hidden input. In a script give them with --set and --secret. ' +
    'A browser sign-in (OAuth) cannot be made here: the connect command shows where to click.',
  effect: 'write',
  input: z.object({
    type: required('Auth type (providers get shows it)'),
    label: optional('Label of the credential'),
    provider: optional('Provider slug, where the type serves several'),
    description: optional('Description'),
    ...FLAGS,
  }),
  positional: ['type'],
  output: WriteOutput,
  examples: [
    {
      input: { type: 'klaviyo', label: 'Klaviyo EU' },
      about: 'asks for the key with hidden input',
    },
    {
      input: { type: 'klaviyo', label: 'Klaviyo', secret: ['api_key=env:KLAVIYO_KEY'], yes: true },
      about: 'in a script',
    },
  ],
  run: async (ctx, input) => {
    const type = await authTypeNamed(input.type)
    const provider = input.provider ?? type.providers[0]
    const label = input.label ?? type.name
    const config = await credentialOf(ctx, type, input)
    const auths = await (await ctx.lytics()).auths.list()
    const same = auths.find((auth) => auth.label === label && auth.type === type.type)
    if (same !== undefined) {
      throw usageError(`A credential "${label}" of type ${type.type} exists already (${same.id})`, {
        code: 'auth_exists',
        hint: 'Use it, or choose another --label.',
      })
    }
    const write = createAuth(
      {
        type: type.type,
        label,
        config,
        ...(provider === undefined ? {} : { provider_slug: provider }),
        ...(input.description === undefined ? {} : { description: input.description }),
      },
      credentialSecrets(type),
    )
    return await submitOne(ctx, write, {
      summary: [`${type.name}: stored by Lytics; it never comes back out.`, ...type.notes],
    })
  },
  view: viewWrite,
})
