import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ERROR_CODES } from '../../scripts/error-codes/codes.ts'
import { codeMistakes, errorsPage } from '../../scripts/error-codes/page.ts'

test('every code of an error, a warning and a diagnosis is in scripts/error-codes/codes.ts, and nothing else is', () => {
  expect(codeMistakes()).toEqual({ unlisted: [], unused: [] })
})

test('the list is in order, and each code has a meaning and a fix', () => {
  const codes = [...ERROR_CODES.keys()]
  expect(codes).toEqual([...codes].sort())
  for (const [code, { meaning, fix }] of ERROR_CODES) {
    expect(code).toMatch(/^[a-z*_]+$/)
    expect(meaning.length * fix.length, code).toBeGreaterThan(0)
  }
})

test('references/errors.md is made from the list: npm run docs', () => {
  expect(readFileSync('references/errors.md', 'utf8')).toBe(errorsPage())
})
