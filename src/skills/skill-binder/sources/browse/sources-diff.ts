import * as z from 'zod/mini'
import { notFoundError } from '../../../../core/errors.ts'
import { step } from '../../../../core/next.ts'
import { discoverSource } from '../../../../flows/sources/discover.ts'
import { sourceInput, sourceNamed } from '../../../../flows/sources/source-input.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { ChangesOutput, changesText } from './changes.ts'

export const sourcesDiff = defineOperation({
  name: 'sources diff',
  summary: 'Compare a source as it is now with what was discovered; nothing is kept',
  effect: 'read',
  input: z.object(sourceInput),
  positional: ['source'],
  output: z.object({ source: z.string(), same: z.boolean(), hash: z.string(), changes: ChangesOutput }),
  examples: [{ input: { source: 'shop' }, about: 'what breaks, loosens, was added or may be renamed' }],
  run: async (ctx, input) => {
    const { sources, entry } = await sourceNamed(ctx, input)
    const { schema, changes } = await discoverSource(sources, entry, false)
    if (changes === undefined) {
      throw notFoundError(`There is nothing to compare ${entry.name} with`, {
        code: 'schema_not_discovered',
        hint: 'Discover its tables first:',
        next: [step('sources discover', { source: entry.name })],
      })
    }
    const found = changes.map((change) => ({ ...change }))
    return { source: entry.name, same: found.length === 0, hash: schema.hash, changes: found }
  },
  view: ({ source, same, changes }, ui) =>
    same
      ? `No changes in ${source}\n`
      : `${changesText(changes, ui)}\nKeep the new state\n${ui.commands([step('sources discover', { source })])}`,
})
