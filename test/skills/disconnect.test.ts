import { expect, test } from 'vitest'
import { isObject } from '../../src/core/json.ts'
import { disconnect } from '../../src/skills/integration-advisor/disconnect/disconnect.ts'
import { failure } from '../support/failure.ts'
import { sandboxLines } from '../support/render.ts'
import { answer, type TestCtx, type TestOptions, testCtx } from '../support/test-ctx.ts'

const DIGEST = /--confirm (sha256:[0-9a-f]{64})/

const ask = (target: string, more: { pause?: boolean; keep_auth?: boolean } = {}) => ({
  target,
  pause: false,
  keep_auth: false,
  ...more,
})

/** What would be done, in short words. */
async function plan(target: string, more: { pause?: boolean; keep_auth?: boolean } = {}) {
  const { ctx } = testCtx({ options: { dry_run: true, json: true } })
  const { steps, kept, outside, warnings } = await disconnect.run(ctx, ask(target, more))
  return {
    steps: steps.map(({ action, kind, name }) => `${action} ${kind} ${name}`),
    kept,
    outside,
    warnings,
  }
}

/** Runs it as a script does: the refusal names the digest, the second run gives it. */
async function confirmed(app: TestCtx, target: string) {
  const refused = await failure(disconnect.run(app.ctx, ask(target)))
  const confirm = DIGEST.exec(refused.details.hint ?? '')?.[1] ?? ''
  return await disconnect.run(app.with({ confirm }), ask(target))
}

const yes = { yes: true, json: true } as const

test('a provider comes down jobs first, then its credential', async () => {
  expect((await plan('klaviyo')).steps).toEqual([
    'kill job Win-back pilot to Klaviyo',
    'kill job Newsletter to Klaviyo',
    'kill job Klaviyo activity',
    'delete auth Klaviyo private key',
  ])
})

test('a credential takes the connection and the data model with it that read through it', async () => {
  expect((await plan('BigQuery acme-dw service account')).steps).toEqual([
    'kill job Repeat buyers to BigQuery',
    'kill job Web events to BigQuery',
    'delete datamodel Customer scores',
    'delete connection Warehouse (BigQuery)',
    'delete auth BigQuery acme-dw service account',
  ])
})

test('a connection leaves its credential to the jobs that still use it, and says which', async () => {
  const { steps, kept } = await plan('Warehouse (BigQuery)')
  expect(steps).toEqual(['delete datamodel Customer scores', 'delete connection Warehouse (BigQuery)'])
  expect(kept).toMatchObject([{ kind: 'auth', why: expect.stringContaining('Repeat buyers to BigQuery') }])
})

test('--keep-auth leaves the credential and asks for no revocation', async () => {
  const { steps, outside } = await plan('klaviyo', { keep_auth: true })
  expect(steps.at(-1)).toBe('kill job Klaviyo activity')
  expect(outside.join(' ')).not.toContain('Revoke')
})

test('only a credential of the same product comes down, not those of its family', async () => {
  const { steps } = await plan('google-ads')
  expect(steps.filter((step) => step.includes(' auth '))).toEqual([
    'delete auth Google Ads - Acme manager account',
  ])
})

test.each([
  ['klaviyo', 'Revoke the API key: "Klaviyo private key" at Klaviyo'],
  ['pinterest', 'Remove Lytics from the connected apps of the person who signed in: "'],
  ['google-bigquery', 'Delete the key of the service account'],
  ['Snowflake ANALYTICS', 'Drop or lock the database user'],
  ['Data lake bucket (S3)', 'Delete the access key'],
])('%s: says what to revoke at the provider', async (target, words) => {
  expect((await plan(target)).outside.join('\n')).toContain(words)
})

test('what only brings data in leaves nothing at the destination', async () => {
  expect((await plan('shopify')).outside.join()).not.toContain('stays there')
  expect((await plan('braze')).outside.join()).toContain('stays there')
})

test('without an approval nothing is sent, and the digest that approves is named', async () => {
  const app = testCtx()
  const refused = await failure(disconnect.run(app.ctx, ask('klaviyo')))
  expect(refused.fault).toBe('approval')
  expect(refused.details.document).toMatchObject({ outcome: 'approval_required' })
  expect(app.requests.filter((request) => !request.startsWith('GET'))).toEqual([])
})

test('a script confirms with the digest; then everything is gone, and doing it again changes nothing', async () => {
  const app = testCtx({ options: yes })
  const done = await confirmed(app, 'klaviyo')
  expect(done.outcome).toBe('disconnected')
  expect(app.requests.filter((request) => !request.startsWith('GET'))).toHaveLength(4)
  const { data: auths } = await app.call('GET /v2/auth')
  expect(auths.map(({ label }: { label: string }) => label)).not.toContain('Klaviyo private key')
  app.advance(10_000)
  const again = await disconnect.run(app.ctx, ask('klaviyo'))
  expect(again).toMatchObject({ outcome: 'unchanged', steps: [], digest: null })
})

test('a label that this machine deleted is unchanged the second time; a mistyped one is not found', async () => {
  const app = testCtx({ options: yes })
  await disconnect.run(
    app.with({ confirm: await digestOf(app, 'Warehouse (BigQuery)') }),
    ask('Warehouse (BigQuery)'),
  )
  expect(await disconnect.run(app.ctx, ask('Warehouse (BigQuery)'))).toMatchObject({ outcome: 'unchanged' })
  expect((await failure(disconnect.run(app.ctx, ask('Warehose (BigQuery)')))).code).toBe('target_not_found')
})

/** What a script has to give to approve. */
async function digestOf(app: TestCtx, target: string): Promise<string> {
  const refused = await failure(disconnect.run(app.ctx, ask(target)))
  return DIGEST.exec(refused.details.hint ?? '')?.[1] ?? ''
}

test('an id that nothing has is no failure, and is said', async () => {
  const { ctx } = testCtx()
  const output = await disconnect.run(ctx, ask('0123456789abcdef0123456789abcdef'))
  expect(output.outcome).toBe('unchanged')
  expect(output.warnings.map(({ code }) => code)).toEqual(['unknown_id'])
})

test('--pause stops what runs, needs no more than --yes, and can be taken back', async () => {
  const app = testCtx({ options: yes })
  const output = await disconnect.run(app.ctx, ask('klaviyo', { pause: true }))
  expect(output.outcome).toBe('paused')
  expect(output.undo).toHaveLength(3)
  expect(sandboxLines(output.undo)[0]).toMatch(/^lytics-advisor jobs resume [0-9a-f]{32} --sandbox$/)
  expect(output.outside).toEqual([])
  app.advance(10_000)
  expect(await disconnect.run(app.ctx, ask('klaviyo', { pause: true }))).toMatchObject({
    outcome: 'unchanged',
  })
})

test('--pause says that data models go on', async () => {
  const { warnings } = await plan('google-bigquery', { pause: true })
  expect(warnings).toMatchObject([{ code: 'data_models_go_on', blocking: false }])
})

test('a person types the name of the target before anything is sent, and that once', async () => {
  const auth = { kind: 'text', about: /Dana/, with: "Dana's Facebook sign-in" } as const
  const app = testCtx({
    answers: [{ kind: 'select', about: 'Send this?', with: 'yes' }, auth],
  })
  expect((await disconnect.run(app.ctx, ask(auth.with))).outcome).toBe('disconnected')
  expect(app.stderr()).toContain('disconnect')
  expect(app.stderr()).toContain('--pause')
})

test('a connection with a second credential stays', async () => {
  const given: TestOptions = {
    options: { dry_run: true, json: true },
    instead: async (request, real) => {
      if (!request.url.endsWith('/v2/connection')) return undefined
      const { body } = await real(request)
      const { data } = JSON.parse(body)
      return answer(
        data.map((row: object) =>
          isObject(row) ? { ...row, auth_ids: [...(row.auth_ids as string[]), 'other'] } : row,
        ),
      )
    },
  }
  const { ctx } = testCtx(given)
  const output = await disconnect.run(ctx, ask('Snowflake ANALYTICS'))
  expect(output.steps.map(({ kind }) => kind)).toEqual(['job', 'auth'])
  expect(output.kept).toMatchObject([{ kind: 'connection', name: 'Analytics (Snowflake)' }])
})

test('a lost answer is read back: the job is gone, so the next step follows', async () => {
  let cut = false
  const app = testCtx({
    options: yes,
    instead: async (request, real) => {
      if (cut || !request.url.endsWith('/kill')) return undefined
      cut = true
      await real(request)
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    },
  })
  expect((await confirmed(app, 'Snowflake ANALYTICS')).outcome).toBe('disconnected')
  expect(app.requests.filter((request) => request.endsWith('/kill'))).toHaveLength(1)
})

test.each([
  ['google', 'usage', 'ambiguous'],
  ['Lytics UI', 'usage', 'api_token'],
  ['no such thing', 'not_found', 'target_not_found'],
])('%s is refused with a way on', async (target, fault, code) => {
  const { ctx } = testCtx()
  const error = await failure(disconnect.run(ctx, ask(target)))
  expect([error.fault, error.code]).toEqual([fault, code])
  expect(error.details.hint).toBeTruthy()
})

test('what is read says what was done, what stays and what to revoke', async () => {
  const app = testCtx({ options: { dry_run: true } })
  const output = await disconnect.run(app.ctx, ask('klaviyo'))
  const text = disconnect.view({ ...output, outcome: 'disconnected' }, await app.ui())
  expect(text).toContain('Disconnected Klaviyo')
  expect(text).toContain('  Kill the job "Newsletter to Klaviyo" (running (waiting for its next sync))')
  expect(text).toContain('To do at the provider\n  Revoke the API key')
})
