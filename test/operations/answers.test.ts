import { describe, expect, test } from 'vitest'
import { AppError } from '../../src/core/errors.ts'
import { route } from '../../src/dispatcher/route.ts'
import { failure } from '../support/failure.ts'
import { manifest, runCommand } from '../support/run-command.ts'

// What single operations answer, through the real dispatcher.

/** A run whose result is read as JSON. */
async function result(...[line, given]: [line: string, given?: Parameters<typeof runCommand>[2]]) {
  return JSON.parse((await runCommand(line, 'json', given)).stdout)
}

test('words after -- are no part of the command', async () => {
  const error = await failure((async () => route(['jobs', '--', 'list'], manifest))())
  expect(error.code).toBe('incomplete_command')
  expect(route(['schema', 'find', '--', 'jobs', 'list'], manifest)).toMatchObject({
    entry: { name: 'schema find' },
    rest: ['--', 'jobs', 'list'],
  })
})

test('jobs logs --last gives the newest entries', async () => {
  const all: { timestamp: string }[] = await result('jobs logs "VIP to Meta"')
  const times = all.map(({ timestamp }) => timestamp).sort()
  const last: { timestamp: string }[] = await result('jobs logs "VIP to Meta" --last 2')
  expect(last.map(({ timestamp }) => timestamp).sort()).toEqual(times.slice(-2))
  expect(times.at(0)).not.toBe(times.at(-2))
  expect(await result('jobs logs "VIP to Meta" --last 0')).toEqual([])
})

test('providers list leaves out those that Lytics hides', async () => {
  const list = async () => [
    { id: 'p1', slug: 'open', name: 'Open', is_connected: true },
    { id: 'p2', slug: 'secret', name: 'Secret', hidden: true, is_connected: true },
    { id: 'p3', slug: 'far', name: 'Far', hidden: false },
  ]
  const slugs = async (line: string) =>
    (await result(line, { lytics: { providers: { list } } })).map(({ slug }: { slug: string }) => slug)
  expect(await slugs('providers list')).toEqual(['open', 'far'])
  expect(await slugs('providers list --connected')).toEqual(['open'])
})

test('workflows get tells what must be done before', async () => {
  const { prerequisites } = await result('workflows get facebook-audience-populate')
  expect(prerequisites.length).toBeGreaterThan(0)
  const { stdout } = await runCommand('workflows get facebook-audience-populate', 'pipe')
  expect(stdout).toContain('Before you start')
  for (const line of prerequisites) expect(stdout).toContain(`  - ${line}\n`)
})

describe('doctor', () => {
  const refused = async () => {
    throw new AppError('auth', 'Lytics refused the token', { code: 'forbidden' })
  }
  const empty = { list: async () => [] }
  const working = {
    account: { current: async () => ({ id: 'a1', name: 'Acme' }) },
    providers: empty,
    auths: empty,
    jobs: empty,
    segments: empty,
    schema: { fields: async () => [] },
  }
  const failed = ({ checks }: { checks: { check: string; result: string }[] }) =>
    checks.filter(({ result: each }) => each === 'failed').map(({ check }) => check)

  test('is healthy where everything can be read', async () => {
    const found = await result('doctor', { lytics: working })
    expect(found.healthy).toBe(true)
    expect(failed(found)).toEqual([])
  })

  test.each([
    ['Token', { account: { current: refused } }],
    ['Read auths', { auths: { list: refused } }],
    ['Read the schema', { schema: { fields: refused } }],
  ])('is not healthy where this fails: %s', async (check, broken) => {
    const found = await result('doctor', { lytics: { ...working, ...broken } })
    expect(found.healthy).toBe(false)
    expect(failed(found)).toEqual([check])
    const { stdout } = await runCommand('doctor', 'terminal', { lytics: { ...working, ...broken } })
    expect(stdout).toContain('Something is wrong')
  })
})
