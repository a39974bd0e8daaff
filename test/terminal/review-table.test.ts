import { describe, expect, test } from 'vitest'
import { pressReview, type ReviewRow, startReview } from '../../src/terminal/review-state.ts'
import { drawReview, type ReviewStyle, reviewCount, reviewLines } from '../../src/terminal/review-table.ts'
import { visible } from '../../src/terminal/width.ts'

const ESC = '\u001b'
const same = (text: string): string => text
const look = (more: Partial<ReviewStyle> = {}): ReviewStyle => ({
  width: 80,
  height: 40,
  dim: same,
  accent: same,
  warn: same,
  ...more,
})
const row = (source: string, target: string, more: Partial<ReviewRow> = {}): ReviewRow => ({
  id: target,
  target,
  field: { source, share: 0.89, score: 0.97, reason: 'both mean the given name of a person' },
  next: undefined,
  mark: 'in',
  ...more,
})
const NEXT = { source: 'nickname', share: 0.1, score: 0.31, reason: 'the runner-up' }
const draw = (rows: readonly ReviewRow[], more: Partial<ReviewStyle> = {}, keys: readonly string[] = []) => {
  const state = keys.reduce((at, name) => pressReview(at, { name }, true).state, startReview(rows))
  return drawReview(state, true, look(more))
}
const MANY = Array.from({ length: 30 }, (_, at) => row(`field_number_${at}`, `TARGET_${at}`))

describe('a row', () => {
  test('says the mark, field, target, how filled, score and reason', () => {
    const [first, second, third] = draw([
      row('email', 'EMAIL'),
      row('nick', 'FN', { mark: 'open' }),
      row('a', 'LN', { field: undefined, mark: 'open', next: NEXT }),
    ])
    expect(first).toMatch(/^>\? nick +-> FN +█{5}░ +89 % {2}0\.97 {2}both mean the given name/)
    expect(second).toBe(' ? (none)  -> LN                         perhaps nickname')
    expect(third).toMatch(/^ ✓ email +-> EMAIL/)
  })
  test('a dropped one is marked without colour, too', () => {
    expect(draw([row('email', 'EMAIL')], {}, ['d'])[0]).toMatch(/^>- email/)
  })
  test('what a person chose has no score, and what nobody counted no bar', () => {
    const field = { source: 'email', reason: 'chosen by you' }
    expect(draw([row('', 'EMAIL', { field })])[0]).toMatch(/^>✓ email {2}-> EMAIL {22}chosen by you$/)
  })
  test('a hostile name stays on its line', () => {
    const field = { source: `a\nb${ESC}[2Jc`, share: 1, score: 1, reason: `x${ESC}]0;t\u0007\ty` }
    const text = draw([row('', `T\r${ESC}[1A`, { field })]).join('\n')
    expect(text).not.toContain(ESC)
    expect(text).toMatch(/^>✓ a bc {2}-> T /)
  })
})

describe.each([40, 60, 80, 200])('in %i columns', (width) => {
  const rows = [
    row('a_very_long_name_of_a_profile_field', 'ALSO_A_LONG_NAME_AT_THE_DESTINATION', { next: NEXT }),
    row('お客様のメールアドレスと電話番号', '名前👍'),
    row('email', 'EMAIL', { mark: 'open' }),
  ]
  test('no line reaches the edge', () => {
    for (const keys of [[], ['r'], ['?'], ['down', 'd', 'd'], ['u']])
      for (const line of draw(rows, { width }, keys)) expect(visible(line)).toBeLessThan(width)
    for (const line of reviewLines(rows, width)) expect(visible(line)).toBeLessThan(width)
  })
  test('the columns stand under each other, wide letters or not', () => {
    const at = draw(rows, { width })
      .slice(0, 3)
      .map((line) => visible(line.slice(0, line.indexOf('->'))))
    expect(new Set(at).size).toBe(1)
  })
  test('the reason is cut with an ellipsis, and goes where there is no room', () => {
    const [line = ''] = draw(rows, { width })
    expect(line.includes('both')).toBe(width >= 80)
    expect(line.includes('given name of a person')).toBe(width === 200)
    expect(line).toContain('89 %')
    expect(line.includes('█')).toBe(width >= 60)
  })
})

describe('a table that is longer than the terminal', () => {
  test.each([8, 12, 24])('fits into %i lines, wherever the cursor is', (height) => {
    for (const keys of [[], ['down', 'down'], ['pagedown', 'pagedown'], ['end'], ['?'], ['end', 'r', '?']]) {
      const lines = draw(MANY, { height }, keys)
      // The question stands above.
      expect(lines.length + 1).toBeLessThan(height)
      expect(lines.filter((line) => line.startsWith('>'))).toHaveLength(1)
    }
  })
  test('says where it is', () => {
    expect(draw(MANY, { height: 14 })).toContain('  1 to 8 of 30')
    expect(draw(MANY, { height: 14 }, ['end'])).toContain('  23 to 30 of 30')
    expect(draw(MANY, { height: 60 }).join()).not.toContain('of 30')
  })
  test('all rows are in the plain lines', () => {
    expect(reviewLines(MANY, 80)).toHaveLength(30)
  })
})

describe('below the table', () => {
  const rows = [row('email', 'EMAIL', { next: NEXT }), row('x', 'Y', { mark: 'open' })]
  test('the keys; for what is open the key that takes it', () => {
    expect(draw(rows).at(-1)).toBe('Enter accept · c change · Space take · r runner-up · n add · ? keys')
    expect(draw(rows, {}, ['down']).at(-1)).toContain('d drop')
    expect(draw(rows, { width: 40 }).at(-1)).toBe('Enter accept · c change · ? keys')
    expect(drawReview(startReview(rows), false, look()).join()).not.toContain('n add')
  })
  test('the whole reason of the highlighted row, and its runner-up when asked for', () => {
    expect(draw(rows, {}, ['down'])).toContain('EMAIL: email, both mean the given name of a person')
    expect(draw(rows, {}, ['down', 'r'])).toContain('Runner-up: nickname, 0.31, 10 % filled (u uses it)')
    expect(draw(rows, {}, ['r'])).toContain('Runner-up: none')
  })
  test('what a key came to, where it came to nothing', () => {
    expect(draw(rows, {}, ['u']).at(-1)).toBe('There is no runner-up: c chooses any field.')
  })
  test('all keys, when asked for', () => {
    const help = draw(rows, {}, ['?']).join('\n')
    for (const key of ['PgUp', 'Enter or a', 'Space', 'r, u', 'Ctrl-C']) expect(help).toContain(key)
  })
})

test('an empty table says so', () => {
  expect(draw([])[0]).toBe('  Nothing is mapped.')
  expect(reviewLines([], 80)).toEqual(['  Nothing is mapped.'])
})

test('the count leaves out what there is none of', () => {
  expect(reviewCount(startReview([row('a', 'A')]))).toBe('1 go')
  expect(
    reviewCount(
      startReview([row('a', 'A'), row('b', 'B', { mark: 'open' }), row('c', 'C', { mark: 'out' })]),
    ),
  ).toBe('1 go, 1 open, 1 left out')
})

test('colors only paint: without them the text is the same', () => {
  const paint = (text: string): string => `${ESC}[36m${text}${ESC}[39m`
  const bare = draw(MANY, { height: 12 })
  const painted = draw(MANY, { height: 12, dim: paint, accent: paint, warn: paint })
  expect(painted.map((line) => line.replaceAll(`${ESC}[36m`, '').replaceAll(`${ESC}[39m`, ''))).toEqual(bare)
})
