import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KEYS, terminal } from '../support/pty.ts'
import { newHome, runIn } from '../support/run.ts'

test('no credential yet: says where to sign in, notices the new one, and goes on', async () => {
  const home = newHome()
  const screen = terminal(home, [
    'connect',
    'tiktok',
    'audience',
    '--sandbox',
    '--segment',
    'VIP',
    '--wait',
    '30',
  ])
  await screen.expect('The account has none for TikTok yet.')
  // Audiences run on a sign-in alone, so there is nothing to choose.
  await screen.expect('app.lytics.com')
  const made = await runIn(home, ['sandbox', 'authorize', 'tiktok'])
  expect(made.status).toBe(0)
  await screen.expect('Does this mapping fit?')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
})

test('an unhealthy credential is explained, with the ways out', async () => {
  const screen = terminal(newHome(), ['connect', 'linkedin', 'audience', '--sandbox', '--segment', 'VIP'])
  await screen.expect('Lytics could not sign')
  await screen.expect('How do you want to authorize')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
})

test('two healthy credentials: a list to choose from; in a pipe exit 8 names them', async () => {
  const home = newHome()
  const screen = terminal(home, ['connect', 'pinterest', 'audience', '--sandbox', '--segment', 'VIP'])
  await screen.expect('Which credential should the job use?')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
  const piped = await runIn(home, [
    'connect',
    'pinterest',
    'audience',
    '--sandbox',
    '--segment',
    'VIP',
    '--yes',
    '--json',
  ])
  expect(piped.status).toBe(8)
  const [missing] = JSON.parse(piped.stdout).missing
  expect(missing.flag).toBe('--auth <name>')
  expect(missing.candidates).toHaveLength(2)
})

test('the log of a job is followed until the wait is over', async () => {
  const home = newHome()
  const { status, stderr, stdout } = await runIn(home, [
    'jobs',
    'logs',
    'VIP to Meta',
    '--follow',
    '--wait',
    '1',
    '--sandbox',
  ])
  expect(status).toBe(0)
  expect(`${stderr}${stdout}`).toContain('Export run finished')
})

test('a key is entered hidden, stored through the gate, and the run goes on', async () => {
  const screen = terminal(newHome(), ['connect', 'brevo', 'audience', '--sandbox', '--segment', 'VIP'])
  await screen.expect('The account has none for Brevo yet.')
  // One way only: nothing to choose, and the question says where the key is found.
  await screen.expect('API key (')
  screen.send(`planted-secret-key${KEYS.enter}`)
  await screen.expect('Label of this credential')
  screen.send(KEYS.enter)
  await screen.expect('"apikey": "***"')
  await screen.expect('Send this?')
  screen.send(`${KEYS.down}${KEYS.enter}`)
  await screen.expect('Does this mapping fit?')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
  expect(screen.shown()).not.toContain('planted-secret')
  expect(screen.shown()).toContain('Sent before the interruption')
})

test('the request is edited in $EDITOR and shown again before it is sent', async () => {
  const home = newHome()
  const script = join(home, 'edit.mjs')
  writeFileSync(
    script,
    "import { readFileSync, writeFileSync } from 'node:fs'\nconst file = process.argv.at(-1)\nwriteFileSync(file, readFileSync(file, 'utf8').replace('High Value Customers -> Meta (Facebook)', 'Edited name'))\n",
  )
  const editor = { EDITOR: `${process.execPath} ${script}`, VISUAL: `${process.execPath} ${script}` }
  const screen = terminal(
    home,
    ['connect', 'facebook', '--sandbox', '--segment', 'High Value Customers'],
    editor,
  )
  await screen.expect('Does this mapping fit?')
  screen.send(KEYS.enter)
  await screen.expect('Send this?')
  screen.send(`${KEYS.down}${KEYS.down}${KEYS.enter}`)
  await screen.expect('"name": "Edited name"')
  await screen.expect('Send this?')
  screen.send(`${KEYS.down}${KEYS.enter}`)
  await screen.expect('Verified: job "Edited name"')
  expect(await screen.exit).toBe(0)
})
