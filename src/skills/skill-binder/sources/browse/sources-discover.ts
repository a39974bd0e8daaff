import * as z from 'zod/mini'
import { step } from '../../../../core/next.ts'
import { clean } from '../../../../core/text.ts'
import { discoverSource } from '../../../../flows/sources/discover.ts'
import { sourceInput, sourceNamed } from '../../../../flows/sources/source-input.ts'
import { Steps } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { ChangesOutput, changesText } from './changes.ts'
import { CountsOutput, countsFacts } from './counts.ts'
import { ProblemsOutput, problemsText } from './problems.ts'

export const sourcesDiscover = defineOperation({
  name: 'sources discover',
  summary: 'Read tables, columns, keys and rights of a source; no row is read',
  details:
    'What was found is kept on this machine and compared with what was known before. Sensitive columns are recognized by name, type and ' +
    'comment, never by stored values.',
  effect: 'local',
  input: z.object(sourceInput),
  positional: ['source'],
  output: z.object({
    source: z.string(),
    engine: z.string(),
    hash: z.string(),
    taken: z.string(),
    counts: CountsOutput,
    /** null at the first discovery. */
    changes: z.nullable(ChangesOutput),
    problems: ProblemsOutput,
    next: Steps,
  }),
  examples: [{ input: { source: 'shop' }, about: 'after it was added, and when the database has changed' }],
  run: async (ctx, input) => {
    const { sources, entry } = await sourceNamed(ctx, input)
    const { schema, counts, changes } = await discoverSource(sources, entry, true)
    return {
      source: entry.name,
      engine: schema.engine ?? '',
      hash: schema.hash,
      taken: schema.taken,
      counts,
      changes: changes?.map((change) => ({ ...change })) ?? null,
      problems: schema.problems.map((problem) => ({ ...problem })),
      next: [step('sources objects', { source: entry.name }), step('sources scope', { source: entry.name })],
    }
  },
  view: ({ source, engine, counts, changes, problems, next }, ui) => {
    const facts = ui.facts([['Source', source], ['Engine', clean(engine)], ...countsFacts(counts)])
    const changed = changes === null ? '' : `\nSince last time\n${changesText(changes, ui)}`
    return `${facts}${changed}${problemsText(problems, ui)}\nNext\n${ui.commands(next)}`
  },
})
