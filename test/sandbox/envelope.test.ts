import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { caller, testSandbox } from './support.ts'

describe('who may call', () => {
  const { transport, call } = testSandbox()

  test('a missing token is refused before routing, in the v1 shape even on v2 and on unknown paths', async () => {
    for (const path of ['/v2/job', '/api/workflow', '/v2/nothing-there']) {
      const answer = await caller(transport, '')(`GET ${path}`)
      expect([answer.status, answer.body]).toEqual([
        401,
        { data: null, message: 'Not authorized', status: 401 },
      ])
    }
  })

  test('a token with a scheme in front is not a token', async () => {
    expect((await caller(transport, 'Bearer abc')('GET /v2/job')).status).toBe(401)
  })

  test('an expired token says so', async () => {
    const answer = await caller(transport, 'expired')('GET /v2/job')
    expect([answer.status, answer.body.message]).toEqual([401, 'Expired Token'])
  })

  test('a token without the role is forbidden, in the shape of the version called', async () => {
    const v2 = await caller(transport, 'forbidden')('GET /v2/job')
    expect([v2.status, v2.body.errors[0].code]).toEqual([403, 'FORBIDDEN-026'])
    const v1 = await caller(transport, 'forbidden')('GET /api/account')
    expect([v1.status, Object.keys(v1.body).sort()]).toEqual([403, ['data', 'message', 'status']])
  })

  test('v1 takes the token in the query too', async () => {
    const bare = caller(transport, '')
    expect((await bare('GET /api/account?access_token=at.1.2')).status).toBe(200)
    expect((await bare('GET /api/account?key=at.1.2')).status).toBe(200)
  })

  test('another account is not found', async () => {
    const own = (await call('GET /v2/account')).data[0]
    expect((await call(`GET /v2/job?account_id=${own.id}`)).status).toBe(200)
    expect((await call(`GET /v2/schema/user/field?baccount_id=${own.aid}`)).status).toBe(200)
    const other = await call('GET /v2/job?account_id=somebody-else')
    expect([other.status, other.body.errors[0].code]).toEqual([404, 'ACCOUNT-NOTFOUND-021'])
  })
})

describe('envelopes', () => {
  const { call, clock } = testSandbox()

  test('v2 has data, status and a request id that differs between requests', async () => {
    const [one, two] = [await call('GET /v2/auth'), await call('GET /v2/auth')]
    expect(Object.keys(one.body).sort()).toEqual(['data', 'request_id', 'status'])
    expect(one.body.status).toBe(200)
    expect(one.body.request_id).toMatch(/^[0-9a-f]{10}$/)
    expect(one.body.request_id).not.toBe(two.body.request_id)
  })

  test('v1 has data, status and message', async () => {
    const { body } = await call('GET /api/account/current')
    expect([Object.keys(body).sort(), body.status, body.message]).toEqual([
      ['data', 'message', 'status'],
      200,
      'success',
    ])
  })

  test('a v2 error has a code of the closed list, a level and a time, and no top-level message', async () => {
    const { status, body } = await call('GET /v2/job/none')
    expect(status).toBe(404)
    expect(body).toEqual({
      status: 404,
      request_id: expect.any(String),
      errors: [
        {
          code: 'JOB-NOTFOUND-004',
          level: 'warn',
          message: 'No job with that ID',
          timestamp: clock.now().toISOString(),
        },
      ],
    })
  })

  test('a v1 error has null data and a message', async () => {
    const { status, body } = await call('POST /api/segment/validate', 'FILTER AND (a')
    expect([status, body.data, body.status]).toEqual([400, null, 400])
    expect(body.message).toContain('Could not parse FilterQL')
  })

  test.each([
    ['GET /v2/auth/none', 'AUTH-NOTFOUND-006'],
    ['GET /v2/auth/klaviyo/none', 'AUTH-NOTFOUND-006'],
    ['POST /v2/auth/no-such-type', 'AUTHTYPE-NOTFOUND-007'],
    ['POST /v2/job/no_such_workflow', 'WF-NOTFOUND-005'],
    ['GET /v2/provider/none', 'PROVIDER-NOTFOUND-016'],
    ['GET /v2/connection/none', 'NOTFOUND-003'],
    ['GET /v2/segment/none', 'NOTFOUND-003'],
    ['GET /v2/datamodel/none', 'NOTFOUND-003'],
    ['GET /v2/stream/none', 'STREAM-NOTFOUND-014'],
    ['GET /v2/schema/other/field', 'TABLE-NOTFOUND-009'],
    ['GET /v2/schema/user?version_id=none', 'SCHEMAVERSION-NOTFOUND-011'],
    ['GET /v2/user/none', 'USER-NOTFOUND-023'],
    ['GET /v2/account/none', 'ACCOUNT-NOTFOUND-021'],
    ['GET /v2/unheard-of', 'NOTFOUND-003'],
  ])('%s answers 404 with %s', async (request, code) => {
    const { status, body } = await call(
      request,
      request.startsWith('POST') ? { label: 'x', name: 'x', config: {} } : undefined,
    )
    expect([status, body.errors[0].code]).toEqual([404, code])
  })

  test('the wrong verb is 405 with the right ones', async () => {
    const { status, headers } = await call('PATCH /v2/connection')
    expect([status, headers.allow]).toEqual([405, 'GET, POST'])
  })

  test('a body that is not JSON is named as such', async () => {
    for (const body of ['{"name":', '[1]']) {
      const answer = await call('POST /v2/job/webhook-triggers', body)
      expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'JSON-BADREQ-025'])
    }
  })

  test('nothing that failed is kept', async () => {
    const { call: fresh, store } = testSandbox()
    const segments = (await fresh('GET /v2/segment')).data
    // The second of the two audiences is unknown: the first must not become a job either.
    const config = { segment_id: segments[0].id, duplicate_exports: ['unknown'] }
    const answer = await fresh('POST /v2/job/facebook-audience-populate', { name: 'Two', config })
    expect(answer.status).toBe(400)
    expect((await store.load()).overlay.job.size).toBe(0)
  })
})

describe('trouble on demand', () => {
  test('fails at the rate that was asked for, the same requests each time', async () => {
    const statuses = async () => {
      const { call } = testSandbox({ fail: { status: 503, rate: 0.3 } })
      const answers = []
      for (let i = 0; i < 100; i++) answers.push((await call('GET /v2/account')).status)
      return answers
    }
    const [first, second] = [await statuses(), await statuses()]
    expect(first).toEqual(second)
    const failed = first.filter((status) => status === 503).length
    expect(failed).toBeGreaterThan(15)
    expect(failed).toBeLessThan(45)
  })

  test('a failing write leaves nothing', async () => {
    const { call, store } = testSandbox({ fail: { status: 500, rate: 1 } })
    expect((await call('POST /v2/auth/klaviyo', { label: 'a', config: { api_key: 'k' } })).status).toBe(500)
    expect((await store.load()).overlay.auth.size).toBe(0)
  })

  test('waits as long as its latency is set, unless the caller gives up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { transport } = testSandbox({ latencyMs: 60 })
    const request = { method: 'GET', url: 'http://x/v2/account', headers: { authorization: 'a' } }
    let answered = false
    const answer = transport(request).then(() => {
      answered = true
    })
    await vi.advanceTimersByTimeAsync(59)
    expect([answered, vi.getTimerCount()]).toEqual([false, 1])
    await vi.advanceTimersByTimeAsync(1)
    await answer
    const gone = new AbortController()
    const pending = transport({ ...request, signal: gone.signal })
    gone.abort(new Error('gave up'))
    await expect(pending).rejects.toThrow('gave up')
  })
})
