import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answer, faulty } from '../support/faulty.ts'
import { newHome, type RunOptions, runIn } from '../support/run.ts'

const SECRET = { ITERABLE_KEY: 'key-that-nobody-sees' }
const KEY = ['--secret', 'apikey=env:ITERABLE_KEY']

/** One machine with a plan file on it. */
function machine(env: Readonly<Record<string, string>> = {}) {
  const home = newHome()
  const file = join(home, 'plan.json')
  const run = (args: readonly string[], options: RunOptions = {}) =>
    runIn(home, args, { ...options, env: { ...SECRET, ...env } })
  return { home, file, run }
}

test('a plan is made, reviewed, rendered, applied once and taken back', async () => {
  const { home, file, run } = machine()
  const made = await run(['plan', 'iterable', '--segment', 'VIP', '--sandbox', '-o', file, '--json'])
  expect(made.stderr).toBe('')
  expect(JSON.parse(made.stdout)).toEqual(JSON.parse(readFileSync(file, 'utf8')))

  // Reviewing needs neither account nor network.
  const shown = await run(['plans', 'show', file])
  expect(shown.status).toBe(0)
  expect(shown.stdout).toContain('2. Create the job "VIP -> Iterable"')
  const page = join(home, 'plan.html')
  expect((await run(['plans', 'render', file, '-o', page])).status).toBe(0)
  expect(readFileSync(page, 'utf8')).toContain('<!doctype html>')

  const apply = ['apply', file, '--sandbox', ...KEY, '--json']
  expect((await run(apply)).status).toBe(3)
  expect(JSON.parse((await run([...apply, '--yes'])).stdout)).toMatchObject({
    outcome: 'applied',
    verification: 'verified',
  })
  expect(JSON.parse((await run([...apply, '--yes'])).stdout)).toMatchObject({ outcome: 'existing' })

  const undo = ['undo', file, '--sandbox', '--yes', '--json']
  const refused = await run(undo)
  expect(refused.status).toBe(3)
  const { digest } = JSON.parse(refused.stdout)
  expect(JSON.parse((await run([...undo, '--confirm', digest])).stdout)).toMatchObject({ outcome: 'undone' })
  expect(JSON.parse((await run(undo)).stdout)).toMatchObject({ outcome: 'nothing' })
})

test('a plan goes through a pipe, and a changed or unknown one is named', async () => {
  const { file, run } = machine()
  const made = await run(['plan', 'facebook', '--segment', 'High Value Customers', '--sandbox', '--json'])
  const piped = await run(['apply', '-', '--sandbox', '--yes', '--json', '--wait', '0'], {
    input: made.stdout,
  })
  expect(JSON.parse(piped.stdout)).toMatchObject({ outcome: 'applied' })
  writeFileSync(file, made.stdout.replace('"withbackfill": true', '"withbackfill": false'))
  const changed = await run(['apply', file, '--sandbox', '--yes'])
  expect(changed.status).toBe(6)
  expect(changed.stderr).toContain('changed after it was made')
  expect(changed.stderr).toContain('lytics-advisor plan facebook --segment "High Value Customers"')
  expect((await run(['apply', 'abcdef', '--sandbox', '--yes'])).status).toBe(5)
  writeFileSync(file, '{"format": 1,')
  const half = await run(['apply', file, '--sandbox', '--yes'])
  expect(half.status).toBe(2)
  expect(half.stderr).toContain('line 1, column')
})

test('a plan of the sandbox is refused on an account, with the command that makes it there', async () => {
  const { env } = await faulty(
    () => false,
    async () => undefined,
  )
  const { file, run } = machine(env)
  await run(['plan', 'facebook', '--segment', 'High Value Customers', '--sandbox', '-o', file])
  const { status, stderr } = await run(['apply', file, '--yes', '--rebind'])
  expect(status).toBe(6)
  expect(stderr).toContain('the sandbox and an account are never mixed')
  expect(stderr).toMatch(/lytics-advisor plan facebook .*--workflow facebook-audience-populate\n/)
})

test('SIGKILL right after the job was created: --resume finds everything once', async () => {
  let kill = (): void => undefined
  const { env, counts } = await faulty(
    (line) => line.startsWith('POST /v2/job/'),
    async (real, response) => {
      const { status, body } = await real()
      kill()
      answer(response, status, body)
    },
  )
  const { file, run } = machine(env)
  await run(['plan', 'iterable', '--segment', 'VIP', '-o', file])
  const apply = ['apply', file, '--yes', '--json', '--wait', '0', ...KEY]
  const killed = await run(apply, {
    spawned: (send) => {
      kill = () => send('SIGKILL')
    },
  })
  expect(killed.status).toBeNull()
  const { stdout } = await run([...apply, '--resume'])
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: 'existing',
    steps: [{ outcome: 'existing' }, { outcome: 'existing' }],
  })
  expect(counts.get('POST /v2/job/iterable_export')).toBe(1)
  expect(counts.get('POST /v2/auth/iterable')).toBe(1)
})

test('profiles side by side: planned on one account, applied on the other only where it is said so', async () => {
  const staging = await faulty(
    () => false,
    async () => undefined,
  )
  const prod = await faulty(
    () => false,
    async () => undefined,
  )
  const { home, file, run } = machine()
  mkdirSync(join(home, 'config'), { recursive: true })
  const profile = (name: string, url: string | undefined) =>
    `[${name}]\ntoken = "token-of-${name}"\nurl = "${url}"\napproval = "flag"\n`
  writeFileSync(
    join(home, 'config', 'accounts.toml'),
    profile('sandbox', staging.env.LYTICS_API_URL) + profile('prod', prod.env.LYTICS_API_URL),
    { mode: 0o600 },
  )
  const planned = [
    'plan',
    'facebook',
    '--segment',
    'High Value Customers',
    '--account',
    'sandbox',
    '-o',
    file,
  ]
  expect((await run(planned)).status).toBe(0)
  const apply = ['apply', file, '--account', 'prod', '--yes', '--json', '--wait', '0']
  const refused = await run(apply)
  expect(refused.status).toBe(6)
  expect(JSON.parse(refused.stderr).error.code).toBe('other_account')
  const applied = await run([...apply, '--rebind'])
  expect(JSON.parse(applied.stdout)).toMatchObject({ outcome: 'applied', account: { sandbox: false } })
  const posts = ({ counts }: typeof prod) => counts.get('POST /v2/job/facebook_audience_populate') ?? 0
  expect([posts(staging), posts(prod)]).toEqual([0, 1])
  // The same again, rebound a second time, is the same job.
  expect(JSON.parse((await run([...apply, '--rebind'])).stdout)).toMatchObject({ outcome: 'existing' })
})
