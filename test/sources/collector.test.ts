import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCollector, cutText } from '../../src/sources/collector.ts'

const COLUMNS = [{ name: 'a', scalar: 'string' as const }]
const LIMITS = { rows: 3, resultBytes: 100, valueBytes: 10, timeoutMs: 1 }
const collect = (values: readonly (string | null)[], limits = LIMITS) => {
  const collector = createCollector(COLUMNS, limits, (text) => text)
  const taken = values.map((value) => collector.add([value]))
  return { taken, result: collector.result() }
}

test('rows beyond the limit are refused and reported', () => {
  const { taken, result } = collect(['1', '2', '3', '4'])
  expect(taken).toEqual([true, true, true, false])
  expect(result).toMatchObject({
    rows: [{ a: '1' }, { a: '2' }, { a: '3' }],
    moreRows: true,
    overBytes: false,
  })
})

test('a value that is too long is cut, and its column is named', () => {
  expect(collect(['0123456789abc', null]).result).toEqual({
    rows: [{ a: '0123456789' }, { a: null }],
    moreRows: false,
    overBytes: false,
    cutValues: ['a'],
  })
})

test('the result ends before it is too large', () => {
  const { taken, result } = collect(['123456', '123456', '123456'], { ...LIMITS, resultBytes: 13 })
  expect(taken).toEqual([true, true, false])
  expect(result).toMatchObject({ overBytes: true, moreRows: false })
})

test('a cut text is a beginning, fits, and holds no half letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 40 }), (text, most) => {
      const cut = cutText(text, most)
      expect(text.startsWith(cut)).toBe(true)
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most)
      expect(cut).not.toContain('\ufffd'.repeat(text.includes('\ufffd') ? 99 : 1))
      if (Buffer.byteLength(text) <= most) expect(cut).toBe(text)
    }),
  )
})
