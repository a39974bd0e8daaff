import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { slotProblems } from '../../scripts/catalog/check.ts'
import { withSchema } from '../../scripts/catalog/page.ts'
import { Problems } from '../../scripts/catalog/problems.ts'
import { type Fact, readInput } from '../../scripts/catalog/read.ts'
import { makeSlot, type StoredSlot } from '../../scripts/catalog/slots.ts'
import { readCatalog } from '../../scripts/catalog.ts'
import type { AuthorSlot } from '../../src/catalog/schema.ts'

const { kebabOf, authSlugOf }: Record<string, (name: string) => unknown> = await import(
  new URL('../../scripts/catalog/names.mjs', import.meta.url).href
)

describe('the build of the catalog', () => {
  test('finds nothing missing or wrong', () => {
    const { catalog, problems } = readCatalog()
    expect(problems).toEqual([])
    expect(catalog?.generic).toEqual([])
    expect(catalog?.providers).toHaveLength(116)
  })

  test('docs/catalog.md has the keys of the schema (npm run docs)', () => {
    const page = readFileSync('docs/catalog.md', 'utf8')
    expect(withSchema(page)).toBe(page)
  })
})

/** The source of the catalog, in a folder where a test may change it. */
const source = mkdtempSync(join(tmpdir(), 'catalog-'))
cpSync('src/catalog/source', source, { recursive: true })
afterAll(() => rmSync(source, { recursive: true }))

/** What the build makes of the source with one of its files changed. */
function changed(file: string, change: (text: string) => string): ReturnType<typeof readCatalog> {
  const path = join(source, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
  try {
    return readCatalog(source)
  } finally {
    writeFileSync(path, before)
  }
}

describe('what is authored wrong fails with file, path and the nearest known name', () => {
  test.each([
    [
      'a misspelt key of a provider',
      'pinterest.json',
      '"auth_advice":',
      '"auth_advise": "Zzz.", "auth_advice":',
      '$.auth_advise: unknown key. Did you mean auth_advice',
    ],
    [
      'a misspelt key of a setting',
      'pinterest.json',
      '"kind": "external-id",',
      '"kind": "external-id", "sensetive": true,',
      '$.workflows.pinterest-export-audience.slots.pinterest_account_id.sensetive: unknown key. Did you mean sensitive',
    ],
    [
      'a misspelt key of a credential',
      'auth/messaging.json',
      '"multiline": true',
      '"multilines": true',
      'multilines: unknown key. Did you mean multiline',
    ],
    [
      'a misspelt key of a vocabulary',
      'vocabularies/pinterest.json',
      '"hashed":',
      '"hash":',
      '.hash: unknown key. Did you mean hashed',
    ],
    [
      'a misspelt key of the common settings',
      'common.json',
      '"max_items": 75',
      '"max_item": 75',
      '$.names.field_changes.max_item: unknown key. Did you mean max_items',
    ],
    [
      'a misspelt key of a family',
      'families.json',
      '"members":',
      '"member":',
      '$.0.member: unknown key. Did you mean members',
    ],
    [
      'a wrong type',
      'pinterest.json',
      '"needed": true',
      '"needed": "yes"',
      '.needed: expected boolean, received string',
    ],
    [
      'an unknown value',
      'pinterest.json',
      '"kind": "segment"',
      '"kind": "audience"',
      '.kind: Invalid option',
    ],
    ['an unknown role', 'pinterest.json', '"role": "email"', '"role": "mail"', '.role: '],
    [
      'an unknown auth type',
      'pinterest.json',
      '"pinterest-capi-token"',
      '"pinterest-capi-tokn"',
      '$.auth.pinterest-capi-tokn: unknown auth type. Did you mean pinterest-capi-token',
    ],
    [
      'an auth type that the provider of the workflow does not have',
      'pinterest.json',
      '"auth_types": ["oauth"]',
      '"auth_types": ["oath"]',
      '$.workflows.pinterest-export-audience.auth_types.oath: unknown auth type. Did you mean oauth',
    ],
    [
      'an unknown successor of a retired workflow',
      'google-analytics.json',
      '"use": "adwords-customer-match"',
      '"use": "adwords-customer-mach"',
      'retired.use.adwords-customer-mach: unknown workflow. Did you mean adwords-customer-match',
    ],
    [
      'an unknown vocabulary',
      'pinterest.json',
      '"vocabulary": "pinterest-event"',
      '"vocabulary": "pinterest-evnt"',
      'slots.mapping.vocabulary.pinterest-evnt: unknown vocabulary. Did you mean pinterest-event',
    ],
    [
      'an unknown list of cues',
      'pinterest.json',
      '"@conversions_api"',
      '"@conversion_api"',
      '$.workflows.pinterest-capi-export.goal.cues.0: unknown list @conversion_api',
    ],
    [
      'an unknown member of a family',
      'families.json',
      '"google-sheets"',
      '"google-sheet"',
      '$.0.members.google-sheet: unknown provider. Did you mean google-sheets',
    ],
    [
      'an unknown setting',
      'pinterest.json',
      '"email_field":',
      '"emial_field":',
      'slots.emial_field: unknown setting (a new one states its type). Did you mean email_field',
    ],
    [
      'an unknown workflow',
      'pinterest.json',
      '"pinterest-capi-export":',
      '"pinterest-cpi-export":',
      '$.workflows.pinterest-cpi-export: unknown workflow (a new one states its direction). Did you mean pinterest-capi-export',
    ],
    [
      'another name than that of the file',
      'pinterest.json',
      '"slug": "pinterest"',
      '"slug": "pintrest"',
      '$.slug: ',
    ],
    [
      'prose without an end',
      'pinterest.json',
      'to its Conversions API.',
      'to its Conversions API',
      '$.about: does not end with a period',
    ],
    [
      'a question that asks nothing',
      'pinterest.json',
      'ad account?',
      'ad account.',
      '.ask: is not a question',
    ],
    [
      'prose that is too long',
      'pinterest.json',
      'beside pins',
      `beside ${'pins '.repeat(60)}`,
      '$.about: Too big',
    ],
    ['prose with stray spaces', 'pinterest.json', 'beside pins', 'beside  pins', '$.about: has stray spaces'],
  ])('%s', (_, file, from, to, message) => {
    const { problems } = changed(file, (text) => text.replace(from, to))
    const here = problems.filter((line) => line.startsWith(`${source}/${file}: $`))
    expect(here.join('\n')).toContain(message)
  })
})

describe('what is new costs little', () => {
  test('a setting that the API description does not have: one line of one file', () => {
    const line = '"user_fields": { "type": "array", "items": "string", "kind": "fields", "ask": "Which?" }'
    const { catalog, problems } = changed('pinterest.json', (text) =>
      text.replace('"slots": {', `"slots": {\n${line},`),
    )
    expect(problems).toEqual([])
    const pinterest = catalog?.providers.find(({ slug }) => slug === 'pinterest')
    expect(pinterest?.workflows[0]?.slots.user_fields).toMatchObject({ kind: 'fields', type: 'array' })
  })

  test('a provider: one file, as docs/catalog.md shows it', () => {
    const example = /```json\n(\{\n {2}"slug"[\s\S]*?)```/.exec(readFileSync('docs/catalog.md', 'utf8'))?.[1]
    writeFileSync(join(source, 'example.json'), example ?? '')
    const { catalog, problems } = readCatalog(source)
    rmSync(join(source, 'example.json'))
    expect(problems).toEqual([])
    expect(catalog?.providers.find(({ slug }) => slug === 'example')?.workflows).toMatchObject([
      { slug: 'example_export', slots: { segment_id: { kind: 'segment', needed: true } } },
    ])
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

const common = readInput(new Problems())?.common

describe('a slot', () => {
  const make = (name: string, fact: Fact, authored?: AuthorSlot) => {
    if (common === undefined) throw new Error('common.json is wrong')
    return makeSlot(name, fact, authored, common)
  }

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

  test('a required setting leaves its group: it must be there in any case', () => {
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

describe('a slot that contradicts itself', () => {
  const slot: StoredSlot = { kind: 'option', type: 'string', ask: 'Which?' }

  test('a sound one passes', () => {
    expect(slotProblems(slot)).toEqual([])
  })

  test.each<[Partial<StoredSlot>, string]>([
    [{ kind: 'segments' }, "can't be segments"],
    [{ default: 3 }, 'does not fit'],
    [{ enum: ['a'], default: 'b' }, 'does not fit'],
    [{ needed: true, help: 'A number; leave empty for all.' }, 'leave it empty'],
    [{ enum: ['a'], choices: ['a'] }, 'closed list already'],
    [{ enum: ['a'], pattern: '^a$' }, 'closed list already'],
  ])('%j is noticed', (part, text) => {
    expect(String(slotProblems({ ...slot, ...part }))).toContain(text)
  })
})
