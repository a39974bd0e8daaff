import * as z from 'zod/mini'
import { step } from '../../../../core/next.ts'
import { count } from '../../../../core/text.ts'
import { optional } from '../../../../operation/fields.ts'
import type { Ui } from '../../../../terminal/ui.ts'

/** How a long list is narrowed. */
export const pagingInput = {
  search: optional('Only what these words match: name, comment, fields'),
  page: z._default(z.coerce.number().check(z.int(), z.positive(), z.describe('Which page (default 1)')), 1),
  limit: z._default(
    z.coerce.number().check(z.int(), z.positive(), z.maximum(500), z.describe('Rows of a page (default 25)')),
    25,
  ),
}

/** How much of the list is shown. */
export const pagingOutput = {
  total: z.number(),
  page: z.number(),
  pages: z.number(),
}

interface Shown {
  readonly source: string
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** What was cut off, and the command that shows it; nothing where all is there. */
export function cutText(
  operation: string,
  shown: Shown,
  { search }: { readonly search?: string | undefined },
  ui: Ui,
): string {
  const { source, total, page, pages } = shown
  if (pages <= 1) return ''
  if (page >= pages) return ui.terminal ? `Page ${page} of ${pages}, ${total} in all\n` : ''
  const next = step(operation, { source, search, page: page + 1 })
  return ui.terminal
    ? `Page ${page} of ${pages}, ${count(total, 'entry', 'entries')} in all. More: ${ui.command(next)}\n`
    : ''
}
