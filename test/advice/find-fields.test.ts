import { expect, test } from 'vitest'
import type { FieldFact } from '../../src/advice/facts.ts'
import { findFields } from '../../src/advice/find-fields.ts'

const FIELDS: FieldFact[] = [
  { id: 'email', type: 'string', shortdesc: 'E-mail address' },
  { id: 'ltv', type: 'number', shortdesc: 'Lifetime value', longdesc: 'Sum of all orders so far' },
  { id: 'order_categories', type: '[]string', longdesc: 'Categories of the things that were bought' },
  { id: 'purchase_count', type: 'int', shortdesc: 'Purchases' },
  { id: 'zz' },
]
const names = (query: string, limit?: number) => findFields(query, FIELDS, limit).map(({ field }) => field)

test.each([
  ['lifetime value', 'ltv', 'the name means the same'],
  ['email', 'email', /name/],
  ['order category', 'order_categories', 'the name has these words'],
  ['things that were bought', 'order_categories', 'the description has these words'],
  ['how many purchases', 'purchase_count', /name|description/],
])('"%s" means %s first', (query, field, reason) => {
  const [best] = findFields(query, FIELDS)
  expect(best?.field).toBe(field)
  expect(best?.reason).toMatch(reason)
})

test('plural, case and filling words do not count', () => {
  expect(names('What are THE lifetime values of our customers?')[0]).toBe('ltv')
})

test('a name goes before a description of the same words', () => {
  const both = [{ id: 'other', longdesc: 'The loyalty tier' }, { id: 'loyalty_tier' }]
  expect(findFields('loyalty tier', both).map(({ field }) => field)).toEqual(['loyalty_tier', 'other'])
})

test('each has a type and what there is of a description', () => {
  const by = new Map(findFields('order categories zz', FIELDS).map((each) => [each.field, each]))
  expect(by.get('order_categories')).toMatchObject({
    type: '[]string',
    description: 'Categories of the things that were bought',
  })
  expect(by.get('zz')).toMatchObject({ type: '', description: '' })
})

test('confidences fall from first to last and stay between 0.3 and 1', () => {
  const found = findFields('email lifetime purchase order value', FIELDS).map(({ confidence }) => confidence)
  expect(found.length).toBeGreaterThan(0)
  expect(found).toEqual([...found].sort((a, b) => b - a))
  for (const each of found) expect(each).toBeGreaterThanOrEqual(0.3)
  for (const each of found) expect(each).toBeLessThanOrEqual(1)
})

test('nothing is found for nothing, for filling words and in no fields; the limit holds', () => {
  expect(names('')).toEqual([])
  expect(names('what is the')).toEqual([])
  expect(findFields('email', [])).toEqual([])
  expect(names('purchase order email value', 1)).toHaveLength(1)
})
