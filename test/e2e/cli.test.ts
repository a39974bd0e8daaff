import { describe, expect, test } from 'vitest'
import { newHome, program, runIn } from '../support/run.ts'
import { served } from '../support/serve.ts'

describe('output', () => {
  test('connections list --json is an array and nothing else', async () => {
    const { status, stdout, stderr } = await program()('connections', 'list', '--sandbox', '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toHaveLength(3)
  })

  test('a list in a pipe is tab-separated, without header or colour', async () => {
    const { stdout } = await program({ FORCE_COLOR: '' })('connections', 'list', '--sandbox')
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line.split('\t')).toHaveLength(5)
    expect(stdout).not.toContain('\u001b')
  })

  test('an empty list is an empty array', async () => {
    const { stdout } = await program()('jobs', 'list', '--sandbox', '--status', 'nonesuch', '--json')
    expect(JSON.parse(stdout)).toEqual([])
  })

  test('the version, and help for the front page, a group and a command', async () => {
    const run = program()
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await run('--help')).stdout).toContain('Start here')
    expect((await run('jobs', '--help')).stdout).toContain('jobs kill')
    expect((await run('jobs', 'kill', '--help')).stdout).toContain('Delete a job for good')
    expect((await run('help', 'connect')).stdout).toContain('--segment')
  })

  test('no help line is wider than 80 columns', async () => {
    const run = program()
    for (const page of [[], ['connect'], ['jobs', 'update'], ['jobs', 'list']]) {
      const { stdout } = await run(...page, '--help')
      const wide = stdout
        .split('\n')
        .filter((line) => line.length > 80 && !line.trim().startsWith('npx lytics-advisor'))
      expect(wide).toEqual([])
    }
  })
})

describe('help of what does not exist', () => {
  test.each([
    [['jobs', 'foo', '--help'], 'jobs logs'],
    [['foo', 'add', '--help'], 'npx lytics-advisor --help'],
    [['help', 'jbos', 'list'], 'jobs list'],
    [['conect', '-h'], 'connect'],
  ])('%j is an unknown command: exit 2 and what is meant', async (args, meant) => {
    const { status, stdout, stderr } = await program()(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Error: Unknown command/)
    expect(stderr).toContain(meant)
  })

  test('values before and after a command do not hide its page', async () => {
    for (const args of [
      ['--account', 'prod', 'jobs', 'list', '--help'],
      ['jobs', 'list', '--status', 'fault', '--help'],
    ])
      expect((await program()(...args)).stdout).toContain('lytics-advisor jobs list [options]')
  })
})

describe('wrong input', () => {
  test.each([
    [['conections', 'list'], 2, 'connections'],
    [['connections', 'lst'], 2, 'connections list'],
    [['connections'], 2, 'connections list'],
    [['connections', 'list', '--jsn'], 2, '--json'],
    [
      ['jobs', 'create', 'webhook_triggers', '--sandbox', '--name', 'x', '--config', '{"a": }'],
      2,
      'line 1, column 7',
    ],
    [['jobs', 'get', '--sandbox'], 2, 'job'],
  ])('%j is exit %d and says what is meant', async (args, expected, hint) => {
    const { status, stdout, stderr } = await program()(...args)
    expect(status).toBe(expected)
    expect(stderr).toContain(hint)
    expect(stdout).toBe('')
  })

  test('errors are an object on stderr with --json', async () => {
    const { status, stderr } = await program()('jobs', 'get', 'nothing like it', '--sandbox', '--json')
    expect(status).toBe(5)
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'job_not_found' })
  })

  test('an ambiguous name lists the candidates', async () => {
    const { status, stderr } = await program()('segments', 'get', 'c', '--sandbox')
    expect(status).toBe(2)
    expect(stderr).toContain('matches several')
  })
})

describe('account', () => {
  test('no token: exit 4 and what to do: the variable, the sandbox, the command', async () => {
    const { status, stderr } = await program()('jobs', 'list')
    expect(status).toBe(4)
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toEqual([
      'Error: No Lytics token',
      expect.stringMatching(/LYTICS_API_TOKEN.*--sandbox/),
      '  npx lytics-advisor accounts add',
    ])
  })

  test('a stored profile is used, and its token never appears', async () => {
    const url = await served()
    const home = newHome()
    const added = await runIn(home, ['accounts', 'add', 'prod', '--token-stdin', '--url', url], {
      input: 'at.1.planted-secret\n',
    })
    expect(added.status).toBe(0)
    const list = await runIn(home, ['connections', 'list', '--json', '--verbose'])
    expect(JSON.parse(list.stdout)).toHaveLength(3)
    const shown = await runIn(home, ['accounts', 'list', '--json'])
    for (const run of [added, list, shown])
      expect(`${run.stdout}${run.stderr}`).not.toContain('planted-secret')
  })

  test('a stored profile takes approvals at a terminal only, unless it says otherwise', async () => {
    const url = await served()
    const home = newHome()
    const args = ['connect', 'facebook', '--segment', 'High Value Customers', '--yes', '--json']
    await runIn(home, ['accounts', 'add', 'prod', '--token-stdin', '--url', url], { input: 'at.1.x\n' })
    const refused = await runIn(home, args)
    expect(refused.status).toBe(3)
    expect(JSON.parse(refused.stderr).error.code).toBe('terminal_required')
    await runIn(home, ['accounts', 'add', 'prod', '--token-stdin', '--url', url, '--approval', 'flag'], {
      input: 'at.1.x\n',
    })
    expect((await runIn(home, args)).status).toBe(0)
  })

  test('an agent cannot approve on a real account', async () => {
    const url = await served()
    const env = { LYTICS_API_URL: url, LYTICS_API_TOKEN: 'at.1.x', CLAUDECODE: '1' }
    const refused = await program(env)(
      'connect',
      'facebook',
      '--segment',
      'High Value Customers',
      '--yes',
      '--json',
    )
    expect(refused.status).toBe(3)
    expect(JSON.parse(refused.stderr).error.code).toBe('agent_cannot_approve')
  })

  test.each([
    ['expired', 'token_expired'],
    ['forbidden', 'forbidden'],
  ])('a token that is %s is exit 4', async (token, code) => {
    const url = await served()
    const { status, stderr } = await program({ LYTICS_API_URL: url, LYTICS_API_TOKEN: token })(
      'jobs',
      'list',
      '--json',
    )
    expect(status).toBe(4)
    expect(JSON.parse(stderr).error.code).toBe(code)
  })

  test('a token is not sent over plain http to another machine', async () => {
    const { status, stderr } = await program({ LYTICS_API_URL: 'http://example.com', LYTICS_API_TOKEN: 'x' })(
      'jobs',
      'list',
    )
    expect(status).toBe(2)
    expect(stderr).toContain('not safe')
  })

  test('a profile file that others can read is warned about', async () => {
    const { chmodSync, mkdirSync, writeFileSync } = await import('node:fs')
    const home = newHome()
    mkdirSync(`${home}/config`)
    writeFileSync(`${home}/config/accounts.toml`, '[a]\ntoken = "at.1.x"\n')
    chmodSync(`${home}/config/accounts.toml`, 0o644)
    expect((await runIn(home, ['accounts', 'list'])).stderr).toContain('chmod 600')
  })

  test('a mistake in the profile file is named with its line', async () => {
    const { mkdirSync, writeFileSync } = await import('node:fs')
    const home = newHome()
    mkdirSync(`${home}/config`)
    writeFileSync(`${home}/config/accounts.toml`, '[a]\ntoken = \n')
    const { status, stderr } = await runIn(home, ['accounts', 'list'])
    expect(status).toBe(2)
    expect(stderr).toContain('line 2')
  })
})

describe('writes that cannot be undone', () => {
  const firstJob = async (run: ReturnType<typeof program>) =>
    JSON.parse((await run('jobs', 'list', '--sandbox', '--json')).stdout)[0]

  test('kill needs --confirm with the id beside --yes', async () => {
    const run = program()
    const job = await firstJob(run)
    const refused = await run('jobs', 'kill', job.id, '--sandbox', '--yes')
    expect(refused.status).toBe(3)
    expect(refused.stderr).toContain(`--confirm ${job.id}`)
    const wrong = await run('jobs', 'kill', job.id, '--sandbox', '--yes', '--confirm', 'other')
    expect(wrong.status).toBe(3)
    expect((await run('jobs', 'kill', job.id, '--sandbox', '--yes', '--confirm', job.id)).status).toBe(0)
    const left = JSON.parse((await run('jobs', 'list', '--sandbox', '--json')).stdout)
    expect(left.map(({ id }: { id: string }) => id)).not.toContain(job.id)
  })

  test('an update shows the difference and keeps what was not named', async () => {
    const run = program()
    const job = await firstJob(run)
    const { status, stderr } = await run(
      'jobs',
      'update',
      job.id,
      '--sandbox',
      '--description',
      'Looked after by ops',
      '--yes',
    )
    expect(status).toBe(0)
    expect(stderr).toContain('+ description: "Looked after by ops"')
    const after = JSON.parse((await run('jobs', 'get', job.id, '--sandbox', '--json')).stdout)
    expect(after).toMatchObject({ name: job.name, config: job.config, description: 'Looked after by ops' })
  })
})

describe('connections and credentials', () => {
  const id = (run: { stdout: string }): string => JSON.parse(run.stdout).id

  test('a connection is made, changed and deleted; a second one of the same label is refused', async () => {
    const run = program()
    const make = [
      'connections',
      'create',
      'CRM 2',
      '--provider',
      'google-bigquery',
      '--set',
      'project=acme-dw',
      '--set',
      'dataset=crm',
      '--sandbox',
      '--yes',
      '--json',
    ]
    const made = await run(...make)
    expect(made.status).toBe(0)
    expect((await run(...make)).status).toBe(2)
    const changed = await run(
      'connections',
      'update',
      'CRM 2',
      '--label',
      'CRM 3',
      '--sandbox',
      '--yes',
      '--json',
    )
    expect(JSON.parse(changed.stdout)).toMatchObject({ outcome: 'updated', id: id(made) })
    expect((await run('connections', 'delete', 'CRM 3', '--sandbox', '--yes', '--json')).status).toBe(3)
    const gone = await run(
      'connections',
      'delete',
      'CRM 3',
      '--sandbox',
      '--yes',
      '--confirm',
      id(made),
      '--json',
    )
    expect(JSON.parse(gone.stdout).outcome).toBe('deleted')
    expect((await run('connections', 'get', 'CRM 3', '--sandbox')).status).toBe(5)
  })

  test('a credential is replaced and deleted; the jobs that stop are named', async () => {
    const run = program({ KEY: 'planted-secret' })
    const auths: { id: string; label: string; provider_slug: string }[] = JSON.parse(
      (await run('auths', 'list', '--sandbox', '--json')).stdout,
    )
    const klaviyo = auths.find(({ provider_slug }) => provider_slug === 'klaviyo')
    const args = ['--sandbox', '--yes', '--confirm', klaviyo?.id ?? '', '--json']
    const replaced = await run('auths', 'update', klaviyo?.id ?? '', '--secret', 'api_key=env:KEY', ...args)
    expect(JSON.parse(replaced.stdout).outcome).toBe('updated')
    const refused = await run('auths', 'delete', klaviyo?.id ?? '', '--sandbox', '--yes')
    expect(refused.status).toBe(3)
    expect(refused.stdout).toContain('would stop')
    expect(refused.stdout).toContain('Win-back pilot to Klaviyo')
    expect(JSON.parse((await run('auths', 'delete', klaviyo?.id ?? '', ...args)).stdout).outcome).toBe(
      'deleted',
    )
    for (const each of [replaced, refused])
      expect(`${each.stdout}${each.stderr}`).not.toContain('planted-secret')
  })
})

describe('credentials', () => {
  test('a secret comes from the environment, and appears nowhere', async () => {
    const home = newHome()
    const env = { KLAVIYO_KEY: 'planted-secret-key' }
    const made = await runIn(
      home,
      [
        'auths',
        'create',
        'klaviyo',
        '--label',
        'Klaviyo 2',
        '--secret',
        'api_key=env:KLAVIYO_KEY',
        '--sandbox',
        '--yes',
      ],
      { env },
    )
    expect(made.status).toBe(0)
    expect(made.stderr).toContain('"api_key": "***"')
    const journal = await runIn(home, ['journal', 'list', '--sandbox', '--json'])
    expect(journal.stdout).toContain('Klaviyo 2')
    for (const run of [made, journal]) expect(`${run.stdout}${run.stderr}`).not.toContain('planted-secret')
  })

  test('a secret as an argument is refused and not repeated', async () => {
    const { status, stderr } = await program()(
      'auths',
      'create',
      'klaviyo',
      '--set',
      'api_key=planted-secret',
      '--sandbox',
      '--yes',
    )
    expect(status).toBe(2)
    expect(stderr).toContain('--secret api_key=env:NAME')
    expect(stderr).not.toContain('planted-secret')
  })
})

describe('streams that end', () => {
  test('a reader that goes away ends the program quietly', async () => {
    const { execFileSync } = await import('node:child_process')
    const { BIN, homeEnv } = await import('../support/run.ts')
    const text = execFileSync(
      'bash',
      [
        '-c',
        `set -o pipefail; ${process.execPath} ${BIN} schema fields --sandbox --json | head -1; echo "\${PIPESTATUS[0]}"`,
      ],
      { env: homeEnv(newHome()) },
    )
    expect(text.toString()).toBe('[\n0\n')
  })
})
