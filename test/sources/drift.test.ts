import { expect, test } from 'vitest'
import { demoSchema } from '../../src/sources/demo/schema.ts'
import { diffSchemas } from '../../src/sources/drift.ts'
import { sealSchema } from '../../src/sources/seal.ts'
import type { NormalizedSchema, SourceField, SourceObject } from '../../src/sources/types.ts'

const schema = demoSchema('shop', '2026-11-28T00:00:00Z')

/** The schema with one object changed; undefined takes it away. */
const withObject = (
  id: string,
  change: (object: SourceObject) => SourceObject | undefined,
): NormalizedSchema => ({
  ...schema,
  objects: schema.objects.flatMap((object) => (object.id === id ? (change(object) ?? []) : [object])),
})
const withField = (
  id: string,
  name: string,
  change: (field: SourceField) => SourceField | undefined,
): NormalizedSchema =>
  withObject(id, (object) => ({
    ...object,
    fields: object.fields.flatMap((field) => (field.name === name ? (change(field) ?? []) : [field])),
  }))
const lines = (now: NormalizedSchema) =>
  diffSchemas(schema, now).map(({ kind, where, what }) => `${kind} ${where} ${what}`)

test('the same schema has no changes', () => {
  expect(diffSchemas(schema, demoSchema('shop', '2027-01-01T00:00:00Z'))).toEqual([])
})

test('a column that is gone breaks; one that takes its place is a possible rename', () => {
  expect(lines(withField('shop.customers', 'loyalty_points', () => undefined))).toEqual([
    'breaks shop.customers.loyalty_points is gone',
  ])
  expect(
    diffSchemas(
      schema,
      withField('shop.customers', 'loyalty_points', (field) => ({ ...field, name: 'points' })),
    ),
  ).toEqual([
    {
      kind: 'renamed',
      where: 'shop.customers.loyalty_points',
      what: 'may be points now',
      to: 'shop.customers.points',
    },
  ])
})

test('two columns that both may be the old one are no rename', () => {
  const now = withObject('shop.customers', (object) => ({
    ...object,
    fields: object.fields.flatMap((field) =>
      field.name === 'loyalty_points'
        ? [
            { ...field, name: 'a' },
            { ...field, name: 'b' },
          ]
        : [field],
    ),
  }))
  expect(lines(now)).toEqual([
    'breaks shop.customers.loyalty_points is gone',
    'adds shop.customers.a is new (integer)',
    'adds shop.customers.b is new (integer)',
  ])
})

test('a table that is gone breaks, a new one adds, one of the same shape may be renamed', () => {
  expect(lines(withObject('shop.stock', () => undefined))).toContain('breaks shop.stock is gone')
  const renamed = withObject('shop.stock', (object) => ({ ...object, id: 'shop.inventory' }))
  expect(lines(renamed)[0]).toBe('renamed shop.stock may be shop.inventory now')
})

test.each<[string, string, Partial<SourceField>, string]>([
  ['breaks', 'status', { scalar: 'string', native: 'text' }, 'was order_status, is text'],
  ['breaks', 'status', { readable: false }, 'can no longer be read'],
  ['breaks', 'note', { nullable: false }, 'must be given now'],
  ['breaks', 'note', { writable: ['update'] }, 'no longer allows insert'],
  ['breaks', 'note', { sensitive: 'secret' }, 'is secret now, was none'],
  ['breaks', 'status', { enum: ['pending', 'paid', 'shipped', 'delivered'] }, 'no longer takes cancelled'],
  ['loosens', 'total', { nullable: true }, 'may be null now'],
  ['loosens', 'total', { native: 'numeric(12,2)' }, 'was numeric(10,2), is numeric(12,2)'],
  ['loosens', 'note', { collation: 'case_insensitive' }, 'compares texts differently now'],
])('%s: orders.%s changed to %o', (kind, name, change, what) => {
  expect(lines(withField('shop.orders', name, (field) => ({ ...field, ...change })))).toContain(
    `${kind} shop.orders.${name} ${what}`,
  )
})

test('a value more of an enum loosens', () => {
  const now = withField('shop.orders', 'status', (field) => ({
    ...field,
    enum: [...(field.enum ?? []), 'lost'],
  }))
  expect(lines(now)).toEqual(['loosens shop.orders.status now also takes lost'])
})

test('a key that is no longer unique breaks, an index that is gone loosens, a new one adds', () => {
  const now = withObject('shop.orders', (object) => ({
    ...object,
    keys: [['id']],
    leading: ['id', 'ordered_at'],
  }))
  expect(lines(now)).toEqual([
    'breaks shop.orders order_number is no longer unique',
    'loosens shop.orders.order_number has no index any more',
    'loosens shop.orders.customer_id has no index any more',
    'adds shop.orders.ordered_at has an index now',
  ])
})

test('a foreign key that is gone breaks', () => {
  const relations = schema.relations.filter(
    ({ from, to }) => from !== 'shop.orders' || to !== 'shop.customers',
  )
  expect(lines({ ...schema, relations })).toEqual([
    'breaks shop.orders no longer leads from shop.orders (customer_id) to shop.customers (id)',
  ])
})

test('the hash changes with the shape and not with estimates, partitions or the time', () => {
  const again = (now: NormalizedSchema) => sealSchema({ ...now, taken: '2030-01-01T00:00:00Z' }).hash
  expect(again(withObject('shop.orders', (object) => ({ ...object, rows: 9, partitions: 4 })))).toBe(
    schema.hash,
  )
  expect(again(withField('shop.orders', 'note', (field) => ({ ...field, nullable: false })))).not.toBe(
    schema.hash,
  )
})

test.each<[string, Partial<SourceField>]>([
  ['name', { name: 'x' }],
  ['scalar', { scalar: 'json' }],
  ['native', { native: 'x' }],
  ['list', { list: true }],
  ['nullable', { nullable: false }],
  ['enum', { enum: ['x'] }],
  ['default', { default: true }],
  ['generated', { generated: true }],
  ['readable', { readable: false }],
  ['writable', { writable: [] }],
  ['sensitive', { sensitive: 'health' }],
  ['why', { why: 'x' }],
  ['comment', { comment: 'x' }],
  ['collation', { collation: 'case_insensitive' }],
])('the hash covers %s of a field', (_, change) => {
  const { hash: _old, ...now } = withField('shop.orders', 'note', (field) => ({ ...field, ...change }))
  expect(sealSchema(now).hash).not.toBe(schema.hash)
})
