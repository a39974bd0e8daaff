import { describe, expect, it } from 'vitest'
import { exitStatus } from '../../src/core/exit.ts'
import { digestOf } from '../../src/core/json.ts'
import { step as suggestion } from '../../src/core/next.ts'
import type { Approval, Write } from '../../src/core/write.ts'
import { digestInput, type HttpRequest, type HttpWrite, httpWrite } from '../../src/http-request/request.ts'
import type { RequestLog } from '../../src/lytics/client.ts'
import { createAuth, deleteAuth } from '../../src/lytics/kinds/auth.ts'
import { createConnection } from '../../src/lytics/kinds/connection.ts'
import { createJob, updateJob } from '../../src/lytics/kinds/job.ts'
import { jobCommand } from '../../src/lytics/kinds/job-command.ts'
import { createLyticsSender, type SenderOptions } from '../../src/lytics/sender.ts'
import { failure } from '../support/failure.ts'
import { raw, refusal, type Step, scripted, systemError, TOKEN, v2 } from './support.ts'

/** Stands for the gate, the only place of the program that makes approvals. */
const approve = (...writes: readonly Write[]): Approval =>
  ({ writes: new Set(writes.map((write) => digestOf(digestInput(httpWrite(write))))) }) as unknown as Approval

/** The same write with another request. */
const changed = (write: HttpWrite, request: Partial<HttpRequest>): HttpWrite => ({
  ...write,
  request: { ...write.request, ...request },
})

const never = new AbortController().signal
const SECRET = 'EAAB-very-secret'
const JOB = { id: 'j1', name: 'One', workflow: 'webhook_triggers', config: {} }
const create = createJob(
  { workflow: 'webhook_triggers', name: 'One', config: { segment_id: 's1' }, auth_ids: ['a1'] },
  { run: true },
)
const credential = createAuth({ type: 'fb_system_user', label: 'Meta', config: { access_token: SECRET } }, [
  '/config/access_token',
])

function sender(steps: readonly Step[], more: Partial<SenderOptions> = {}) {
  const { transport, requests } = scripted(...steps)
  const logs: RequestLog[] = []
  const made = createLyticsSender({
    transport,
    baseUrl: 'https://api.lytics.io/',
    token: TOKEN,
    clock: { now: () => new Date('2026-11-21T08:00:00Z'), sleep: async () => {} },
    log: (entry) => logs.push(entry),
    lytics: async () => {
      throw new Error('nothing is read here')
    },
    ...more,
  })
  const send = (write: Write, resolved = write) => made.send(write, resolved, approve(write), never)
  return { ...made, send, gateSend: made.send, requests, logs }
}

describe('what is shown', () => {
  it('is the whole request with token and secrets hidden', () => {
    const { render } = sender([], { accountId: 'acc1' })
    expect(render(credential).document).toEqual({
      method: 'POST',
      url: 'https://api.lytics.io/v2/auth/fb_system_user?account_id=acc1',
      headers: { Authorization: '***', Accept: 'application/json', 'Content-Type': 'application/json' },
      body: { label: 'Meta', type: 'fb_system_user', config: { access_token: '***' } },
    })
  })

  it('names no body where there is none', () => {
    const { render } = sender([])
    expect(render(deleteAuth({ id: 'a1' })).document).toEqual({
      method: 'DELETE',
      url: 'https://api.lytics.io/v2/auth/a1',
      headers: { Authorization: '***', Accept: 'application/json' },
    })
  })

  it('is the data as it will be sent', () => {
    const write = createJob({ workflow: 'w', name: 'n', config: { $ref: 'x' }, auth_ids: [] }, { run: true })
    expect(sender([]).render(write).body).toMatchObject({ config: { $ref: 'x' } })
  })

  it('belongs to an address that is safe for a token', () => {
    expect(() => sender([], { baseUrl: 'http://example.com' })).toThrow('not safe')
  })
})

describe('a write without an approval', () => {
  it('is not sent', async () => {
    const { gateSend } = sender([])
    const error = await failure(gateSend(create, create, approve(credential), never))
    expect(error).toMatchObject({ fault: 'bug', code: 'not_approved' })
  })

  it('is not sent when anything but its references differs from what was approved', async () => {
    const changes: Partial<HttpRequest>[] = [
      { method: 'DELETE' },
      { path: '/v2/job/other' },
      { path: '/v2/job/webhook_triggers/extra' },
      { query: { run_job: 'false' } },
      { body: { ...(create.request.body as object), name: 'Two' } },
      { body: { ...(create.request.body as object), extra: 1 } },
      { body: { name: 'One', workflow: 'webhook_triggers', config: { segment_id: 's1' } } },
      { body: { ...(create.request.body as object), auth_ids: ['a1', 'a2'] } },
      { body: { ...(create.request.body as object), auth_ids: 'a1' } },
      { body: [] },
    ]
    for (const change of changes) {
      const { send } = sender([])
      expect(await failure(send(create, changed(create, change)))).toMatchObject({ code: 'not_approved' })
    }
    const { send } = sender([])
    const kill = jobCommand(JOB, 'kill')
    expect(await failure(send(kill, changed(kill, { body: {} })))).toMatchObject({ code: 'not_approved' })
  })

  it('is not sent while a reference in it stands for nothing', async () => {
    const { send } = sender([])
    const write = createConnection({
      label: 'W',
      provider_slug: 'p',
      auth_ids: [{ $ref: 'auth.id' }],
      config: {},
    })
    expect(await failure(send(write))).toMatchObject({ code: 'not_approved' })
    const path = changed(create, { path: '/v2/job/{$ref:job.id}/pause' })
    expect(await failure(send(path))).toMatchObject({ code: 'not_approved' })
  })
})

describe('an approved write', () => {
  it('is sent once, with the token, and gives what was created', async () => {
    const { send, requests, logs } = sender([v2({ id: 'j7', status: 'initializing' }, 201)], {
      accountId: 'acc1',
    })
    expect(await send(create)).toEqual({
      status: 201,
      data: { id: 'j7', status: 'initializing' },
      requestId: 'r1',
    })
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: 'https://api.lytics.io/v2/job/webhook_triggers?account_id=acc1',
      headers: { authorization: TOKEN, 'content-type': 'application/json' },
    })
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual(create.request.body)
    expect(logs).toEqual([
      { method: 'POST', path: '/v2/job/webhook_triggers', attempt: 1, ms: 0, status: 201 },
    ])
  })

  it('is sent with its references replaced', async () => {
    const { send, requests } = sender([v2({ id: 'c1' }), v2({ id: 'j1' })])
    const write = createConnection({
      label: 'W',
      provider_slug: 'p',
      auth_ids: [{ $ref: 'auth.id' }],
      config: {},
    })
    await send(write, changed(write, { body: { ...(write.request.body as object), auth_ids: ['a9'] } }))
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ auth_ids: ['a9'] })
    const path = changed(create, { path: '/v2/job/{$ref:job.id}/pause' })
    await send(path, changed(path, { path: '/v2/job/j1/pause' }))
    expect(requests[1]?.url).toBe('https://api.lytics.io/v2/job/j1/pause')
  })

  it('without a body names no content type', async () => {
    const { send, requests } = sender([raw(204, '')])
    expect(await send(deleteAuth({ id: 'a1' }))).toEqual({ status: 204, data: null })
    expect(requests[0]?.headers).not.toHaveProperty('content-type')
    expect(requests[0]).not.toHaveProperty('body')
  })

  it('is not sent after an interruption', async () => {
    const { gateSend } = sender([])
    const error = await failure(gateSend(create, create, approve(create), AbortSignal.abort()))
    expect(error).toMatchObject({ fault: 'cancelled', message: 'Interrupted before anything was sent' })
  })

  it('may create several things: the first is the result, the others are named', async () => {
    const { send } = sender([v2([{ id: 'j1' }, { id: 'j2' }, { id: 'j3' }], 201), v2([{ id: 'j1' }], 201)])
    expect((await send(create)).data).toEqual({ id: 'j1', also_created: ['j2', 'j3'] })
    expect((await send(create)).data).toEqual({ id: 'j1' })
  })

  it('may get an answer without data where nothing was created', async () => {
    const { send } = sender([raw(200, '{"status":200}')])
    expect(await send(jobCommand(JOB, 'pause'))).toEqual({ status: 200, data: null })
  })
})

describe('a write that certainly did nothing', () => {
  it.each([
    [refusal(400, 'config is required'), 'failed', 'refused', 1],
    [refusal(400, 'Duplicate work config'), 'conflict', 'duplicate', 6],
    [raw(401, '{"message":"Expired Token","status":401}'), 'auth', 'token_expired', 4],
    [refusal(404, 'No workflow'), 'not_found', 'not_found', 5],
    [refusal(429, 'ten an hour'), 'unavailable', 'rate_limited', 7],
    [raw(407, '<html>proxy</html>', 'text/html'), 'unavailable', 'gateway_answered', 7],
    [raw(403, '<html>blocked</html>', 'text/html'), 'unavailable', 'gateway_answered', 7],
    [
      raw(200, '{"data":null,"status":409,"errors":[{"code":"JOB-LOCKED-001","message":"job is locked"}]}'),
      'conflict',
      'duplicate',
      6,
    ],
  ])('is a refusal, and is not repeated (%#)', async (answer, fault, code, exit) => {
    const error = await failure(sender([answer]).send(create))
    expect(error).toMatchObject({ fault, code })
    expect(exitStatus(error)).toBe(exit)
  })

  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
  ])('never got through: %s', async (code) => {
    const { send, logs } = sender([systemError(code)])
    const error = await failure(send(create))
    expect(error).toMatchObject({ fault: 'unavailable', code: 'unreachable' })
    expect(error.message).toContain('nothing was sent')
    expect(logs).toEqual([
      { method: 'POST', path: '/v2/job/webhook_triggers', attempt: 1, ms: 0, error: code },
    ])
  })
})

describe('a write that may have happened', () => {
  it.each<[string, Step]>([
    ['the connection broke after sending', systemError('ECONNRESET', 'socket hang up')],
    ['the answer did not come in time', systemError('UND_ERR_HEADERS_TIMEOUT')],
    ['something was thrown that has no code', new Error('odd')],
    ['the request was sent elsewhere', raw(303, '')],
    ['it timed out on the way', raw(408, '', 'text/html')],
    ['it came too early', raw(425, '')],
    ['a gateway lost patience', raw(499, '')],
    ['the envelope says that it failed', raw(200, '{"data":null,"errors":[{"message":"backend timeout"}]}')],
    ['the server failed', refusal(500, 'broken', 'INTERNAL-019')],
    ['a proxy failed', raw(504, '<html>')],
    ['the answer was cut off', raw(201, '{"data":{"id":"j')],
    ['the answer was no JSON', raw(201, 'created!', 'text/plain')],
    ['the answer was no object', raw(201, '[]')],
    ['the answer had no id', v2({ name: 'One' }, 201)],
    ['the answer was an empty list', v2([], 201)],
    ['the answer was empty', raw(201, '')],
  ])('is in doubt and never sent again: %s', async (_name, step) => {
    const { send, requests } = sender([step])
    const error = await failure(send(create))
    expect(error).toMatchObject({ fault: 'failed', code: 'in_doubt' })
    expect(error.details.retryable).toBe(false)
    expect(error.details.next).toEqual([suggestion('jobs list', { show_all: true })])
    expect(requests).toHaveLength(1)
  })

  it('says where to look, where there is a command for it', async () => {
    const odd = { ...create, subject: { kind: 'something', name: 'x' } }
    expect((await failure(sender([raw(500, '')]).send(odd))).details.next).toBeUndefined()
  })

  it('keeps the request id of a server that failed', async () => {
    const error = await failure(sender([refusal(500, 'broken', 'INTERNAL-019')]).send(create))
    expect(error.details).toMatchObject({ status: 500, requestId: 'r2', apiCode: 'INTERNAL-019' })
  })

  it('is so after an interruption that came too late', async () => {
    const controller = new AbortController()
    const { gateSend } = sender([
      async ({ signal }) => {
        controller.abort()
        throw signal?.reason
      },
    ])
    const error = await failure(gateSend(create, create, approve(create), controller.signal))
    expect(error).toMatchObject({ code: 'in_doubt' })
  })
})

describe('secrets', () => {
  it('that a server repeats do not come back in results', async () => {
    const { send } = sender([v2({ id: 'a1', echo: [`token=${SECRET}`, 5, null] }, 201)])
    expect((await send(credential)).data).toEqual({ id: 'a1', echo: ['token=***', 5, null] })
  })

  it('that a server repeats do not come back in errors', async () => {
    for (const answer of [
      refusal(400, `bad credential ${SECRET} of ${TOKEN}`),
      raw(400, `{"message":"bad ${SECRET}"`),
      systemError('ECONNRESET', `lost ${SECRET}`),
    ]) {
      const { send, logs } = sender([answer])
      const error = await failure(send(credential))
      expect(`${error.message} ${JSON.stringify(error.details)} ${JSON.stringify(logs)}`).not.toContain(
        SECRET,
      )
      expect(error.message).not.toContain(TOKEN)
    }
  })

  it('inside a secret object are hidden too', async () => {
    const cert = { private_key: 'multi-line-private-key' }
    const write = createAuth({ type: 'gcs-jwt', label: 'GCS', config: { cert_json: cert, port: 22 } }, [
      '/config/cert_json',
      '/config/port',
    ])
    const { send } = sender([refusal(400, 'bad multi-line-private-key')])
    expect((await failure(send(write))).message).toContain('bad ***')
  })

  it('in a changed job are hidden where it is shown', () => {
    const config = { password: 'hidden-password' }
    const write = updateJob(JOB, { ...JOB, config }, { secrets: ['/config/password'] })
    expect(JSON.stringify(sender([]).render(write))).not.toContain('hidden-password')
  })
})

describe('a secret under a key that is escaped', () => {
  it('is hidden where the answer repeats it', async () => {
    const write = createAuth({ type: 'webhook', label: 'Hook', config: { $key: SECRET } }, ['/config/$$key'])
    const resolved = changed(write, { body: { label: 'Hook', type: 'webhook', config: { $key: SECRET } } })
    const { send } = sender([v2({ id: 'a1', note: `stored ${SECRET}` })])
    const { data } = await send(write, resolved)
    expect(JSON.stringify(data)).not.toContain(SECRET)
  })
})
