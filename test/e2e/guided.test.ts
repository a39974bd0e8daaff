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
  await screen.expect('How shall it be authorized?')
  screen.send(KEYS.enter)
  await screen.expect('app.lytics.com')
  const made = await runIn(home, ['sandbox', 'authorize', 'tiktok'])
  expect(made.status).toBe(0)
  await screen.expect('Does this mapping fit?', 15_000)
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
}, 40_000)

test('an unhealthy credential is explained, with the ways out', async () => {
  const screen = terminal(newHome(), ['connect', 'linkedin', 'audience', '--sandbox', '--segment', 'VIP'])
  await screen.expect('Lytics could not sign')
  await screen.expect('How shall it be authorized?')
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
  expect(missing.flag).toBe('--auth NAME')
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
