import { expect, test } from 'vitest'
import { isAppError } from '../../src/core/errors.ts'
import { advise } from '../../src/skills/integration-advisor/advise/advise.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { testCtx } from '../support/test-ctx.ts'

/** The plan of a goal in plain words, in one go, on the sandbox. */
async function planned(goal: string, flags: Readonly<Record<string, unknown>> = {}) {
  const app = testCtx()
  return await plan.run(app.ctx, plan.input.parse({ goal: [goal], ...flags }))
}

/** What its last request, the job, sends. */
const job = ({ writes }: Awaited<ReturnType<typeof planned>>) =>
  writes.at(-1)?.body as { workflow: string; config: Record<string, unknown>; auth_ids: unknown[] }

test('export my high-value audience to facebook custom audiences', async () => {
  const made = await planned('export my high-value audience to facebook custom audiences')
  expect(made.facts).toMatchObject({ segment: { name: 'High Value Customers' }, auth: { is_new: false } })
  expect(job(made)).toMatchObject({
    workflow: 'facebook_audience_populate',
    config: { ads_account_id: '10150970483556602', identifier_field: 'email', withbackfill: true },
  })
})

test('import contacts from salesforce', async () => {
  const made = await planned('import contacts from salesforce', { another: true })
  expect(job(made).workflow).toBe('salesforce_import')
  expect(made.mapping.map(({ source, target }) => [source, target])).toEqual(
    expect.arrayContaining([
      ['Email', 'email'],
      ['LastName', 'last_name'],
    ]),
  )
})

test('enrich profiles with clearbit', async () => {
  const made = await planned('enrich profiles with clearbit')
  expect(job(made)).toMatchObject({ workflow: 'clearbit_enrich', config: { email_field: 'email' } })
  expect(made.warnings.map(({ code }) => code)).toContain('whole_audience')
})

test('send purchase events to tiktok', async () => {
  const made = await planned('send purchase events to tiktok', {
    segment: 'Recent Purchasers',
    set: [
      'event_name=CompletePayment',
      'pixel_code=C9ABC',
      'page_url=https://shop.example/thanks',
      'property_mapping=average_order_value=value',
    ],
  })
  expect(made.writes.map(({ kind }) => kind)).toEqual(['auth', 'job'])
  expect(job(made)).toMatchObject({
    workflow: 'tiktok_web_events',
    config: { event_name: 'CompletePayment', event_source: 'web', pixel_code: 'C9ABC' },
  })
})

test('sync lapsed customers to klaviyo every night', async () => {
  const made = await planned('sync lapsed customers to klaviyo every night')
  expect(made.facts.segment?.name).toBe('Lapsed Customers')
  expect(job(made)).toMatchObject({ workflow: 'klaviyo_export', config: { email_field: 'email' } })
  expect(made.warnings.map(({ code }) => code)).toContain('schedule_not_offered')
})

test('nightly dump of all users to bigquery', async () => {
  const made = await planned('nightly dump of all users to bigquery', { set: ['dataset=lytics'] })
  expect(made.facts.segment?.name).toBe('All Users')
  expect(job(made)).toMatchObject({
    workflow: 'bigquery_user_export',
    config: { continuous: true, dataset: 'lytics', project: 'acme-dw' },
  })
})

test('slack me when someone enters VIP', async () => {
  const made = await planned('slack me when someone enters VIP', {
    auth_type: 'webhook-no-auth',
    set: ['webhook_url=https://hooks.slack.example/services/T0/B0/x'],
  })
  expect(made.facts.segment?.name).toBe('VIP')
  expect(job(made)).toMatchObject({ workflow: 'webhook_triggers', config: { withbackfill: false } })
})

/** What `plan` decides without asking: the workflow and the segment, or what it wants to be told. */
async function decided(goal: string) {
  try {
    const { facts } = await planned(goal, { another: true })
    return { workflow: facts.workflow, segment: facts.segment?.name ?? null, missing: [] }
  } catch (error) {
    if (!isAppError(error, 'missing_answers')) throw error
    const { missing, so_far: known } = error.details.document as {
      missing: { flag: string }[]
      so_far: { workflow?: string; segment?: string }
    }
    const flags = missing.map(({ flag }) => flag.split(' ')[0])
    return { workflow: known.workflow ?? null, segment: known.segment ?? null, missing: flags }
  }
}

test.each([
  ['send my vip people to facebook', 'VIP'],
  ['send everybody to facebook', 'All Users'],
  ['send the newsletter readers of mars to facebook', null],
  ['send my blorp people to facebook', null],
  ['facebook', null],
  ['nightly dump of all users to bigquery', 'All Users'],
  ['enrich profiles with clearbit', 'All Users'],
  ['import contacts from salesforce', null],
])('advise and connect decide the same: %s', async (goal, segment) => {
  const [found, { ctx }] = [await decided(goal), testCtx()]
  const { workflow, needs } = await advise.run(ctx, advise.input.parse({ goal: [goal] }))
  const audience = needs?.audience ?? null
  expect(found).toMatchObject({ workflow, segment })
  expect(audience?.match === 'one' ? audience.segments[0]?.name : null).toBe(segment)
  expect(found.missing.includes('--segment')).toBe(segment === null && audience?.needed === true)
})
