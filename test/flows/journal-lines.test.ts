import { expect, test } from 'vitest'
import { isLineOf } from '../../src/flows/run/journal-lines.ts'

const line = {
  at: '',
  phase: 'result',
  title: '',
  plan: 'p',
  key: 'sync',
  method: 'GET',
  path: '/v2/m/7/start',
}
const write = { key: 'sync', method: 'GET', path: '/v2/m/{$ref:datamodel.id}/start' }

test('a line is found by the request as it was before its references were replaced', () => {
  expect(isLineOf(line, 'p', write)).toBe(true)
  expect(isLineOf({ ...line, path: '/v2/m/7' }, 'p', write)).toBe(false)
  expect(isLineOf({ ...line, path: '/v2/m/7/8/start' }, 'p', write)).toBe(false)
})

test('taking back, another key and another plan are other lines', () => {
  expect(isLineOf({ ...line, method: 'DELETE' }, 'p', write)).toBe(false)
  expect(isLineOf({ ...line, key: 'job' }, 'p', write)).toBe(false)
  expect(isLineOf(line, 'q', write)).toBe(false)
})
