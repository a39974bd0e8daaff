import * as z from 'zod/mini'
import { step } from '../../../../core/next.ts'
import { clean } from '../../../../core/text.ts'
import { knownSchema } from '../../../../flows/sources/browse-source.ts'
import { sourceInput } from '../../../../flows/sources/source-input.ts'
import { flag, Steps } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { CountsOutput, countsFacts } from './counts.ts'
import { ProblemsOutput, problemsText } from './problems.ts'

export const sourcesSchema = defineOperation({
  name: 'sources schema',
  summary: 'Summarize what is known of a source: counts, sensitive fields, problems',
  details:
    'The summary comes first, because a whole schema can be thousands of lines; --full puts all of it into the JSON.',
  effect: 'read',
  input: z.object({ ...sourceInput, full: flag('With --json: every object, field and relation') }),
  positional: ['source'],
  output: z.object({
    source: z.string(),
    kind: z.string(),
    engine: z.string(),
    taken: z.string(),
    hash: z.string(),
    counts: CountsOutput,
    problems: ProblemsOutput,
    next: Steps,
    /** The normalized schema within the scope. */
    schema: z.optional(z.record(z.string(), z.unknown())),
  }),
  examples: [{ input: { source: 'shop', demo: true }, about: 'how much the demo shop holds' }],
  run: async (ctx, input) => {
    const { schema, counts } = await knownSchema(ctx, input)
    return {
      source: schema.source,
      kind: schema.kind,
      engine: schema.engine ?? '',
      taken: schema.taken,
      hash: schema.hash,
      counts,
      problems: schema.problems.map((problem) => ({ ...problem })),
      next: [step('sources objects', { source: input.source, ...(input.demo ? { demo: true } : {}) })],
      ...(input.full ? { schema: { ...schema } } : {}),
    }
  },
  view: ({ source, engine, taken, counts, problems, next }, ui) => {
    const facts = ui.facts([
      ['Source', source],
      ['Engine', clean(engine)],
      ['Discovered', ui.ago(taken)],
      ...countsFacts(counts),
    ])
    return `${facts}${problemsText(problems, ui)}\nNext\n${ui.commands(next)}`
  },
})
