import { expect, test } from 'vitest'
import { assignments, parseJson } from '../../src/core/assignments.ts'
import { refused } from '../support/failure.ts'

test('words are read in order, and only the first equals sign divides', () => {
  expect([...assignments(['b=2', 'a=x=y', 'c='], '--set')]).toEqual([
    ['b', '2'],
    ['a', 'x=y'],
    ['c', ''],
  ])
})

test.each([
  [['name'], '--set name: expected name=value'],
  [['=value'], '--set =value: expected name=value'],
  [['a=1', 'b=2', 'a=3'], '--set a is given twice'],
])('the words %j are refused, naming the one that is wrong', async (words, message) => {
  expect(await refused(() => assignments(words, '--set'))).toMatchObject({ exit: 2, message })
})

test.each([
  ['{"a": [1, null]}', { a: [1, null] }],
  ['"text"', 'text'],
  [' 3 ', 3],
])('%s is JSON', (text, value) => {
  expect(parseJson(text, 'the body')).toEqual(value)
})

test.each([
  ['{', 1, 2],
  ['{"a":1,}', 1, 8],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['[1,\n2,\n x]', 3, 2],
  ['{"a": 1} // why', 1, 10],
  ['', 1, 1],
])('in %j the mistake is at line %i, column %i', async (text, line, column) => {
  const seen = await refused(() => parseJson(text, 'the body'))
  expect(seen).toMatchObject({ exit: 2, code: 'malformed_json' })
  expect(seen.message).toBe(`the body is not valid JSON: line ${line}, column ${column}`)
})

test('the hint says what was expected and shows where it stands', async () => {
  const { hint } = await refused(() => parseJson('{"a": 1 "b": 2}', 'the body'))
  expect(hint).toBe('comma expected at "\\"b\\": 2}"')
})
