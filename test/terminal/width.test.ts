import { describe, expect, test } from 'vitest'
import { cut, pad, visible } from '../../src/terminal/width.ts'

const ESC = '\u001b'
const green = (text: string): string => `${ESC}[32m${text}${ESC}[39m`

describe('columns of a text', () => {
  test.each([
    ['', 0],
    ['Name', 4],
    ['Größe', 5],
    ['日本語', 6],
    ['한국', 4],
    ['ＡＢ', 4],
    ['👍', 2],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['██░░ …', 6],
    [green('日本'), 4],
  ])('%j takes %i', (text, columns) => {
    expect(visible(text)).toBe(columns)
  })
})

describe('cutting', () => {
  test('leaves what fits', () => {
    expect(cut('日本', 4)).toBe('日本')
    expect(cut('', 0)).toBe('')
  })
  test('never goes beyond the columns, also where a wide letter does not fit any more', () => {
    expect(cut('日本語', 5)).toBe('日本…')
    expect(cut('日本語', 4)).toBe('日…')
    expect(cut('abcdef', 4)).toBe('abc…')
    for (let columns = 1; columns < 8; columns++)
      expect(visible(cut('a日👍b本c', columns))).toBeLessThanOrEqual(columns)
  })
  test('keeps color codes whole, and the color ends', () => {
    expect(cut(`${green('healthy')} since May`, 4)).toBe(green('hea…'))
    expect(cut(`ab ${green('cdef')}`, 5)).toBe(`ab ${green('c…')}`)
  })
  test('a family is kept or dropped, never taken apart', () => {
    expect(cut('👩‍👩‍👧xyz', 3)).toBe('👩‍👩‍👧…')
    expect(cut('a👩‍👩‍👧xyz', 3)).toBe('a…')
  })
})

test('filling up counts columns, not letters', () => {
  expect(pad('日本', 6)).toBe('日本  ')
  expect(pad(green('7'), 3, 'right')).toBe(`  ${green('7')}`)
  expect(pad('long', 2)).toBe('long')
})
