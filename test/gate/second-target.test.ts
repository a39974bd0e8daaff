import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { step } from '../../src/core/next.ts'
import { createSentLog } from '../../src/core/sent-log.ts'
import { createGate, type GateParts } from '../../src/gate/gate.ts'
import type { Proposal } from '../../src/gate/types.ts'
import { bufferIo } from '../support/buffer-io.ts'
import { failure } from '../support/failure.ts'
import { fixedClock } from '../support/fixed-clock.ts'
import { memoryFiles } from '../support/memory-files.ts'
import { NOTEBOOK, type NoteWrite, note, notesTarget } from '../support/notes-target.ts'

/** The gate as it is, over a target that nothing of it was written for. */
function notebook(
  options: Partial<GateParts['options']>,
  pen: Parameters<typeof notesTarget>[0] = () => 'written',
  approval: 'flag' | 'terminal' = 'flag',
) {
  const { sender, pages } = notesTarget(pen)
  const files = memoryFiles()
  const io = bufferIo()
  const sentLog = createSentLog()
  const gateOf = (who: string) =>
    createGate({
      io,
      options: {
        yes: false,
        accept: [],
        dry_run: false,
        json: false,
        quiet: false,
        timeout: 120,
        ...options,
      },
      interactive: false,
      env: () => undefined,
      prompt: async () => {
        throw new Error('nobody is asked')
      },
      clock: fixedClock(),
      files,
      sender: async (target) => {
        if (target === 'notes') return sender
        throw new Error(`${target} is not set up`)
      },
      approval: async ({ kind }) => (kind === 'notebook' ? approval : 'terminal'),
      stateDir: ({ kind, id }) => `/state/${kind}/${id}`,
      sentLog,
      who,
      startedAt: fixedClock().now(),
      signal: new AbortController().signal,
    })
  const journal = () =>
    (files.all.get('/state/notebook/n1/journal.jsonl') ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return {
    gate: gateOf('one run'),
    other: gateOf('another run'),
    pages,
    journal,
    sentLog,
    shown: () => `${io.stdout()}${io.stderr()}`,
  }
}

const proposal = (...writes: NoteWrite[]): Proposal => ({
  where: NOTEBOOK,
  title: 'Two pages',
  summary: ['What to buy'],
  warnings: [],
  writes,
  secretValues: new Map([['drawer.key', 'planted-key']]),
})
const milk = note('milk', { note: { lock: 'drawer.key' } })
const more = note('more', { needs: ['milk'], note: { below: 'milk' } })
const last = note('last')

describe('a target that is no account and speaks no HTTP', () => {
  test('is shown as what it is, sent in order, and kept in the journal of its place', async () => {
    const { gate, pages, journal, shown } = notebook({ yes: true })
    const submission = await gate.submit(proposal(milk, more))
    expect(submission).toMatchObject({
      outcome: 'sent',
      results: [{ key: 'milk', undo: step('notes tear', { page: 'page-milk' }) }, { key: 'more' }],
    })
    expect(pages.get('milk')).toMatchObject({ lock: 'planted-key' })
    expect(pages.get('more')).toMatchObject({ below: 'page-milk' })
    expect(shown()).toContain('Notebook  Shopping (n1) at drawer/top')
    expect(shown()).toContain('  WRITE milk\n  $1 = text of milk\n  locked with ***')
    expect(journal()).toMatchObject([
      { phase: 'intent', notebook: 'n1', key: 'milk', page: 'milk', lock: '***' },
      { phase: 'result', notebook: 'n1', key: 'milk', status: '200', id: 'page-milk' },
      { phase: 'intent', key: 'more', below: 'page-milk' },
      { phase: 'result', key: 'more' },
    ])
    expect(`${shown()}${JSON.stringify(journal())}`).not.toContain('planted-key')
  })

  test('two runs of one proposal at once write each page once', async () => {
    const written: string[] = []
    const { gate, other, journal } = notebook({ yes: true }, (page) => {
      written.push(page)
      return 'written'
    })
    const [first, second] = await Promise.all([
      gate.submit(proposal(milk, more)),
      other.submit(proposal(milk, more)),
    ])
    expect(written).toEqual(['milk', 'more'])
    expect(first).toMatchObject({ results: [{ readBack: false }, { readBack: false }] })
    expect(second).toMatchObject({
      results: [
        { readBack: true, data: { id: 'page-milk' } },
        { readBack: true, data: { id: 'page-more' } },
      ],
    })
    expect(journal()).toHaveLength(8)
  })

  test('a later run writes a second page on purpose', async () => {
    const { gate } = notebook({ yes: true })
    await gate.submit(proposal(milk))
    expect(await gate.submit(proposal(milk))).toMatchObject({ results: [{ readBack: false }] })
  })

  test('is refused without an approval, with the proposal as data', async () => {
    const { gate, pages, journal } = notebook({})
    const error = await failure(gate.submit(proposal(milk)))
    expect(error).toMatchObject({ fault: 'approval', code: 'approval_required' })
    expect(error.details.document).toMatchObject({
      notebook: { id: 'n1', name: 'Shopping', sandbox: false },
      requests: [{ key: 'milk', statement: 'WRITE milk', values: ['text of milk'] }],
    })
    expect(error.details.document).not.toHaveProperty('account')
    expect([pages.size, journal().length]).toEqual([0, 0])
  })

  test('has an approval rule of its own', async () => {
    const { gate, pages } = notebook({ yes: true }, undefined, 'terminal')
    const error = await failure(gate.submit(proposal(milk)))
    expect(error).toMatchObject({ code: 'terminal_required' })
    expect(error.message).toContain('This notebook')
    expect(pages.size).toBe(0)
  })

  test('is only shown in a dry run', async () => {
    const { gate, pages, journal, shown } = notebook({ yes: true, dry_run: true })
    expect(await gate.submit(proposal(milk))).toMatchObject({ outcome: 'dry_run' })
    expect(shown()).toContain('WRITE milk')
    expect([pages.size, journal().length]).toEqual([0, 0])
  })

  test('stops at the first failure, with what was done and the way back', async () => {
    const { gate, journal } = notebook({ yes: true }, (page) => (page === 'more' ? 'torn' : 'written'))
    const error = await failure(gate.submit(proposal(milk, more, last)))
    expect(error).toMatchObject({
      code: 'partial',
      details: { next: [step('notes tear', { page: 'page-milk' })] },
    })
    expect(error.details.document).toMatchObject({
      outcome: 'partial',
      notebook: { id: 'n1' },
      done: [{ key: 'milk', id: 'page-milk' }],
      failed: { key: 'more' },
      not_sent: [{ key: 'last' }],
    })
    expect(journal().at(-1)).toMatchObject({ key: 'more', status: 'failed' })
  })

  test('is looked at after a lost answer, and goes on where it was written', async () => {
    const { gate, pages } = notebook({ yes: true }, (page) =>
      page === 'milk' ? 'lost after writing' : 'written',
    )
    expect(await gate.submit(proposal(milk, more))).toMatchObject({
      results: [
        { key: 'milk', readBack: true },
        { key: 'more', readBack: false },
      ],
    })
    expect([...pages.keys()]).toEqual(['milk', 'more'])
  })

  test('stays unknown where it was not found, and nothing is sent after it', async () => {
    const { gate, pages, journal, sentLog } = notebook({ yes: true }, () => 'lost')
    const error = await failure(gate.submit(proposal(milk, more)))
    expect(error).toMatchObject({ code: 'unknown_outcome', details: { next: [step('notes list')] } })
    expect(error.message).toContain('It was checked and does not exist')
    expect(journal().at(-1)).toMatchObject({ status: 'unknown' })
    expect(sentLog.notSent()).toEqual(['Write the page "more"'])
    expect(pages.size).toBe(0)
  })

  test('has a digest that changes with the place and with each request', async () => {
    const digest = async (given: Proposal) =>
      (await notebook({ dry_run: true, json: true }).gate.submit(given)).digest
    const base = await digest(proposal(milk))
    const others = [
      proposal(note('milk', { note: { text: 'butter', lock: 'drawer.key' } })),
      { ...proposal(milk), where: { ...NOTEBOOK, id: 'n2' } },
      { ...proposal(milk), where: { ...NOTEBOOK, address: 'drawer/bottom' } },
    ]
    for (const other of others) expect(await digest(other)).not.toBe(base)
    expect(await digest({ ...proposal(milk), secretValues: new Map([['drawer.key', 'another']]) })).toBe(base)
  })
})

test('no file of the gate or of core names a target or its protocol', () => {
  const named = ['src/gate', 'src/core'].flatMap((folder) =>
    readdirSync(folder)
      .map((file) => join(folder, file))
      // The program's own name is not the target's.
      .filter((file) => /lytics(?![-_]advisor)|\bhttps?\b/i.test(readFileSync(file, 'utf8'))),
  )
  expect(named).toEqual([])
})
