import { expect, test } from 'vitest'
import type { Transport } from '../../src/http-request/transport.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { serveHandler } from '../../src/sandbox/serve.ts'
import { memoryStore } from '../../src/sandbox/stores.ts'
import { LARGE, largeAccount } from '../support/large-account.ts'
import { program } from '../support/run.ts'

const clock = { now: () => new Date() }

/** Plans Facebook for a segment of an account; the plan, and how many requests it took. */
async function planned(account: Transport, segment: string) {
  const stop = new AbortController()
  let requests = 0
  const counted: Transport = async (request) => {
    requests += 1
    return await account(request)
  }
  const server = await serveHandler(counted, 0, stop.signal)
  try {
    const run = program({ LYTICS_API_URL: server.url, LYTICS_API_TOKEN: 'large' })
    const flags = ['--segment', segment, '--set', 'ads_account_id=10150970483556602', '--dry-run', '--json']
    const { status, stdout, stderr } = await run('connect', 'facebook', ...flags)
    expect(status, `${stdout}${stderr}`).toBe(0)
    return { plan: JSON.parse(stdout), requests }
  } finally {
    stop.abort()
    await server.closed
  }
}

// What it costs in CPU and memory: npm run bench:planning.
test('a plan for 5,000 segments, 2,000 jobs and 5,000 fields is right, and takes no more requests than a small one', async () => {
  const small = await planned(createSandbox({ store: memoryStore(), clock }), 'Loyalty Members')
  const large = await planned(largeAccount(LARGE, clock), 'Loyalty Members 7')
  expect(large.plan).toMatchObject({
    outcome: 'dry_run',
    segment: { name: 'Loyalty Members 7' },
    config: { identifier_field: 'email', mappings: expect.arrayContaining([{ first_name: 'FN' }]) },
  })
  expect(large.requests - small.requests).toBeLessThanOrEqual(1)
})
