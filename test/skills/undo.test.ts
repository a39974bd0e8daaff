import { expect, test } from 'vitest'
import { apply } from '../../src/skills/integration-advisor/plans/apply.ts'
import { plansList } from '../../src/skills/integration-advisor/plans/plans-list.ts'
import { plansPrune } from '../../src/skills/integration-advisor/plans/plans-prune.ts'
import { undo } from '../../src/skills/integration-advisor/plans/undo.ts'
import { failure } from '../support/failure.ts'
import { ENV, FILE, planned, sending } from '../support/plan-inputs.ts'
import { sandboxLines } from '../support/render.ts'
import { answer, type TestCtx, type TestOptions, testCtx } from '../support/test-ctx.ts'

const idOf = (done: Awaited<ReturnType<typeof apply.run>>, kind: string): string =>
  done.steps.find((step) => step.kind === kind)?.id ?? ''

async function applied(given: TestOptions = {}) {
  const app = testCtx({ env: ENV, ...given })
  await planned(app)
  const done = await apply.run(app.with({ yes: true }), sending({ wait: 0 }) as never)
  return { app, job: idOf(done, 'job'), auth: idOf(done, 'auth') }
}

/** Takes back with the confirmation that the refusal names. */
async function takeBack(app: TestCtx, more: object = {}) {
  const { details } = await failure(undo.run(app.with({ yes: true, ...more }), { plan: FILE }))
  const confirm = /--confirm (\S+)/.exec(details.hint ?? '')?.[1] ?? ''
  return await undo.run(app.with({ yes: true, confirm, ...more }), { plan: FILE })
}

test('a plan that was taken back is listed so, forgotten by prune, and can be applied anew', async () => {
  const { app } = await applied()
  await takeBack(app)
  expect(await plansList.run(app.ctx, {})).toMatchObject([{ state: 'undone' }])
  expect(await apply.run(app.with({ yes: true }), sending({ wait: 0 }) as never)).toMatchObject({
    outcome: 'applied',
  })
  expect(await plansList.run(app.ctx, {})).toMatchObject([{ state: 'applied' }])
  await takeBack(app)
  const { pruned } = await plansPrune.run(app.ctx, { older_than: 30, all: false } as never)
  expect(pruned).toHaveLength(1)
})

test('a job that somebody has changed since stops it, until that is accepted', async () => {
  const { app, job } = await applied()
  const { workflow, config, name, auth_ids } = await app.lytics.jobs.get(job)
  await app.call(`PUT /v2/job/${workflow}/${job}`, {
    name,
    auth_ids,
    config: { ...(config as object), mappings: [] },
  })
  const warned = await failure(undo.run(app.with({ yes: true, confirm: 'x' }), { plan: FILE }))
  expect(JSON.stringify(warned.details.document)).toContain('changed_since')
  expect(await takeBack(app, { accept: ['changed_since'] })).toMatchObject({ outcome: 'undone' })
})

test('a credential that another job uses by now stops it', async () => {
  const { app, auth, job } = await applied()
  const { workflow, config } = await app.lytics.jobs.get(job)
  const other = { name: 'Of somebody else', auth_ids: [auth], config: { ...(config as object), extra: 1 } }
  await app.call(`POST /v2/job/${workflow}`, other)
  const warned = await failure(undo.run(app.with({ yes: true, confirm: 'x' }), { plan: FILE }))
  const document = JSON.stringify(warned.details.document)
  expect(document).toContain('auth_in_use')
  expect(document).toContain('Of somebody else')
})

test('a job whose credential was deleted is not doubled by apply, and taken back by undo', async () => {
  const { app, auth, job } = await applied()
  await app.call(`DELETE /v2/auth/${auth}`)
  const error = await failure(apply.run(app.with({ yes: true }), sending({ resume: true, wait: 0 }) as never))
  expect(error).toMatchObject({ fault: 'conflict', code: 'broken_plan' })
  expect(sandboxLines(error.details.next)[0]).toBe(`lytics-advisor undo ${FILE} --sandbox`)
  expect(await takeBack(app)).toMatchObject({ outcome: 'undone', steps: [{ kind: 'job', id: job }] })
})

test('that stops in the middle says how to take back the rest', async () => {
  let refuse = true
  const { app, auth } = await applied({
    instead: (request) => (refuse && request.method === 'DELETE' ? answer('no', 403) : undefined),
  })
  const error = await failure(takeBack(app))
  expect(error.code).toBe('partial')
  expect(sandboxLines(error.details.next)).toEqual([`lytics-advisor undo ${FILE} --sandbox`])
  refuse = false
  expect(await takeBack(app)).toMatchObject({ outcome: 'undone', steps: [{ kind: 'auth', id: auth }] })
})

test('a job of a credential that was there before is taken back and made anew as well', async () => {
  const app = testCtx()
  await planned(app, 'facebook', { segment: 'High Value Customers' })
  const send = sending({ secret: [], wait: 0 })
  await apply.run(app.with({ yes: true }), send as never)
  await takeBack(app)
  expect(await undo.run(app.with({ yes: true }), { plan: FILE })).toMatchObject({ outcome: 'nothing' })
  expect(await apply.run(app.with({ yes: true }), send as never)).toMatchObject({ outcome: 'applied' })
})
