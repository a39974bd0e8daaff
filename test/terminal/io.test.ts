import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createIo, type ProcessLike } from '../../src/terminal/io.ts'

/** A process with streams in memory. */
function processWith(
  given: { env?: Record<string, string>; tty?: boolean; columns?: number; input?: string } = {},
) {
  const stream = () =>
    Object.assign(new PassThrough(), {
      ...(given.tty === undefined ? {} : { isTTY: given.tty }),
      ...(given.columns === undefined ? {} : { columns: given.columns }),
    })
  const [stdin, stdout, stderr] = [stream(), stream(), stream()] as const
  stdin.end(given.input ?? '')
  const process = { stdin, stdout, stderr, env: given.env ?? {} } as unknown as ProcessLike
  return { process, stdout, stderr }
}

const colours = (env: Record<string, string>, tty: boolean, color = true): boolean =>
  createIo({ process: processWith({ env, tty }).process, color }).outColor

describe('colours', () => {
  test.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, true, true],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 in a pipe', { FORCE_COLOR: '0' }, false, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
    ['CI', { CI: 'true' }, true, false],
  ] as const)('%s', (_, env, tty, wanted) => {
    expect(colours(env, tty)).toBe(wanted)
  })

  test('--no-color wins over FORCE_COLOR', () => {
    expect(colours({ FORCE_COLOR: '1' }, true, false)).toBe(false)
  })
})

test('the width is that of the terminal, 80 without one, and never less than 40', () => {
  const width = (columns?: number) =>
    createIo({ process: processWith(columns === undefined ? {} : { columns }).process, color: true }).width
  expect(width()).toBe(80)
  expect(width(132)).toBe(132)
  expect(width(10)).toBe(40)
})

test('a reader that went away is no error, and nothing more is written', () => {
  const { process, stdout } = processWith()
  const io = createIo({ process, color: true })
  io.out('one')
  stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  io.out('two')
  expect(String(stdout.read())).toBe('one')
})

test('another failure of a stream is not hidden', () => {
  const { process, stderr } = processWith()
  createIo({ process, color: true })
  expect(() => stderr.emit('error', Object.assign(new Error('disk full'), { code: 'ENOSPC' }))).toThrow(
    'disk full',
  )
})

test('the whole input is read as text', async () => {
  const { process } = processWith({ input: 'schlüssel\n' })
  expect(await createIo({ process, color: true }).readInput()).toBe('schlüssel\n')
})

test('of stdin the start can be read, without waiting for its end', async () => {
  const { process } = processWith({ input: 'abcdef' })
  expect(String(await createIo({ process, color: true }).readInputStart(4))).toBe('abcd')
  const endless = processWith()
  const stdin = new PassThrough()
  stdin.write('abc')
  const io = createIo({ process: { ...endless.process, stdin } as unknown as ProcessLike, color: true })
  expect(String(await io.readInputStart(3))).toBe('abc')
  expect(String(await createIo({ process: processWith().process, color: true }).readInputStart(3))).toBe('')
})
