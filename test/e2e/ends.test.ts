import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { newHome, runIn } from '../support/run.ts'

/** Takes connections and never says anything. @returns its port, and a promise of the first connection */
async function silence() {
  const server = createServer()
  const connected = new Promise<void>((resolve) => server.once('connection', () => resolve()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { port: (server.address() as AddressInfo).port, connected }
}

test.each(['server', 'proxy'])('a %s that never answers ends a command after --timeout', async (kind) => {
  const { port } = await silence()
  const env =
    kind === 'proxy' ? { HTTPS_PROXY: `127.0.0.1:${port}` } : { LYTICS_API_URL: `http://127.0.0.1:${port}` }
  const { status, stdout, stderr } = await runIn(newHome(), ['jobs', 'list', '--json', '--timeout', '1'], {
    env: { ...env, LYTICS_API_TOKEN: 'at.1' },
  })
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'timed_out' } })
  expect(stdout).toBe('')
  expect(status).toBe(7)
})

test('the first signal ends a command that a silent proxy holds', async () => {
  const { port, connected } = await silence()
  const { status, stderr } = await runIn(newHome(), ['jobs', 'list', '--timeout', '600'], {
    env: { HTTPS_PROXY: `127.0.0.1:${port}`, LYTICS_API_TOKEN: 'at.1' },
    spawned: (kill) => void connected.then(() => kill('SIGTERM')),
  })
  expect(stderr).toContain('Nothing was sent.')
  expect(status).toBe(130)
})

test.each(['0', '-1', 'soon', '90000'])('--timeout %s is refused', async (value) => {
  const { status, stderr } = await runIn(newHome(), ['jobs', 'list', '--sandbox', `--timeout=${value}`])
  expect(stderr).toContain('--timeout')
  expect(status).toBe(2)
})
