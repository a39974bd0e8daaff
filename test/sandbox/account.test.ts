import { describe, expect, test } from 'vitest'
import { listProviders } from '../../src/catalog/catalog.ts'
import { testSandbox } from './support.ts'

const { call } = testSandbox()

describe('the account on its first day', () => {
  test('has the 116 providers and 275 workflows that the catalog knows', async () => {
    const providers = (await call('GET /v2/provider')).data
    const workflows = (await call('GET /api/workflow')).data
    expect(new Set(providers.map((one: { slug: string }) => one.slug))).toEqual(
      new Set(listProviders().map(({ slug }) => slug)),
    )
    expect(new Set(workflows.map((one: { slug: string }) => one.slug))).toEqual(
      new Set(listProviders().flatMap((provider) => provider.workflows.map(({ slug }) => slug))),
    )
    expect([providers.length, workflows.length]).toEqual([116, 275])
    const ids = new Set(providers.map((one: { id: string }) => one.id))
    expect(ids.size).toBe(116)
    expect(workflows.every((one: { provider_id: string }) => ids.has(one.provider_id))).toBe(true)
  })

  test('has sign-ins and keys in every state of health', async () => {
    const auths = (await call('GET /v2/auth')).data
    expect(auths.length).toBeGreaterThanOrEqual(14)
    expect(new Set(auths.map((auth: { status: string }) => auth.status))).toEqual(
      new Set(['healthy', 'unhealthy', 'unknown']),
    )
    const of = (provider: string) =>
      auths
        .filter((auth: { provider_slug: string }) => auth.provider_slug === provider)
        .map((auth: { status: string }) => auth.status)
    expect(of('facebook')).toEqual(['healthy', 'unhealthy'])
    expect(of('linkedin')).toEqual(['unhealthy'])
    expect(of('pinterest')).toEqual(['healthy', 'healthy'])
    expect(of('tiktok')).toEqual([])
  })

  test('lets connect facebook derive the one ads account of the healthy authorization', async () => {
    const auths = (await call('GET /v2/auth')).data
    const healthy = auths.filter(
      (auth: Record<string, unknown>) => auth.provider_slug === 'facebook' && auth.status === 'healthy',
    )
    expect(healthy).toHaveLength(1)
    const jobs = (await call(`GET /v2/job?show_all=true&auth_ids=${healthy[0].id}`)).data
    expect(jobs.length).toBeGreaterThan(1)
    expect(
      new Set(jobs.map((job: { config: { ads_account_id: string } }) => job.config.ads_account_id)),
    ).toEqual(new Set(['10150970483556602']))
  })

  test('has segments from nobody to millions', async () => {
    const segments = (await call('GET /v2/segment?sizes=true')).data
    const sizes = segments.map(({ size }: { size: number }) => size)
    expect(segments.length).toBeGreaterThanOrEqual(20)
    expect(Math.min(...sizes)).toBe(0)
    expect(Math.max(...sizes)).toBeGreaterThan(4_000_000)
    expect(segments.find(({ name }: { name: string }) => name === 'High Value Customers')).toMatchObject({
      slug_name: 'high_value_customers',
      size: 12_400,
    })
  })

  test('has a schema of more than 150 fields with identifiers, personal data and descriptions', async () => {
    const fields = (await call('GET /v2/schema/user/field')).data
    expect(fields.length).toBeGreaterThan(150)
    expect(new Set(fields.map((field: { id: string }) => field.id)).size).toBe(fields.length)
    expect(fields.filter((field: { is_identifier: boolean }) => field.is_identifier).length).toBeGreaterThan(
      8,
    )
    expect(fields.filter((field: { is_pii: boolean }) => field.is_pii).length).toBeGreaterThan(20)
    expect(fields.every((field: { shortdesc: string }) => field.shortdesc !== '')).toBe(true)
    expect(new Set(fields.map((field: { type: string }) => field.type)).size).toBeGreaterThan(12)
  })

  test('has three warehouses with more than 30 tables', async () => {
    const connections = (await call('GET /v2/connection')).data
    const tables = await Promise.all(
      connections.map(({ id }: { id: string }) => call(`GET /v2/connection/${id}/schema`)),
    )
    expect(connections.map((one: { provider_slug: string }) => one.provider_slug)).toEqual([
      'google-bigquery',
      'snowflake',
      'redshift',
    ])
    expect(tables.reduce((sum, { data }) => sum + data.length, 0)).toBeGreaterThan(30)
  })

  test('has jobs in every status', async () => {
    const jobs = (await call('GET /v2/job?show_all=true')).data
    const statuses = new Set(
      jobs.map(({ status }: { status: string }) => status.replace(/^fault-\d+$/, 'fault-N')),
    )
    expect(jobs.length).toBeGreaterThanOrEqual(25)
    expect(statuses).toEqual(
      new Set([
        'running',
        'sleeping',
        'paused',
        'pausing',
        'initializing',
        'failed',
        'completed',
        'deleted',
        'deleting',
        'unknown',
        'fault-N',
      ]),
    )
  })

  test('gives only references that exist', async () => {
    const auths = new Set((await call('GET /v2/auth')).data.map(({ id }: { id: string }) => id))
    const segments = new Set(
      (await call('GET /v2/segment?kind=all')).data.map(({ id }: { id: string }) => id),
    )
    const workflows = new Map(
      (await call('GET /api/workflow')).data.map((one: { slug: string; config: unknown }) => [
        one.slug,
        one.config,
      ]),
    )
    for (const job of (await call('GET /v2/job?show_all=true')).data) {
      expect(job.auth_ids.every((id: string) => auths.has(id))).toBe(true)
      for (const id of [job.config.segment_id, ...(job.config.segment_ids ?? [])]) {
        if (id !== undefined) expect(segments).toContain(id)
      }
      for (const { name } of (workflows.get(job.workflow) ?? []) as { name: string }[])
        expect(job.config).toHaveProperty(name)
    }
    for (const connection of (await call('GET /v2/connection')).data) {
      expect(connection.auth_ids.every((id: string) => auths.has(id))).toBe(true)
    }
  })

  test('is the same on every machine and for every seed of ids', async () => {
    const paths = [
      '/v2/job?show_all=true',
      '/v2/auth',
      '/v2/segment?sizes=true',
      '/v2/connection',
      '/v2/schema/user',
    ]
    const other = testSandbox().call
    for (const path of paths)
      expect((await other(`GET ${path}`)).data).toEqual((await call(`GET ${path}`)).data)
  })

  test('never shows a secret', async () => {
    const { call: fresh } = testSandbox({ creationsPerHour: 100 })
    const secret = 'EAAB-very-secret'
    const made = await fresh('POST /v2/auth/fb-system-user', {
      label: 'New',
      config: { access_token: secret, ads_account_id: '1' },
    })
    const texts = [
      made.text,
      (await fresh('GET /v2/auth')).text,
      (await fresh(`GET /v2/auth/${made.data.id}`)).text,
      (await fresh('GET /api/auth')).text,
      (
        await fresh(`PUT /v2/auth/fb-system-user/${made.data.id}`, {
          label: 'New',
          config: { access_token: secret },
        })
      ).text,
    ]
    expect(texts.join('\n')).not.toContain(secret)
    expect(Object.keys(made.data)).not.toContain('config')
    expect((await fresh('GET /api/account')).text).not.toMatch(/apikey/)
  })
})
