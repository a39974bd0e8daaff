import { describe, expect, test } from 'vitest'
import { tradeoffOf } from '../../../src/advice/tradeoff.ts'
import { listProviders, loadProvider } from '../../../src/catalog/catalog.ts'
import { AppError } from '../../../src/core/errors.ts'
import { createLytics } from '../../../src/lytics/client.ts'
import type { Ctx } from '../../../src/operation/ctx.ts'
import { createSandbox } from '../../../src/sandbox/sandbox.ts'
import { memoryStore } from '../../../src/sandbox/stores.ts'
import { advise } from '../../../src/skills/integration-advisor/advise/advise.ts'
import { createUi } from '../../../src/terminal/create-ui.ts'
import { bufferIo } from '../../support/buffer-io.ts'
import { fixedClock } from '../../support/fixed-clock.ts'
import { lines, render, sandboxLines } from '../../support/render.ts'

const clock = fixedClock()

/** A context on the sandbox that can only read: a gate would be undefined, and asking for it fails. */
function sandboxCtx(given: { readonly broken?: AppError } = {}) {
  const paths: string[] = []
  const handler = createSandbox({ store: memoryStore(), clock })
  const lytics = createLytics({
    transport: async (request) => {
      paths.push(`${request.method} ${request.url}`)
      return await handler(request)
    },
    baseUrl: 'https://sandbox.example',
    token: 'at.1.x',
    clock,
    random: () => 0.5,
    signal: new AbortController().signal,
  })
  const ctx = {
    options: { sandbox: given.broken === undefined },
    clock,
    lytics: async () => {
      if (given.broken !== undefined) throw given.broken
      return lytics
    },
    account: async () => ({
      kind: 'account',
      id: 'a1',
      name: 'Acme',
      address: 'https://sandbox.example',
      sandbox: true,
    }),
    progress: { during: (_: string, work: () => Promise<unknown>) => work() },
  } as unknown as Ctx
  return { ctx, paths }
}

const noToken = new AppError('auth', 'No Lytics token', { code: 'no_token' })
const on = (goal: string, more: { workflow?: string } = {}, ctx = sandboxCtx().ctx) =>
  advise.run(ctx, { goal: [goal], ...more })
const alone = (goal: string, more: { workflow?: string } = {}) =>
  on(goal, more, sandboxCtx({ broken: noToken }).ctx)
const shown = async (output: Awaited<ReturnType<typeof on>>) =>
  advise.view(output, await createUi(bufferIo(), () => clock.now(), render))

describe('advise on the sandbox account', () => {
  test('shows reading, recommendation, tradeoffs, needs and the command to paste for the whole goal', async () => {
    const output = await on('export my high-value audience to facebook custom audiences')
    expect(output).toMatchObject({
      outcome: 'advised',
      account: { name: 'Acme', sandbox: true },
      account_note: null,
      goal: { platform: 'facebook', direction: 'export', data: 'audience', segment: 'high-value' },
      provider: { slug: 'facebook' },
      workflow: 'facebook_audience_populate',
      decided_by: 'goal',
      question: null,
    })
    expect(output.needs?.auth).toMatchObject({ state: 'use', auths: [{ status: 'healthy' }] })
    expect(output.needs?.audience).toMatchObject({
      match: 'one',
      segments: [{ name: 'High Value Customers', size: 12_400 }],
    })
    expect(output.needs?.fields).toContainEqual(
      expect.objectContaining({ name: 'identifier_field', proposal: 'email' }),
    )
    expect(output.needs?.prerequisites.join(' ')).toContain('terms')
    expect(output.needs?.seen_after).toContain('24 hours')
    expect(sandboxLines(output.next)).toContain(
      'lytics-advisor connect "export my high-value audience to facebook custom audiences" --segment "High Value Customers" --sandbox',
    )
  })

  test('a job that sends the audience this way already is named first', async () => {
    const output = await on('send VIP to google ads customer match')
    const [job] = output.existing_jobs
    expect(job).toMatchObject({ name: 'VIP customer match', same_audience: true })
    expect(sandboxLines(output.next)[0]).toBe(`lytics-advisor jobs get ${job?.id} --sandbox`)
    expect(await shown(output)).toContain('1 job does this already')
    const other = await on('send lapsed customers to google ads customer match')
    expect(other.existing_jobs.filter(({ same_audience: same }) => same)).toEqual([])
  })

  test('a wished time becomes settings of the workflow, or is said not to be possible', async () => {
    const weekly = await on('export VIP profiles to databricks every monday at 6am')
    expect(weekly.workflow).toBe('databricks_export')
    expect(weekly.needs?.schedule).toMatchObject({
      settings: { run_frequency: 'weekly', time_of_day: '06:00', day_of_week: 'monday' },
      notes: [expect.stringContaining('time zone')],
    })
    const nightly = await on('sync lapsed customers to klaviyo every night')
    expect(nightly.needs?.schedule).toEqual({
      settings: {},
      notes: [expect.stringContaining('sends changes as they happen')],
    })
    const hourly = await on('export VIP profiles to databricks hourly')
    expect(hourly.needs?.schedule?.notes).toEqual([expect.stringContaining('cannot be told to run hourly')])
    const once = await on('import contacts from salesforce once')
    expect(once.needs?.schedule).toEqual({ settings: { continuous_update: false }, notes: [] })
  })

  test('where several credentials work there is a command for each', async () => {
    const { next, needs } = await on('send VIP to pinterest')
    expect(needs?.auth.state).toBe('choose')
    expect(lines(next).filter((command) => command.includes('--auth "Pinterest'))).toHaveLength(2)
  })

  test('a warehouse that is only named has no usual workflow: what decides is asked', async () => {
    for (const name of ['databricks', 'snowflake', 'google-bigquery', 'redshift']) {
      const output = await alone(name)
      expect(output, name).toMatchObject({ outcome: 'question', workflow: null })
      expect(output.question?.ask).toContain('Which way')
      expect(output.next.length).toBeGreaterThan(1)
    }
  })

  test('sends reads only', async () => {
    const { ctx, paths } = sandboxCtx()
    await on('send VIPs to braze', {}, ctx)
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) expect(path).toMatch(/^GET /)
  })

  test('a setting that jobs of the credential do not agree on comes with their values', async () => {
    const { needs } = await on('nightly dump of all users to bigquery')
    const dataset = needs?.settings.find(({ names }) => names.includes('dataset'))
    expect(dataset?.candidates.map(({ value }) => value)).toContain('lytics')
    expect(needs?.filled).toContainEqual(expect.objectContaining({ name: 'project', value: 'acme-dw' }))
  })

  test('an address that may hold a token is never shown', async () => {
    const output = await on('slack me when someone enters VIP')
    expect(output).toMatchObject({ provider: { slug: 'webhook' }, workflow: 'webhook_triggers' })
    expect(JSON.stringify(output)).not.toContain('hooks.slack')
    expect(await shown(output)).toContain('slack, by way of Webhook')
  })

  test('a phrase that is no audience of the account is said to be none', async () => {
    const output = await on('send purple unicorn buyers to klaviyo')
    expect(output.needs?.audience).toMatchObject({ match: 'none' })
    expect(await shown(output)).toContain('none is called "purple unicorn buyers"')
  })

  test('without a platform it names those that the account works with and that serve the wish', async () => {
    const output = await on('export data')
    expect(output.outcome).toBe('no_platform')
    expect(output.platforms.map(({ provider }) => provider)).toContain('facebook')
  })

  test('a family lists its members that serve the wish, those in use first', async () => {
    const { outcome, platforms, next } = await on('push an audience to google')
    expect(outcome).toBe('which_platform')
    expect(platforms.map(({ provider }) => provider)).not.toContain('google-tag-manager')
    expect(sandboxLines(next).join(' ')).toContain('connect google-ads --sandbox')
  })
})

describe('advise without an account', () => {
  test('answers from the catalog and says so in one line', async () => {
    const output = await alone('enrich profiles with clearbit')
    expect(output).toMatchObject({ account: null, workflow: 'clearbit_enrich', outcome: 'advised' })
    expect(output.account_note).toContain('no token')
    expect(output.needs?.auth.state).toBe('unknown')
    expect(await shown(output)).toContain('Clearbit dashboard > API')
  })

  test('an account that cannot be reached does not stand in the way', async () => {
    const down = new AppError('unavailable', 'Lytics does not answer', { code: 'network' })
    const output = await on('send VIPs to braze', {}, sandboxCtx({ broken: down }).ctx)
    expect(output.account_note).toContain('Lytics does not answer')
    expect(output.workflow).toBe('braze_export')
  })

  test('what a person must mend first is not passed over', async () => {
    const wrong = new AppError('usage', 'No profile "prod"', { code: 'profile_not_found' })
    await expect(on('braze', {}, sandboxCtx({ broken: wrong }).ctx)).rejects.toThrow('No profile')
  })

  test('an unknown platform gets the ways that need no provider', async () => {
    const output = await alone('send VIP customers to Frobnicator')
    expect(output).toMatchObject({ outcome: 'unknown_platform', provider: null, workflow: null })
    expect(output.goal.unknown_platform).toBe('Frobnicator')
    expect(output.other_ways.map(({ workflow }) => workflow)).toContain('webhook_triggers')
    expect(lines(output.next)).toContain('lytics-advisor connect webhook --workflow webhook_triggers')
  })

  test('what a provider does not offer is said, with what it has', async () => {
    const output = await alone('import contacts from facebook')
    expect(output).toMatchObject({ outcome: 'not_offered', workflow: null, provider: { slug: 'facebook' } })
    expect(await shown(output)).toContain('nothing of this kind')
    expect(output.workflows).toHaveLength(3)
  })

  test('siblings that the sentence leaves open come with what decides, and a command each', async () => {
    const output = await alone('send something to tiktok')
    expect(output.question?.answers.flatMap(({ workflows }) => workflows)).toContain('tiktok_web_events')
    const open = await alone('export events to salesforce marketing cloud or whatever it has')
    expect(open.provider?.slug).toBe('salesforce-marketing-cloud')
  })

  test('--workflow advises on that one, and an unknown one is refused', async () => {
    const output = await alone('google ads', { workflow: 'google-enhanced-conversions' })
    expect(output).toMatchObject({
      workflow: 'google_enhanced_conversions',
      decided_by: 'named',
      question: null,
    })
    await expect(alone('google ads', { workflow: 'nonesuch' })).rejects.toMatchObject({
      code: 'workflow_not_found',
    })
  })

  test('nothing at all is wrong usage', async () => {
    await expect(alone('')).rejects.toMatchObject({ code: 'usage' })
  })
})

describe('tradeoffs', () => {
  test.each([
    ['facebook', 3],
    ['google-ads', 4],
    ['google-bigquery', 10],
    ['databricks', 7],
    ['salesforce', 3],
    ['salesforce-data-cloud', 6],
    ['salesforce-marketing-cloud', 6],
    ['braze', 3],
    ['webhook', 4],
    ['tiktok', 4],
  ])(
    '%s: each of the %d workflows has one line of its own, shown where it is not the recommended one',
    async (slug, n) => {
      const output = await alone(`connect ${slug}`)
      expect(output.provider?.slug).toBe(slug)
      expect(output.workflows).toHaveLength(n)
      const lines = output.workflows.map(({ tradeoff }) => tradeoff)
      expect(new Set(lines).size).toBe(n)
      for (const line of lines) expect(line).toMatch(/^\S.{10,125}$/)
      const text = (await shown(output)).replaceAll(/\s+/g, ' ')
      for (const { recommended, tradeoff, workflow } of output.workflows)
        if (!recommended) expect(text).toContain(`${workflow}: ${tradeoff}`)
    },
  )

  test('all providers: distinct among siblings', async () => {
    for (const { slug } of listProviders()) {
      const { workflows } = await loadProvider(slug)
      const lines = workflows.map(({ choose_when }) => tradeoffOf(choose_when))
      expect(new Set(lines).size, slug).toBe(workflows.length)
      expect(
        lines.filter((line) => line.length < 10),
        slug,
      ).toEqual([])
    }
  })

  test.each([
    ['Choose it to target known people; to measure use the other.', 'to target known people'],
    [
      'It is the only export to AdRoll, and takes all of it.',
      'the only export to AdRoll, and takes all of it',
    ],
    ['Right for small lists; for large data use BigQuery.', 'right for small lists'],
    ['As a rule Lytics sets it up itself; make one by hand only then.', 'as a rule Lytics sets it up itself'],
  ])('%j is short for %j', (long, short) => {
    expect(tradeoffOf(long)).toBe(short)
  })
})

test('no line of any view is wider than 80 columns, the commands aside', async () => {
  const goals = [
    'nightly dump of all users to bigquery at 3am',
    'google ads',
    'send VIPs to Frobnicator',
    'push an audience to google',
    'import contacts from facebook',
    'slack me when someone enters VIP',
  ]
  for (const goal of goals) {
    const lines = (await shown(await on(goal))).split('\n')
    expect(lines.filter((line) => line.length > 80 && !line.includes('lytics-advisor '))).toEqual([])
  }
})
