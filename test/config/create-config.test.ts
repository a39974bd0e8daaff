import { describe, expect, test } from 'vitest'
import { createConfig } from '../../src/config/create-config.ts'
import { createPaths } from '../../src/config/paths.ts'
import type { AppError } from '../../src/core/errors.ts'
import { exitStatus } from '../../src/core/exit.ts'
import { step } from '../../src/core/next.ts'
import { memoryFiles } from '../support/memory-files.ts'

const FILE = '/home/ada/.lytics/accounts.toml'
const TWO =
  '[acme]\ntoken = "tok-acme"\n\n[shop]\ntoken = "tok-shop"\nurl = "https://eu.example"\ndefault = true\n'

interface Given {
  readonly toml?: string
  readonly env?: Readonly<Record<string, string>>
  readonly sandbox?: boolean
  readonly account?: string
  readonly mode?: number
}

function configOf({ toml, env = {}, sandbox = false, account, mode = 0o600 }: Given) {
  const files = { ...memoryFiles(toml === undefined ? {} : { [FILE]: toml }), mode: async () => mode }
  const warnings: string[] = []
  const read = (name: string): string | undefined => env[name]
  const config = createConfig({
    env: read,
    files,
    paths: createPaths(read, '/home/ada'),
    options: { sandbox, ...(account === undefined ? {} : { account }) },
    warn: (line) => warnings.push(line),
  })
  return { config, warnings }
}

const target = (given: Given) => configOf(given).config.target()
const failure = (given: Given): Promise<AppError> =>
  target(given).then(
    () => {
      throw new Error('no failure')
    },
    (error: AppError) => error,
  )

const TOKEN = { LYTICS_API_TOKEN: 'tok-env' }

describe('which account', () => {
  test('--sandbox wins over everything', async () => {
    expect(await target({ toml: TWO, env: TOKEN, account: 'acme', sandbox: true })).toMatchObject({
      sandbox: true,
      source: 'sandbox',
    })
  })

  test('--account wins over the environment', async () => {
    expect(await target({ toml: TWO, env: TOKEN, account: 'acme' })).toMatchObject({
      token: 'tok-acme',
      source: 'acme',
    })
  })

  test('the environment wins over the default profile, without the line break of $(cat file)', async () => {
    expect(await target({ toml: TWO, env: { LYTICS_API_TOKEN: 'tok-env\n' } })).toMatchObject({
      token: 'tok-env',
      source: 'environment',
    })
  })

  test('an empty variable is none: the default profile counts', async () => {
    expect(await target({ toml: TWO, env: { LYTICS_API_TOKEN: ' ' } })).toMatchObject({ token: 'tok-shop' })
  })

  test('a single profile needs no mark', async () => {
    expect(await target({ toml: '[acme]\ntoken = "tok-acme"\n' })).toMatchObject({ source: 'acme' })
  })

  test('several profiles without a default ask which', async () => {
    const error = await failure({ toml: '[acme]\ntoken = "a"\n[shop]\ntoken = "b"\n' })
    expect(error).toMatchObject({ code: 'which_profile' })
    expect(error.details.hint).toContain('acme, shop')
  })

  test('is found out once', async () => {
    const { config } = configOf({ toml: TWO })
    expect(await config.target()).toBe(await config.target())
  })
})

describe('the address', () => {
  test('belongs to the token: that of the stored account, or of the environment with its own token', async () => {
    const env = { LYTICS_API_URL: 'https://env.example' }
    expect((await target({ toml: TWO })).baseUrl).toBe('https://eu.example')
    expect((await target({ toml: TWO, account: 'acme' })).baseUrl).toBe('https://api.lytics.io')
    expect((await target({ env: { ...env, ...TOKEN } })).baseUrl).toBe('https://env.example')
    expect((await target({ toml: TWO, env: { LYTICS_API_URL: 'https://eu.example/' } })).baseUrl).toBe(
      'https://eu.example',
    )
  })

  test.each(['acme', undefined])(
    'the token of a stored account goes to no address of the environment (%s)',
    async (account) => {
      const env = { LYTICS_API_URL: 'https://env.example' }
      const given = account === undefined ? { toml: TWO, env } : { toml: TWO, env, account }
      expect(await failure(given)).toMatchObject({
        code: 'address_mismatch',
        message: expect.stringContaining('LYTICS_API_URL'),
      })
    },
  )

  test.each([
    ['https://api.lytics.io/v2', 'ends in "/v2"'],
    ['https://api.lytics.io/?x=1', 'after its path'],
    ['https://api.lytics.io ', 'a blank'],
    ['https://api lytics.io', 'a blank'],
    ['api.lytics.io', 'not a URL'],
  ])('%s is refused with its variable, before any request', async (url, message) => {
    expect(await failure({ env: { LYTICS_API_URL: url, ...TOKEN } })).toMatchObject({
      code: 'malformed_url',
      message: expect.stringMatching(`^LYTICS_API_URL .*${message}`),
    })
  })

  test.each([
    ['at.1\n.2', 'a line break'],
    ['at.1 .2', 'a blank'],
    ['\u201cat.12\u201d', 'a typographic quote'],
    ['at.1\u200b2', 'an invisible character'],
    ['at.1\u00fc2', 'a character'],
  ])(
    'a token of the environment that no header carries is a mistake of its variable (%#)',
    async (token, kind) => {
      const refused = await failure({ env: { LYTICS_API_TOKEN: token } })
      expect(refused).toMatchObject({ code: 'malformed_token', message: expect.stringContaining(kind) })
      expect(refused.message).toMatch(/^LYTICS_API_TOKEN /)
      expect(refused.message).not.toContain('at.1')
    },
  )
})

describe('who approves', () => {
  test.each<[string, Given, string]>([
    ['a stored profile: a person at a terminal', { toml: TWO }, 'terminal'],
    ['a profile that says flag', { toml: '[a]\ntoken = "t"\napproval = "flag"\n' }, 'flag'],
    ['a profile that says terminal', { toml: '[a]\ntoken = "t"\napproval = "terminal"\n' }, 'terminal'],
    ['a token from the environment: a flag', { env: TOKEN }, 'flag'],
    ['the sandbox: a flag', { sandbox: true }, 'flag'],
  ])('%s', async (_, given, rule) => {
    expect((await target(given)).approval).toBe(rule)
  })

  test('a rule that does not exist is refused, not taken for the lax one', async () => {
    expect(await failure({ toml: '[a]\ntoken = "t"\napproval = "never"\n' })).toMatchObject({
      code: 'malformed_config',
      message: expect.stringContaining('[a] approval'),
    })
  })
})

describe('what is wrong is said', () => {
  test('no token: exit 4 with the ways out', async () => {
    const error = await failure({})
    expect(exitStatus(error)).toBe(4)
    expect(error.code).toBe('no_token')
    expect(error.details.hint).toMatch(/LYTICS_API_TOKEN.*--sandbox/)
    expect(error.details.next).toEqual([step('accounts add')])
  })

  test('an unknown profile: exit 2 with the nearest one', async () => {
    const error = await failure({ toml: TWO, account: 'acne' })
    expect(exitStatus(error)).toBe(2)
    expect(error.details.hint).toBe('Did you mean acme?')
  })

  test('an unknown profile that resembles none: all of them are named', async () => {
    expect((await failure({ toml: TWO, account: 'zzzz' })).details.hint).toBe('There is acme, shop.')
  })

  test('an unknown profile where there is none: how to store it', async () => {
    expect((await failure({ account: 'acme' })).details.next).toEqual([
      step('accounts add', { name: 'acme' }),
    ])
  })

  test('malformed TOML: file and line, and no token', async () => {
    const error = await failure({ toml: '[acme]\ntoken = "tok-planted\nurl = 3\n' })
    expect(error.code).toBe('malformed_config')
    expect(error.message).toContain(`${FILE} is not valid TOML: line 2`)
    expect(`${error.message}${JSON.stringify(error.details)}${String(error.cause)}`).not.toContain(
      'tok-planted',
    )
  })

  test('a file that others can read: a warning, once', async () => {
    const { config, warnings } = configOf({ toml: TWO, mode: 0o644 })
    await config.target()
    await config.profiles()
    expect(warnings).toEqual([expect.stringContaining(`chmod 600 ${FILE}`)])
    expect(warnings.join()).not.toContain('tok-')
  })

  test('a file that only its owner can read: no warning', async () => {
    const { config, warnings } = configOf({ toml: TWO })
    await config.target()
    expect(warnings).toEqual([])
  })
})
