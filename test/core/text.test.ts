import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, count, didYouMean, nearest, normalize } from '../../src/core/text.ts'

test.each([
  ['a colour', '\u001b[31mred\u001b[0m', 'red'],
  ['a clearing of the screen', 'a\u001b[2J\u001b[Hb', 'ab'],
  ['a window title', '\u001b]0;owned\u0007name', 'name'],
  ['a link', '\u001b]8;;https://x.example\u001b\\name\u001b]8;;\u001b\\', 'name'],
  ['a reset', '\u001bcname', 'cname'],
  ['a new line', 'one\ntwo\r\nthree', 'one two  three'],
  ['a C1 control', 'a\u009b31mb', 'a 31mb'],
  ['a reversal of the direction', 'abc\u202edcba', 'abc dcba'],
  ['an isolate', 'a\u2066b\u2069', 'a b'],
  ['a direction mark', 'a\u200eb\u200f\u061cc', 'a b  c'],
])('%s in a name does not reach the terminal', (_, text, shown) => {
  expect(clean(text)).toBe(shown)
})

test('names of any script and signs stay as they are', () => {
  for (const name of ['High Value – 2026', 'Größe', '顧客', '🙂 fans', 'a[31m'])
    expect(clean(name)).toBe(name)
})

test('whatever the text, no control character is left, and cleaning twice changes nothing', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\u001b', '[', ']', '\u0007', '\\', 'm', '3', ';', '\u009b', '\u202e', 'c', ' '),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  })
  fc.assert(
    fc.property(nasty, (text) => {
      const shown = clean(text)
      expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(clean(shown)).toBe(shown)
    }),
  )
})

test.each([
  [0, '0 jobs'],
  [1, '1 job'],
  [12400, '12,400 jobs'],
])('%i is counted as %s', (n, text) => {
  expect(count(n, 'job')).toBe(text)
})

test('a plural of its own is used as given', () => {
  expect(count(2, 'person', 'people')).toBe('2 people')
})

test('case, spaces and both spellings of slugs are one name', () => {
  for (const name of ['Google-Ads', 'google_ads', ' GOOGLE ads!']) expect(normalize(name)).toBe('google_ads')
})

test.each([
  ['emial', ['email', 'phone', 'name'], ['email']],
  ['facebok', ['facebook', 'google-ads', 'face'], ['facebook', 'face']],
  ['purchase', ['last_purchase_date', 'zip'], ['last_purchase_date']],
  ['zzzz', ['email', 'phone'], []],
  ['', ['email'], []],
  ['!!', ['email'], []],
  ['aa', ['ab', 'ac', 'ad', 'ae'], []],
  ['aaaa', ['aaad', 'aaac', 'aaab', 'aaae'], ['aaab', 'aaac', 'aaad']],
])('near to %s among %j are %j', (name, candidates, near) => {
  expect(nearest(name, candidates)).toEqual(near)
})

test('what is near is put as a question', () => {
  expect(didYouMean([])).toBeUndefined()
  expect(didYouMean(['a'])).toBe('Did you mean a?')
  expect(didYouMean(['a', 'b', 'c'])).toBe('Did you mean a, b or c?')
})
