import * as z from 'zod/mini'
import { checkBaseUrl, checkToken } from '../../../config/checks.ts'
import type { Profile } from '../../../config/config.ts'
import { DEFAULT_URL } from '../../../config/create-config.ts'
import { changeProfiles, defaultProfile } from '../../../config/profiles.ts'
import { AppError, usageError } from '../../../core/errors.ts'
import { clean } from '../../../core/text.ts'
import type { Ctx } from '../../../operation/ctx.ts'
import { flag, optional } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

const input = z.object({
  name: z._default(z.string().check(z.describe('Name of the stored account')), 'default'),
  token_stdin: flag('Read the token from stdin'),
  token_env: optional('Read the token from this environment variable'),
  url: optional('Address of the API, where it is not the usual one'),
  approval: z.optional(
    z
      .enum(['terminal', 'flag'])
      .check(z.describe('How writes are approved: at a terminal only (usual), or by --yes too')),
  ),
})

async function tokenFrom(ctx: Ctx, options: z.output<typeof input>): Promise<string> {
  if (options.token_env !== undefined) {
    const token = ctx.env(options.token_env)
    if (token) return token.trim()
    throw usageError(`The environment has no ${options.token_env}`)
  }
  if (options.token_stdin) return (await ctx.io.readInput()).trim()
  if (!ctx.interactive) {
    throw new AppError('missing_answers', 'The token is missing', {
      code: 'missing_answers',
      hint: 'Give --token-stdin or --token-env NAME. A token is never an argument.',
    })
  }
  const validate = (text: string): true | string => text.trim() !== '' || 'A token is needed.'
  return (await (await ctx.prompt()).secret({ message: 'Lytics API token (hidden)', validate })).trim()
}

/** The stored ones with this one; the default stays it, also where it was so only because it was alone. */
function withProfile(stored: readonly Profile[], added: Profile): Profile[] {
  const preset = defaultProfile(stored)?.name ?? added.name
  return [...stored.filter(({ name }) => name !== added.name), added].map((profile) => ({
    ...profile,
    isDefault: profile.name === preset,
  }))
}

export const accountsAdd = defineOperation({
  name: 'accounts add',
  summary: 'Store a Lytics token under a name, after checking it',
  details:
    'The token is asked for with hidden input and never taken from an argument. It is checked with a read before it is stored ' +
    'in ~/.lytics/accounts.toml, which only you can read. A name that is stored already gets the new token and keeps the rest.',
  effect: 'local',
  input,
  positional: ['name'],
  output: z.object({ name: z.string(), account: z.string(), file: z.string(), is_default: z.boolean() }),
  examples: [
    { input: {}, about: 'asks for the token' },
    {
      input: { name: 'prod', token_stdin: true },
      pipe_from: 'pass show lytics',
      about: 'from a password store',
    },
  ],
  run: async (ctx, options) => {
    if (!/^[\w.-]+$/.test(options.name))
      throw usageError(`"${options.name}" is not a name for a stored account`, {
        hint: 'Letters, digits, . _ and -',
      })
    const token = await tokenFrom(ctx, options)
    checkToken(token, 'The token')
    const config = await ctx.config()
    const earlier = (await config.profiles()).find(({ name }) => name === options.name)
    const url = options.url ?? earlier?.url ?? (ctx.env('LYTICS_API_URL') || DEFAULT_URL)
    checkBaseUrl(url, options.url === undefined ? 'LYTICS_API_URL' : '--url')
    const approval = options.approval ?? earlier?.approval
    const account = await ctx.checkToken(token, url)
    const rule = approval === undefined ? {} : { approval }
    const added = { name: options.name, token, url, isDefault: false, ...rule }
    await changeProfiles(ctx, config.accountsFile, (stored) => withProfile(stored, added))
    const is_default = defaultProfile(await config.profiles())?.name === options.name
    return { name: options.name, account, file: config.accountsFile, is_default }
  },
  view: ({ name, account, file }, ui) =>
    `${ui.good('Stored')} ${name} for account "${clean(account)}" in ${file}\n`,
})
