import * as z from 'zod/mini'
import { writeProfiles } from '../../../config/profiles.ts'
import { step } from '../../../core/next.ts'
import { resolve } from '../../../flows/account/resolve.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const accountsUse = defineOperation({
  name: 'accounts use',
  summary: 'Make a stored profile the default',
  effect: 'local',
  input: z.object({ name: required('Name of the profile') }),
  positional: ['name'],
  output: z.object({ name: z.string() }),
  examples: [{ input: { name: 'prod' }, about: 'from now on' }],
  run: async (ctx, options) => {
    const config = await ctx.config()
    const profiles = await config.profiles()
    const names = (profile: { name: string }) => ({ id: profile.name, names: [profile.name] })
    const chosen = resolve('profile', options.name, profiles, names, step('accounts list'))
    await writeProfiles(
      ctx.files,
      config.accountsFile,
      profiles.map((profile) => ({ ...profile, isDefault: profile === chosen })),
    )
    return { name: chosen.name }
  },
  view: ({ name }, ui) => `${ui.good('Default:')} ${name}\n`,
})
