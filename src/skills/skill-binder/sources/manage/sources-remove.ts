import * as z from 'zod/mini'
import { required } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'

export const sourcesRemove = defineOperation({
  name: 'sources remove',
  summary: 'Forget a source on this machine, with its password; the database stays as it is',
  effect: 'local',
  input: z.object({ source: required('Source: its name') }),
  positional: ['source'],
  output: z.object({ source: z.string() }),
  examples: [{ input: { source: 'crm' }, about: 'where it is and what was discovered' }],
  run: async (ctx, input) => {
    const sources = await ctx.sources()
    const entry = await sources.get(input.source)
    await sources.remove(entry)
    return { source: entry.name }
  },
  view: ({ source }, ui) =>
    `${ui.good('Removed')} ${source} from this machine. Its user in the database is still there.\n`,
})
