import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { answer, faulty } from '../support/faulty.ts'
import { newHome, runIn } from '../support/run.ts'

const CONNECT = [
  'connect',
  'facebook',
  '--segment',
  'High Value Customers',
  '--set',
  'ads_account_id=10150970483556602',
  '--wait',
  '4',
  '--yes',
  '--json',
]

type Kill = (signal: NodeJS.Signals) => void

const CREATE = 'POST /v2/job/facebook_audience_populate'

const jobsOf = async (home: string, env: Record<string, string>): Promise<{ name: string }[]> =>
  JSON.parse((await runIn(home, ['jobs', 'list', '--json'], { env })).stdout)

/** How the answer to a create goes wrong, and whether the account carried it out before. */
const FAULTS: readonly (readonly [
  what: string,
  acts: boolean,
  reply: (response: ServerResponse, real: string) => void,
])[] = [
  ['the connection is cut before it is carried out', false, (response) => void response.destroy()],
  ['500 instead of it', false, (response) => answer(response, 500, '{"errors":[]}')],
  ['the connection is cut after it', true, (response) => void response.destroy()],
  ['503 after it', true, (response) => answer(response, 503, '{"errors":[]}')],
  ['half an answer', true, (response, real) => answer(response, 201, real.slice(0, 40))],
  ['an answer of another shape', true, (response) => answer(response, 201, '[]')],
  ['a page of a proxy', true, (response) => answer(response, 200, '<html>', 'text/html')],
]

test.each(FAULTS)(
  'creating the job meets: %s. It is sent once and counted right',
  async (_what, acts, reply) => {
    const { env, counts } = await faulty(
      (line) => line === CREATE,
      async (real, response) => reply(response, acts ? (await real()).body : ''),
    )
    const home = newHome()
    const limit = acts ? undefined : { text: 'Looking for up to 30 s', act: (kill: Kill) => kill('SIGINT') }
    // Where it never happened, a person has enough of the looking; --json would say nothing to wait for.
    const args = acts ? CONNECT : CONNECT.filter((arg) => arg !== '--json')
    const run = await runIn(home, args, { env, ...(limit === undefined ? {} : { when: limit }) })
    expect(counts.get(CREATE)).toBe(1)
    const made = (await jobsOf(home, env)).filter(({ name }) =>
      name.startsWith('High Value Customers -> Meta'),
    )
    expect(made).toHaveLength(acts ? 1 : 0)
    if (acts) {
      expect(run.status).toBe(0)
      expect(JSON.parse(run.stdout).outcome).toBe('created')
    } else {
      expect(run.status).toBe(130)
      expect(run.stderr).toContain('sent, answer unknown')
    }
    const journal = (await runIn(home, ['journal', 'list', '--json'], { env })).stdout
    expect(journal).toContain(acts ? '"201"' : '"unknown"')
    expect(`${run.stdout}${run.stderr}${journal}`).not.toContain('token-of-this-test')
  },
)

test.each([
  ['a cut connection', async (_: unknown, response: ServerResponse) => void response.destroy()],
  [
    '429',
    async (_: unknown, response: ServerResponse) =>
      answer(response, 429, '{"message":"too many","status":429}'),
  ],
  ['503', async (_: unknown, response: ServerResponse) => answer(response, 503, '{"errors":[]}')],
  ['half an answer', async (_: unknown, response: ServerResponse) => answer(response, 200, '{"data":[')],
])('reading meets %s once: it is read again, or said in one clear error', async (_what, fault) => {
  const { env, counts } = await faulty((line, count) => line === 'GET /v2/job' && count === 1, fault)
  const run = await runIn(newHome(), CONNECT, { env })
  expect(run.stderr).not.toMatch(/\n\s+at /)
  if (run.status === 0) expect(counts.get(CREATE)).toBe(1)
  else expect(counts.get(CREATE)).toBeUndefined()
})

test('an account that is down for good is exit 7 and nothing is sent', async () => {
  const { env, counts } = await faulty(
    (line) => line === 'GET /v2/auth',
    async (_, response) => answer(response, 503, '{"errors":[]}'),
  )
  const run = await runIn(newHome(), CONNECT, { env })
  expect(run.status).toBe(7)
  expect(counts.get(CREATE)).toBeUndefined()
})
