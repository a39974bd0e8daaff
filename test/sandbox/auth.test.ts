import { beforeEach, describe, expect, test } from 'vitest'
import { idOf, testSandbox } from './support.ts'

let { call, clock } = testSandbox()
beforeEach(() => {
  ;({ call, clock } = testSandbox())
})

describe('authorizations', () => {
  test('list credentials and API tokens together; the filter keeps the tokens', async () => {
    const all = (await call('GET /v2/auth')).data
    const tokens = (await call('GET /v2/auth?auth_type=api_token')).data
    expect(tokens.map(({ type }: { type: string }) => type)).toEqual([
      'lytics-auth-token',
      'lytics-auth-token',
    ])
    expect(tokens[0]).toMatchObject({ scopes: ['admin'], internal: false, expires: '0001-01-01T00:00:00Z' })
    expect(all.length).toBe(tokens.length + 18)
    expect(all[0]).not.toHaveProperty('scopes')
  })

  test('are made by type in either spelling, are unknown at first and healthy after the daily check', async () => {
    for (const type of ['braze', 'aws-keys', 'aws_aws_keys']) {
      expect((await call(`POST /v2/auth/${type}`, { label: type, config: { apikey: 'k' } })).status).toBe(201)
    }
    const made = await call('POST /v2/auth/fb-system-user', {
      label: 'Meta 2',
      description: 'd',
      config: { access_token: 's' },
    })
    expect(made.data).toMatchObject({
      provider_slug: 'facebook',
      type: 'fb_system_user',
      label: 'Meta 2',
      status: 'unknown',
      unhealthy: false,
    })
    clock.pass(25 * 3_600_000)
    expect((await call(`GET /v2/auth/fb-system-user/${made.data.id}`)).data.status).toBe('healthy')
    expect((await call(`GET /v2/auth/klaviyo/${made.data.id}`)).status).toBe(404)
  })

  test('drop the word of their type that only tells providers apart', async () => {
    const config = { client_id: 'a', client_secret: 'b' }
    const { data } = await call('POST /v2/auth/webhook-oauth2-client-credentials', { label: 'w', config })
    expect([data.type, data.provider_slug]).toEqual(['oauth2_client_credentials', 'webhook'])
    expect((await call(`GET /v2/auth/webhook-oauth2-client-credentials/${data.id}`)).status).toBe(200)
    expect((await call('POST /v2/auth/webhook-no-auth', { label: 'n', config: {} })).status).toBe(201)
  })

  test('refuse a missing label, a missing config and a credential that is turned down', async () => {
    for (const body of [
      { config: { api_key: 'k' } },
      { label: 'a' },
      { label: 'a', config: {} },
      { label: 'a', config: { api_key: 'invalid' } },
    ]) {
      const answer = await call('POST /v2/auth/klaviyo', body)
      expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'AUTH-BADREQ-008'])
    }
    expect((await call('POST /v2/auth/oauth2', { label: 'a', config: {} })).body.errors[0].code).toBe(
      'AUTHTYPE-NOTFOUND-007',
    )
    expect((await call('POST /api/auth/createtoken', {})).status).toBe(403)
  })

  test('are replaced as a whole and no longer unhealthy then', async () => {
    const id = idOf((await call('GET /v2/auth')).data, 'label', 'LinkedIn Campaign Manager')
    expect((await call(`PUT /v2/auth/oauth2/${id}`, { label: 'x' })).status).toBe(400)
    const put = await call(`PUT /v2/auth/oauth2/${id}`, { label: 'LinkedIn 2', config: { code: 'c' } })
    expect([put.status, put.data.status, put.data.description]).toEqual([200, 'unknown', ''])
    expect((await call(`DELETE /v2/auth/${id}`)).status).toBe(204)
    expect((await call(`DELETE /v2/auth/${id}`)).status).toBe(404)
  })

  test('take their jobs with them when they are deleted, but bring no killed one back', async () => {
    const jobs = async () => (await call('GET /v2/job?show_all=true')).data
    const id = idOf((await call('GET /v2/auth')).data, 'label', 'Klaviyo private key')
    const killed = idOf(await jobs(), 'name', 'Newsletter to Klaviyo')
    expect((await call(`POST /v2/job/${killed}/kill`)).status).toBe(200)
    clock.pass(10_000)
    expect((await call(`DELETE /v2/auth/${id}`)).status).toBe(204)
    clock.pass(10_000)
    const statuses = Object.fromEntries(
      (await jobs())
        .filter(({ name }: { name: string }) => name.includes('Klaviyo'))
        .map(({ name, status }: { name: string; status: string }) => [name, status]),
    )
    expect(statuses).toEqual({
      'Newsletter to Klaviyo': 'deleted',
      'Spring sale to Klaviyo': 'deleted',
      'Win-back pilot to Klaviyo': 'paused',
      'Klaviyo activity': 'paused',
    })
  })

  test('v1 shows them without label and health', async () => {
    const { data } = await call('GET /api/auth')
    expect(data[0]).toMatchObject({ name: 'Meta - Acme system user', modified_ms: expect.any(Number) })
    expect(data[0]).not.toHaveProperty('status')
    expect((await call(`GET /api/auth/${data[0].id}`)).data).toEqual(data[0])
  })

  test('providers say whether they are connected, in v1 not', async () => {
    const one = async (slug: string) => (await call(`GET /v2/provider/${slug}`)).data
    expect(await one('facebook')).toMatchObject({
      name: 'Meta (Facebook)',
      auth_method: 'oauth2',
      is_connected: true,
      no_auth: false,
    })
    expect(await one('tiktok')).toMatchObject({ is_connected: false })
    expect(await one('slack')).toMatchObject({ no_auth: true })
    expect((await one('facebook')).auth_types).toEqual([
      { type: 'fb_system_user', label: 'fb system user', fields: ['access_token', 'ads_account_id'] },
    ])
    const v1 = (await call('GET /api/provider/facebook')).data
    expect(v1).not.toHaveProperty('is_connected')
    expect((await call('GET /api/provider')).data).toHaveLength(116)
  })
})
