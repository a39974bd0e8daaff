import { describe, expect, test } from 'vitest'
import { fuzzy, LITERAL } from '../../src/core/fuzzy.ts'

describe('typed words in a name', () => {
  test('nothing typed fits everything', () => {
    expect(fuzzy('  ', 'email')).toBe(1)
  })
  test.each([
    ['first', 'first_name'],
    ['FIRST name', 'first_name'],
    ['fir', 'first_name'],
    ['irst', 'first_name'],
    ['given', 'first_name', 'The given name'],
    ['first_name', 'first_name'],
  ])('%j stands in %j', (typed, name, more = '') => {
    expect(fuzzy(typed, name, more)).toBeGreaterThanOrEqual(LITERAL)
  })
  test.each([
    ['fnm', 'first_name'],
    ['emial', 'email'],
    ['phne', 'phone'],
  ])('%j is loosely %j', (typed, name) => {
    const fit = fuzzy(typed, name)
    expect(fit).toBeGreaterThan(0)
    expect(fit).toBeLessThan(LITERAL)
  })
  test.each([
    ['zip', 'email'],
    ['first zip', 'first_name'],
    ['xyz', 'xz'],
    ['名', 'email'],
  ])('%j is not %j', (typed, name) => {
    expect(fuzzy(typed, name)).toBe(0)
  })
  test('a whole word is better than its beginning, and that better than a piece', () => {
    const fits = [fuzzy('name', 'name'), fuzzy('nam', 'name'), fuzzy('ame', 'name'), fuzzy('nme', 'name')]
    expect([...fits].sort((a, b) => b - a)).toEqual(fits)
    expect(new Set(fits).size).toBe(4)
  })
  test('letters close together are better than spread ones', () => {
    expect(fuzzy('fnm', 'fn_m')).toBeGreaterThan(fuzzy('fnm', 'fiftieth_number_of_months'))
  })
})
