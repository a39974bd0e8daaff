import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgress } from '../../src/terminal/create-progress.ts'
import { visible } from '../../src/terminal/width.ts'
import { bufferIo } from '../support/buffer-io.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Work that takes so long on the fake clock. */
const taking = (ms: number) => () =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve('done'), ms)
  })

test('quiet says nothing, and the work is done all the same', async () => {
  const io = bufferIo({ errIsTerminal: true })
  const progress = createProgress({ io, quiet: true })
  progress.note('note')
  progress.step('Goal', ['line'])
  expect(await progress.during('Reading', async () => 7)).toBe(7)
  expect(io.stderr() + io.stdout()).toBe('')
})

test('steps are numbered, and everything goes to stderr', () => {
  const io = bufferIo()
  const progress = createProgress({ io, quiet: false })
  progress.step('Goal', ['a segment'])
  progress.step('Auth')
  progress.note('found')
  expect(io.stderr()).toBe('1. Goal\n   a segment\n2. Auth\nfound\n')
  expect(io.stdout()).toBe('')
})

test('the title of a step is bold where stderr has colors', () => {
  const io = bufferIo({ errColor: true })
  createProgress({ io, quiet: false }).step('Goal')
  expect(io.stderr()).toBe('\u001b[1m1. Goal\u001b[22m\n')
})

test('long lines are broken between words, indented alike, and lose no word', () => {
  const io = bufferIo({ width: 40 })
  const line = 'The audience is found by the e-mail address, which nine of ten people of the segment have.'
  createProgress({ io, quiet: false }).step('Mapping', [line])
  const lines = io.stderr().trimEnd().split('\n').slice(1)
  expect(lines.length).toBeGreaterThan(2)
  for (const each of lines) {
    expect(each.length).toBeLessThanOrEqual(40)
    expect(each).toMatch(/^ {3}\S/)
  }
  expect(lines.map((each) => each.trim()).join(' ')).toBe(line)
})

test('wide letters count as two columns where lines are broken', () => {
  const io = bufferIo({ width: 40 })
  createProgress({ io, quiet: false }).step('Audience', [`${'日本の顧客 '.repeat(5).trim()}`])
  for (const line of io.stderr().trimEnd().split('\n')) expect(visible(line)).toBeLessThanOrEqual(40)
})

test('a pipe gets no spinner', async () => {
  const io = bufferIo()
  const work = createProgress({ io, quiet: false }).during('Reading', taking(2_000))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await work).toBe('done')
  expect(io.stderr()).toBe('')
})

test('a terminal that cannot wipe a line (TERM=dumb) gets no spinner', async () => {
  const io = bufferIo({ errIsTerminal: true, dumb: true })
  const work = createProgress({ io, quiet: false }).during('Reading', taking(2_000))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await work).toBe('done')
  expect(io.stderr()).toBe('')
})

test('quick work in a terminal shows no spinner either', async () => {
  const io = bufferIo({ errIsTerminal: true })
  const work = createProgress({ io, quiet: false }).during('Reading', taking(250))
  await vi.advanceTimersByTimeAsync(250)
  await work
  expect(io.stderr()).toBe('')
})

test('slow work in a terminal shows what is waited for, and wipes it at the end', async () => {
  const io = bufferIo({ errIsTerminal: true })
  const work = createProgress({ io, quiet: false }).during('Reading the schema', taking(1_000))
  await vi.advanceTimersByTimeAsync(1_000)
  await work
  expect(io.stderr()).toContain('Reading the schema')
  expect(io.stderr().endsWith('\r\u001b[2K')).toBe(true)
  const length = io.stderr().length
  await vi.advanceTimersByTimeAsync(1_000)
  expect(io.stderr()).toHaveLength(length)
})

test('the spinner ends with work that fails, and the failure comes through', async () => {
  const io = bufferIo({ errIsTerminal: true })
  const failing = () => taking(1_000)().then(() => Promise.reject(new Error('lost')))
  const work = createProgress({ io, quiet: false }).during('Reading', failing)
  const outcome = expect(work).rejects.toThrow('lost')
  await vi.advanceTimersByTimeAsync(1_000)
  await outcome
  expect(vi.getTimerCount()).toBe(0)
})
