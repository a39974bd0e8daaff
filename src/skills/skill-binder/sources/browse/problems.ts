import * as z from 'zod/mini'
import { clean, count } from '../../../../core/text.ts'
import type { Ui } from '../../../../terminal/ui.ts'

/** What discovery could not read or does not trust. */
export const ProblemsOutput = z.array(
  z.object({ code: z.string(), where: z.string(), what: z.string(), effect: z.string() }),
)

const SHOWN = 10

/** The problems for a person; the rest of a long list is counted. */
export function problemsText(problems: z.output<typeof ProblemsOutput>, ui: Ui): string {
  if (problems.length === 0) return ''
  const lines = problems
    .slice(0, SHOWN)
    .map(({ where, what, effect }) => `  ${clean(where)}: ${clean(what)}. ${ui.dim(clean(effect))}\n`)
  const more =
    problems.length > SHOWN ? `  ${count(problems.length - SHOWN, 'more problem')} with --json\n` : ''
  return `\nProblems\n${lines.join('')}${more}`
}
