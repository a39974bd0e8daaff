import { describe, expect, test } from 'vitest'
import { AppError } from '../../src/core/errors.ts'
import { createSentLog } from '../../src/core/sent-log.ts'
import type { Write } from '../../src/core/write.ts'
import { createGate, type GateParts } from '../../src/gate/gate.ts'
import type { Proposal } from '../../src/gate/types.ts'
import type { Transport } from '../../src/http-request/transport.ts'
import { createLytics } from '../../src/lytics/client.ts'
import { createAuth } from '../../src/lytics/kinds/auth.ts'
import { createLyticsSender } from '../../src/lytics/sender.ts'
import { bufferIo } from '../support/buffer-io.ts'
import { fixedClock } from '../support/fixed-clock.ts'
import { memoryFiles } from '../support/memory-files.ts'
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.ts'

const TOKEN = 'at.1.planted-token'
const PLANTED = [TOKEN, 'planted-key-1', 'planted-key-2', 'planted-deep-3']

const auth: Write = {
  ...createAuth(
    {
      type: 'facebook',
      label: 'Meta',
      config: {
        'api/key': 'planted-key-1',
        password: 'planted-key-2',
        service_account: { private_key: 'planted-deep-3' },
        region: 'eu',
      },
    },
    ['/config/api~1key', '/config/password', '/config/service_account', '/config/absent'],
  ),
}
const other: Write = { ...auth, key: 'other', title: 'Store another one', needs: ['auth'] }

const echo: Transport = async ({ body, headers }) => ({
  status: 201,
  headers: {},
  body: JSON.stringify({ data: { id: 'a1', echo: body, got: headers.authorization } }),
})

function world(transport: Transport, options: Partial<GateParts['options']>, answers?: readonly Answer[]) {
  const files = memoryFiles()
  const io = bufferIo()
  const clock = fixedClock()
  const { signal } = new AbortController()
  const client = { transport, baseUrl: 'https://api.lytics.io', token: TOKEN, clock, random: () => 0, signal }
  const sentLog = createSentLog()
  const prompter = scriptedPrompter(...(answers ?? []))
  const gate = createGate({
    io,
    options: { yes: false, accept: [], dry_run: false, json: false, quiet: false, timeout: 120, ...options },
    interactive: answers !== undefined,
    env: () => undefined,
    prompt: async () => prompter,
    clock,
    files,
    sender: async (target) =>
      target === 'lytics'
        ? createLyticsSender({ ...client, lytics: async () => createLytics(client) })
        : undefined,
    approval: async () => 'flag',
    stateDir: () => '/state',
    sentLog,
    who: 'this run',
    startedAt: clock.now(),
    signal,
  })
  return {
    gate,
    seen: () => [io.stdout(), io.stderr(), ...files.all.values(), ...sentLog.lines()].join('\n'),
  }
}

const proposal = (...writes: Write[]): Proposal => ({
  where: { kind: 'account', id: 'acc', name: 'Acme', address: 'https://api.lytics.io', sandbox: false },
  title: 'Store a credential',
  summary: [],
  warnings: [],
  writes,
})

/** Every error of ours, as deep as anybody could print it. What the network threw stays inside and is never printed. */
const inside = (error: unknown): string =>
  error instanceof AppError
    ? `${error.message} ${error.stack} ${JSON.stringify(error)} ${inside(error.cause)}`
    : ''

async function everything(
  transport: Transport,
  options: Partial<GateParts['options']>,
  given: { answers?: readonly Answer[]; writes?: readonly Write[] } = {},
): Promise<string> {
  const { gate, seen } = world(transport, options, given.answers)
  const result = await gate
    .submit(proposal(...(given.writes ?? [auth])))
    .then((value) => JSON.stringify(value), inside)
  return `${seen()}\n${result}`
}

const answer =
  (status: number): Transport =>
  async ({ body }) => ({
    status,
    headers: {},
    body: JSON.stringify({ message: `bad: ${body}`, errors: [body] }),
  })
const torn: Transport = async ({ body }) => {
  throw Object.assign(new Error(`reset while sending ${body} with ${TOKEN}`), { code: 'ECONNRESET' })
}
let calls = 0
const secondFails: Transport = async (request) => {
  calls += 1
  return await (calls % 2 === 1 ? echo(request) : answer(400)(request))
}

describe('a planted secret never comes out', () => {
  test.each<[string, Transport, Partial<GateParts['options']>]>([
    ['of what is sent with --yes, and of an answer that repeats it', echo, { yes: true }],
    ['of what is sent with --yes --json', echo, { yes: true, json: true }],
    ['of a refusal', echo, {}],
    ['of a refusal with --json', echo, { json: true }],
    ['of a dry run', echo, { dry_run: true }],
    ['of a dry run with --json', echo, { dry_run: true, json: true }],
    ['of an error of the API that repeats the body', answer(400), { yes: true }],
    ['of a lost answer', answer(502), { yes: true }],
    ['of a connection that breaks', torn, { yes: true }],
  ])('%s', async (_what, transport, options) => {
    const all = await everything(transport, options)
    expect(all).toContain('Meta')
    for (const secret of PLANTED) expect(all).not.toContain(secret)
  })

  test('of a stop in the middle', async () => {
    const all = await everything(secondFails, { yes: true }, { writes: [auth, other] })
    expect(all).toContain('partial')
    for (const secret of PLANTED) expect(all).not.toContain(secret)
  })

  test('at a terminal, also when the raw request is shown, and it cannot be edited', async () => {
    const noEdit = (question: unknown) => expect(JSON.stringify(question)).not.toContain('Edit the request')
    const all = await everything(
      echo,
      {},
      {
        answers: [
          { kind: 'select', about: 'Send this?', with: 'raw', look: noEdit },
          { kind: 'select', about: 'Send this?', with: 'yes' },
        ],
      },
    )
    expect(all).toContain('"region": "eu"')
    expect(all).toContain('"service_account": "***"')
    for (const secret of PLANTED) expect(all).not.toContain(secret)
  })

  test('also under a key that had to be escaped', async () => {
    const config = { $key: 'planted-dollar-4' }
    const write = createAuth({ type: 'facebook', label: 'Meta', config }, ['/config/$$key'])
    const silent: Transport = async () => ({ status: 201, headers: {}, body: '{"data":{"id":"a1"}}' })
    const all = await everything(silent, { yes: true }, { writes: [write] })
    expect(all).toContain('"$key":"***"')
    expect(all).not.toContain('planted-dollar-4')
  })

  test('and still reaches the destination', async () => {
    let body = ''
    const take: Transport = async (request) => {
      body = request.body ?? ''
      return await echo(request)
    }
    await everything(take, { yes: true })
    expect(JSON.parse(body).config).toMatchObject({ 'api/key': 'planted-key-1' })
  })
})
