import { AppError } from '../../core/errors.ts'
import type { NextStep } from '../../core/next.ts'
import { clean, scrub } from '../../core/text.ts'
import type { Ctx } from '../../operation/ctx.ts'

/** What a person is asked to approve. */
export interface TerminalQuestion {
  /** One line: `Let env:CRM_PASSWORD go to crm.example.com:5432`. */
  readonly title: string
  readonly lines: readonly string[]
  /** The command to run at a terminal, where this is none. */
  readonly next?: NextStep
}

/** No vowels and no letters that look like digits, so that a code is neither a word nor misread. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'

const newCode = (random: () => number): string =>
  Array.from({ length: 4 }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'X').join('')

/**
 * Asks a person at a terminal to type a code that is shown there. Never an agent's, a pipe's or a flag's to give.
 * @throws AppError approval (exit 3) without a terminal, or where another text is typed
 */
export async function approveAtTerminal(ctx: Ctx, { title, lines, next }: TerminalQuestion): Promise<void> {
  if (!ctx.interactive) {
    throw new AppError('approval', `${clean(title)}: this needs the approval of a person`, {
      code: 'terminal_required',
      hint: 'Nothing was changed. A person approves it at a terminal:',
      ...(next === undefined ? {} : { next: [next] }),
    })
  }
  const code = newCode(ctx.random)
  ctx.io.err(`\n${[title, ...lines.map((line) => `  ${line}`)].map(scrub).join('\n')}\n\n`)
  const typed = await (await ctx.prompt()).text({ message: `Type ${code} to approve` })
  if (typed.trim().toUpperCase() === code) return
  throw new AppError('approval', 'Not approved', { code: 'declined', hint: 'Nothing was changed.' })
}
