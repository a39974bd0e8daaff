import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFiles } from '../../src/config/create-files.ts'
import { createSandboxControl } from '../../src/sandbox/control.ts'
import { serveHandler } from '../../src/sandbox/serve.ts'
import { testClock } from './support.ts'

const diskFiles = createFiles()
let dir = ''
let stop = new AbortController()
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sandbox-'))
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await rm(dir, { recursive: true, force: true })
})

const serve = (more = {}) =>
  createSandboxControl({ files: diskFiles, dir, clock: testClock() }).serve({
    port: 0,
    signal: stop.signal,
    ...more,
  })
const headers = { authorization: 'any' }

test('answers over HTTP what it answers in the process', async () => {
  const { url } = await serve()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const list = await request(`${url}/v2/connection`, { headers })
  expect([list.statusCode, list.headers['content-type']]).toEqual([200, 'application/json'])
  const { data } = (await list.body.json()) as { data: { id: string }[] }
  expect(data).toHaveLength(3)
  const made = await request(`${url}/v2/auth/klaviyo`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ label: 'über', config: { api_key: 'k' } }),
  })
  expect(made.statusCode).toBe(201)
  const { data: auth } = (await made.body.json()) as { data: { id: string; label: string } }
  expect(auth.label).toBe('über')
  const gone = await request(`${url}/v2/auth/${auth.id}`, { method: 'DELETE', headers })
  expect([gone.statusCode, await gone.body.text()]).toEqual([204, ''])
  expect((await request(`${url}/v2/connection`)).statusCode).toBe(401)
})

test('fails as set', async () => {
  const { url } = await serve({ fail: { status: 503, rate: 1 } })
  expect((await request(`${url}/v2/account`, { headers })).statusCode).toBe(503)
})

test('is slow as set: a server without latency answers first, and a caller may hang up', async () => {
  const [slow, quick] = await Promise.all([serve({ latencyMs: 3_600_000 }), serve()])
  const gone = new AbortController()
  const get = (url: string, signal?: AbortSignal) => request(`${url}/v2/account`, { headers, signal })
  const waiting = get(slow.url, gone.signal).then(
    () => 'slow',
    () => 'gave up',
  )
  expect(await Promise.race([waiting, get(quick.url).then(() => 'quick')])).toBe('quick')
  gone.abort()
  expect(await waiting).toBe('gave up')
})

test('finishes what it has begun when it is stopped, and then takes nothing more', async () => {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  let begin = () => {}
  const begun = new Promise<void>((done) => {
    begin = done
  })
  const handler = async () => {
    begin()
    await released
    return { status: 200, headers: {}, body: '{}' }
  }
  const { url, closed } = await serveHandler(handler, 0, stop.signal)
  const pending = request(`${url}/v2/account`, { headers: { ...headers, connection: 'close' } })
  await begun
  stop.abort()
  release()
  expect((await pending).statusCode).toBe(200)
  await closed
  await expect(request(`${url}/v2/account`, { headers })).rejects.toThrow()
})

test('does not take a body without end', async () => {
  const { url } = await serve()
  const huge = 'x'.repeat(11 * 1024 * 1024)
  const answer = await request(`${url}/v2/auth/klaviyo`, { method: 'POST', headers, body: huge }).catch(
    () => undefined,
  )
  expect(answer === undefined || answer.statusCode === 413).toBe(true)
  expect((await request(`${url}/v2/account`, { headers })).statusCode).toBe(200)
})

test('says so when the port is taken', async () => {
  const { url } = await serve()
  await expect(serve({ port: Number(new URL(url).port) })).rejects.toThrow(/EADDRINUSE/)
})
