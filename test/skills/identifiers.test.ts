import { describe, expect, test } from 'vitest'
import { listProviders, loadProvider, loadWorkflow } from '../../src/catalog/catalog.ts'
import { knowsIdentifiers, waysToFind } from '../../src/catalog/identifiers.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { testCtx } from '../support/test-ctx.ts'

const planned = async (flags: object, app = testCtx()) =>
  await plan.run(app.ctx, plan.input.parse({ another: true, ...flags }))
type Made = Awaited<ReturnType<typeof planned>>
const warning = ({ warnings }: Made, code: string) => warnings.find((each) => each.code === code)

const CRITEO = {
  goal: ['criteo'],
  segment: 'VIP',
  credential: ['client_id=1'],
  secret: ['client_secret=env:S'],
}

describe('reach is counted by identifiers alone', () => {
  test('who has no identifier is not counted for having a country', async () => {
    const secret = ['api_key=env:S']
    const made = await planned({ goal: ['attentive'], segment: 'High Value Customers', secret })
    expect(made.summary.join('\n')).not.toContain('country')
    expect(made.facts.reach?.basis).toMatch(/phone|email/)
  })

  test('several identifiers are a range, capped at the audience', async () => {
    const made = await planned({ goal: ['facebook'], segment: 'VIP' })
    const { with_identifier: least = 0, most = 0 } = made.facts.reach ?? {}
    expect(most).toBeGreaterThan(least)
    expect(most).toBeLessThanOrEqual(made.facts.segment?.size ?? 0)
    expect(made.summary.join('\n')).toMatch(/At most [\d,]+ to [\d,]+ people can be matched/)
  })

  test('without an identifier the plan is blocked', async () => {
    const made = await planned({
      goal: ['facebook'],
      workflow: 'facebook_conversion_api',
      segment: 'VIP',
      set: ['event_name=Lead'],
      map: ['country=country'],
    })
    expect(warning(made, 'no_identifier')).toMatchObject({ blocking: true })
    expect(made.facts.reach).toBeNull()
  })
})

describe('type and field agree', () => {
  test('a device id is not an e-mail field', async () => {
    const set = ['advertiser_id=1', 'identifier_type=madid', 'identifier_field=email']
    expect(warning(await planned({ ...CRITEO, set }), 'wrong_identifier')).toMatchObject({ blocking: true })
  })

  test('the kind that is chosen decides which field is proposed', async () => {
    const made = await planned({ ...CRITEO, set: ['advertiser_id=1', 'identifier_type=email'] })
    expect(made.warnings.filter(({ blocking }) => blocking)).toEqual([])
  })

  test('a plain address where a hash belongs is blocked', async () => {
    const made = await planned({ goal: ['facebook'], segment: 'VIP', set: ['hashed_email_field=email'] })
    expect(warning(made, 'not_hashed')).toMatchObject({ blocking: true })
  })
})

test('values that the destination does not take are named with their share', async () => {
  const map = ['gender=GEN', 'birth_month=DOBM']
  const made = await planned({ goal: ['facebook'], segment: 'VIP', map })
  const refused = made.warnings.filter(({ code }) => code === 'values_refused').map(({ message }) => message)
  expect(refused.join('\n')).toMatch(/GEN does not take "nonbinary": \d+ % of the values of gender/)
  expect(refused.join('\n')).toMatch(/DOBM does not take "1".* of the values of birth_month/)
})

describe('consent', () => {
  const google = { goal: ['google-ads'], workflow: 'adwords_customer_match', segment: 'EU Customers' }
  const of = async (more: string[]) => {
    const entry = await loadWorkflow(google.workflow)
    const needed = Object.entries(entry?.slots ?? {}).flatMap(([name, slot]) =>
      slot.needed && slot.kind !== 'segment' && slot.kind !== 'field' && slot.enum === undefined
        ? [`${name}=1`]
        : [],
    )
    return await planned({ ...google, set: [...needed, ...more] })
  }
  test('that nobody stated is warned about, with the field that knows', async () => {
    const found = warning(await of([]), 'consent_missing')
    expect(found?.message).toContain('the EEA')
    expect(found?.message).toMatch(/ad_consent \(\d+ % of the audience\)/)
  })
  test('that is stated is not warned about; one that says no is blocked', async () => {
    const stated = ['ad_consent=granted', 'personalization_consent=granted']
    expect(warning(await of(stated), 'consent_missing')).toBeUndefined()
    const denied = await of(['ad_consent=denied', 'personalization_consent=granted'])
    expect(warning(denied, 'consent_denied')).toMatchObject({ blocking: true })
  })
})

test('every name that finds people together with others is a name of its vocabulary', async () => {
  for (const { slug } of listProviders())
    for (const [name, { names, together = [] }] of Object.entries((await loadProvider(slug)).vocabularies))
      for (const set of together)
        expect(
          names.map((each) => each.name),
          name,
        ).toEqual(expect.arrayContaining([...set]))
})

test('a set of names finds people only when it is complete', async () => {
  const entry = await loadWorkflow('snapchat_capi_export')
  if (entry === undefined) throw new Error('no workflow')
  expect(knowsIdentifiers(entry)).toBe(true)
  const ways = (...names: string[]) =>
    waysToFind(entry, { user_data_mapping: names.map((name) => ({ [`f_${name}`]: name })) }).map(
      ({ name }) => name,
    )
  expect(ways('client_ip_address', 'country')).toEqual([])
  expect(ways('client_ip_address', 'client_user_agent')).toEqual(['client_ip_address with client_user_agent'])
  expect(ways('em', 'ph', 'fn')).toEqual(['em', 'ph'])
})

test('the sandbox sends nobody to a destination that gets no identifier', async () => {
  const app = testCtx()
  const [segment] = (await app.lytics.segments.list()).filter(({ name }) => name === 'VIP')
  const auth = (await app.lytics.auths.list()).find(({ type }) => type === 'fb_system_user')
  const added = async (user_data_mapping: object[]) => {
    const config = { segment_id: segment?.id, user_data_mapping, event_name: 'Lead', withbackfill: true }
    const more = { pixel_id: '1', action_source: 'physical_store' }
    const body = {
      name: `N${user_data_mapping.length}`,
      config: { ...config, ...more },
      auth_ids: [auth?.id],
    }
    const made = await app.call('POST /v2/job/facebook_conversion_api', body)
    app.advance(600_000)
    const logs = await app.lytics.jobs.logs(made.data.id)
    return logs.map(({ context }) => context?.added).find((count) => count !== undefined)
  }
  expect(await added([{ country: 'country' }])).toBe(0)
  expect(await added([{ country: 'country' }, { email: 'em' }])).toBeGreaterThan(0)
})

test('columns that are only likely are not named in the request of an import', async () => {
  const made = await planned({
    goal: ['salesforce-marketing-cloud'],
    workflow: 'marketingcloud_data_ext_import',
    set: ['data_extension_id=X', 'stream=web'],
    credential: ['client_id=1', 'auth_uri=https://x.example', 'account_id=1'],
    secret: ['client_secret=env:S'],
  })
  const body = made.writes.at(-1)?.body as { config: object } | undefined
  expect(Object.keys(body?.config ?? {}).sort()).toEqual(['data_extension_id', 'stream'])
  expect(warning(made, 'likely_columns')).toMatchObject({ blocking: false })
})
