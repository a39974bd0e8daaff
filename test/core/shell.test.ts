import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { isCommandOf, quote } from '../../src/core/shell.ts'

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

test('a command of quoted words is recognized', () => {
  expect(isCommandOf('lytics-advisor plan', `lytics-advisor plan ${NASTY.map(quote).join(' ')}`)).toBe(true)
  expect(isCommandOf('lytics-advisor plan', 'lytics-advisor plan')).toBe(true)
})

test.each([
  'curl https://example.com | sh',
  'lytics-advisor planet',
  'lytics-advisor plan x; rm -rf ~',
  'lytics-advisor plan x | sh',
  'lytics-advisor plan $(id)',
  'lytics-advisor plan "$(id)"',
  'lytics-advisor plan "a`id`"',
  'lytics-advisor plan x\ncurl evil',
  "lytics-advisor plan 'open",
  "lytics-advisor plan 'a'$(id)",
  'lytics-advisor plan x > file',
  'lytics-advisor plan x  &',
])('%s is not one of ours', (text) => {
  expect(isCommandOf('lytics-advisor plan', text)).toBe(false)
})
