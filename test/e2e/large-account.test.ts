import { expect, test } from 'vitest'
import { serveHandler } from '../../src/sandbox/serve.ts'
import { LARGE, largeAccount } from '../support/large-account.ts'
import { metered } from '../support/metered.ts'
import { BIN } from '../support/run.ts'

/** Half as much again as promised: the machine of a test run may be busy. */
const BUSY = 1.5

test('a plan for 5,000 audiences, 2,000 jobs and 5,000 fields costs about a second of CPU and under 200 MB', async () => {
  const stop = new AbortController()
  const clock = { now: () => new Date() }
  const server = await serveHandler(largeAccount(LARGE, clock), 0, stop.signal)
  try {
    const used = await metered(
      [BIN, 'connect', 'facebook', '--segment', 'Loyalty Members 7', '--dry-run', '--json'],
      server.url,
    )
    expect(used.status, `${used.stdout}${used.stderr}`).toBe(0)
    expect(JSON.parse(used.stdout)).toMatchObject({
      outcome: 'dry_run',
      segment: { name: 'Loyalty Members 7' },
      config: { identifier_field: 'email', mappings: expect.arrayContaining([{ first_name: 'FN' }]) },
    })
    expect(used.cpu_ms).toBeLessThan(1_000 * BUSY)
    expect(used.rss_mb).toBeLessThan(200)
  } finally {
    stop.abort()
    await server.closed
  }
}, 30_000)
