import * as z from 'zod/mini'
import { clean } from '../../core/text.ts'
import { wholeNumber } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

const Line = z.looseObject({
  at: z.string(),
  phase: z.string(),
  title: z.string(),
  method: z.string(),
  path: z.string(),
  status: z.optional(z.string()),
  id: z.optional(z.string()),
})

const parse = (line: string): z.output<typeof Line>[] => {
  try {
    const read = z.safeParse(Line, JSON.parse(line))
    return read.success ? [read.data] : []
  } catch {
    // A line that a crash cut off.
    return []
  }
}

export const journalList = defineOperation({
  name: 'journal list',
  summary: 'Show what was sent from this machine to the account, and what came back',
  effect: 'read',
  input: z.object({ last: wholeNumber('Only the newest so many lines') }),
  output: z.array(Line),
  examples: [{ command: 'lytics-advisor journal list --last 10', about: 'the newest ones' }],
  run: async (ctx, input) => {
    const [config, account] = await Promise.all([ctx.config(), ctx.account()])
    const folder = config.stateDir(account.sandbox ? 'sandbox' : account.id)
    const text = (await ctx.files.read(`${folder}/journal.jsonl`)) ?? ''
    const lines = text.split('\n').flatMap(parse)
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
