import * as z from 'zod/mini'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { changeProfile } from './change-profile.ts'

export const accountsRemove = defineOperation({
  name: 'accounts remove',
  summary: 'Remove a stored account; the token itself stays valid at Lytics',
  effect: 'local',
  input: z.object({ name: required('Name of the stored account') }),
  positional: ['name'],
  output: z.object({ name: z.string() }),
  examples: [{ input: { name: 'prod' }, about: 'from this machine only' }],
  run: (ctx, { name }) =>
    changeProfile(ctx, name, (profiles, chosen) => profiles.filter((profile) => profile.name !== chosen)),
  view: ({ name }, ui) =>
    `${ui.good('Removed')} ${name} from this machine. To end the token: Lytics UI > Access tokens.\n`,
})
