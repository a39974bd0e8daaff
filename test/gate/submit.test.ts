import { describe, expect, test } from 'vitest'
import { AppError, isAppError } from '../../src/core/errors.ts'
import { step } from '../../src/core/next.ts'
import type { ReadBack } from '../../src/core/write.ts'
import type { Proposal } from '../../src/gate/types.ts'
import { gateWorld, createJobWrite as job, proposalOf, withBody } from '../support/gate-world.ts'

const failure = async (work: Promise<unknown>): Promise<AppError> => {
  try {
    await work
  } catch (error) {
    if (isAppError(error)) return error
    throw error
  }
  throw new Error('It did not fail')
}

const kill = (id: string) =>
  job({
    key: id,
    title: `Kill ${id}`,
    effect: 'destructive',
    action: 'delete',
    subject: { kind: 'job', id, name: `Job ${id}` },
    path: `/v2/job/${id}/kill`,
  })
const doubt = () => new AppError('failed', 'lost', { code: 'in_doubt' })

test('the way back stays on the embedded sandbox', async () => {
  const { gate } = gateWorld({ options: { yes: true } })
  const proposal = proposalOf(job())
  const where = { ...proposal.where, sandbox: true }
  const submission = await gate.submit({ ...proposal, where })
  expect(submission).toMatchObject({ results: [{ undo: step('jobs kill', { job: 'job-1' }) }] })
})

describe('at a terminal', () => {
  test('the request is shown before the question, and a yes sends it', async () => {
    const world = gateWorld({ interactive: true, answers: [['select', 'yes']] })
    const submission = await world.gate.submit(proposalOf(job()))
    expect(submission).toMatchObject({
      outcome: 'sent',
      results: [{ key: 'job', data: { id: 'job-1' }, undo: step('jobs kill', { job: 'job-1' }) }],
    })
    for (const part of [
      'Connect A',
      'Account  Acme (acc) at https://api.lytics.io',
      'It starts at once.',
      'POST https://api.lytics.io/v2/job/x',
      '"list": "l1"',
    ]) {
      expect(world.err()).toContain(part)
    }
    expect(world.left).toEqual([])
    expect(world.sentLog.lines()).toEqual(['Create the job "A" (job-1)'])
  })

  test('a no sends nothing', async () => {
    const world = gateWorld({ interactive: true, answers: [['select', 'no']] })
    const error = await failure(world.gate.submit(proposalOf(job())))
    expect(error).toMatchObject({ fault: 'approval', code: 'declined' })
    expect(world.sent).toEqual([])
    expect(world.journal()).toEqual([])
  })

  test('the raw request is shown again on demand', async () => {
    const world = gateWorld({
      interactive: true,
      answers: [
        ['select', 'raw'],
        ['select', 'yes'],
      ],
    })
    await world.gate.submit(proposalOf(job()))
    expect(world.err().match(/POST https/g)).toHaveLength(2)
  })

  test('an edited request is checked, shown from the start and sent as edited', async () => {
    const world = gateWorld({
      interactive: true,
      answers: [
        ['select', 'edit'],
        ['editor', '{"name": }'],
        ['select', 'edit'],
        ['editor', '{"name": ""}'],
        ['select', 'edit'],
        ['editor', '{"name": "B"}'],
        ['select', 'yes'],
      ],
    })
    const edit: Proposal['edit'] = (write, body) =>
      (body as { name: string }).name === '' ? ['A name is needed.'] : withBody(write, body)
    await world.gate.submit({ ...proposalOf(job()), edit })
    expect(world.err()).toContain('not valid JSON: line 1')
    expect(world.err()).toContain('A name is needed.')
    expect(world.sent[0]?.body).toEqual({ name: 'B' })
    expect(world.left).toEqual([])
  })

  test('with several requests the person says which one to edit; one with secrets cannot be edited', async () => {
    const two = proposalOf(
      job({ key: 'a' }),
      job({ key: 'b', title: 'Create B' }),
      job({ key: 'c', secrets: ['/name'] }),
    )
    const world = gateWorld({
      interactive: true,
      answers: [
        ['select', 'edit'],
        ['select', two.writes[1]],
        ['editor', '{"name":"Z"}'],
        ['select', 'yes'],
      ],
    })
    await world.gate.submit({ ...two, edit: withBody })
    expect(world.sent.map(({ body }) => (body as { name: string }).name)).toEqual(['A', 'Z', 'A'])
  })

  test('what cannot be undone asks to type the name', async () => {
    const right = gateWorld({
      interactive: true,
      answers: [
        ['select', 'yes'],
        ['text', 'Job k1'],
      ],
    })
    await right.gate.submit(proposalOf(kill('k1')))
    expect(right.sent).toHaveLength(1)
    expect(right.err()).toContain('cannot be undone')
    const wrong = gateWorld({
      interactive: true,
      answers: [
        ['select', 'yes'],
        ['text', 'k1'],
      ],
    })
    expect(await failure(wrong.gate.submit(proposalOf(kill('k1'))))).toMatchObject({ code: 'declined' })
    expect(wrong.sent).toEqual([])
  })

  test('several things that cannot be undone ask for each name, or once for what holds them together', async () => {
    const several = proposalOf(kill('k1'), kill('k2'), kill('k3'))
    const together = { ...several, confirmName: 'Klaviyo' }
    const run = async (proposal: Proposal, ...names: string[]) => {
      const typed = names.map((name) => ['text', name] as const)
      const world = gateWorld({ interactive: true, answers: [['select', 'yes'], ...typed] })
      const failed = await world.gate.submit(proposal).then(
        () => undefined,
        (error: unknown) => (isAppError(error) ? error.code : error),
      )
      return { failed, sent: world.sent.length, left: world.left.length }
    }
    const all = { failed: undefined, sent: 3, left: 0 }
    expect(await run(several, 'Job k1', 'Job k2', 'Job k3')).toEqual(all)
    expect(await run(together, 'Klaviyo')).toEqual(all)
    expect(await run(together, 'klaviyo')).toEqual({ failed: 'declined', sent: 0, left: 0 })
    expect(await run(together, '')).toEqual({ failed: 'declined', sent: 0, left: 0 })
    // Of a single one its own name says more, and a name that cannot be seen confirms nothing.
    expect(await run({ ...proposalOf(kill('k1')), confirmName: 'Klaviyo' }, 'Job k1')).toMatchObject({
      sent: 1,
    })
    expect(await run({ ...several, confirmName: '\u200b' }, '')).toMatchObject({ failed: 'declined' })
  })

  test('a blocking warning is asked about by itself', async () => {
    const warned = {
      ...proposalOf(job()),
      warnings: [
        { code: 'empty_segment', message: 'Nobody is in it.', blocking: true },
        { code: 'note', message: 'Mind the terms.', blocking: false },
      ],
    }
    const world = gateWorld({
      interactive: true,
      answers: [
        ['select', 'yes'],
        ['confirm', false],
      ],
    })
    expect(await failure(world.gate.submit(warned))).toMatchObject({ code: 'declined' })
    expect(world.err()).toContain('! Nobody is in it. [empty_segment]')
    expect(world.err()).toContain('! Mind the terms.\n')
  })

  test('an update shows field by field what changes', async () => {
    const update = job({
      action: 'update',
      method: 'PUT',
      before: { name: 'A', old: 1, config: { x: 1 } },
      after: { name: 'A', config: { x: 2 }, fresh: true },
    })
    const world = gateWorld({ interactive: true, answers: [['select', 'yes']] })
    await world.gate.submit(proposalOf(update))
    for (const line of ['- config.x: 1', '+ config.x: 2', '- old: 1', '+ fresh: true'])
      expect(world.err()).toContain(line)
    expect(world.err()).not.toContain('name: "A"\n+')
  })
})

describe('without a terminal', () => {
  test('nobody approved: exit 3 with the whole proposal as data and as text', async () => {
    const world = gateWorld({})
    const error = await failure(world.gate.submit(proposalOf(job())))
    expect(error).toMatchObject({ fault: 'approval', code: 'approval_required' })
    expect(error.details.document).toMatchObject({
      outcome: 'approval_required',
      account: { id: 'acc' },
      requests: [{ method: 'POST', body: { name: 'A' } }],
    })
    expect(error.details.text).toContain('POST https://api.lytics.io/v2/job/x')
    expect(world.sent).toEqual([])
  })

  test('--yes shows and sends; with --json it only sends', async () => {
    const loud = gateWorld({ options: { yes: true } })
    await loud.gate.submit(proposalOf(job()))
    expect(loud.err()).toContain('POST https')
    const silent = gateWorld({ options: { yes: true, json: true } })
    await silent.gate.submit(proposalOf(job()))
    expect(silent.shown()).toBe('')
  })

  test('a destructive write needs --confirm with its id', async () => {
    const missing = await failure(gateWorld({ options: { yes: true } }).gate.submit(proposalOf(kill('k1'))))
    expect(missing).toMatchObject({ code: 'confirm_required' })
    expect(missing.details.hint).toContain('--confirm k1')
    const world = gateWorld({ options: { yes: true, confirm: 'k1' } })
    await world.gate.submit(proposalOf(kill('k1')))
    expect(world.sent).toHaveLength(1)
  })

  test('several destructive writes need the digest of the proposal', async () => {
    const both = proposalOf(kill('k1'), kill('k2'))
    const error = await failure(gateWorld({ options: { yes: true, confirm: 'k1' } }).gate.submit(both))
    const digest = /sha256:[0-9a-f]{64}/.exec(error.details.hint ?? '')?.[0] ?? ''
    const world = gateWorld({ options: { yes: true, confirm: digest } })
    await world.gate.submit(both)
    expect(world.sent).toHaveLength(2)
  })

  test('accepting one code accepts no other', async () => {
    const warnings = ['empty_segment', 'unhealthy_auth'].map((code) => ({
      code,
      message: code,
      blocking: true,
    }))
    const proposal = { ...proposalOf(job()), warnings }
    const one = gateWorld({ options: { yes: true, accept: ['empty_segment'] } })
    const error = await failure(one.gate.submit(proposal))
    expect(error.code).toBe('blocked')
    expect(error.details.hint).toMatch(/--accept unhealthy_auth$/)
    expect(one.sent).toEqual([])
    const asked = gateWorld({
      interactive: true,
      options: { accept: ['empty_segment'] },
      answers: [
        ['select', 'yes'],
        ['confirm', false],
      ],
    })
    expect((await failure(asked.gate.submit(proposal))).code).toBe('declined')
    expect(asked.asked.at(-1)).toContain('unhealthy_auth')
    const both = gateWorld({ options: { yes: true, accept: ['empty_segment', 'unhealthy_auth'] } })
    await both.gate.submit(proposal)
    expect(both.sent).toHaveLength(1)
  })

  test('a blocking warning stops --yes until its code is accepted', async () => {
    const warned = {
      ...proposalOf(job()),
      warnings: [{ code: 'empty_segment', message: 'Nobody.', blocking: true }],
    }
    const error = await failure(gateWorld({ options: { yes: true } }).gate.submit(warned))
    expect(error).toMatchObject({ code: 'blocked' })
    expect(error.details.hint).toContain('--accept empty_segment')
    const world = gateWorld({ options: { yes: true, accept: ['empty_segment'] } })
    await world.gate.submit(warned)
    expect(world.sent).toHaveLength(1)
  })

  test.each([
    ['an agent', { env: { CLAUDECODE: '1' } }, 'agent_cannot_approve'],
    ['a profile that wants a terminal', { approval: 'terminal' as const }, 'terminal_required'],
  ])('%s cannot approve with --yes', async (_who, given, code) => {
    const world = gateWorld({ ...given, options: { yes: true } })
    expect(await failure(world.gate.submit(proposalOf(job())))).toMatchObject({ code })
    expect(world.sent).toEqual([])
  })

  test('--dry-run never sends, also with --yes', async () => {
    const world = gateWorld({ options: { yes: true, dry_run: true } })
    expect(await world.gate.submit(proposalOf(job()))).toMatchObject({
      outcome: 'dry_run',
      document: { outcome: 'dry_run' },
    })
    expect(world.sent).toEqual([])
    expect(world.err()).toContain('POST https')
    const silent = gateWorld({ options: { json: true, dry_run: true } })
    await silent.gate.submit(proposalOf(job()))
    expect(silent.shown()).toBe('')
  })

  test('the digest changes with the account, its address and every request', async () => {
    const digestOf = async (proposal: Proposal) =>
      (await gateWorld({ options: { dry_run: true } }).gate.submit(proposal)).digest
    const base = await digestOf(proposalOf(job()))
    expect(await digestOf(proposalOf(job()))).toBe(base)
    const { where } = proposalOf()
    const others = [
      proposalOf(job({ body: { name: 'B' } })),
      proposalOf(job({ path: '/v2/job/y' })),
      proposalOf(job({ query: { run_job: 'false' } })),
      { ...proposalOf(job()), where: { ...where, id: 'other' } },
      { ...proposalOf(job()), where: { ...where, address: 'https://other.example' } },
    ]
    for (const other of others) expect(await digestOf(other)).not.toBe(base)
  })
})

describe('sending', () => {
  const yes = { options: { yes: true } }
  const auth = job({
    key: 'auth',
    title: 'Create the credential',
    body: { label: 'x', config: { key: 'planted-secret' } },
    secrets: ['/config/key'],
  })
  const dependent = job({
    needs: ['auth'],
    path: '/v2/job/{$ref:auth.id}',
    body: { auth_ids: [{ $ref: 'auth.id' }], config: { $$ref: 'kept' } },
  })

  test('requests go in order, and a later one gets the result of an earlier one', async () => {
    const world = gateWorld(yes)
    await world.gate.submit(proposalOf(auth, dependent))
    expect(world.sent.map(({ key }) => key)).toEqual(['auth', 'job'])
    expect(world.sent[1]).toMatchObject({
      path: '/v2/job/auth-1',
      body: { auth_ids: ['auth-1'], config: { $ref: 'kept' } },
    })
  })

  test('a reference to nothing is a defect, and nothing is sent for it', async () => {
    const world = gateWorld(yes)
    expect(await failure(world.gate.submit(proposalOf(dependent)))).toMatchObject({
      fault: 'bug',
      code: 'broken_reference',
    })
    expect(world.sent).toEqual([])
  })

  test('a line is kept before and after each write, without secrets', async () => {
    const world = gateWorld(yes)
    await world.gate.submit(proposalOf(auth))
    expect(world.journal()).toMatchObject([
      { format: 1, phase: 'intent', account: 'acc', key: 'auth', body: { config: { key: '***' } } },
      { phase: 'result', status: '201', id: 'auth-1' },
    ])
    expect(`${world.shown()}${JSON.stringify(world.journal())}`).not.toContain('planted-secret')
  })

  test('a write whose line cannot be kept is not sent', async () => {
    const world = gateWorld(yes)
    world.files.broken = true
    expect(await failure(world.gate.submit(proposalOf(job())))).toMatchObject({ code: 'journal_unwritable' })
    expect(world.sent).toEqual([])
  })

  test('a line that cannot be kept afterwards is told, and the write counts', async () => {
    const world = gateWorld({
      ...yes,
      behaviour: {
        job: () => {
          world.files.broken = true
          return { status: 201, data: { id: 'j' } }
        },
      },
    })
    expect(await world.gate.submit(proposalOf(job()))).toMatchObject({ outcome: 'sent' })
    expect(world.err()).toContain('the journal could not be written')
  })

  test('a refusal of the first write is passed on as it is', async () => {
    const world = gateWorld({
      ...yes,
      behaviour: { job: () => new AppError('conflict', 'Duplicate', { code: 'duplicate' }) },
    })
    expect(await failure(world.gate.submit(proposalOf(job())))).toMatchObject({
      fault: 'conflict',
      code: 'duplicate',
    })
    expect(world.journal().at(-1)).toMatchObject({ phase: 'result', status: 'failed' })
  })

  test('a failure in the middle says what was done and how to take it back', async () => {
    const world = gateWorld({
      ...yes,
      behaviour: { job: () => new AppError('failed', 'Refused', { code: 'refused' }) },
    })
    const error = await failure(
      world.gate.submit(
        proposalOf(auth, dependent, kill('k')).writes.length === 3
          ? proposalOf(auth, dependent, job({ key: 'last' }))
          : proposalOf(),
      ),
    )
    expect(error).toMatchObject({ fault: 'failed', code: 'partial' })
    expect(error.details.document).toMatchObject({
      outcome: 'partial',
      done: [{ key: 'auth', id: 'auth-1', undo: step('jobs kill', { job: 'auth-1' }) }],
      failed: { key: 'job' },
      not_sent: [{ key: 'last' }],
    })
    expect(error.details.next).toEqual([step('jobs kill', { job: 'auth-1' })])
    expect(world.sent.map(({ key }) => key)).toEqual(['auth', 'job'])
  })

  test('a lost answer is read back, and counts when it is found', async () => {
    let looks = 0
    const readBack: ReadBack = async () => {
      looks += 1
      if (looks === 1) throw new Error('still down')
      return looks < 3 ? undefined : { status: 201, data: { id: 'found' } }
    }
    const world = gateWorld({ ...yes, behaviour: { job: doubt }, readBack })
    expect(await world.gate.submit(proposalOf(job()))).toMatchObject({
      results: [{ readBack: true, data: { id: 'found' } }],
    })
    expect(world.sent).toHaveLength(1)
  })

  test('a lost answer that is not found within 30 s stays unknown and is not sent again', async () => {
    const world = gateWorld({ ...yes, behaviour: { job: doubt }, readBack: async () => undefined })
    const error = await failure(world.gate.submit(proposalOf(job())))
    expect(error).toMatchObject({ fault: 'failed', code: 'unknown_outcome' })
    expect(error.details.document).toMatchObject({ outcome: 'unknown', failed: { key: 'job' } })
    expect(world.sent).toHaveLength(1)
    expect(world.journal().at(-1)).toMatchObject({ status: 'unknown' })
    expect(world.sentLog.lines()).toEqual(['Create the job "A": sent, answer unknown'])
  })

  test('an interruption before a request stops it', async () => {
    const world = gateWorld({
      ...yes,
      behaviour: {
        auth: () => {
          world.abort()
          return { status: 201, data: { id: 'a' } }
        },
      },
    })
    await expect(world.gate.submit(proposalOf(auth, dependent))).rejects.toMatchObject({ code: 'cancelled' })
    expect(world.sent.map(({ key }) => key)).toEqual(['auth'])
  })

  test('the sandbox is named as such', async () => {
    const world = gateWorld(yes)
    const { where } = proposalOf()
    await world.gate.submit({ ...proposalOf(job()), where: { ...where, sandbox: true } })
    expect(world.err()).toContain('Acme (embedded sandbox)')
    expect([...world.files.texts.keys()]).toEqual(['/state/sandbox/journal.jsonl'])
  })
})
