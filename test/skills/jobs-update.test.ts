import { expect, test } from 'vitest'
import { jobsUpdate } from '../../src/skills/job-manager/jobs-update.ts'
import { advisorWorld } from './advisor-world.ts'
import { failure } from './plan-support.ts'

const asked = (job: string, more: object = {}) =>
  ({ job, set: [], unset: [], map: [], auth: [], no_quiet: false, ...more }) as never

/** A world in which somebody else acts while the person looks at the proposal. */
async function whileLooking(act: (world: ReturnType<typeof advisorWorld>, id: string) => Promise<unknown>) {
  const world = advisorWorld({ answers: [{ kind: 'select', about: 'Send this?', with: 'yes' }] })
  const [job] = (await world.lytics.jobs.list()).filter(({ status }) => status === 'running')
  if (job === undefined) throw new Error('no running job')
  const { ctx } = world
  const looking = {
    ...ctx,
    gate: async () => {
      const gate = await ctx.gate()
      // The request is made; what happens next happens between showing and sending.
      await act(world, job.id)
      return gate
    },
  }
  return { world, job, run: () => jobsUpdate.run(looking, asked(job.id, { name: 'Renamed here' })) }
}

test('a change that somebody makes while the proposal is looked at is noticed, and nothing is sent', async () => {
  const { world, job, run } = await whileLooking(async (w, id) => {
    const before = await w.lytics.jobs.get(id)
    await w.call(`PUT /v2/job/${before.workflow}/${id}`, {
      name: 'Renamed there',
      config: before.config,
      auth_ids: before.auth_ids,
    })
  })
  const error = await failure(run())
  expect(error).toMatchObject({ fault: 'conflict', code: 'changed_meanwhile' })
  expect(error.details.next).toEqual([`lytics-advisor jobs get ${job.id} --sandbox`])
  expect((await world.lytics.jobs.get(job.id)).name).toBe('Renamed there')
})

test('a pause in between is no change of what the update replaces', async () => {
  const { world, job, run } = await whileLooking((w, id) => w.call(`POST /v2/job/${id}/pause`))
  expect(await run()).toMatchObject({ outcome: 'updated' })
  expect((await world.lytics.jobs.get(job.id)).name).toBe('Renamed here')
})
