import { expect, test } from 'vitest'
import { wrapped } from '../../src/terminal/width.ts'

test.each([
  ['what fits stays as it is, double spaces too', 'one  two', 30, 0, 'one  two'],
  [
    'lines after the first begin further in, and count that',
    'aaaa bbbb cccc dddd eeee ffff',
    26,
    4,
    'aaaa bbbb cccc dddd\n    eeee ffff',
  ],
  ['a word that is too long is not cut', `a ${'b'.repeat(30)} c`, 24, 0, `a\n${'b'.repeat(30)}\nc`],
  [
    'there is room for some words even where there is none',
    'aaaaaaaa bbbbbbbb cccccccc',
    5,
    2,
    'aaaaaaaa bbbbbbbb\n  cccccccc',
  ],
])('%s', (_, text, width, indent, lines) => {
  expect(wrapped(text, width, indent)).toBe(lines)
})
