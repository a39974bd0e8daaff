import { expect, test } from 'vitest'
import { reviewByMenu } from '../../src/terminal/review-menu.ts'
import { type ReviewRow, startReview } from '../../src/terminal/review-state.ts'
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.ts'

const option = (source: string) => ({ source, share: 0.5, score: 0.9, reason: 'same name' })
const ROWS: readonly ReviewRow[] = [
  { id: '1', target: 'EMAIL', field: option('email'), next: option('work_email'), mark: 'in' },
  { id: '2', target: 'FN', field: option('nick'), next: undefined, mark: 'open' },
  { id: '3', target: 'LN', field: undefined, next: undefined, mark: 'open' },
]
const pick = (about: string, value: unknown, labels?: readonly string[]): Answer => ({
  kind: 'select',
  about,
  with: value,
  look: (question) => {
    const { choices } = question as { choices: readonly { label: string }[] }
    if (labels !== undefined) expect(choices.map(({ label }) => label)).toEqual(labels)
  },
})

async function review(...answers: Answer[]) {
  let shown = ''
  const question = { message: 'Fits?', state: startReview(ROWS), canAdd: true }
  const { select } = scriptedPrompter(...answers)
  const answer = await reviewByMenu(question, select, (text) => (shown += text), 80)
  const marks = Object.fromEntries(answer.state.rows.map(({ target, mark }) => [target, mark]))
  return { answer, marks, shown }
}

test('the table is text, and the menu offers what can be done', async () => {
  const { answer, shown } = await review(
    pick('Fits?', 'Yes, use it', [
      'Yes, use it',
      'Change one',
      'Use the runner-up of one',
      'Add one',
      'Drop one',
      'Put one in',
    ]),
  )
  expect(answer.action).toBe('accept')
  expect(shown).toMatch(/^ \? nick +-> FN .*\n \? \(none\) +-> LN .*\n ✓ email +-> EMAIL .*\n1 go, 2 open\n$/)
  expect(shown).not.toContain('\u001b')
})

test('a row is dropped, another put in, and the table is shown again each time', async () => {
  const { marks, shown } = await review(
    pick('Fits?', 'Drop one'),
    pick('Drop which?', 'email -> EMAIL', ['email -> EMAIL']),
    pick('Fits?', 'Put one in'),
    pick('Put in which?', 'nick -> FN', ['nick -> FN', 'email -> EMAIL']),
    pick('Fits?', 'Yes, use it'),
  )
  expect(marks).toEqual({ EMAIL: 'out', FN: 'in', LN: 'open' })
  expect(shown.match(/-> FN/g)).toHaveLength(3)
})

test('a runner-up is used', async () => {
  const { answer } = await review(
    pick('Fits?', 'Use the runner-up of one'),
    pick('Of which?', 'email -> EMAIL'),
    pick('Fits?', 'Yes, use it'),
  )
  expect(answer.state.rows.at(-1)?.field?.source).toBe('work_email')
})

test('changing and adding are left to the caller, with the row that is meant', async () => {
  const changed = await review(pick('Fits?', 'Change one'), pick('Change which?', '(none) -> LN'))
  expect([changed.answer.action, changed.answer.state.at]).toEqual(['change', 1])
  expect((await review(pick('Fits?', 'Add one'))).answer.action).toBe('add')
})
