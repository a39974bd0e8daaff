import { clean } from '../core/text.ts'
import type { Choice, Prompter, ReviewAnswer, ReviewQuestion } from './prompter.ts'
import { pressReview, type ReviewState } from './review-state.ts'
import { reviewCount, reviewLines } from './review-table.ts'

type Entry = 'accept' | 'change' | 'add' | 'drop' | 'back' | 'next'

const ENTRIES: Readonly<
  Record<Entry, { readonly label: string; readonly which: string; readonly key: string }>
> = {
  accept: { label: 'Yes, use it', which: '', key: 'a' },
  change: { label: 'Change one', which: 'Change which?', key: 'c' },
  next: { label: 'Use the runner-up of one', which: 'Of which?', key: 'u' },
  add: { label: 'Add one', which: '', key: 'n' },
  drop: { label: 'Drop one', which: 'Drop which?', key: 'space' },
  back: { label: 'Put one in', which: 'Put in which?', key: 'space' },
}

/** The rows that an entry is about, by their place. */
function rowsFor({ rows }: ReviewState, entry: Entry): Choice<number>[] {
  return rows.flatMap(({ field, next, mark, target }, at) => {
    const fits = {
      accept: false,
      add: false,
      change: true,
      drop: mark === 'in',
      back: mark !== 'in' && field !== undefined,
      next: next !== undefined,
    }[entry]
    if (!fits) return []
    const source = field === undefined ? '(none)' : clean(field.source)
    return [
      {
        value: at,
        label: `${source} -> ${clean(target)}`,
        ...(next === undefined ? {} : { about: `next best: ${clean(next.source)}` }),
      },
    ]
  })
}

/** The review as plain text and a menu, for terminals that only take text (TERM=dumb) and what reads them aloud. */
export async function reviewByMenu(
  { message, state: start, canAdd }: ReviewQuestion,
  select: Prompter['select'],
  write: (text: string) => void,
  width: number,
): Promise<ReviewAnswer> {
  let state = start
  for (;;) {
    write(`${reviewLines(state.rows, width).join('\n')}\n${reviewCount(state)}\n`)
    const entry: Entry = await select({
      message,
      choices: (['accept', 'change', 'next', 'add', 'drop', 'back'] as const)
        .filter((each) => each === 'accept' || (each === 'add' ? canAdd : rowsFor(state, each).length > 0))
        .map((value) => ({ value, label: ENTRIES[value].label })),
    })
    const { which, key } = ENTRIES[entry]
    if (which !== '')
      state = { ...state, at: await select({ message: which, choices: rowsFor(state, entry) }) }
    const step = pressReview(state, { name: key }, canAdd)
    if (step.action !== undefined) return { action: step.action, state: step.state }
    state = step.state
  }
}
