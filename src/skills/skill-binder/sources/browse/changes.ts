import * as z from 'zod/mini'
import { clean, count } from '../../../../core/text.ts'
import type { Ui } from '../../../../terminal/ui.ts'

/** How a source differs from what was known of it, worst first. */
export const ChangesOutput = z.array(
  z.object({
    kind: z.enum(['breaks', 'loosens', 'adds', 'renamed']),
    where: z.string(),
    what: z.string(),
    to: z.optional(z.string()),
  }),
)

type Changes = z.output<typeof ChangesOutput>

const SHOWN = 30

const painted = (kind: Changes[number]['kind'], ui: Ui): string => {
  const word = kind.padEnd(8)
  return kind === 'breaks' ? ui.bad(word) : kind === 'adds' ? ui.good(word) : ui.warn(word)
}

/** The changes for a person; the rest of a long list is counted. */
export function changesText(changes: Changes, ui: Ui): string {
  if (changes.length === 0) return '  No changes\n'
  const lines = changes
    .slice(0, SHOWN)
    .map(({ kind, where, what }) => `  ${painted(kind, ui)}  ${clean(where)} ${clean(what)}\n`)
  const more = changes.length > SHOWN ? `  ${count(changes.length - SHOWN, 'more change')} with --json\n` : ''
  return `${lines.join('')}${more}`
}
