import { describe, expect, test } from 'vitest'
import { AppError, cancelledError } from '../../src/core/errors.ts'
import { step } from '../../src/core/next.ts'
import type { ReadBack } from '../../src/core/write.ts'
import { gateWorld, createJobWrite as job, proposalOf } from '../support/gate-world.ts'

const yes = { options: { yes: true } }
const lost = () =>
  new AppError('failed', 'Create the job "A": the answer was lost', {
    code: 'in_doubt',
    status: 502,
    apiCode: 'JOB-CREATE-001',
    requestId: 'req-1',
    next: [step('jobs list', { show_all: true })],
  })
const auth = job({ key: 'auth', title: 'Create the credential' })
const last = job({ key: 'last', title: 'Create the last one' })

describe('an answer that is lost', () => {
  test('says that it is looked for, and what to look at when it stays unknown', async () => {
    const world = gateWorld({ ...yes, behaviour: { job: lost }, readBack: async () => undefined })
    const work = world.gate.submit(proposalOf(job()))
    await expect(work).rejects.toMatchObject({
      message: 'Create the job "A": the answer was lost. It was checked and does not exist',
      details: {
        code: 'unknown_outcome',
        next: [step('jobs list', { show_all: true })],
        status: 502,
        apiCode: 'JOB-CREATE-001',
        requestId: 'req-1',
      },
    })
    expect(world.err()).toContain('Looking for up to 30 s whether it happened')
  })

  test('is not said to have been looked for where nobody can look', async () => {
    const world = gateWorld({ ...yes, behaviour: { job: lost } })
    await expect(world.gate.submit(proposalOf(job()))).rejects.toMatchObject({
      message: 'Create the job "A": the answer was lost',
      details: { code: 'unknown_outcome' },
    })
    expect(world.err()).not.toContain('Looking for')
  })

  test('stays in doubt when somebody presses Ctrl-C while it is looked for', async () => {
    const readBack: ReadBack = async () => {
      world.abort()
      throw cancelledError()
    }
    const world = gateWorld({ ...yes, behaviour: { job: lost }, readBack })
    await expect(world.gate.submit(proposalOf(job(), last))).rejects.toBeInstanceOf(AppError)
    expect(world.sentLog.lines()).toEqual(['Create the job "A": sent, answer unknown'])
    expect(world.sentLog.notSent()).toEqual(['Create the last one'])
    expect(world.journal().at(-1)).toMatchObject({ phase: 'result', status: 'unknown' })
  })

  test('is not looked for after Ctrl-C', async () => {
    let looks = 0
    const readBack: ReadBack = async () => {
      looks += 1
      return { status: 201, data: { id: 'x' } }
    }
    const world = gateWorld({
      ...yes,
      readBack,
      behaviour: {
        job: () => {
          world.abort()
          return lost()
        },
      },
    })
    await expect(world.gate.submit(proposalOf(job()))).rejects.toMatchObject({
      details: { code: 'unknown_outcome' },
    })
    expect(looks).toBe(0)
  })

  test('in the middle names what was done before, and sends nothing after', async () => {
    const world = gateWorld({ ...yes, behaviour: { job: lost } })
    const work = world.gate.submit(proposalOf(auth, job(), last))
    await expect(work).rejects.toMatchObject({
      details: {
        code: 'unknown_outcome',
        hint: expect.stringContaining('Done so far: Create the credential.'),
        document: {
          outcome: 'unknown',
          done: [{ key: 'auth', id: 'auth-1' }],
          failed: { key: 'job' },
          not_sent: [{ key: 'last' }],
        },
      },
    })
    expect(world.sent.map(({ key }) => key)).toEqual(['auth', 'job'])
  })
})

describe('a stop in the middle', () => {
  test('keeps what Lytics said of it', async () => {
    const refusal = () =>
      new AppError('conflict', 'Refused', {
        code: 'conflict',
        status: 409,
        apiCode: 'JOB-2',
        requestId: 'req-2',
      })
    const world = gateWorld({ ...yes, behaviour: { job: refusal } })
    await expect(world.gate.submit(proposalOf(auth, job()))).rejects.toMatchObject({
      fault: 'failed',
      details: { code: 'partial', status: 409, apiCode: 'JOB-2', requestId: 'req-2' },
    })
  })

  test('offers no way back where there is none', async () => {
    const world = gateWorld({
      ...yes,
      behaviour: { job: () => new AppError('failed', 'No', { code: 'no' }) },
    })
    const { undo: _, ...final } = auth
    await expect(world.gate.submit(proposalOf(final, job()))).rejects.toMatchObject({
      details: { code: 'partial', hint: 'Done so far: Create the credential.', next: [] },
    })
  })

  test('by Ctrl-C says what was sent and what was not', async () => {
    const world = gateWorld({
      ...yes,
      behaviour: {
        auth: () => {
          world.abort()
          return { status: 201, data: null }
        },
      },
    })
    await expect(world.gate.submit(proposalOf(auth, job(), last))).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(world.sentLog.lines()).toEqual(['Create the credential'])
    expect(world.sentLog.notSent()).toEqual(['Create the job "A"', 'Create the last one'])
  })

  test('a write for a target that nobody can send is a defect, not a silent success', async () => {
    const world = gateWorld(yes)
    await expect(world.gate.submit(proposalOf(job({ target: 'elsewhere' })))).rejects.toThrow(
      'No sender for elsewhere',
    )
    expect(world.sent).toEqual([])
  })
})
