import { expect, test } from 'vitest'
import { connect } from '../../src/skills/integration-advisor/connect/connect.ts'
import { apply } from '../../src/skills/integration-advisor/plans/apply.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { advisorWorld } from './advisor-world.ts'
import { asked, ENV, FILE, failure, sending } from './plan-support.ts'

test('what is shown at the gate is saved as a plan, and applied from there', async () => {
  const world = advisorWorld({
    env: ENV,
    answers: [{ kind: 'select', about: 'Send this?', with: 'save' }],
  })
  const words = asked('iterable', {
    segment: 'VIP',
    map: ['none'],
    secret: ['apikey=env:ITERABLE_KEY'],
    output: undefined,
  })
  const saved = await failure(connect.run(world.ctx, words as never))
  expect(saved.code).toBe('saved')
  const name = /apply (\w+) --sandbox/.exec(saved.details.next?.join('\n') ?? '')?.[1] ?? ''
  const later = advisorWorld({ env: ENV, files: world.files })
  const done = await apply.run(later.with({ yes: true }), sending({ plan: name, wait: 0 }) as never)
  expect(done).toMatchObject({ outcome: 'applied', steps: [{ kind: 'auth' }, { kind: 'job' }] })
})

test('in a terminal a secret of the configuration is asked for when it is sent, hidden, and not before', async () => {
  const KEY = 'typed-and-seen-by-nobody'
  const goal = { segment: 'VIP', workflow: 'segmentio-webhook', map: ['none'] }
  const planning = advisorWorld({ answers: [] })
  const made = await plan.run(planning.ctx, asked('segment.com', goal) as never)
  expect(made.command).not.toContain('secret')
  const sendingWorld = advisorWorld({
    files: planning.files,
    answers: [
      { kind: 'secret', about: 'segment.segmentio_writekey', with: KEY },
      { kind: 'select', about: 'Send this?', with: 'yes' },
    ],
  })
  const done = await apply.run(sendingWorld.ctx, sending({ plan: FILE, secret: [], wait: 0 }) as never)
  expect(done).toMatchObject({ outcome: 'applied' })
  const kept = [...sendingWorld.files.all].filter(([path]) => !path.startsWith('/data/sandbox'))
  expect(JSON.stringify([kept, done, sendingWorld.stderr()])).not.toContain(KEY)
})
