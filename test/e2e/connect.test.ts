import { expect, test } from 'vitest'
import { KEYS, terminal } from '../support/pty.ts'
import { newHome, program, runIn } from '../support/run.ts'

const FACEBOOK = [
  'connect',
  'facebook',
  '--sandbox',
  '--segment',
  'High Value Customers',
  '--set',
  'ads_account_id=10150970483556602',
]

test('one command goes from a platform to a verified running job, in a pipe', async () => {
  const run = program()
  const { status, stdout, stderr } = await run(
    'connect',
    'facebook',
    '--sandbox',
    '--segment',
    'High Value Customers',
    '--yes',
  )
  expect(stderr).toContain('POST https://api.lytics.io/v2/job/facebook_audience_populate')
  expect(stderr).toContain('Authorization: ***')
  expect(stdout).toContain('Verified: job "High Value Customers -> Meta')
  expect(status).toBe(0)
})

test('--json prints one object with the created job and the verification, and nothing on stderr', async () => {
  const run = program()
  const { status, stdout, stderr } = await run(...FACEBOOK, '--yes', '--json')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const output = JSON.parse(stdout)
  expect(output).toMatchObject({
    outcome: 'created',
    account: { sandbox: true },
    workflow: 'facebook_audience_populate',
    verification: 'verified',
    job: {
      workflow: 'facebook_audience_populate',
      config: { ads_account_id: '10150970483556602', identifier_field: 'email', withbackfill: true },
    },
  })
  expect(output.job.id).toMatch(/^[0-9a-f]{32}$/)
  expect(output.config.mappings).toContainEqual({ first_name: 'FN' })
  expect(output.logs.length).toBeGreaterThan(0)
})

test('the same again finds the first job and creates nothing', async () => {
  const run = program()
  const first = JSON.parse((await run(...FACEBOOK, '--yes', '--json')).stdout)
  const second = await run(...FACEBOOK, '--yes', '--json')
  expect(second.status).toBe(0)
  expect(JSON.parse(second.stdout)).toMatchObject({ outcome: 'existing', job: { id: first.job.id } })
  const jobs = JSON.parse(
    (await run('jobs', 'list', '--sandbox', '--workflow', 'facebook-audience-populate', '--json')).stdout,
  )
  expect(jobs.filter((job: { name: string }) => job.name === first.job.name)).toHaveLength(1)
})

test('--another makes a second job on purpose', async () => {
  const run = program()
  const first = JSON.parse((await run(...FACEBOOK, '--yes', '--json')).stdout)
  const second = JSON.parse(
    (await run(...FACEBOOK, '--yes', '--json', '--another', '--set', 'audience_name=Second')).stdout,
  )
  expect(second.outcome).toBe('created')
  expect(second.job.id).not.toBe(first.job.id)
})

test('other settings for the same purpose are a conflict that names them', async () => {
  const run = program()
  await run(...FACEBOOK, '--yes', '--json')
  const { status, stderr } = await run(...FACEBOOK, '--set', 'audience_name=Other', '--yes')
  expect(status).toBe(6)
  expect(stderr).toContain('serves the same purpose with other settings: audience_name')
  expect(stderr).toContain('jobs update')
})

test('a paused job of the same purpose is pointed out, with the command that resumes it', async () => {
  const run = program()
  const { job } = JSON.parse((await run(...FACEBOOK, '--yes', '--json')).stdout)
  expect((await run('jobs', 'pause', job.id, '--sandbox', '--yes')).status).toBe(0)
  const { status, stderr } = await run(...FACEBOOK, '--yes')
  expect(status).toBe(6)
  expect(stderr).toContain(`lytics-advisor jobs resume ${job.id}`)
})

test('without --yes in a pipe nothing is sent, the full request is printed, exit 3', async () => {
  const run = program()
  const { status, stdout, stderr } = await run(...FACEBOOK)
  expect(status).toBe(3)
  expect(stdout).toContain('"identifier_field": "email"')
  expect(stderr).toContain('Nothing was sent')
  const asJson = await run(...FACEBOOK, '--json')
  expect(asJson.status).toBe(3)
  expect(JSON.parse(asJson.stdout)).toMatchObject({
    outcome: 'approval_required',
    requests: [{ method: 'POST' }],
  })
  const jobs = JSON.parse((await run('jobs', 'list', '--sandbox', '--json')).stdout)
  expect(jobs.map((job: { name: string }) => job.name)).not.toContain(
    'High Value Customers -> Meta (Facebook)',
  )
})

test('--dry-run shows the request and ends well, also with --yes', async () => {
  const run = program()
  const { status, stdout } = await run(...FACEBOOK, '--yes', '--dry-run', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'dry_run', job: null })
})

test('missing answers are listed together with their flags, exit 8', async () => {
  const run = program()
  const { status, stdout, stderr } = await run('connect', 'facebook', '--sandbox', '--yes', '--json')
  expect(status).toBe(8)
  const document = JSON.parse(stdout)
  expect(document.outcome).toBe('answers_missing')
  expect(document.missing.map(({ flag }: { flag: string }) => flag)).toContain('--segment <name>')
  expect(JSON.parse(stderr).error.code).toBe('missing_answers')
})

test('an empty audience blocks until it is accepted', async () => {
  const run = program()
  const segments: { name: string; size: number }[] = JSON.parse(
    (await run('segments', 'list', '--sandbox', '--json')).stdout,
  )
  const empty = segments.find(({ size }) => size === 0)
  expect(empty).toBeDefined()
  const args = ['connect', 'facebook', '--sandbox', '--segment', empty?.name ?? '', '--yes', '--json']
  const blocked = await run(...args)
  expect(blocked.status).toBe(3)
  expect(JSON.parse(blocked.stderr).error).toMatchObject({ code: 'blocked' })
  expect(JSON.parse(blocked.stderr).error.hint).toContain('--accept empty_segment')
  const accepted = await run(...args, '--accept', 'empty_segment', '--wait', '3')
  expect(JSON.parse(accepted.stdout).outcome).toBe('created')
})

test.each([
  ['an unknown provider', ['connect', 'nonesuchplatform', '--sandbox'], 5, 'provider'],
  [
    'an unknown audience',
    ['connect', 'facebook', '--sandbox', '--segment', 'High Valu Customer'],
    5,
    'High Value Customers',
  ],
  [
    'an unknown workflow',
    ['connect', 'facebook', '--sandbox', '--workflow', 'facebook-audiense-populate'],
    5,
    'facebook-audience-populate',
  ],
  ['an unknown field', [...FACEBOOK, '--map', 'first_nam=FN'], 5, 'first_name'],
  ['an unknown credential', [...FACEBOOK, '--auth', 'no such'], 5, 'auths list'],
  ['a property the workflow does not have', [...FACEBOOK, '--set', 'segmnt_id=1'], 2, 'segment_id'],
  ['a value of the wrong type', [...FACEBOOK, '--set', 'withbackfill=perhaps'], 2, 'true or false'],
])('%s is named with the nearest, and nothing is sent', async (_what, args, expected, hint) => {
  const { status, stdout, stderr } = await program()(...args, '--yes')
  expect(status).toBe(expected)
  expect(stderr).toContain(hint)
  expect(stdout).toBe('')
})

test('an agent cannot approve on an account, and can try on the sandbox', async () => {
  const run = program({ CLAUDECODE: '1' })
  expect((await run(...FACEBOOK, '--yes', '--json')).status).toBe(0)
})

test('Ctrl-C says what was sent', async () => {
  const home = newHome()
  const stopped = await runIn(home, [...FACEBOOK, '--yes'], {
    when: { text: 'POST https://api.lytics.io', act: (kill) => kill('SIGINT') },
  })
  expect(stopped.status).toBe(130)
  expect(stopped.stderr).toMatch(/Nothing was sent|Sent before the interruption/)
})

test('in a terminal: guided, with the default answer no', async () => {
  const home = newHome()
  const screen = terminal(home, ['connect', 'facebook', '--sandbox'])
  await screen.expect('Which audience?')
  screen.send('high value')
  await screen.expect('High Value Customers')
  screen.send(KEYS.enter)
  await screen.expect('Does this mapping fit?')
  screen.send(KEYS.enter)
  await screen.expect('Send this?')
  screen.send(KEYS.enter)
  expect(await screen.exit).toBe(3)
  expect(screen.shown()).toContain('Nothing was sent')
})

test('in a terminal: a yes creates the job and shows that it runs', async () => {
  const home = newHome()
  const screen = terminal(home, ['connect', 'facebook', '--sandbox', '--segment', 'High Value Customers'])
  await screen.expect('Does this mapping fit?')
  screen.send(KEYS.enter)
  await screen.expect('Send this?')
  screen.send(`${KEYS.down}${KEYS.enter}`)
  await screen.expect('Verified')
  expect(await screen.exit).toBe(0)
})

test('in a terminal: Ctrl-C at a question is exit 130 and sends nothing', async () => {
  const screen = terminal(newHome(), ['connect', 'facebook', '--sandbox'])
  await screen.expect('Which audience?')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
  expect(screen.shown()).toContain('Nothing was sent')
})
