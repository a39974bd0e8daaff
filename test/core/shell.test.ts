import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { quote } from '../../src/core/shell.ts'

const NASTY = [
  'plain',
  'two words',
  '$(touch x) `id` "q" \\ !!',
  "it's",
  "a'; rm -rf ~ #",
  'line\nbreak\ttab\u001b[31m',
  "$'x'",
  '--flag',
  '',
  'über 日本',
]

test('bash reads back every quoted word to the letter', () => {
  const script = `printf '%s\\0' ${NASTY.map(quote).join(' ')}`
  const env = { LC_ALL: 'C.UTF-8', PATH: process.env.PATH ?? '' }
  const read = execFileSync('bash', ['-c', script], { encoding: 'utf8', env })
  expect(read.split('\0').slice(0, -1)).toEqual(NASTY)
})
