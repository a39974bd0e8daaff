import * as z from 'zod/mini'
import type { Counts } from '../../../../sources/browse.ts'

/** How much of what a source holds, within its scope. */
export const CountsOutput = z.object({
  tables: z.number(),
  views: z.number(),
  fields: z.number(),
  relations: z.number(),
  operations: z.number(),
  problems: z.number(),
  unreadable: z.number(),
  sensitive: z.record(z.enum(['personal', 'contact', 'financial', 'health', 'secret']), z.number()),
})

const sensitiveText = ({ sensitive }: Counts): string =>
  Object.entries(sensitive)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${kind}`)
    .join(', ')

/** The counts as lines for a person. */
export const countsFacts = (counts: Counts): [label: string, value: string][] => [
  ['Tables', String(counts.tables)],
  ['Views', counts.views === 0 ? '' : String(counts.views)],
  ['Fields', String(counts.fields)],
  ['Relations', String(counts.relations)],
  ['Sensitive', sensitiveText(counts)],
  ['Not readable', counts.unreadable === 0 ? '' : `${counts.unreadable} (the user has no right to)`],
  ['Problems', counts.problems === 0 ? '' : String(counts.problems)],
]
