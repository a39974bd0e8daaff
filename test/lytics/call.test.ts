import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/core/errors.ts'
import { failure } from '../support/failure.ts'
import { client, raw, refusal, systemError, TOKEN, v1, v2 } from './support.ts'

const JOB = { id: 'j1', name: 'One' }

describe('a read', () => {
  it('sends the bare token and asks for JSON', async () => {
    const { lytics, requests } = client([v2([])])
    await lytics.jobs.list()
    expect(requests[0]).toMatchObject({
      method: 'GET',
      url: 'https://api.lytics.io/v2/job',
      headers: { authorization: TOKEN, accept: 'application/json' },
    })
    expect(requests[0]?.headers).not.toHaveProperty('content-type')
    expect(requests[0]).not.toHaveProperty('body')
  })

  it('names the chosen account', async () => {
    const { lytics, requests } = client([v2([])], { accountId: 'acc1' })
    await lytics.jobs.list({ show_all: true })
    expect(requests[0]?.url).toBe('https://api.lytics.io/v2/job?show_all=true&account_id=acc1')
  })

  it('keeps what it does not know', async () => {
    const { lytics } = client([v2([{ ...JOB, brand_new: { a: null } }])])
    expect(await lytics.jobs.list()).toEqual([{ ...JOB, brand_new: { a: null } }])
  })

  it('takes null for absent, but not inside a configuration', async () => {
    const { lytics } = client([v2({ ...JOB, auth_ids: null, config: { list: null } })])
    expect(await lytics.jobs.get('j1')).toEqual({ ...JOB, config: { list: null } })
  })

  it('an empty answer where data belongs is no empty list', async () => {
    const { lytics } = client([raw(200, '')])
    expect(await failure(lytics.jobs.list())).toMatchObject({ code: 'unexpected_answer' })
  })

  it.each([
    [
      { data: null, status: 200, errors: [{ code: 'X-1', level: 'error', message: 'backend timeout' }] },
      'server_error',
    ],
    [{ data: null, status: 500, errors: [{ message: 'backend timeout' }] }, 'server_error'],
    [{ data: null, status: 403, errors: [{ message: 'role missing' }] }, 'forbidden'],
    [{ data: null, status: 404, message: 'No such thing' }, 'not_found'],
  ])('an envelope that says it failed has failed, whatever the status around it (%#)', async (body, code) => {
    const answer = raw(200, JSON.stringify(body))
    const tries = code === 'server_error' ? 4 : 1
    const { lytics } = client(Array.from({ length: tries }, () => answer))
    expect(await failure(lytics.jobs.list())).toMatchObject({ code })
  })

  it('a warning beside data is no failure', async () => {
    const errors = [{ level: 'warn', message: 'slow' }]
    const { lytics } = client([raw(200, JSON.stringify({ data: [JOB], status: 200, errors }))])
    expect(await lytics.jobs.list()).toEqual([JOB])
  })

  it.each([408, 425, 499])('%i, a time-out on the way, is tried again', async (status) => {
    const { lytics } = client([raw(status, ''), v2([JOB])])
    expect(await lytics.jobs.list()).toEqual([JOB])
  })

  it('takes null, and a 204, for an empty list', async () => {
    const { lytics } = client([v2(null), raw(204, '')])
    expect(await lytics.jobs.list()).toEqual([])
    expect(await lytics.jobs.list()).toEqual([])
  })

  it('puts names into the path so that they cannot leave it', async () => {
    const { lytics, requests } = client([v2(JOB)])
    await lytics.jobs.get('../auth?x#y')
    expect(requests[0]?.url).toBe('https://api.lytics.io/v2/job/..%2Fauth%3Fx%23y')
  })

  it('refuses a plain http address before it sends anything', () => {
    expect(() => client([], { baseUrl: 'http://api.lytics.io' })).toThrow('not safe for a token')
  })

  it('keeps to so many requests at a time', async () => {
    let open = 0
    let most = 0
    const slow = async () => {
      open++
      most = Math.max(most, open)
      await new Promise((resolve) => setTimeout(resolve, 5))
      open--
      return v2([])
    }
    const { lytics } = client(Array(8).fill(slow), { concurrency: 3 })
    await Promise.all(Array.from({ length: 8 }, () => lytics.jobs.list()))
    expect(most).toBe(3)
  })
})

describe('the request log', () => {
  it('says what was asked and how it ended, without query, token or profile values', async () => {
    const { lytics, logs } = client([
      refusal(503, 'down'),
      systemError('ECONNRESET', `socket hang up ${TOKEN}`),
      v1({ email: 'ann@example.com', segments: ['all'] }),
      v1(['ann']),
    ])
    await lytics.entities.get('user', 'email', 'ann@example.com')
    await lytics.schema.suggest('user', 'email', 'ann')
    expect(logs).toEqual([
      { method: 'GET', path: '/api/entity/user/email/***', attempt: 1, ms: 0, status: 503 },
      { method: 'GET', path: '/api/entity/user/email/***', attempt: 2, ms: 0, error: 'socket hang up ***' },
      { method: 'GET', path: '/api/entity/user/email/***', attempt: 3, ms: 0, status: 200 },
      { method: 'GET', path: '/api/schema/user/fieldsuggest/email', attempt: 1, ms: 0, status: 200 },
    ])
  })
})

describe('retries of a read', () => {
  it('come after a lost connection, 429 and 5xx, with growing waits', async () => {
    const { lytics, waits } = client([
      systemError('ECONNRESET'),
      refusal(429, 'slow down'),
      refusal(502, 'bad gateway'),
      v2([JOB]),
    ])
    expect(await lytics.jobs.list()).toEqual([JOB])
    expect(waits).toEqual([250, 500, 1000])
  })

  it('end after four tries, as unavailable', async () => {
    const { lytics } = client(Array(4).fill(refusal(503, 'maintenance', 'UNKNOWN-000')))
    const error = await failure(lytics.jobs.list())
    expect(error).toMatchObject({ fault: 'unavailable', message: 'List the jobs: maintenance' })
    expect(error.details).toMatchObject({
      status: 503,
      apiCode: 'UNKNOWN-000',
      requestId: 'r2',
      retryable: true,
    })
  })

  it('wait as long as the server asks', async () => {
    const { lytics, waits } = client([refusal(429, 'wait', 'X', { 'retry-after': '3' }), v2([])])
    await lytics.jobs.list()
    expect(waits).toEqual([3000])
  })

  it('do not come after a refusal', async () => {
    const { lytics } = client([refusal(400, 'no')])
    expect(await failure(lytics.jobs.list())).toMatchObject({ fault: 'failed', code: 'refused' })
  })

  it('do not come after an answer that was given up as too large', async () => {
    const { lytics } = client([new AppError('failed', 'more than 64 MB', { code: 'too_large' })])
    expect(await failure(lytics.jobs.list())).toMatchObject({ code: 'too_large' })
  })

  it('come for a POST that only reads', async () => {
    const { lytics, requests } = client([systemError('ECONNRESET'), v2({ columns: [], rows: [] })])
    await lytics.connections.scan('c1', { limit: 5 })
    expect(requests[1]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(requests[1]?.url).toBe('https://api.lytics.io/v2/connection/c1/scan?limit=5')
  })
})

describe('no answer at all', () => {
  it('says whom it did not reach and why', async () => {
    const { lytics } = client(Array(4).fill(systemError('ENOTFOUND', 'getaddrinfo ENOTFOUND api.lytics.io')))
    const error = await failure(lytics.jobs.list())
    expect(error).toMatchObject({ fault: 'unavailable', code: 'unreachable' })
    expect(error.message).toBe(
      'List the jobs: api.lytics.io cannot be reached (getaddrinfo ENOTFOUND api.lytics.io)',
    )
    expect(error.details.hint).toContain('--sandbox')
  })

  it('finds a reason where the system gives only a code', async () => {
    const refused = Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' })
    const { lytics } = client(Array(4).fill(refused))
    expect((await failure(lytics.jobs.list())).message).toContain('(ECONNREFUSED)')
  })

  it('finds the reason inside an error that wraps it', async () => {
    const wrapped = new TypeError('failed', { cause: systemError('EPIPE', 'broken pipe') })
    const { lytics } = client(Array(4).fill(wrapped))
    expect((await failure(lytics.jobs.list())).message).toContain('(broken pipe)')
  })
})

describe('an interruption', () => {
  it('before the request sends nothing', async () => {
    const { lytics } = client([], { signal: AbortSignal.abort() })
    expect(await failure(lytics.jobs.list())).toMatchObject({ fault: 'cancelled' })
  })

  it('during the request ends it, without another try', async () => {
    const controller = new AbortController()
    const { lytics, requests } = client(
      [
        async ({ signal }) => {
          controller.abort()
          signal?.throwIfAborted()
          throw new Error('the signal did not arrive')
        },
      ],
      { signal: controller.signal },
    )
    expect(await failure(lytics.jobs.list())).toMatchObject({ fault: 'cancelled' })
    expect(requests).toHaveLength(1)
  })

  it('is noticed while waiting for the next try', async () => {
    const controller = new AbortController()
    const clock = {
      now: () => new Date(),
      sleep: async () => {
        controller.abort()
      },
    }
    const { lytics } = client([refusal(503, 'down')], { signal: controller.signal, clock })
    expect(await failure(lytics.jobs.list())).toMatchObject({ fault: 'cancelled' })
  })
})

describe('an answer of the wrong shape', () => {
  const messageOf = async (body: string, type?: string): Promise<string> => {
    const { lytics } = client([raw(200, body, type)])
    const error = await failure(lytics.jobs.list())
    expect(error).toMatchObject({ fault: 'failed', code: 'unexpected_answer' })
    return error.message
  }

  it('is named with the path that does not fit', async () => {
    const jobs = { data: [{ id: 'j1' }, { id: 7 }], request_id: 'r9' }
    expect(await messageOf(JSON.stringify(jobs))).toMatch(/data\.1\.id/)
  })

  it('keeps the request id', async () => {
    const { lytics } = client([v2({ name: 'no id' })])
    expect((await failure(lytics.jobs.get('j1'))).details.requestId).toBe('r1')
  })

  it('may have no data', async () => {
    expect(await messageOf('{"status":200,"request_id":"r1"}')).toContain('no "data"')
    expect(await messageOf('[]')).toContain('no "data"')
  })

  it('may be cut off, no JSON, or a page of a proxy', async () => {
    expect(await messageOf('{"data": [{"id"')).toContain('cut off')
    expect(await messageOf('oops')).toContain('not JSON')
    expect(await messageOf('oops', '')).toContain('not JSON')
    expect(await messageOf('<html>sign in</html>', 'text/html; charset=utf-8')).toContain(
      'text/html instead of JSON',
    )
  })

  it('may be far too large', async () => {
    expect(await messageOf(' '.repeat(64 * 1024 * 1024 + 1))).toContain('larger than 64 MB')
  })
})
