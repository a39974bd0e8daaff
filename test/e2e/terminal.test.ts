import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { terminal } from '../support/pty.ts'
import { BIN, homeEnv, newHome } from '../support/run.ts'

const GREEN = '\u001b[32m'

test('a list in a terminal has a header, fits 80 columns, and its short ids are accepted', async () => {
  const home = newHome()
  const list = terminal(home, ['jobs', 'list', '--sandbox'])
  expect(await list.exit).toBe(0)
  const lines = list.shown().split('\r\n')
  expect(lines.find((line) => line.startsWith('NAME'))).toMatch(/WORKFLOW +STATUS +ID/)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
  const id = /([0-9a-f]{8})$/.exec(lines.find((line) => line.startsWith('VIP to Meta')) ?? '')?.[1] ?? ''
  const one = terminal(home, ['jobs', 'get', id, '--sandbox'])
  expect(await one.exit).toBe(0)
  expect(one.shown()).toContain('VIP to Meta')
})

test('NO_COLOR leaves no colour, also in a terminal', async () => {
  const list = terminal(newHome(), ['auths', 'list', '--sandbox'], { NO_COLOR: '1' })
  expect(await list.exit).toBe(0)
  expect(list.raw()).not.toContain(GREEN)
  const colored = terminal(newHome(), ['auths', 'list', '--sandbox'])
  await colored.exit
  expect(colored.raw()).toContain(GREEN)
})

test.skipIf(!existsSync('/dev/full')).each([[['--version']], [['--help']], [['jobs', 'list', '--sandbox']]])(
  'a full disk is one line and exit 1: %j',
  async (args) => {
    const home = newHome()
    const child = spawn('sh', ['-c', 'exec "$0" "$@" >/dev/full', process.execPath, BIN, ...args], {
      env: homeEnv(home),
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk
    })
    const status = await new Promise((done) => child.on('close', done))
    expect(status).toBe(1)
    const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Embedded sandbox'))
    expect(lines).toEqual([expect.stringMatching(/^Error: the output could not be written \(ENOSPC/)])
  },
)

test('FORCE_COLOR=0 leaves no colour in a terminal', async () => {
  const list = terminal(newHome(), ['auths', 'list', '--sandbox'], { FORCE_COLOR: '0' })
  expect(await list.exit).toBe(0)
  expect(list.raw()).not.toContain('\u001b[')
})
