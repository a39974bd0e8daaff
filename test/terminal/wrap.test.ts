import { expect, test } from 'vitest'
import { fitLines, wrapped } from '../../src/terminal/width.ts'

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

test.each([
  [
    'what stands behind a label stays behind it',
    'Rule   aaaa bbbb cccc dddd eeee ffff',
    'Rule   aaaa bbbb cccc dddd\n       eeee ffff',
  ],
  [
    'a line further in stays there',
    '  aaaa bbbb cccc dddd eeee ffff gggg',
    '  aaaa bbbb cccc dddd eeee\n  ffff gggg',
  ],
  [
    'a command to paste is not broken',
    '  lytics-advisor jobs get "High value to Meta"',
    '  lytics-advisor jobs get "High value to Meta"',
  ],
  ['lines that fit stay as they are', 'a  b\n\nc', 'a  b\n\nc'],
])('%s', (_, text, lines) => {
  expect(fitLines(text, 28)).toBe(lines)
})
