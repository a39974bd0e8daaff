import * as z from 'zod/mini'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { changeProfile } from './change-profile.ts'

export const accountsUse = defineOperation({
  name: 'accounts use',
  summary: 'Make a stored account the default',
  effect: 'local',
  input: z.object({ name: required('Name of the stored account') }),
  positional: ['name'],
  output: z.object({ name: z.string() }),
  examples: [{ input: { name: 'prod' }, about: 'from now on' }],
  run: (ctx, { name }) =>
    changeProfile(ctx, name, (profiles, chosen) =>
      profiles.map((profile) => ({ ...profile, isDefault: profile.name === chosen })),
    ),
  view: ({ name }, ui) => `${ui.good('Default:')} ${name}\n`,
})
