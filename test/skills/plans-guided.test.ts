import { expect, test } from 'vitest'
import { connect } from '../../src/skills/integration-advisor/connect/connect.ts'
import { apply } from '../../src/skills/integration-advisor/plans/apply.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { failure } from '../support/failure.ts'
import { asked, ENV, FILE, sending } from '../support/plan-inputs.ts'
import { sandboxLines } from '../support/render.ts'
import { testCtx } from '../support/test-ctx.ts'

test('what is shown at the gate is saved as a plan, and applied from there', async () => {
  const app = testCtx({
    env: ENV,
    answers: [{ kind: 'select', about: 'Send this?', with: 'save' }],
  })
  const words = asked('iterable', {
    segment: 'VIP',
    map: ['none'],
    secret: ['apikey=env:ITERABLE_KEY'],
    output: undefined,
  })
  const saved = await failure(connect.run(app.ctx, words as never))
  expect(saved.code).toBe('saved')
  const name = /apply (\w+) --sandbox/.exec(sandboxLines(saved.details.next).join('\n'))?.[1] ?? ''
  const later = testCtx({ env: ENV, files: app.files })
  const done = await apply.run(later.with({ yes: true }), sending({ plan: name, wait: 0 }) as never)
  expect(done).toMatchObject({ outcome: 'applied', steps: [{ kind: 'auth' }, { kind: 'job' }] })
})

test('in a terminal a secret of the configuration is asked for when it is sent, hidden, and not before', async () => {
  const KEY = 'typed-and-seen-by-nobody'
  const goal = { segment: 'VIP', workflow: 'segmentio-webhook', map: ['none'] }
  const planning = testCtx({ answers: [] })
  const made = await plan.run(planning.ctx, asked('segment.com', goal) as never)
  expect(made.answers).not.toHaveProperty('secret')
  const later = testCtx({
    files: planning.files,
    answers: [
      { kind: 'secret', about: 'segment.segmentio_writekey', with: KEY },
      { kind: 'select', about: 'Send this?', with: 'yes' },
    ],
  })
  const done = await apply.run(later.ctx, sending({ plan: FILE, secret: [], wait: 0 }) as never)
  expect(done).toMatchObject({ outcome: 'applied' })
  const kept = [...later.files.all].filter(([path]) => !path.startsWith('/data/sandbox'))
  expect(JSON.stringify([kept, done, later.stderr()])).not.toContain(KEY)
})
