import { expect, test } from 'vitest'
import { loadWorkflow } from '../../src/catalog/catalog.ts'
import { editOf } from '../../src/flows/integration/draft.ts'
import { accountOf, type PlanFile } from '../../src/flows/plan/plan-file.ts'
import { planDigest, rebuildAll } from '../../src/lytics/stored.ts'
import { connect } from '../../src/skills/integration-advisor/connect/connect.ts'
import { apply } from '../../src/skills/integration-advisor/plans/apply.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { jobsCreate } from '../../src/skills/job-manager/jobs-create.ts'
import { jobsUpdate } from '../../src/skills/job-manager/jobs-update.ts'
import { failure } from '../support/failure.ts'
import { FILE } from '../support/plan-inputs.ts'
import { type TestCtx, testCtx } from '../support/test-ctx.ts'

/** The batch size of a webhook means nothing without batches: the note of its model says so. */
const RULE = 'batch_size can be set only when batch_requests is true (--set batch_requests=true)'
const URL = 'webhook_url=https://example.com/hook'
const GOAL = { goal: ['webhook'], workflow: 'webhook_triggers', segment: 'VIP', auth_type: 'webhook-no-auth' }
const vip = async (app: TestCtx): Promise<string> =>
  (await app.lytics.segments.list()).find(({ name }) => name === 'VIP')?.id ?? ''

/** A plan as a file whose job has one more setting, with the digest that fits to it. */
async function editedPlan(app: TestCtx): Promise<void> {
  const input = { ...GOAL, set: [URL], output: FILE }
  await plan.run(app.ctx, plan.input.parse(input))
  const file: PlanFile = JSON.parse(app.files.all.get(FILE) ?? '')
  const writes = file.writes.map((write) => {
    const body = write.body as { config: object }
    return write.kind === 'job'
      ? { ...write, body: { ...body, config: { ...body.config, batch_size: 5 } } }
      : write
  })
  const rebuilt = rebuildAll(writes)
  if (typeof rebuilt === 'string') throw new Error(rebuilt)
  app.files.all.set(FILE, JSON.stringify({ ...file, writes, digest: planDigest(accountOf(file), rebuilt) }))
}

/** Every way a config is made or changed, with the same broken one; each gives what the person reads. */
const WAYS: Readonly<Record<string, (app: TestCtx) => Promise<string>>> = {
  connect: async ({ ctx }) => {
    const input = connect.input.parse({ ...GOAL, set: [URL, 'batch_size=5'] })
    return (await failure(connect.run(ctx, input))).details.hint ?? ''
  },
  plan: async ({ ctx }) => {
    const input = plan.input.parse({ ...GOAL, set: [URL, 'batch_size=5'] })
    return (await failure(plan.run(ctx, input))).details.hint ?? ''
  },
  apply: async (app) => {
    await editedPlan(app)
    return (await failure(apply.run(app.ctx, apply.input.parse({ plan: FILE })))).details.hint ?? ''
  },
  'the edit at the gate': async () => {
    const workflow = await loadWorkflow('webhook_triggers')
    const body = {
      name: 'A',
      config: { webhook_url: 'https://a.example', segment_ids: ['1'], batch_size: 5 },
    }
    const edited = editOf({ workflow } as never, true)({} as never, body)
    return Array.isArray(edited) ? edited.join('\n') : ''
  },
  'jobs create': async (app) => {
    const set = [URL, `segment_ids=${await vip(app)}`, 'batch_size=5']
    const input = jobsCreate.input.parse({ workflow: 'webhook_triggers', name: 'A', set })
    return (await failure(jobsCreate.run(app.ctx, input))).details.hint ?? ''
  },
  'jobs update': async ({ ctx }) => {
    const job = 'VIP enters and exits to clienteling'
    const input = jobsUpdate.input.parse({ job, set: ['batch_size=5'] })
    return (await failure(jobsUpdate.run(ctx, input))).details.hint ?? ''
  },
  'the service': async (app) => {
    const config = { webhook_url: 'https://a.example', segment_ids: [await vip(app)], batch_size: 5 }
    const answer = await app.call('POST /v2/job/webhook_triggers', { name: 'A', config })
    expect(answer.status).toBe(400)
    return `${answer.body.errors[0].message} (--set batch_requests=true)`
  },
}

test.each(Object.keys(WAYS))('%s refuses a config that breaks a rule, in the same words', async (way) => {
  const app = testCtx({ options: { yes: true } })
  const before = (await app.lytics.jobs.list({ show_all: true })).length
  expect(await WAYS[way]?.(app)).toContain(RULE)
  expect(await app.lytics.jobs.list({ show_all: true })).toHaveLength(before)
})

test('an update is not stopped by what was wrong before', async () => {
  const app = testCtx({ options: { yes: true }, quirks: { broken_rules: 'accepted' } })
  const config = { webhook_url: 'https://a.example', segment_ids: [await vip(app)], batch_size: 5 }
  await app.call('POST /v2/job/webhook_triggers', { name: 'Old', config })
  const changed = await jobsUpdate.run(
    app.ctx,
    jobsUpdate.input.parse({ job: 'Old', set: ['worker_count=2'] }),
  )
  expect(changed).toMatchObject({ outcome: 'updated' })
  expect(changed.warnings.map(({ code }) => code)).toContain('setting_only_with')
})

test('Braze finds people by the external id, and an alias goes with its label', async () => {
  const app = testCtx()
  const made = await plan.run(app.ctx, plan.input.parse({ goal: ['braze'], segment: 'VIP', output: FILE }))
  expect(made.writes.at(-1)?.body).toMatchObject({ config: { identifier_field: 'user_id' } })
  const alias = plan.input.parse({ goal: ['braze'], segment: 'VIP', set: ['alias_field=user_id'] })
  expect((await failure(plan.run(app.ctx, alias))).details.hint).toContain('--set alias_label=')
})

test('what is newer than the catalog is taken when it is named; a misspelling and a secret are not', async () => {
  const app = testCtx()
  const made = (set: string[]) =>
    plan.run(app.ctx, plan.input.parse({ ...GOAL, set: [URL, ...set], output: FILE }))
  const newer = await made(['sampling_ratio=0.5', 'user_fields=email', 'http_method=DELETE'])
  expect(newer.writes.at(-1)?.body).toMatchObject({
    config: { sampling_ratio: 0.5, user_fields: ['email'], http_method: 'DELETE' },
  })
  expect(newer.warnings.map(({ code }) => code)).toContain('setting_unknown')
  expect((await failure(made(['withbackfil=false']))).details.hint).toContain('withbackfill')
  const secret = await failure(made(['signing_secret=abc']))
  expect(secret.details).toMatchObject({
    code: 'secret_argument',
    hint: expect.stringContaining('--secret signing_secret='),
  })
  expect(JSON.stringify(secret.details)).not.toContain('abc')
})

test('a workflow newer than the catalog is taken when it is named exactly', async () => {
  const app = testCtx()
  const input = {
    goal: ['webhook'],
    workflow: 'webhook_mirror_export',
    auth_type: 'webhook-no-auth',
    set: ['mode=all'],
  }
  const made = await plan.run(app.ctx, plan.input.parse({ ...input, output: FILE }))
  expect(made.writes.at(-1)?.body).toMatchObject({
    workflow: 'webhook_mirror_export',
    config: { mode: 'all' },
  })
  expect(made.warnings.map(({ code }) => code)).toContain('unknown_workflow')
  const openai = plan.input.parse({ goal: ['openai'], workflow: 'openai_custom_audience' })
  expect(await failure(plan.run(app.ctx, openai))).toMatchObject({ details: { code: 'missing_answers' } })
})

test('a secret of a setting newer than the catalog goes where --secret says, and is shown nowhere', async () => {
  const app = testCtx({ options: { yes: true }, env: { KEY: 'planted-secret-value' } })
  const secret = ['signing_secret=env:KEY']
  const made = await plan.run(app.ctx, plan.input.parse({ ...GOAL, set: [URL], secret, output: FILE }))
  expect(made.writes.at(-1)?.body).toMatchObject({
    config: { signing_secret: { $secret: 'webhook.signing_secret' } },
  })
  const set = [URL, `segment_ids=${await vip(app)}`]
  const input = jobsCreate.input.parse({ workflow: 'webhook_triggers', name: 'Signed', set, secret })
  const created = await jobsCreate.run(app.ctx, input)
  const stored = await app.lytics.jobs.get(created.id ?? '')
  expect(stored.config?.signing_secret).toBe('planted-secret-value')
  // The account itself has it: the sandbox keeps its state in files.
  const files = [...app.files.all].filter(([path]) => !path.startsWith('/data/sandbox'))
  const shown = [JSON.stringify(created), ...files.map(([, text]) => text)].join('\n')
  expect(shown).toContain('signing_secret')
  expect(shown).not.toContain('planted-secret-value')
})
