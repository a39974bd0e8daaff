import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createPrompter } from '../../src/terminal/create-prompter.ts'
import { refused } from '../support/failure.ts'

/** A prompter over streams in memory. */
function prompterOver() {
  const input = new PassThrough()
  const output = new PassThrough()
  const prompter = createPrompter({
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    signal: new AbortController().signal,
    color: false,
    dumb: false,
  })
  return { prompter, input, output }
}

test('an input that has ended already is the end of every question, and nothing is shown', async () => {
  const { prompter, input, output } = prompterOver()
  input.end()
  input.resume()
  await new Promise((ended) => input.once('end', ended))
  const { exit, message } = await refused(() => prompter.confirm({ message: 'Send this?' }))
  expect([exit, message]).toEqual([130, 'The input ended before the answer'])
  expect(output.read()).toBeNull()
})

test('an input that was cut off before the question is the end of it too', async () => {
  const { prompter, input } = prompterOver()
  input.destroy()
  await new Promise((closed) => input.once('close', closed))
  expect((await refused(() => prompter.text({ message: 'Name?' }))).exit).toBe(130)
})

test('an input that ends during the question ends it', async () => {
  const { prompter, input } = prompterOver()
  const question = refused(() => prompter.confirm({ message: 'Send this?' }))
  setImmediate(() => input.end())
  expect((await question).exit).toBe(130)
})

test.each([
  [10, 3],
  [16, 9],
  [60, 12],
  [0, 12],
])('in a terminal of %i lines a list shows %i choices', async (rows, shown) => {
  const { prompter, input, output } = prompterOver()
  Object.assign(output, { rows, columns: 80 })
  const choices = Array.from({ length: 30 }, (_, at) => ({ value: at, label: `choice-${at}` }))
  const question = prompter.select({ message: 'Which?', choices })
  input.write('\r')
  expect(await question).toBe(0)
  const [first = ''] = String(output.read()).split('\u001b[2K')
  expect(first.match(/choice-\d/g)).toHaveLength(shown)
})
