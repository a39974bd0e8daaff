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

const colors = (env: Record<string, string>, tty: boolean, color = true): boolean =>
  createIo({ process: processWith({ env, tty }).process, color }).outColor

describe('colors', () => {
  test.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, true, true],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 in a pipe', { FORCE_COLOR: '0' }, false, false],
    ['FORCE_COLOR=0 in a terminal', { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR=false in a terminal', { FORCE_COLOR: 'false' }, true, false],
    ['an empty FORCE_COLOR, which says nothing', { FORCE_COLOR: '' }, true, true],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
    ['CI', { CI: 'true' }, true, false],
  ] as const)('%s', (_, env, tty, wanted) => {
    expect(colors(env, tty)).toBe(wanted)
  })

  test('--no-color wins over FORCE_COLOR', () => {
    expect(colors({ FORCE_COLOR: '1' }, true, false)).toBe(false)
  })
})

test('the width is that of the terminal, 80 without one, and never less than 40', () => {
  const width = (columns?: number) =>
    createIo({ process: processWith(columns === undefined ? {} : { columns }).process, color: true }).width
  expect(width()).toBe(80)
  expect(width(132)).toBe(132)
  expect(width(10)).toBe(40)
})

test.each([0, Number.NaN])('a terminal that says %d columns counts as 80', (columns) => {
  expect(createIo({ process: processWith({ columns }).process, color: true }).width).toBe(80)
})

test('only TERM=dumb is a dumb terminal', () => {
  const dumb = (env: Record<string, string>) =>
    createIo({ process: processWith({ env, tty: true }).process, color: true }).dumb
  expect(dumb({ TERM: 'dumb' })).toBe(true)
  expect(dumb({ TERM: 'xterm' })).toBe(false)
  expect(dumb({})).toBe(false)
})

test('a reader that went away is no error, and nothing more is written', () => {
  const { process, stdout } = processWith()
  const io = createIo({ process, color: true })
  io.out('one')
  stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  io.out('two')
  expect(String(stdout.read())).toBe('one')
})

const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })

test('a full disk is told in one line, once, and the exit status is 1', () => {
  const { process, stdout, stderr } = processWith()
  const io = createIo({ process, color: true })
  stdout.emit('error', full())
  stdout.emit('error', full())
  io.out('more')
  expect(String(stderr.read())).toBe(
    'Error: the output could not be written (ENOSPC: no space left on device, write)\n',
  )
  expect(process.exitCode).toBe(1)
  expect(stdout.read()).toBeNull()
})

test('a file that fails while it is written to is told too', () => {
  const { process, stdout, stderr } = processWith()
  stdout.write = () => {
    throw full()
  }
  createIo({ process, color: true }).out('text')
  expect(String(stderr.read())).toContain('ENOSPC')
})

test('a failure of stderr leaves the exit status, and an exit status that was set stays', () => {
  const { process, stderr } = processWith()
  process.exitCode = 7
  createIo({ process, color: true })
  stderr.emit('error', full())
  expect(process.exitCode).toBe(7)
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
