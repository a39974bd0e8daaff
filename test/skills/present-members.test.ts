import { describe, expect, test } from 'vitest'
import { jobRisks } from '../../src/advice/draft/job-risks.ts'
import { listProviders, loadWorkflow } from '../../src/catalog/catalog.ts'
import { apply } from '../../src/skills/integration-advisor/plans/apply.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { jobsCreate } from '../../src/skills/job-manager/jobs-create.ts'
import { workflowsGet } from '../../src/skills/job-manager/workflows-get.ts'
import { failure } from '../support/failure.ts'
import { testCtx } from '../support/test-ctx.ts'

const SENDGRID = {
  goal: ['sendgrid'],
  workflow: 'sendgrid_send_email',
  segment: 'EU Customers',
  set: ['from_email=a@example.com', 'template=d-1'],
}

type Made = Awaited<ReturnType<typeof plan.run>>
const planned = async (flags: object, app = testCtx()): Promise<Made> =>
  await plan.run(app.ctx, plan.input.parse(flags))
type Body = { config: Record<string, unknown> }
const config = ({ writes }: Made) => (writes.at(-1)?.body as Body | undefined)?.config ?? {}
const blocking = ({ warnings }: Made) =>
  warnings.filter((warning) => warning.blocking).map(({ code }) => code)

describe('who is in the audience now', () => {
  test('gets no mail from a job that sends mail, and the summary says so', async () => {
    const made = await planned(SENDGRID)
    expect(config(made).withbackfill).toBe(false)
    expect(blocking(made)).toEqual([])
    expect(made.summary.join('\n')).toContain('Nobody who is in the audience now is messaged')
  })

  test('gets it only where asked for, and then a blocking warning has their number', async () => {
    const made = await planned({ ...SENDGRID, set: [...SENDGRID.set, 'withbackfill=true'] })
    const warning = made.warnings.find(({ code }) => code === 'messages_people')
    expect(warning).toMatchObject({ blocking: true })
    expect(warning?.message).toMatch(/71,260 people/)
    expect(made.summary.join('\n')).toMatch(/71,260 people in the audience now is messaged at once/)
  })

  test('a wish in the goal counts as asking, and warns as well', async () => {
    const goal = ['send an email with sendgrid to existing members too']
    expect(blocking(await planned({ ...SENDGRID, goal }))).toContain('messages_people')
  })

  test('a plan whose warnings were taken out is blocked all the same', async () => {
    const app = testCtx()
    const made = await planned({ ...SENDGRID, set: [...SENDGRID.set, 'withbackfill=true'] }, app)
    await app.files.write('/home/plan.json', JSON.stringify({ ...made, warnings: [] }))
    const run = apply.run(app.with({ yes: true }), apply.input.parse({ plan: '/home/plan.json' }))
    const error = await failure(run)
    expect(error).toMatchObject({ fault: 'approval' })
    expect(JSON.stringify(error.details)).toContain('messages_people')
    expect((await app.lytics.jobs.list()).some(({ workflow }) => workflow === 'sendgrid_send_email')).toBe(
      false,
    )
  })

  test('jobs create warns too; --accept goes on', async () => {
    const app = testCtx()
    const segment = (await app.lytics.segments.list()).find(({ name }) => name === 'EU Customers')
    const input = jobsCreate.input.parse({
      workflow: 'webhook_triggers',
      name: 'All at once',
      set: [`segment_ids=${segment?.id}`, 'webhook_url=https://example.com/x', 'withbackfill=true'],
    })
    expect(await failure(jobsCreate.run(app.with({ yes: true }), input))).toMatchObject({ fault: 'approval' })
    const accepted = app.with({ yes: true, accept: ['messages_people'] })
    expect(await jobsCreate.run(accepted, input)).toMatchObject({ outcome: 'created' })
  })

  test('is sent to a list for advertising, as always', async () => {
    const made = await planned({ goal: ['facebook'], segment: 'VIP', another: true })
    expect(config(made).withbackfill).toBe(true)
    expect(blocking(made)).toEqual([])
  })
})

test('no workflow that sends messages, calls a system or counts conversions includes present members by itself', async () => {
  const all = listProviders().flatMap(({ workflows }) => workflows.map(({ kebab }) => kebab))
  const entries = await Promise.all(all.map((kebab) => loadWorkflow(kebab)))
  const wrong = entries.flatMap((entry) => {
    if (entry?.slots.withbackfill === undefined || entry.direction !== 'export') return []
    const acts = entry.messages_people === 'sends' || entry.messages_people === 'calls'
    const counts = entry.data === 'conversions' || entry.data === 'events'
    return (acts || counts) !== (entry.slots.withbackfill.default === false) ? [entry.kebab] : []
  })
  expect(wrong).toEqual([])
})

test.each([
  ['aws_pinpoint_push', '2026-10-30'],
  ['aws_pinpoint_export', '2026-10-30'],
  ['bluekai_sftp_export', '2024-09-30'],
  ['adwords_export', '2023-07-01'],
])('%s is shown as ended, and a job of it is blocked', async (workflow, date) => {
  const shown = await workflowsGet.run(testCtx().ctx, { workflow })
  expect(shown.retired).toContain(date)
  const entry = await loadWorkflow(workflow)
  const [first] = entry === undefined ? [] : jobRisks(entry, {}, 5)
  expect(first).toMatchObject({ code: 'retired_service', blocking: true })
  expect(first?.message).toContain(date)
})
