import { expect, test } from 'vitest'
import { terminal } from '../support/pty.ts'
import { newHome } from '../support/run.ts'

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
  const coloured = terminal(newHome(), ['auths', 'list', '--sandbox'])
  await coloured.exit
  expect(coloured.raw()).toContain(GREEN)
})
