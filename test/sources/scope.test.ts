import { expect, test } from 'vitest'
import { demoSchema } from '../../src/sources/demo/schema.ts'
import { OPEN_SCOPE, visible } from '../../src/sources/scope.ts'
import { operationsOf } from '../../src/sources/table-operations.ts'
import type { Scope } from '../../src/sources/types.ts'

const schema = demoSchema('shop', '2026-11-28T00:00:00Z')
const scoped = (scope: Partial<Scope>) => visible(schema, { ...OPEN_SCOPE, ...scope })
const object = (found: typeof schema, id: string) => found.objects.find((each) => each.id === id)

test('an open scope hides nothing', () => {
  expect(visible(schema, OPEN_SCOPE).objects).toEqual(schema.objects)
})

test('a blocked table is gone, with every relation that leads to it and every operation on it', () => {
  const found = scoped({ objects: ['customers'] })
  expect(object(found, 'shop.customers')).toBeUndefined()
  expect(found.relations.filter(({ from, to }) => [from, to].includes('shop.customers'))).toEqual([])
  expect(operationsOf(found).map(({ id }) => id)).not.toContain('select shop.customers')
  expect(JSON.stringify(found)).not.toContain('password_hash')
})

test('a blocked column is gone from fields, keys, indexes and relations', () => {
  const found = scoped({ fields: ['shop.customers.email', 'orders.customer_id'] })
  const customers = object(found, 'shop.customers')
  expect(customers?.fields.map(({ name }) => name)).not.toContain('email')
  expect(customers?.keys).toEqual([['id']])
  expect(customers?.leading).not.toContain('email')
  expect(found.relations.some(({ from, to }) => from === 'shop.orders' && to === 'shop.customers')).toBe(
    false,
  )
})

test('a pattern covers a column wherever it is, whatever its case', () => {
  const found = scoped({ fields: ['*.PHONE'] })
  expect(found.objects.flatMap(({ fields }) => fields).some(({ name }) => name === 'phone')).toBe(false)
  expect(found.objects.flatMap(({ fields }) => fields).some(({ name }) => name === 'email')).toBe(true)
})

test('a point in a word is a point', () => {
  expect(scoped({ fields: ['shop.customersxemail'] }).objects).toEqual(schema.objects)
})

test('allow lets through what is named: a table whole, or only the named columns of it', () => {
  const found = scoped({ mode: 'allow', objects: ['orders'], fields: ['customers.id', 'customers.phone'] })
  expect(found.objects.map(({ id }) => id)).toEqual(['shop.customers', 'shop.orders'])
  expect(object(found, 'shop.customers')?.fields.map(({ name }) => name)).toEqual(['id', 'phone'])
  expect(found.relations.map(({ from, to }) => [from, to])).toEqual([['shop.orders', 'shop.customers']])
})

test('an empty allow scope shows nothing', () => {
  expect(scoped({ mode: 'allow' }).objects).toEqual([])
})

test('a blocked operation is gone while the others on the table stay', () => {
  const ids = (scope: Partial<Scope>) =>
    operationsOf(scoped(scope))
      .map(({ id }) => id)
      .filter((id) => id.endsWith(' shop.tickets'))
  expect(ids({})).toEqual(['select shop.tickets', 'insert shop.tickets', 'update shop.tickets'])
  expect(ids({ operations: ['insert tickets'] })).toEqual(['select shop.tickets', 'update shop.tickets'])
  expect(ids({ operations: ['select shop.tickets'] })).toEqual(['insert shop.tickets', 'update shop.tickets'])
  expect(ids({ operations: ['update *'] })).toEqual(['select shop.tickets', 'insert shop.tickets'])
})

test('problems of what is hidden are hidden too', () => {
  const problem = { code: 'x', where: 'shop.customers', what: 'w', effect: 'e' }
  const found = visible({ ...schema, problems: [problem] }, { ...OPEN_SCOPE, objects: ['customers'] })
  expect(found.problems).toEqual([])
})
