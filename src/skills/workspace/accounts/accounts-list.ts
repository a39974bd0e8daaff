import * as z from 'zod/mini'
import { defaultProfile } from '../../../config/profiles.ts'
import { step } from '../../../core/next.ts'
import { clean } from '../../../core/text.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const ProfileOutput = z.object({
  name: z.string(),
  url: z.nullable(z.string()),
  approval: z.string(),
  is_default: z.boolean(),
})

export const accountsList = defineOperation({
  name: 'accounts list',
  summary: 'List the stored accounts; tokens are not shown',
  effect: 'read',
  input: z.object({}),
  output: z.array(ProfileOutput),
  examples: [{ input: {}, about: 'the stored accounts and the default one' }],
  run: async (ctx) => {
    const profiles = await (await ctx.config()).profiles()
    const preset = defaultProfile(profiles)
    return profiles.map(({ name, url, approval }) => ({
      name,
      url: url ?? null,
      approval: approval ?? 'terminal',
      is_default: name === preset?.name,
    }))
  },
  view: (profiles, ui) =>
    ui.table(
      profiles,
      [
        { title: 'NAME', value: (profile) => clean(profile.name), flexible: true },
        { title: 'DEFAULT', value: (profile) => (profile.is_default ? 'yes' : '') },
        { title: 'APPROVAL', value: (profile) => profile.approval },
        { title: 'URL', value: (profile) => clean(profile.url ?? '') },
      ],
      `No account is stored: ${ui.command(step('accounts add'))}\n`,
    ),
})
