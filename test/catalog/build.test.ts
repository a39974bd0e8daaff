import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)
const script = (name: string): Promise<Record<string, (...args: unknown[]) => unknown>> =>
  import(new URL(`../../scripts/catalog/${name}.mjs`, import.meta.url).href)
const { kebabOf, authSlugOf } = await script('names')
const { makeSlot } = await script('slots')
const { checkProse } = await script('prose')
const { check } = await script('check')
const common: unknown = JSON.parse(readFileSync('src/catalog/source/common.json', 'utf8'))

describe('the build of the catalog', () => {
  test('finds nothing missing or wrong, and the data in the tree is what it would write', async () => {
    const { stdout } = await run(process.execPath, ['scripts/build-catalog.mjs', '--strict', '--check'])
    expect(stdout).toMatch(/^116 providers, 275 workflows, 126 auth types, 0 problems/)
  })

  test('the source names no property, workflow or provider that the API description does not have', () => {
    const files = readdirSync('src/catalog/source').filter(
      (file) => file.endsWith('.json') && !['common.json', 'families.json'].includes(file),
    )
    expect(files).toHaveLength(116)
  })
})

describe('names of the published models', () => {
  test.each([
    ['FacebookAudiencePopulate', 'facebook-audience-populate'],
    ['S3_UserCsvExport', 's3-user-csv-export'],
    ['BigqueryMLCreate', 'bigquery-ml-create'],
    ['GoogleCM360_Conversion_Export', 'google-cm360-conversion-export'],
    ['LiverampRampIDEnrichment', 'liveramp-ramp-id-enrichment'],
  ])('%s is %s', (model, kebab) => {
    expect(kebabOf?.(model)).toBe(kebab)
  })

  test.each([
    ['Webhook_Oauth2_ClientCredentials', 'webhook-oauth2-client-credentials', 'oauth2_client_credentials'],
    ['Twitter_oauth1_0a', 'twitter-oauth1-0a', 'oauth1_0a'],
    ['FbSystemUser', 'fb-system-user', 'fb_system_user'],
    ['Aws_AwsKeys', 'aws-aws-keys', 'aws_keys'],
  ])('%s has the path %s and the stored type %s', (model, slug, type) => {
    expect(authSlugOf?.(model)).toEqual({ slug, type })
  })
})

describe('a slot', () => {
  const make = (name: string, fact: object, authored?: object) =>
    makeSlot?.(name, fact, authored, common) as { slot: object; generic: boolean }

  test('takes the judgment of the author over the common one, and the facts over both', () => {
    const { slot } = make(
      'email_field',
      { type: 'string', required: true },
      { role: 'user_id', ask: 'Which key?', type: 'boolean' },
    )
    expect(slot).toMatchObject({
      type: 'string',
      required: true,
      needed: true,
      role: 'user_id',
      ask: 'Which key?',
      kind: 'field',
    })
  })

  test('a required property leaves its group: it must be there in any case', () => {
    expect(
      make('email_field', { type: 'string', required: true }, { one_of: 'identifier' }).slot,
    ).not.toHaveProperty('one_of')
  })

  test('a list of pairs is a mapping whatever its name', () => {
    expect(make('additional_fields', { type: 'array', items: 'object' }).slot).toMatchObject({
      kind: 'mapping',
    })
  })

  test('a name that nobody described gets a question from its words, and is told apart', () => {
    expect(make('shoe_size_field', { type: 'string' })).toMatchObject({
      generic: false,
      slot: { kind: 'field', ask: 'Which profile field holds the shoe size?' },
    })
    expect(make('frobnicate', { type: 'string' })).toMatchObject({ generic: true })
  })
})

describe('the checks can fail', () => {
  const slot = { kind: 'option', type: 'string', ask: 'Which?' }
  const provider = {
    slug: 'x',
    auth: ['none'],
    about: 'A thing.',
    workflows: [
      {
        kebab: 'x-export',
        data: 'audience',
        purpose: 'It sends.',
        choose_when: 'Always.',
        seen_after: 'At once.',
        prerequisites: [],
        slots: { a: slot },
      },
    ],
  }
  const withSlot = (part: object) => ({
    providers: [
      { ...provider, workflows: [{ ...provider.workflows[0], slots: { a: { ...slot, ...part } } }] },
    ],
    authTypes: [],
    vocabularies: {},
  })

  test('a sound catalog passes', () => {
    expect(check?.(withSlot({}))).toEqual([])
    expect(checkProse?.(withSlot({}))).toEqual([])
  })

  test.each([
    [{ kind: 'thing' }, 'unknown kind'],
    [{ role: 'shoe' }, 'unknown role'],
    [{ kind: 'segments' }, "can't be segments"],
    [{ default: 3 }, 'does not fit'],
    [{ enum: ['a'], default: 'b' }, 'does not fit'],
    [{ needed: true, help: 'A number; leave empty for all.' }, 'leave it empty'],
    [{ enum: ['a'], choices: ['a'] }, 'closed list already'],
    [{ enum: ['a'], pattern: '^a$' }, 'closed list already'],
  ])('%j is noticed', (part, text) => {
    expect(String(check?.(withSlot(part)))).toContain(text)
  })

  test.each([
    [{ ask: '' }, 'is empty'],
    [{ ask: 'Tell me.' }, 'is no question'],
    [{ help: 'Without an end' }, 'does not end with a period'],
    [{ help: `${'long '.repeat(60)}.` }, 'is longer'],
    [{ help: 'Two  spaces.' }, 'stray spaces'],
  ])('%j is noticed', (part, text) => {
    expect(String(checkProse?.(withSlot(part)))).toContain(text)
  })
})
