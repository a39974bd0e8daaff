import { expect, test } from 'vitest'
import { demoRows } from '../../src/sources/demo/rows.ts'
import { demoSchema } from '../../src/sources/demo/schema.ts'
import type { SourceObject } from '../../src/sources/types.ts'

const schema = demoSchema('shop', '2026-11-28T00:00:00Z')
const rows = demoRows()
const object = (id: string): SourceObject => schema.objects.find((each) => each.id === id)!

test('the demo shop has the tables that the examples speak of, a view, and the same hash each time', () => {
  expect(schema.objects.filter(({ kind }) => kind === 'table').length).toBeGreaterThanOrEqual(12)
  expect(schema.objects.filter(({ kind }) => kind === 'view').map(({ id }) => id)).toEqual([
    'shop.open_orders',
  ])
  expect(demoSchema('shop', '2027-01-01T00:00:00Z').hash).toBe(schema.hash)
  expect(JSON.stringify(demoRows())).toBe(JSON.stringify(rows))
})

test.each(schema.objects.map(({ id }) => id))('every row of %s has its columns and allowed values', (id) => {
  const { fields } = object(id)
  expect(rows[id]?.length).toBeGreaterThan(0)
  for (const row of rows[id] ?? []) {
    expect(Object.keys(row).sort()).toEqual(fields.map(({ name }) => name).sort())
    for (const field of fields) {
      const value = row[field.name]
      if (value === null) expect(field.nullable, `${id}.${field.name}`).toBe(true)
      else if (field.enum !== undefined) expect(field.enum).toContain(value)
    }
  }
})

test('keys are unique and foreign keys lead to a row', () => {
  for (const { id, keys } of schema.objects) {
    for (const key of keys) {
      const found = (rows[id] ?? []).map((row) => JSON.stringify(key.map((name) => row[name])))
      expect(new Set(found).size, `${id} ${key}`).toBe(found.length)
    }
  }
  for (const { from, fields, to, toFields } of schema.relations) {
    const known = new Set(rows[to]?.map((row) => JSON.stringify(toFields.map((name) => row[name]))))
    for (const row of rows[from] ?? []) {
      const wanted = fields.map((name) => row[name])
      if (!wanted.includes(null)) expect(known, `${from} ${fields}`).toContain(JSON.stringify(wanted))
    }
  }
})

test('the customer of the examples has a phone number in a spelling of her own and an open order', () => {
  const caller = rows['shop.customers']?.find((row) => row.phone === '+1 (514) 721-4711')
  const orders = rows['shop.orders']?.filter((row) => row.customer_id === caller?.id)
  expect(orders?.some((row) => row.delivered_at === null)).toBe(true)
})

test('a foreign key of two columns and one to the own table are among the relations', () => {
  expect(schema.relations).toContainEqual({
    from: 'shop.returns',
    fields: ['order_id', 'line_no'],
    to: 'shop.order_items',
    toFields: ['order_id', 'line_no'],
    many: true,
    enforced: true,
  })
  expect(schema.relations.some(({ from, to }) => from === 'shop.employees' && to === from)).toBe(true)
})
