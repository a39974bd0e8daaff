import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import { conflict, findExisting } from '../../src/flows/integration/existing.ts'
import type { Job, Lytics } from '../../src/lytics/client.ts'
import { createJob } from '../../src/lytics/kinds/job.ts'
import { findCreated, readBackOf } from '../../src/lytics/read-back.ts'
import type { LyticsWrite } from '../../src/lytics/write.ts'
import { refused } from '../support/failure.ts'

const CONFIG = { segment_id: 's1', ads_account_id: '77', withbackfill: true }
const purpose = {
  workflow: 'facebook_audience_populate',
  auth_ids: ['a1'],
  config: CONFIG,
  keys: ['segment_id', 'ads_account_id'],
}
const job = (id: string, more: object = {}): Job => ({
  id,
  name: `Job ${id}`,
  workflow: 'facebook_audience_populate',
  auth_ids: ['a1'],
  config: { ...CONFIG, added_by_server: 1 },
  status: 'running',
  created: '2026-11-21T08:00:00Z',
  ...more,
})

describe('what there is already', () => {
  const other = { config: { ...CONFIG, withbackfill: false } }
  test.each([
    ['nothing', [], { kind: 'none' }],
    ['a job of another credential', [job('1', { auth_ids: ['a2'] })], { kind: 'none' }],
    [
      'a job for another ad account',
      [job('1', { config: { ...CONFIG, ads_account_id: '78' } })],
      { kind: 'none' },
    ],
    ['a deleted twin', [job('1', { status: 'deleted' })], { kind: 'none' }],
    ['a running twin', [job('1')], { kind: 'same', job: { id: '1' } }],
    ['a sleeping twin', [job('1', { status: 'sleeping' })], { kind: 'same' }],
    ['a paused twin', [job('1', { status: 'paused' })], { kind: 'stopped', job: { id: '1' } }],
    [
      'a paused and a running twin',
      [job('1', { status: 'paused' }), job('2')],
      { kind: 'same', job: { id: '2' } },
    ],
    ['another setting', [job('1', other)], { kind: 'differs', job: { id: '1' }, keys: ['withbackfill'] }],
    [
      'another setting and a paused twin',
      [job('1', other), job('2', { status: 'paused' })],
      { kind: 'stopped' },
    ],
  ])('%s', (_, jobs, expected) => {
    expect(findExisting(purpose, jobs)).toMatchObject(expected)
  })
})

describe('a conflict ends with 6 and says what to do', () => {
  const thrown = (existing: Parameters<typeof conflict>[0]) =>
    refused(() => {
      throw conflict(existing)
    })
  test('a paused job is to be resumed', async () => {
    const seen = await thrown({ kind: 'stopped', job: job('j1', { status: 'paused' }) })
    expect(seen).toMatchObject({
      exit: 6,
      code: 'job_stopped',
      next: expect.arrayContaining(['lytics-advisor jobs resume j1']),
    })
    expect(seen.message).toBe('The job "Job j1" does exactly this already and is paused')
    expect(seen.hint).toMatch(/^Rather than a second one, resume it;.*--another/)
  })
  test('a faulted job is to be mended first', async () => {
    const { hint } = await thrown({ kind: 'stopped', job: job('j1', { status: 'fault-2' }) })
    expect(hint).toContain('fix its cause and resume it')
  })
  test('other settings are named', async () => {
    const seen = await thrown({ kind: 'differs', job: job('j1', { name: '\u001b[31mJ' }), keys: ['a', 'b'] })
    expect(seen).toMatchObject({
      exit: 6,
      code: 'job_differs',
      message: 'The job "J" serves the same purpose with other settings: a, b',
    })
    expect(seen.next.join()).toContain('jobs update j1')
  })
})

describe('whether a creation without a clear answer happened', () => {
  const sentAt = new Date('2026-11-21T08:00:30Z')
  const write = createJob(
    { workflow: 'facebook_audience_populate', name: 'J', auth_ids: ['a2', 'a1'], config: CONFIG },
    { run: true },
  )
  const made = { auth_ids: ['a1', 'a2'] }
  const withBody = (body: object): LyticsWrite => ({
    ...write,
    request: { ...write.request, body: body as Json },
  })
  const readBack = (jobs: readonly Job[], of = write) =>
    readBackOf(of, async () => ({ jobs: { list: async () => jobs } }) as unknown as Lytics)?.(sentAt)

  test('the new job is found; the order of credentials and what the server added do not count', async () => {
    const wanted = job('new', made)
    expect(await readBack([job('x', { ...made, workflow: 'other' }), wanted])).toEqual({
      status: 201,
      data: wanted,
    })
  })
  test.each([
    ['an older job', { created: '2026-11-21T07:59:00Z' }],
    ['a job without a date', { created: undefined }],
    ['a deleted job', { deleted: true }],
    ['a job of another credential', { auth_ids: ['a1'] }],
    ['a job of another workflow', { workflow: 'webhook_triggers' }],
    ['a job with another setting', { config: { ...CONFIG, withbackfill: false } }],
    ['a job without credentials', { auth_ids: null }],
  ])('%s is not it', async (_, more) => {
    expect(await readBack([job('1', { ...made, ...more })])).toBeUndefined()
  })
  test('a minute of difference between the clocks is allowed for', async () => {
    expect(await readBack([job('1', { ...made, created: '2026-11-21T07:59:31Z' })])).toBeDefined()
  })
  test('only creations are looked for, and only of what can be told from others', async () => {
    const jobs = [job('1', made)]
    expect(await readBack(jobs, { ...write, action: 'command' })).toBeUndefined()
    expect(await readBack(jobs, { ...write, subject: { kind: 'segment', name: 'A' } })).toBeUndefined()
    expect(await readBack(jobs, withBody({ workflow: 'facebook_audience_populate' }))).toBeUndefined()
  })

  describe('of other things', () => {
    const created = '2026-11-21T08:00:31Z'
    const find = (kind: string, body: object, lytics: object) =>
      findCreated(lytics as Lytics, { ...withBody(body), subject: { kind, name: 'A' } }, sentAt)
    const list = (...items: object[]) => ({ list: async () => items })

    test('a credential is known by label and type, in either spelling', async () => {
      const body = { label: 'Key', type: 'sftp_key', config: { private_key: '***' } }
      const mine = { id: 'a', label: 'Key', type: 'sftp-key', created }
      const others = [
        { ...mine, id: 'b', label: 'Other' },
        { ...mine, id: 'c', type: 'aws_keys' },
        { ...mine, id: 'd', created: '2026-11-01T00:00:00Z' },
      ]
      expect(await find('auth', body, { auths: list(...others, mine) })).toEqual(mine)
      expect(await find('auth', body, { auths: list(...others) })).toBeUndefined()
    })
    test('a connection by label, provider and configuration', async () => {
      const body = { label: 'DW', provider_slug: 'snowflake', config: { database: 'A' } }
      const mine = { id: 'c', ...body, config: { database: 'A', added: 'x' }, created }
      const others = [
        { ...mine, id: 'd', config: { database: 'B' } },
        { ...mine, id: 'e', provider_slug: 'redshift' },
      ]
      expect(await find('connection', body, { connections: list(...others, mine) })).toEqual(mine)
      expect(await find('connection', body, { connections: list(...others) })).toBeUndefined()
    })
    test('a data model by name and connection', async () => {
      const body = { name: 'Orders', connection_id: 'c1' }
      const mine = { id: 'm', ...body }
      const other = { ...mine, id: 'n', connection_id: 'c2' }
      expect(await find('datamodel', body, { dataModels: list(other, mine) })).toEqual(mine)
      expect(await find('datamodel', body, { dataModels: list(other) })).toBeUndefined()
    })
  })
})
