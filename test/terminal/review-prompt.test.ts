import { PassThrough } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createPrompter } from '../../src/terminal/create-prompter.ts'
import { type ReviewRow, startReview } from '../../src/terminal/review-state.ts'
import { refused } from '../support/failure.ts'

const ESC = '\u001b'
const option = (source: string) => ({ source, share: 0.5, score: 0.9, reason: 'same name' })
const row = (source: string, target: string, more: Partial<ReviewRow> = {}): ReviewRow => ({
  id: target,
  target,
  field: option(source),
  next: undefined,
  mark: 'in',
  ...more,
})
const ROWS = [
  row('email', 'EMAIL', { next: option('work_email') }),
  row('first_name', 'FN'),
  row('zip', 'ZIP'),
]

/** A table that is asked for over streams in memory. */
function asked(
  given: { columns?: number; rows?: number; color?: boolean; table?: readonly ReviewRow[] } = {},
) {
  const input = new PassThrough()
  const { columns = 80, rows = 24, color = false, table = ROWS } = given
  const output = Object.assign(new PassThrough(), { columns, rows })
  onTestFinished(() => void input.end())
  const prompter = createPrompter({
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    signal: new AbortController().signal,
    color,
    dumb: false,
  })
  const writes: string[] = []
  output.on('data', (data: Buffer) => writes.push(String(data)))
  const answer = prompter.review({ message: 'Fits?', state: startReview(table), canAdd: true })
  // Not every test waits for the end.
  answer.catch(() => undefined)
  const settle = async () => {
    await vi.waitFor(() => expect(writes.join('')).toContain('Fits?'), 60_000)
    await new Promise((next) => setTimeout(next, 20))
  }
  const press = async (keys: string) => {
    await settle()
    input.write(keys)
    await settle()
  }
  return { answer, press, writes, output, settle }
}

test('keys move, drop and accept, also when they come in one go', async () => {
  const { answer, press } = asked()
  await press(`${ESC}[Bd${ESC}[B${ESC}[A\r`)
  const { action, state } = await answer
  expect(action).toBe('accept')
  expect(state.rows.map(({ mark }) => mark)).toEqual(['in', 'out', 'in'])
})

test('what is accepted stays on the screen, without what was dropped and without the keys', async () => {
  const { answer, press, writes } = asked()
  await press('d')
  await press('a')
  await answer
  const last = writes.slice(-2).join('')
  expect(last).toContain('first_name  -> FN')
  expect(last).not.toContain('-> EMAIL')
  expect(last).not.toContain('Enter accept')
  expect(writes.join('')).toContain(`${ESC}[?25h`)
})

test('a question in between wipes the table, so that it stands there once', async () => {
  const { answer, press, writes } = asked()
  await press('j')
  await press('c')
  expect(await answer).toMatchObject({ action: 'change', state: { at: 1 } })
  // Every line that was drawn is erased.
  expect(writes.at(-1)?.split(`${ESC}[2K`).length).toBeGreaterThan(3)
})

test('a key is one write: nothing flickers; a key without effect writes no table', async () => {
  const { press, writes, settle } = asked()
  await settle()
  const before = writes.length
  await press('j')
  expect(writes.slice(before).filter((text) => text.includes('-> EMAIL'))).toHaveLength(1)
  const moved = writes.length
  await press('x')
  expect(writes.slice(moved).join('')).not.toContain('-> EMAIL')
})

test('signs that readline has no name for are keys too', async () => {
  const { press, writes } = asked()
  await press('?')
  expect(writes.join('')).toContain('PgUp')
})

test('Ctrl-C ends it with exit 130', async () => {
  const { answer, press } = asked()
  const outcome = refused(() => answer)
  await press('\u0003')
  expect((await outcome).exit).toBe(130)
})

test('the table follows the size of the terminal', async () => {
  const { writes, output, settle } = asked()
  await settle()
  expect(writes.join('')).toContain('█')
  const before = writes.length
  Object.assign(output, { columns: 40 })
  output.emit('resize')
  await settle()
  expect(writes.slice(before).join('')).toContain('50 %')
  expect(writes.slice(before).join('')).not.toContain('█')
})

test('an unknown size counts as 80 by 24', async () => {
  const many = Array.from({ length: 60 }, (_, at) => row(`field_${at}`, `T${at}`))
  const { writes, settle } = asked({ columns: 0, rows: 0, table: many })
  await settle()
  expect(writes.join('')).toMatch(/1 to \d\d of 60/)
})

test('colors of the table are those of the streams', async () => {
  const bare = asked()
  const painted = asked({ color: true })
  await painted.settle()
  expect(bare.writes.join('')).not.toContain(`${ESC}[36m>`)
  expect(painted.writes.join('')).toContain(`${ESC}[36m>`)
})
