import { expect, test } from 'vitest'
import { jobsUpdate } from '../../src/skills/job-manager/jobs-update.ts'
import { failure } from '../support/failure.ts'
import { sandboxLines } from '../support/render.ts'
import { type TestCtx, testCtx } from '../support/test-ctx.ts'

const asked = (job: string, more: object = {}) =>
  ({ job, set: [], secret: [], unset: [], map: [], auth: [], no_quiet: false, ...more }) as never

/** An app in which somebody else acts while the person looks at the proposal. */
async function whileLooking(act: (app: TestCtx, id: string) => Promise<unknown>) {
  const app = testCtx({ answers: [{ kind: 'select', about: 'Send this?', with: 'yes' }] })
  const [job] = (await app.lytics.jobs.list()).filter(({ status }) => status === 'running')
  if (job === undefined) throw new Error('no running job')
  const { ctx } = app
  const looking = {
    ...ctx,
    gate: async () => {
      const gate = await ctx.gate()
      // The request is made; what happens next happens between showing and sending.
      await act(app, job.id)
      return gate
    },
  }
  return { app, job, run: () => jobsUpdate.run(looking, asked(job.id, { name: 'Renamed here' })) }
}

test('a change that somebody makes while the proposal is looked at is noticed, and nothing is sent', async () => {
  const { app, job, run } = await whileLooking(async (w, id) => {
    const before = await w.lytics.jobs.get(id)
    await w.call(`PUT /v2/job/${before.workflow}/${id}`, {
      name: 'Renamed there',
      config: before.config,
      auth_ids: before.auth_ids,
    })
  })
  const error = await failure(run())
  expect(error).toMatchObject({ fault: 'conflict', code: 'changed_meanwhile' })
  expect(sandboxLines(error.details.next)).toEqual([`lytics-advisor jobs get ${job.id} --sandbox`])
  expect((await app.lytics.jobs.get(job.id)).name).toBe('Renamed there')
})

test('a pause in between is no change of what the update replaces', async () => {
  const { app, job, run } = await whileLooking((w, id) => w.call(`POST /v2/job/${id}/pause`))
  expect(await run()).toMatchObject({ outcome: 'updated' })
  expect((await app.lytics.jobs.get(job.id)).name).toBe('Renamed here')
})
