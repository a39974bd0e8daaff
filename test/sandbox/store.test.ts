import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFiles } from '../../src/config/create-files.ts'
import type { Files } from '../../src/config/files.ts'
import { isAppError } from '../../src/core/errors.ts'
import { createSandboxControl } from '../../src/sandbox/control.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { fileStore } from '../../src/sandbox/stores.ts'
import { caller, testClock } from './support.ts'

const diskFiles = createFiles()
let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sandbox-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const open = (clock = testClock(), files: Files = diskFiles) =>
  caller(createSandbox({ store: fileStore(files, dir), clock, creationsPerHour: 1000 }))
const klaviyo = (n: number) => ({ name: `List ${n}`, config: { list_name: String(n) } })
const lists = async (call: ReturnType<typeof open>) =>
  (await call('GET /v2/job?workflow=klaviyo_export')).data
    .map(({ name }: { name: string }) => name)
    .filter((name: string) => name.startsWith('List'))

describe('the state on disk', () => {
  test('is there for the next process', async () => {
    await open()('POST /v2/job/klaviyo-export', klaviyo(1))
    expect(await lists(open())).toEqual(['List 1'])
  })

  test('holds only what differs from the first day', async () => {
    const call = open()
    await call('GET /v2/job')
    await call('GET /v2/schema/user')
    expect((await readFile(join(dir, 'changes.jsonl'), 'utf8')).split('\n')).toEqual([
      '{"format":1}',
      '{"kind":"since","at":"2026-11-21T10:00:00.000Z"}',
      '',
    ])
  })

  test('loses nothing when many processes write at once', async () => {
    const processes = Array.from({ length: 8 }, () => open())
    await Promise.all(
      processes.flatMap((call, p) =>
        Array.from({ length: 5 }, (_, n) => call('POST /v2/job/klaviyo-export', klaviyo(p * 5 + n))),
      ),
    )
    expect((await lists(open())).toSorted()).toEqual(
      Array.from({ length: 40 }, (_, n) => `List ${n}`).toSorted(),
    )
  })

  test('agrees on the first day between processes that start together', async () => {
    const early = testClock(new Date('2026-11-21T10:00:00Z'))
    const late = testClock(new Date('2026-11-22T10:00:00Z'))
    const [one, two] = await Promise.all([open(early)('GET /v2/auth'), open(late)('GET /v2/auth')])
    expect(one.data[0].created).toBe(two.data[0].created)
  })

  test('keeps the dates of the first day as time passes', async () => {
    const clock = testClock()
    const before = (await open(clock)('GET /v2/segment')).data
    clock.pass(40 * 86_400_000)
    expect((await open(clock)('GET /v2/segment')).data).toEqual(before)
  })

  test('survives a line that a crash cut off', async () => {
    await open()('POST /v2/job/klaviyo-export', klaviyo(1))
    await appendFile(join(dir, 'changes.jsonl'), '{"kind":"put","collection":"job","id":"torn","val')
    const call = open()
    expect(await lists(call)).toEqual(['List 1'])
    await call('POST /v2/job/klaviyo-export', klaviyo(2))
    expect(await lists(open())).toEqual(['List 1', 'List 2'])
  })

  test('can be read where nothing can be written, and a write says that it failed', async () => {
    const readOnly = { ...diskFiles, appendLine: () => Promise.reject(new Error('EROFS')) }
    const call = open(testClock(), readOnly)
    expect((await call('GET /v2/connection')).data).toHaveLength(3)
    await expect(call('POST /v2/job/klaviyo-export', klaviyo(1))).rejects.toThrow('EROFS')
  })
})

describe('the control', () => {
  const control = (clock = testClock()) => createSandboxControl({ files: diskFiles, dir, clock })

  test('tells what was changed, and forgets it', async () => {
    expect(await control().status()).toEqual({
      dir,
      now: '2026-11-21T10:00:00.000Z',
      advanced_ms: 0,
      changes: {},
    })
    await open()('POST /v2/job/klaviyo-export', klaviyo(1))
    await control().authorize('tiktok')
    expect((await control().status()).changes).toEqual({ auth: 1, job: 1 })
    await control().reset()
    expect((await control().status()).changes).toEqual({})
    expect(await lists(open())).toEqual([])
  })

  test('moves the clock of every process, and jobs with it', async () => {
    const call = open()
    const { id } = (await call('POST /v2/job/klaviyo-export', klaviyo(1))).data
    expect(await control().advance(3_600_000)).toBe('2026-11-21T11:00:00.000Z')
    expect(await control().advance(60_000)).toBe('2026-11-21T11:01:00.000Z')
    expect((await call(`GET /v2/job/${id}`)).data.status).toBe('sleeping')
    expect((await open()(`GET /v2/job/${id}/logs`)).data.length).toBeGreaterThan(2)
  })

  test('signs in as the UI would, by slug or name, as often as asked', async () => {
    const first = await control().authorize('TikTok')
    expect(first).toMatchObject({ provider: 'tiktok', label: 'TikTok sign-in' })
    expect((await control().authorize('tiktok')).label).toBe('TikTok sign-in 2')
    expect((await open()(`GET /v2/auth/${first.id}`)).data).toMatchObject({
      status: 'healthy',
      type: 'oauth2',
      provider_slug: 'tiktok',
    })
  })

  test('refuses a sign-in that no person could make', async () => {
    const fault = async (provider: string) => {
      try {
        await control().authorize(provider)
      } catch (error) {
        return isAppError(error) ? [error.fault, error.details.hint] : error
      }
    }
    expect(await fault('tiktokk')).toEqual(['not_found', 'Did you mean tiktok?'])
    expect(await fault('braze')).toEqual(['usage', 'Create its credentials instead.'])
    expect(await fault('slack')).toEqual(['usage', 'Its jobs need no authorization.'])
  })
})
