import { expect, test } from 'vitest'
import { argumentsOf } from '../support/known-command.ts'
import { newHome, runIn } from '../support/run.ts'
import { served } from '../support/serve.ts'

test('with two accounts every suggested command names the one of the run, and acts on it when pasted', async () => {
  const url = await served()
  const home = newHome()
  for (const name of ['other', 'prod']) {
    const add = ['accounts', 'add', name, '--token-stdin', '--url', url, '--approval', 'flag']
    expect((await runIn(home, add, { input: name })).status).toBe(0)
  }
  const run = (...args: string[]) => runIn(home, [...args, '--account', 'prod'])

  const paused = await run('jobs', 'pause', 'Newsletter to Klaviyo', '--yes')
  const undo = /^Undo: (.*)$/m.exec(paused.stdout)?.[1] ?? ''
  expect(undo).toMatch(/^npx lytics-advisor jobs resume [0-9a-f]{32} --account prod$/)
  expect((await runIn(home, [...argumentsOf(undo), '--yes'])).status).toBe(0)

  const missing = await run('connect', 'facebook')
  expect(missing.stderr).toMatch(/\n {2}npx lytics-advisor connect facebook .*--account prod\n$/)
  const advised = await run('advise', 'send VIP customers to facebook')
  expect(advised.stdout.trimEnd().split('\n').at(-1)).toMatch(/--account prod$/)
  const nowhere = await run('jobs', 'get', 'nope', '--json')
  expect(JSON.parse(nowhere.stderr).error.next).toEqual([
    { operation: 'jobs list', input: {}, command: 'npx lytics-advisor jobs list --account prod' },
  ])
})
