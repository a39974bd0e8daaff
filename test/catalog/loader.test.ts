import { describe, expect, test } from 'vitest'
import {
  authTypesOf,
  findProviderByApi,
  listProviders,
  loadAuthType,
  loadProvider,
  loadWorkflow,
  providerOfWorkflow,
  providersByApi,
  unknownWorkflow,
} from '../../src/catalog/catalog.ts'
import { providerGroups, siblingsOf } from '../../src/catalog/groups.ts'
import { toKebab, toSnake } from '../../src/catalog/names.ts'
import { checkConfig } from '../../src/catalog/validate.ts'

describe('names', () => {
  test.each([
    ['facebook_audience_populate', 'facebook-audience-populate'],
    [' Facebook-Audience-Populate ', 'facebook-audience-populate'],
  ])('%s is %s in kebab case', (given, kebab) => {
    expect(toKebab(given)).toBe(kebab)
    expect(toSnake(given)).toBe('facebook_audience_populate')
  })
})

describe('workflows', () => {
  test.each(['facebook-audience-populate', 'facebook_audience_populate', 'FACEBOOK_audience_populate'])(
    '%s is found in any spelling',
    async (name) => {
      expect(await loadWorkflow(name)).toMatchObject({
        slug: 'facebook_audience_populate',
        kebab: 'facebook-audience-populate',
        provider: 'facebook',
      })
    },
  )

  test('the name that only circulates in examples leads to the real workflow', async () => {
    expect((await loadWorkflow('facebook_custom_audiences'))?.slug).toBe('facebook_audience_populate')
  })

  test('the simple CSV export is found by its path and by its job slug, and keeps the slug of jobs', async () => {
    const byPath = await loadWorkflow('lytics-simple-export')
    expect(byPath).toMatchObject({ slug: 'lytics_simple_csv_export', kebab: 'lytics-simple-export' })
    expect(await loadWorkflow('lytics_simple_csv_export')).toEqual(byPath)
  })

  test('one that the catalog does not know is undefined, and still works as an entry without slots', async () => {
    expect(await loadWorkflow('openai_custom_audience')).toBeUndefined()
    const entry = unknownWorkflow('openai_custom_audience')
    expect(entry).toMatchObject({
      slug: 'openai_custom_audience',
      kebab: 'openai-custom-audience',
      provider: '',
      slots: {},
    })
    expect(checkConfig(entry, { anything: [1], goes: 'here' })).toEqual([])
  })

  test('a workflow knows its provider without loading it', () => {
    expect(providerOfWorkflow('webhook_triggers')?.slug).toBe('webhook')
    expect(providerOfWorkflow('nothing')).toBeUndefined()
  })
})

describe('providers', () => {
  test('the list and the full entry say the same', async () => {
    for (const summary of listProviders()) {
      const entry = await loadProvider(summary.slug)
      expect(entry).toMatchObject({
        slug: summary.slug,
        name: summary.name,
        api_slug: summary.apiSlug,
        aliases: summary.aliases,
        about: summary.about,
        auth: summary.auth,
      })
      expect(
        entry.workflows.map(({ slug, kebab, name, direction, data, retired }) => ({
          slug,
          kebab,
          name,
          direction,
          data,
          ...(retired === undefined ? {} : { retired }),
        })),
      ).toEqual(summary.workflows)
    }
  })

  test('an unknown one fails with what is near', async () => {
    await expect(loadProvider('facebok')).rejects.toMatchObject({
      code: 'provider_not_found',
      details: { hint: 'Did you mean facebook?' },
    })
  })

  test('the slug of the API that names one provider finds it', () => {
    expect(findProviderByApi({ slug: 'facebook', name: 'Facebook' })?.slug).toBe('facebook')
    expect(findProviderByApi({ slug: 'silverpop', name: 'Acoustic' })?.slug).toBe('acoustic')
  })

  test('a slug that covers a family gives all its members, and the name decides', () => {
    const family = providersByApi({ slug: 'google' }).map(({ slug }) => slug)
    expect(family).toContain('google-ads')
    expect(family).toContain('google-bigquery')
    expect(findProviderByApi({ slug: 'google' })).toBeUndefined()
    expect(findProviderByApi({ slug: 'google', name: 'Google Ads' })?.slug).toBe('google-ads')
  })

  test('one that is known by another name is found by it, and a stranger is not', () => {
    expect(findProviderByApi({ slug: 'meta' })?.slug).toBe('facebook')
    expect(findProviderByApi({ slug: 'acme-crm', name: 'Acme CRM' })).toBeUndefined()
  })
})

describe('what is known of a workflow beyond its settings', () => {
  test('only the credentials that can run it', async () => {
    const pinterest = await loadProvider('pinterest')
    const slugs = async (workflow: string) =>
      (await authTypesOf(pinterest, await loadWorkflow(workflow))).map(({ slug }) => slug)
    expect(await slugs('pinterest-export-audience')).toEqual(['oauth'])
    expect(await slugs('pinterest-capi-export')).toEqual(['pinterest-capi-token'])
    expect((await authTypesOf(pinterest)).map(({ slug }) => slug)).toEqual(['oauth', 'pinterest-capi-token'])
  })

  test('whether it writes to people, and whether its service ended', async () => {
    expect(await loadWorkflow('sendgrid-send-email')).toMatchObject({ messages_people: 'sends' })
    expect((await loadWorkflow('facebook-audience-populate'))?.messages_people).toBeUndefined()
    expect(await loadWorkflow('adwords-export')).toMatchObject({ retired: { use: 'adwords-customer-match' } })
  })
})

describe('families', () => {
  test('the products of Google stand together, a platform of its own stands alone', () => {
    expect(
      providerGroups()
        .get('google')
        ?.map(({ slug }) => slug),
    ).toEqual(expect.arrayContaining(['google-ads', 'google-bigquery']))
    expect([...providerGroups().values()].every((members) => members.length > 1)).toBe(true)
    expect(siblingsOf('google-ads').map(({ slug }) => slug)).toContain('google-analytics')
    expect(siblingsOf('google-ads').map(({ slug }) => slug)).not.toContain('google-ads')
    expect(siblingsOf('klaviyo')).toEqual([])
  })
})

describe('auth types', () => {
  test.each(['fb-system-user', 'fb_system_user'])('%s is found in both spellings', async (name) => {
    expect(await loadAuthType(name)).toMatchObject({
      slug: 'fb-system-user',
      type: 'fb_system_user',
      providers: ['facebook'],
    })
  })

  test('a stored type that several providers share is told apart by the provider', async () => {
    expect((await loadAuthType('userpass', 'liveramp'))?.slug).toBe('liveramp-userpass')
    expect((await loadAuthType('userpass', 'bluekai'))?.slug).toBe('bluekai-userpass')
    expect((await loadAuthType('aws_keys', 'liveramp'))?.slug).toBe('liveramp-aws-keys')
  })

  test('the stored type without the prefix of its provider is found', async () => {
    expect((await loadAuthType('oauth2_client_credentials'))?.slug).toBe('webhook-oauth2-client-credentials')
  })

  test('sign-in and no authorization are ways of their own, without fields', async () => {
    expect(await loadAuthType('oauth')).toMatchObject({ method: 'oauth', fields: [] })
    expect(await loadAuthType('none')).toMatchObject({ method: 'none', fields: [] })
  })

  test('an unknown type is undefined', async () => {
    expect(await loadAuthType('no-such-type')).toBeUndefined()
  })

  test('the types of a provider come in the order of its advice', async () => {
    const facebook = await loadProvider('facebook')
    expect((await authTypesOf(facebook)).map(({ slug }) => slug)).toEqual(facebook.auth)
  })
})
