import { expect, test } from 'vitest'
import { ago } from '../../src/terminal/ago.ts'

const NOW = new Date('2026-11-21T10:00:00Z')

test.each([
  ['2026-11-21T09:59:30Z', 'just now'],
  ['2026-11-21T09:59:00Z', '1 min ago'],
  ['2026-11-21T09:00:01Z', '59 min ago'],
  ['2026-11-21T08:00:00Z', '2 h ago'],
  ['2026-11-20T10:00:00Z', '1 day ago'],
  ['2026-11-18T10:00:00Z', '3 days ago'],
  ['2026-10-21T10:00:00Z', '1 month ago'],
  ['2024-11-01T10:00:00Z', '2 years ago'],
  ['2026-11-21T12:00:00Z', 'in 2 h'],
  ['2026-11-23T10:00:00Z', 'in 2 days'],
  ['no date', 'unknown'],
])('%s is %s', (date, words) => {
  expect(ago(date, NOW)).toBe(words)
})

test('a Date does as well as a text', () => {
  expect(ago(new Date('2026-11-21T07:00:00Z'), NOW)).toBe('3 h ago')
})
