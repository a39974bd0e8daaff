import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFiles } from '../../src/config/create-files.ts'
import { createSandboxControl } from '../../src/sandbox/control.ts'
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

test('is slow and fails as told', async () => {
  const { url } = await serve({ latencyMs: 80, fail: { status: 503, rate: 1 } })
  const start = performance.now()
  const { statusCode } = await request(`${url}/v2/account`, { headers })
  expect(performance.now() - start).toBeGreaterThan(70)
  expect(statusCode).toBe(503)
})

test('finishes what it has begun when it is stopped, and then takes nothing more', async () => {
  const { url, closed } = await serve({ latencyMs: 150 })
  const pending = request(`${url}/v2/account`, { headers: { ...headers, connection: 'close' } })
  await new Promise((resolve) => setTimeout(resolve, 60))
  stop.abort()
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
