import { describe, expect, test } from 'vitest'
import { createUi, fitWidths } from '../../src/terminal/create-ui.ts'
import { visible } from '../../src/terminal/width.ts'
import { bufferIo } from '../support/buffer-io.ts'
import { render } from '../support/render.ts'

const ESC = '\u001b'
const now = () => new Date('2026-11-21T10:00:00Z')
const ui = (more: Parameters<typeof bufferIo>[0] = {}) => createUi(bufferIo(more), now, render)

const ROWS = [
  {
    name: 'High Value Customers to Facebook, every night, with all the consents that we have',
    people: '12,345',
  },
  { name: 'Short', people: '7' },
]
const COLUMNS = [
  { title: 'Name', value: (row: (typeof ROWS)[number]) => row.name, flexible: true },
  { title: 'People', value: (row: (typeof ROWS)[number]) => row.people, align: 'right' as const },
]

describe('in a pipe', () => {
  test('a table is one row a line with tabs, without header, cut or colour', async () => {
    expect((await ui({ outColor: true })).table(ROWS, COLUMNS, 'none')).toBe(
      `${ROWS[0]?.name}\t12,345\nShort\t7\n`,
    )
  })

  test('a name cannot add a column, a line or a colour', async () => {
    const rows = [{ name: `a\tb\nc${ESC}[31md`, people: '1' }]
    const text = (await ui()).table(rows, COLUMNS, '')
    expect(text.split('\n')).toHaveLength(2)
    expect(text.split('\t')).toHaveLength(2)
    expect(text).not.toContain(ESC)
  })

  test('no rows are no text, so that wc -l counts 0', async () => {
    expect((await ui()).table([], COLUMNS, 'There is none.\n')).toBe('')
  })

  test('nothing is painted', async () => {
    const { strong, dim, good, warn, bad, accent } = await ui({ outColor: true })
    for (const paint of [strong, dim, good, warn, bad, accent]) expect(paint('x')).toBe('x')
  })
})

describe('in a terminal', () => {
  test.each([40, 80, 200])('a table fits into %i columns, with a header and aligned', async (width) => {
    const lines = (await ui({ outIsTerminal: true, width })).table(ROWS, COLUMNS, '').trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(visible(line)).toBeLessThanOrEqual(width)
    expect(lines[0]).toMatch(/^Name +People$/)
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
    expect(lines[1]).toContain(width < 100 ? '…' : 'that we have')
    expect(lines[1]).toMatch(/12,345$/)
  })

  test('no rows are said in words', async () => {
    expect((await ui({ outIsTerminal: true })).table([], COLUMNS, 'There is none.\n')).toBe(
      'There is none.\n',
    )
  })

  test('a painted cell keeps its colour and its column', async () => {
    const painted = await ui({ outIsTerminal: true, outColor: true })
    const columns = [{ title: 'Status', value: () => painted.good('ok') }, ...COLUMNS]
    const text = painted.table(ROWS.slice(1), columns, '')
    expect(text).toContain(`${ESC}[32mok${ESC}[39m`)
    expect(text).toContain(`${ESC}[1mStatus`)
  })

  test('a cell of somebody else stays on its line and in its colour', async () => {
    const painted = await ui({ outIsTerminal: true, outColor: true })
    const name = `a\nb${ESC}[2J${ESC}]0;title\u0007${ESC}[31mred`
    const [, line = ''] = painted
      .table([{ name, people: '1' }], COLUMNS, '')
      .trimEnd()
      .split('\n')
    expect(line).toBe(`a b${ESC}[31mred${ESC}[22m${ESC}[39m       1`)
    const bare = await ui({ outIsTerminal: true })
    expect(bare.table([{ name, people: '1' }], COLUMNS, '').split('\n')[1]).toBe('a bred       1')
  })

  test('a painted cell that is too long is cut, and its colour ends', async () => {
    const { good, table } = await ui({ outIsTerminal: true, outColor: true, width: 40 })
    const columns = [
      { title: 'A', value: () => good('x'.repeat(60)) },
      { title: 'B', value: () => 'y' },
    ]
    const [, line = ''] = table([1], columns, '').split('\n')
    expect(visible(line)).toBe(40)
    expect(line).toContain(`x…${ESC}[39m  y`)
  })

  test('wide letters take two columns, so that what follows lines up', async () => {
    const rows = [
      { name: '日本の顧客', people: '1' },
      { name: '👍 liked', people: '2' },
      { name: 'plain', people: '3' },
    ]
    const lines = (await ui({ outIsTerminal: true })).table(rows, COLUMNS, '').trimEnd().split('\n')
    expect(new Set(lines.map(visible))).toEqual(new Set([18]))
  })

  test('without colors (NO_COLOR, --no-color) no escape is written', async () => {
    const { strong, bad, table } = await ui({ outIsTerminal: true, outColor: false })
    expect(`${strong('a')}${bad('b')}${table(ROWS, COLUMNS, '')}`).not.toContain(ESC)
  })
})

describe('widths', () => {
  test('stay as they are where there is room', () => {
    expect(fitWidths([10, 20], [false, true], 80, 2)).toEqual([10, 20])
  })

  test('flexible columns give way first', () => {
    expect(fitWidths([30, 60], [false, true], 80, 2)).toEqual([30, 48])
  })

  test('then the widest ones, and none goes below six', () => {
    const widths = fitWidths([40, 30, 4], [false, true, false], 40, 2)
    expect(widths.reduce((sum, each) => sum + each, 4)).toBeLessThanOrEqual(40)
    expect(widths[2]).toBe(4)
    expect(fitWidths([30, 30], [true, true], 5, 2)).toEqual([6, 6])
  })
})

test('facts line up, and empty ones are left out', async () => {
  const text = (await ui()).facts([
    ['Name', 'Acme'],
    ['Id', undefined],
    ['Note', ''],
    ['Address', 'https://api.example'],
  ])
  expect(text).toBe('Name     Acme\nAddress  https://api.example\n')
})

test('a bar shows a share, also one out of range', async () => {
  const { bar } = await ui()
  expect(bar(0.62)).toBe('██████░░░░  62 %')
  expect(bar(0)).toBe('░░░░░░░░░░   0 %')
  expect(bar(1.2, 4)).toMatch(/^████ /)
})

test('dates are told relative to the clock', async () => {
  expect((await ui()).ago('2026-11-21T08:00:00Z')).toBe('2 h ago')
})
