import { expect, test } from 'vitest'
import { visible } from '../../src/terminal/width.ts'
import { KEYS, terminal } from '../support/pty.ts'
import { newHome } from '../support/run.ts'

const CONNECT = ['connect', 'facebook', '--sandbox', '--segment', 'High Value Customers']

/** The request as it is shown at the gate. */
const payload = (shown: string): { config: Record<string, unknown> } => {
  const from = shown.lastIndexOf('\n  {')
  return JSON.parse(shown.slice(from, shown.indexOf('\n  }', from) + 4))
}

/** Moves from the top to the row of a name; in which order sure rows stand is the matcher's affair. */
async function moveTo(screen: ReturnType<typeof terminal>, row: string): Promise<void> {
  screen.send('\u001b[H')
  for (let moves = 0; moves < 20; moves++) {
    try {
      await screen.expect(row, 500)
      return
    } catch {
      screen.send(KEYS.down)
    }
  }
  throw new Error(`no row ${row}`)
}

test('the table: an open one filled by typing, one changed, one dropped, then accepted', async () => {
  const screen = terminal(newHome(), CONNECT)
  await screen.expect('5. Fields')
  await screen.expect('Does this mapping fit?')
  await screen.expect('12 go, 1 open')
  // What is unsure comes first, marked.
  await screen.expect('>?')
  await screen.expect('LOOKALIKE_VALUE')
  await screen.expect('Enter accept')
  screen.send('c')
  await screen.expect('Which profile field goes to LOOKALIKE_VALUE?')
  screen.send('cart_val')
  await screen.expect('❯ cart_value')
  screen.send(KEYS.enter)
  await screen.expect('13 go')
  await moveTo(screen, '>✓ first_name')
  screen.send('c')
  await screen.expect('Which profile field goes to FN?')
  // With letters left out.
  screen.send('lst_nam')
  await screen.expect('❯ last_name')
  screen.send(KEYS.enter)
  await screen.expect('-> FN')
  await screen.expect('chosen by you')
  await moveTo(screen, '>✓ zip')
  screen.send('d')
  await screen.expect('12 go, 1 left out')
  screen.send('r')
  await screen.expect('Runner-up:')
  screen.send(KEYS.enter)
  await screen.expect('Send this?')
  const { config } = payload(screen.shown().replaceAll('\r', ''))
  expect(config.identifier_field).toBe('email')
  expect(config.mappings).toEqual(
    expect.arrayContaining([{ last_name: 'FN' }, { cart_value: 'LOOKALIKE_VALUE' }, { city: 'CT' }]),
  )
  expect(config.mappings).not.toContainEqual({ first_name: 'FN' })
  expect(JSON.stringify(config.mappings)).not.toContain('"ZIP"')
  screen.send(KEYS.enter)
  expect(await screen.exit).toBe(3)
})

test('Ctrl-C in the table is exit 130, shows the cursor again, and nothing was sent', async () => {
  const screen = terminal(newHome(), CONNECT)
  await screen.expect('Does this mapping fit?')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
  expect(screen.shown()).toContain('Nothing was sent')
  expect(screen.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(screen.raw().lastIndexOf('\u001b[?25l'))
})

test('a narrow and low terminal: nothing is wider, the rows scroll', async () => {
  const screen = terminal(newHome(), CONNECT, { NO_COLOR: '1' }, { cols: 40, rows: 12 })
  await screen.expect('Does this mapping fit?')
  await screen.expect('of 13')
  await screen.expect('? keys')
  const table = screen.shown().slice(screen.shown().indexOf('5. Fields')).split('\r\n')
  for (const line of table) expect(visible(line)).toBeLessThanOrEqual(40)
  screen.send('\u001b[F')
  await screen.expect('to 13 of 13')
  expect(screen.raw()).not.toContain('\u001b[36m>')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
})

test('TERM=dumb: the table is text, with a menu', async () => {
  const screen = terminal(newHome(), CONNECT, { TERM: 'dumb' })
  await screen.expect('LOOKALIKE_VALUE')
  await screen.expect('12 go, 1 open')
  await screen.expect('Does this mapping fit?')
  await screen.expect('Change one')
  screen.send(KEYS.enter)
  await screen.expect('Send this?')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
})
