import * as z from 'zod/mini'
import { defineOperation } from '../../../operation/operation.ts'

export const sandboxReset = defineOperation({
  name: 'sandbox reset',
  summary: 'Delete everything that was created or changed in the embedded sandbox',
  details: 'Only files on this machine are deleted: no account is changed, and no network is used.',
  effect: 'local',
  input: z.object({}),
  output: z.object({ reset: z.literal(true), forgotten: z.record(z.string(), z.number()) }),
  examples: [{ input: {}, about: 'back to the first day' }],
  run: async (ctx) => {
    const sandbox = await ctx.sandbox()
    const { changes } = await sandbox.status()
    await sandbox.reset()
    return { reset: true as const, forgotten: changes }
  },
  view: ({ forgotten }) => {
    const total = Object.values(forgotten).reduce((sum, n) => sum + n, 0)
    return total === 0
      ? 'The sandbox is as on its first day.\n'
      : `The sandbox is as on its first day; ${total} changed resources were forgotten.\n`
  },
})
