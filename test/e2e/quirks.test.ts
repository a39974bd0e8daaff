import { expect, onTestFinished, test } from 'vitest'
import { FLIPPED_QUIRKS } from '../../src/sandbox/quirks.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { serveHandler } from '../../src/sandbox/serve.ts'
import { memoryStore } from '../../src/sandbox/stores.ts'
import { program } from '../support/run.ts'

const clock = {
  now: () => new Date(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
}

/** An account that reads every open point of the documentation the other way. */
async function otherWay(): Promise<(...args: string[]) => ReturnType<ReturnType<typeof program>>> {
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const handler = createSandbox({ store: memoryStore(), clock, quirks: FLIPPED_QUIRKS })
  const { url } = await serveHandler(handler, 0, stop.signal)
  return program({ LYTICS_API_TOKEN: 'any', LYTICS_API_URL: url })
}

const FACEBOOK = [
  'connect',
  'facebook',
  '--segment',
  'High Value Customers',
  '--set',
  'ads_account_id=10150970483556602',
  '--yes',
  '--json',
]

test('connect creates once and finds it again where the API does everything the other way', async () => {
  const run = await otherWay()
  const first = await run(...FACEBOOK)
  expect(first.stderr).toBe('')
  expect(JSON.parse(first.stdout)).toMatchObject({ outcome: 'created', verification: 'verified' })
  const again = JSON.parse((await run(...FACEBOOK)).stdout)
  expect(again).toMatchObject({ outcome: 'existing', job: { id: JSON.parse(first.stdout).job.id } })
})

test('a job is paused, resumed, changed and killed there', async () => {
  const run = await otherWay()
  const { job } = JSON.parse((await run(...FACEBOOK, '--wait', '3')).stdout)
  const command = async (...args: string[]) => {
    const { status, stdout, stderr } = await run(...args, '--yes', '--json')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    return JSON.parse(stdout)
  }
  expect(await command('jobs', 'pause', job.id)).toMatchObject({ outcome: 'done' })
  expect(await command('jobs', 'resume', job.id)).toMatchObject({ outcome: 'done' })
  expect(await command('jobs', 'update', job.id, '--name', 'Renamed')).toMatchObject({ outcome: 'updated' })
  expect(await command('jobs', 'kill', job.id, '--confirm', job.id)).toMatchObject({ outcome: 'deleted' })
  const left = JSON.parse((await run('jobs', 'list', '--json')).stdout)
  expect(left.map(({ id }: { id: string }) => id)).not.toContain(job.id)
})

test('every list is read there', async () => {
  const run = await otherWay()
  const lists = [
    ['providers', 'list'],
    ['workflows', 'list'],
    ['auths', 'list'],
    ['connections', 'list'],
    ['jobs', 'list'],
    ['segments', 'list'],
    ['streams', 'list'],
    ['schema', 'fields'],
    ['schema', 'names'],
  ]
  for (const list of lists) {
    const { stdout, stderr } = await run(...list, '--json')
    expect(stderr, list.join(' ')).toBe('')
    expect(JSON.parse(stdout).length, list.join(' ')).toBeGreaterThan(0)
  }
})
