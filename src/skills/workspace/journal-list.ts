import * as z from 'zod/mini'
import { clean } from '../../core/text.ts'
import { JournalLine, readJournal } from '../../flows/run/journal-lines.ts'
import { wholeNumber } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

export const journalList = defineOperation({
  name: 'journal list',
  summary: 'Show what was sent from this machine to the account, and what came back',
  effect: 'read',
  input: z.object({ last: wholeNumber('Only the newest N lines') }),
  output: z.array(JournalLine),
  examples: [{ input: { last: 10 }, about: 'the newest ones' }],
  run: async (ctx, input) => {
    const lines = await readJournal(ctx)
    return input.last === undefined ? lines : lines.slice(Math.max(0, lines.length - input.last))
  },
  view: (lines, ui) =>
    ui.table(
      lines,
      [
        { title: 'WHEN', value: (line) => line.at },
        { title: 'PHASE', value: (line) => line.phase },
        { title: 'WHAT', value: (line) => clean(line.title), flexible: true },
        { title: 'RESULT', value: (line) => line.status ?? '' },
      ],
      'Nothing was sent from this machine yet.\n',
    ),
})
