import { describe, expect, test } from 'vitest'
import { createConfig } from '../../../src/config/create-config.ts'
import type { Ctx } from '../../../src/operation/ctx.ts'
import { accountsAdd } from '../../../src/skills/workspace/accounts/accounts-add.ts'
import { accountsList } from '../../../src/skills/workspace/accounts/accounts-list.ts'
import { accountsRemove } from '../../../src/skills/workspace/accounts/accounts-remove.ts'
import { accountsUse } from '../../../src/skills/workspace/accounts/accounts-use.ts'
import { createUi } from '../../../src/terminal/create-ui.ts'
import { bufferIo } from '../../support/buffer-io.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { render } from '../../support/render.ts'
import { type Answer, scriptedPrompter } from '../../support/scripted-prompter.ts'

const FILE = '/home/accounts.toml'

function world(
  given: {
    toml?: string
    env?: Readonly<Record<string, string>>
    input?: string
    answers?: readonly Answer[]
    check?: () => Promise<string>
  } = {},
) {
  const files = memoryFiles(given.toml === undefined ? {} : { [FILE]: given.toml })
  const io = bufferIo({ input: given.input ?? '' })
  const env = (name: string) => given.env?.[name]
  const paths = {
    accountsFile: FILE,
    stateDir: ({ id }: { id: string }) => `/state/${id}`,
    sandboxDir: '/box',
    sourcesFile: '/home/sources.toml',
    passwordFile: (source: string) => `/home/passwords/${source}`,
  }
  const config = createConfig({ env, files, paths, options: { sandbox: false }, warn: io.err })
  const checked: (readonly [token: string, url: string])[] = []
  const prompter = scriptedPrompter(...(given.answers ?? []))
  // Only what these commands may touch; anything else is undefined and fails.
  const ctx = {
    io,
    env,
    files,
    options: { timeout: 120 },
    signal: new AbortController().signal,
    interactive: given.answers !== undefined,
    prompt: async () => prompter,
    config: async () => config,
    checkToken: async (token: string, url: string) => {
      checked.push([token, url])
      return (await given.check?.()) ?? 'Acme'
    },
  } as unknown as Ctx
  return { ctx, io, files, checked, stored: () => files.all.get(FILE) ?? '' }
}

const add = (ctx: Ctx, more: object = {}) =>
  accountsAdd.run(ctx, { name: 'prod', token_stdin: false, ...more } as never)

const TWO = '[prod]\ntoken = "at.old"\ndefault = true\n\n[stage]\ntoken = "at.stage"\n'

describe('accounts add', () => {
  test('asks for the token with hidden input, checks it, and stores it for its owner alone', async () => {
    const { ctx, files, checked, stored } = world({
      answers: [{ kind: 'secret', about: 'Lytics API token', with: ' at.1.x ' }],
    })
    expect(await add(ctx)).toEqual({ name: 'prod', account: 'Acme', file: FILE, is_default: true })
    expect(checked).toEqual([['at.1.x', 'https://api.lytics.io']])
    expect(stored()).toContain('token = "at.1.x"')
    expect(await files.mode(FILE)).toBe(0o600)
  })

  test.each([
    ['stdin', { input: 'at.1.x\n' }, { token_stdin: true }],
    ['the environment', { env: { T: 'at.1.x' } }, { token_env: 'T' }],
  ])('takes the token from %s', async (_from, given, asked) => {
    const { ctx, stored } = world(given)
    await add(ctx, asked)
    expect(stored()).toContain('token = "at.1.x"')
  })

  test('stores nothing that Lytics does not accept', async () => {
    const refuse = async () => {
      throw new Error('401')
    }
    const { ctx, stored } = world({ input: 'at.1.x', check: refuse })
    await expect(add(ctx, { token_stdin: true })).rejects.toThrow('401')
    expect(stored()).toBe('')
  })

  test.each([
    ['no way to ask', {}, {}, 'missing_answers'],
    ['an empty stdin', { input: '\n' }, { token_stdin: true }, 'malformed_token'],
    ['two words', { input: 'at.1 x' }, { token_stdin: true }, 'malformed_token'],
    [
      'an address with a version',
      { input: 'at.1' },
      { token_stdin: true, url: 'https://a.b/v2' },
      'malformed_url',
    ],
    ['a variable that is not set', {}, { token_env: 'T' }, 'usage'],
    ['a name that is none', { input: 'x' }, { token_stdin: true, name: 'a/b' }, 'usage'],
  ])('refuses %s before anything is sent', async (_what, given, asked, code) => {
    const { ctx, checked, stored } = world(given)
    await expect(add(ctx, asked)).rejects.toMatchObject({ details: { code } })
    expect(checked).toEqual([])
    expect(stored()).toBe('')
  })

  test('a renewed token keeps the rest of its profile, and what else is in the file', async () => {
    const { ctx, checked, stored } = world({
      toml:
        'theme = "dark"\n[prod]\ntoken = "at.old"\nurl = "https://eu.example"\napproval = "flag"\ndefault = true\nregion = "eu"\n' +
        '[stage]\ntoken = "at.stage"\nnote = "shared"\n[other-tool]\ncolour = 1\n',
      input: 'at.new',
    })
    await add(ctx, { token_stdin: true })
    expect(checked).toEqual([['at.new', 'https://eu.example']])
    for (const kept of [
      'theme = "dark"',
      'url = "https://eu.example"',
      'approval = "flag"',
      'default = true',
      'region = "eu"',
      'at.stage',
      'note = "shared"',
      'colour = 1',
    ])
      expect(stored()).toContain(kept)
    expect(stored()).not.toContain('at.old')
  })

  test('a second profile leaves the first one the default', async () => {
    const { ctx } = world({ toml: '[first]\ntoken = "at.1"\n', input: 'at.2' })
    expect(await add(ctx, { token_stdin: true })).toMatchObject({ is_default: false })
    const profiles = await accountsList.run(ctx, {})
    expect(profiles.filter((profile) => profile.is_default).map(({ name }) => name)).toEqual(['first'])
  })
})

test('accounts list shows names and rules and no token', async () => {
  const { ctx, io } = world({ toml: TWO })
  const profiles = await accountsList.run(ctx, {})
  expect(profiles).toEqual([
    { name: 'prod', url: null, approval: 'terminal', is_default: true },
    { name: 'stage', url: null, approval: 'terminal', is_default: false },
  ])
  const text = accountsList.view(profiles, await createUi(io, () => new Date(0), render))
  expect(text).toBe('prod\tyes\tterminal\t\nstage\t\tterminal\t\n')
})

test('accounts use moves the default, by a unique beginning too', async () => {
  const { ctx, stored } = world({ toml: TWO })
  expect(await accountsUse.run(ctx, { name: 'sta' })).toEqual({ name: 'stage' })
  expect(stored()).toMatch(/\[stage\]\ntoken = "at\.stage"\ndefault = true/)
  expect(stored().match(/default = true/g)).toHaveLength(1)
})

test('accounts remove forgets one and keeps the others', async () => {
  const { ctx, stored } = world({ toml: TWO })
  expect(await accountsRemove.run(ctx, { name: 'prod' })).toEqual({ name: 'prod' })
  expect(stored()).not.toContain('at.old')
  expect(stored()).toContain('at.stage')
})

test('a profile that does not exist is not found, with the nearest', async () => {
  const { ctx, stored } = world({ toml: TWO })
  await expect(accountsRemove.run(ctx, { name: 'stgae' })).rejects.toMatchObject({
    fault: 'not_found',
    details: { hint: 'Did you mean stage?' },
  })
  expect(stored()).toBe(TWO)
})
