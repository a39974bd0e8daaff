import { describe, expect, test } from 'vitest'
import { listProviders, loadProvider } from '../../src/catalog/catalog.ts'
import { SECRET_PROPERTIES } from '../../src/flows/account/job-secrets.ts'
import type { Transport, TransportRequest } from '../../src/http-request/transport.ts'
import { connect } from '../../src/skills/integration-advisor/connect/connect.ts'
import { apply } from '../../src/skills/integration-advisor/plans/apply.ts'
import { undo } from '../../src/skills/integration-advisor/plans/undo.ts'
import { jobsGet } from '../../src/skills/job-manager/jobs-get.ts'
import { jobsList } from '../../src/skills/job-manager/jobs-list.ts'
import { failure } from '../support/failure.ts'
import { asked, FILE, planned, sending } from '../support/plan-inputs.ts'
import { lines } from '../support/render.ts'
import { type TestCtx, testCtx } from '../support/test-ctx.ts'

const KEY = 'write-key-that-nobody-sees'
const ENV = { SEGMENT_KEY: KEY }
const SOURCE = ['segmentio_writekey=env:SEGMENT_KEY']
const GOAL = { segment: 'VIP', workflow: 'segmentio-webhook' }
const appWith = (more: object = {}) => testCtx({ env: ENV, ...more })
const yes = (app: TestCtx) => app.with({ yes: true })

const leaked = (app: TestCtx, ...outputs: readonly unknown[]): boolean => {
  // The sandbox is the account: it alone was told.
  const files = [...app.files.all].filter(([path]) => !path.startsWith('/data/sandbox'))
  return JSON.stringify([files, outputs, app.stderr()]).includes(KEY)
}

describe('a secret in the configuration of a job', () => {
  test('is a name in the plan, is sent when it is applied, and stands in no file and no output', async () => {
    const app = appWith()
    const made = await planned(app, 'segment.com', GOAL)
    const secret = { $secret: 'segment.segmentio_writekey' }
    expect(made.writes[0]?.body).toMatchObject({ config: { segmentio_writekey: secret } })
    const refused = await failure(apply.run(app.ctx, sending({ secret: SOURCE }) as never))
    const done = await apply.run(yes(app), sending({ secret: SOURCE }) as never)
    expect(done).toMatchObject({ outcome: 'applied' })
    const sent = await app.lytics.jobs.get(done.job?.id ?? '')
    expect(sent.config).toMatchObject({ segmentio_writekey: KEY })
    const shown = [
      await jobsGet.run(app.ctx, { job: sent.id }),
      await jobsList.run(app.ctx, jobsList.input.parse({})),
    ]
    expect(JSON.stringify(shown)).toContain('"segmentio_writekey":"***"')
    const again = await apply.run(yes(app), sending({ secret: SOURCE, resume: true }) as never)
    expect(again).toMatchObject({ outcome: 'existing' })
    const remade = await planned(app, 'segment.com', GOAL)
    expect(remade.warnings.map(({ code }) => code)).toContain('exists_already')
    const back = await undo.run(app.with({ yes: true, confirm: done.job?.id ?? '' }), { plan: FILE })
    expect(back).toMatchObject({ outcome: 'undone' })
    expect(leaked(app, made, refused.details, done, shown, again, remade, back)).toBe(false)
  })

  test('stays hidden where the answer was lost and the job was read back from the account', async () => {
    const app = appWith({
      instead: async (request: TransportRequest, real: Transport) => {
        if (request.method !== 'POST' || !request.url.includes('/v2/job/')) return undefined
        await real(request)
        throw new Error('socket hang up')
      },
    })
    const words = asked('segment.com', { ...GOAL, secret: SOURCE })
    const done = await connect.run(yes(app), words as never)
    expect(done).toMatchObject({ outcome: 'created', job: { config: { segmentio_writekey: '***' } } })
    expect(leaked(app, done)).toBe(false)
  })

  test('connect refuses it as an argument, without repeating it, and names the flag', async () => {
    const app = appWith()
    const words = asked('segment.com', { ...GOAL, set: [`segmentio_writekey=${KEY}`] })
    const error = await failure(connect.run(yes(app), words as never))
    expect(error).toMatchObject({ fault: 'usage', code: 'secret_argument' })
    expect(error.details.hint).toContain('--secret segmentio_writekey=env:NAME')
    expect(JSON.stringify([error.message, error.details])).not.toContain(KEY)
  })

  test('connect in a script without it says which flag is missing', async () => {
    const error = await failure(connect.run(yes(appWith()), asked('segment.com', GOAL) as never))
    expect(error.code).toBe('missing_answers')
    expect(lines(error.details.next).join()).toContain('--secret segmentio_writekey=env:<name>')
  })

  test('connect sends it, once, and shows it nowhere', async () => {
    const app = appWith()
    const words = asked('segment.com', { ...GOAL, secret: SOURCE })
    const done = await connect.run(yes(app), words as never)
    expect(done).toMatchObject({ outcome: 'created' })
    const again = await connect.run(yes(app), words as never)
    expect(again).toMatchObject({ outcome: 'existing', job: { id: done.job?.id } })
    expect(leaked(app, done, again)).toBe(false)
  })

  test('an empty place for a secret is refused', async () => {
    const app = appWith()
    await planned(app, 'segment.com', GOAL)
    await app.files.write('/home/key', '\n')
    const secret = ['segmentio_writekey=file:/home/key']
    const error = await failure(apply.run(yes(app), sending({ secret }) as never))
    expect(error.fault).toBe('usage')
    expect(error.message).toContain('/home/key')
  })

  test('the plan and its secret cannot both come from stdin', async () => {
    const secret = ['segmentio_writekey=stdin']
    const error = await failure(apply.run(yes(appWith()), sending({ plan: '-', secret }) as never))
    expect(error).toMatchObject({ fault: 'usage', code: 'stdin_twice' })
  })
})

test('the properties that are hidden in lists are the secret ones of the catalog', async () => {
  const entries = await Promise.all(listProviders().map(({ slug }) => loadProvider(slug)))
  const secret = entries.flatMap(({ workflows }) =>
    workflows.flatMap(({ slots }) => Object.keys(slots).filter((name) => slots[name]?.kind === 'secret')),
  )
  expect([...new Set(secret)].sort()).toEqual([...SECRET_PROPERTIES].sort())
})
