import { describe, expect, test } from 'vitest'
import type { Sender } from '../../src/core/write.ts'
import { isAgent } from '../../src/gate/agent.ts'
import { createPaint, NO_PAINT, proposalText } from '../../src/gate/present.ts'
import { httpSenderParts } from '../../src/http-request/sender-parts.ts'
import { gateWorld, createJobWrite as job, proposalOf } from '../support/gate-world.ts'

const sender: Sender = {
  ...httpSenderParts(({ path }) => `https://api.lytics.io${path}`),
  target: 'lytics',
  readBack: () => undefined,
  send: async () => {
    throw new Error('shown only')
  },
}
const senders = new Map([['lytics', sender]])
const text = (...writes: ReturnType<typeof job>[]) => proposalText(proposalOf(...writes), senders, NO_PAINT)

describe('what is shown', () => {
  test('the whole of one request', () => {
    expect(text(job())).toBe(
      [
        'Connect A',
        'Account  Acme (acc) at https://api.lytics.io',
        'What it does',
        '',
        'Create the job "A"',
        '  It starts at once.',
        '',
        '  POST https://api.lytics.io/v2/job/x',
        '  Authorization: ***',
        '  Accept: application/json',
        '  Content-Type: application/json',
        '  ',
        '  {',
        '    "name": "A",',
        '    "config": { "list": "l1" }',
        '  }',
        '',
      ].join('\n'),
    )
  })

  test('a long sentence of the summary goes on below itself', () => {
    const summary = ['word '.repeat(20).trim(), 'short']
    const lines = proposalText({ ...proposalOf(job()), summary }, senders, NO_PAINT).split('\n')
    expect(lines.slice(2, 5)).toEqual(['word '.repeat(15).trim(), `  ${'word '.repeat(5).trim()}`, 'short'])
  })

  test('several requests are numbered, and one without a body has none', () => {
    const made = job({ title: 'Pause the job "B"' })
    const pause = { ...made, request: { method: 'POST', path: '/v2/job/b/pause', query: {} } }
    expect(text(job(), pause)).toContain('2 of 2: Pause the job "B"')
    expect(text(pause)).toMatch(/Accept: application\/json\n$/)
  })

  test('a name cannot move the cursor, hide text or turn it round', () => {
    const evil = '\u001b[2J\u202eevil\u200b\u009b'
    const shown = text(
      job({
        title: `Create "${evil}"`,
        consequences: [`It replaces ${evil}`],
        body: { name: evil, [evil]: 1 },
        before: { [evil]: evil },
        after: { [evil]: 'x' },
      }),
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(shown).toContain('\\u001b[2J\\u202eevil\\u200b\\u009b')
  })

  test('a body that is shown is the body that is sent', () => {
    const body = { name: 'Zoë \u202e\u0085 "quoted" {"a": "b"}', list: ['one'], deep: [{ email: 'EMAIL' }] }
    const shown = text(job({ body }))
    expect(JSON.parse(shown.slice(shown.indexOf('  {')))).toEqual(body)
  })

  test('colors add nothing but colors', () => {
    const destructive = job({ effect: 'destructive', before: { a: 1 }, after: { b: 2 } })
    const proposal = {
      ...proposalOf(destructive),
      warnings: [
        { code: 'empty_segment', message: 'Nobody is in it.', blocking: true },
        { code: 'note', message: 'Mind the terms.', blocking: false },
      ],
    }
    const painted = proposalText(proposal, senders, createPaint(true))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: color codes start with an escape
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(proposalText(proposal, senders, NO_PAINT))
    expect(painted).toContain('\u001b[31m! Nobody is in it. [empty_segment]\u001b[39m')
    expect(createPaint(false)).toBe(NO_PAINT)
  })
})

describe('at a terminal', () => {
  const update = job({ action: 'update', method: 'PUT', before: { list: 'a' }, after: { list: 'b' } })

  test('what an update changes is shown again on demand', async () => {
    const world = gateWorld({
      interactive: true,
      answers: [
        ['select', 'changes'],
        ['select', 'yes'],
      ],
    })
    await world.gate.submit(proposalOf(update))
    expect(world.err().match(/\+ list: "b"/g)).toHaveLength(2)
    expect(world.sent).toHaveLength(1)
  })

  test('a warning that a flag accepted is not asked about again', async () => {
    const warned = {
      ...proposalOf(job()),
      warnings: [{ code: 'empty_segment', message: 'Nobody is in it.', blocking: true }],
    }
    const world = gateWorld({
      interactive: true,
      options: { accept: ['empty_segment'] },
      answers: [['select', 'yes']],
    })
    await world.gate.submit(warned)
    expect(world.err()).toContain('[empty_segment]')
    expect(world.sent).toHaveLength(1)
  })

  test.each([[''], [undefined], ['maybe']])('an answer %j approves nothing', async (answer) => {
    const world = gateWorld({ interactive: true, answers: [['select', answer]] })
    await expect(world.gate.submit(proposalOf(job()))).rejects.toMatchObject({ code: 'declined' })
    expect(world.sent).toEqual([])
    expect(world.journal()).toEqual([])
  })

  test('an empty name confirms nothing that cannot be undone', async () => {
    const world = gateWorld({
      interactive: true,
      answers: [
        ['select', 'yes'],
        ['text', ''],
      ],
    })
    await expect(world.gate.submit(proposalOf(job({ effect: 'destructive' })))).rejects.toMatchObject({
      code: 'declined',
    })
    expect(world.sent).toEqual([])
  })

  test.each([
    [{ kind: 'job', id: 'k1', name: '' }, 'k1'],
    [{ kind: 'job', name: '\u001b[8m ' }, 'job'],
  ])('a thing without a name wants something else typed: %j', async (subject, wanted) => {
    const of = (typed: string) =>
      gateWorld({
        interactive: true,
        answers: [
          ['select', 'yes'],
          ['text', typed],
        ],
      })
    const proposal = proposalOf(job({ effect: 'destructive', subject }))
    await expect(of('').gate.submit(proposal)).rejects.toMatchObject({ code: 'declined' })
    const right = of(wanted)
    await right.gate.submit(proposal)
    expect(right.asked.at(-1)).toMatch(new RegExp(`: ${wanted}$`))
  })
})

describe('an agent', () => {
  test.each(['LYTICS_ADVISOR_AGENT', 'CLAUDECODE', 'CURSOR_AGENT', 'GEMINI_CLI', 'CODEX_SANDBOX'])(
    'is known by %s',
    (variable) => {
      expect(isAgent((name) => (name === variable ? '1' : undefined))).toBe(true)
      expect(isAgent((name) => (name === variable ? '' : undefined))).toBe(false)
    },
  )

  test('is not every editor with a terminal in it', () => {
    const env: Record<string, string> = { TERM_PROGRAM: 'vscode', CURSOR_TRACE_ID: 'x' }
    expect(isAgent((name) => env[name])).toBe(false)
  })
})
