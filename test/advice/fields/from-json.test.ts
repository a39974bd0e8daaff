import { describe, expect, test } from 'vitest'
import { jsonFields } from '../../../src/advice/fields/from-json.ts'
import { refused } from '../../support/failure.ts'

const read = (value: unknown) => jsonFields(value, 'a.json')
const names = (value: unknown): string[] => read(value).fields.map(({ name }) => name)

describe('descriptions of fields', () => {
  test('names alone', () => {
    expect(names(['email', ' first_name '])).toEqual(['email', 'first_name'])
  })

  test('objects with type, label, description and values', () => {
    const set = read([
      { name: 'em', type: 'string', label: 'E-mail', description: 'Where to write', values: ['a@x.co'] },
      { name: 'age', type: ['null', 'int'] },
    ])
    expect(set.fields).toEqual([
      { name: 'em', type: 'string', label: 'E-mail', description: 'Where to write' },
      { name: 'age', type: 'int', label: null, description: null },
    ])
    expect(set.samples.get('em')).toEqual(['a@x.co'])
    expect(set.rows).toBeNull()
  })

  test('what `schema fields --json` and `connections columns --json` print', () => {
    expect(read([{ id: 'email', type: 'string', shortdesc: 'Address', is_pii: true }]).fields).toEqual([
      { name: 'email', type: 'string', label: 'Address', description: null },
    ])
    expect(read([{ column_name: 'town', column_datatype: 'STRING' }]).fields).toMatchObject([
      { name: 'town', type: 'STRING' },
    ])
  })

  test('what `connections scan --json` prints: columns, and rows for their values', () => {
    const set = read({
      columns: [{ column_name: 'town', column_datatype: 'STRING' }],
      row_count: 1,
      rows: [{ town: 'Rome', other: 'x' }],
    })
    expect(set).toMatchObject({ fields: [{ name: 'town', type: 'STRING' }], rows: 1 })
    expect([...set.samples]).toEqual([['town', ['Rome']]])
  })

  test('a BigQuery schema with a record, and an Avro schema', () => {
    const city = { name: 'city', type: 'STRING', mode: 'NULLABLE' }
    expect(names([{ name: 'address', type: 'RECORD', mode: 'NULLABLE', fields: [city] }])).toEqual([
      'address.city',
    ])
    const place = { type: 'record', name: 'Place', fields: [{ name: 'city', type: ['null', 'string'] }] }
    expect(names({ type: 'record', name: 'Person', fields: [{ name: 'home', type: place }] })).toEqual([
      'home.city',
    ])
  })

  test('an object from name to type', () => {
    expect(read({ email: 'string', born: 'date' }).fields).toMatchObject([
      { name: 'email', type: 'string' },
      { name: 'born', type: 'date' },
    ])
  })
})

test('more fields than any schema has are cut, and that is said', () => {
  const set = read(Array.from({ length: 5003 }, (_, at) => `field_${at}`))
  expect(set.fields).toHaveLength(5000)
  expect(set.notes).toEqual([{ code: 'many_fields', message: 'Only the first 5000 fields are looked at.' }])
})

describe('a JSON Schema', () => {
  test('gives its properties with format, title and examples', () => {
    const set = read({
      properties: {
        em: { type: 'string', format: 'email', title: 'E-mail', examples: ['a@x.co'] },
        n: { type: ['null', 'integer'] },
      },
    })
    expect(set.fields).toEqual([
      { name: 'em', type: 'email', label: 'E-mail', description: null },
      { name: 'n', type: 'integer', label: null, description: null },
    ])
    expect(set.samples.get('em')).toEqual(['a@x.co'])
  })

  test('objects within, lists of objects, parts and references inside the document', () => {
    const schema = {
      allOf: [
        { $ref: '#/$defs/Person' },
        { properties: { tags: { type: 'array', items: { type: 'string' } } } },
      ],
      $defs: {
        Person: {
          properties: { home: { $ref: '#/$defs/Place' }, orders: { items: { properties: { sku: {} } } } },
        },
        Place: { properties: { city: {}, zip: {} } },
      },
    }
    expect(names(schema)).toEqual(['home.city', 'home.zip', 'orders.sku', 'tags'])
  })

  test('one that refers to itself ends', () => {
    expect(names({ properties: { name: {}, parent: { $ref: '#' } } })).toEqual(['name', 'parent'])
    const loop = {
      $defs: { A: { $ref: '#/$defs/B' }, B: { $ref: '#/$defs/A' } },
      properties: { x: { $ref: '#/$defs/A' } },
    }
    expect(names(loop)).toEqual(['x'])
  })

  test('a reference to elsewhere is not followed', () => {
    expect(names({ properties: { x: { $ref: 'https://example.com/s.json' } } })).toEqual(['x'])
  })
})

describe('rows', () => {
  test('every key of any row is a field, objects within by their path', () => {
    const set = read([
      { email: 'a@x.co' },
      { email: null, address: { city: 'Rome', geo: { lat: 1.5 } }, tags: ['a', 'b'] },
    ])
    expect(set.fields.map(({ name }) => name)).toEqual(['email', 'address.city', 'address.geo.lat', 'tags'])
    expect(set.samples.get('tags')).toEqual(['a', 'b'])
    expect(set.samples.get('email')).toEqual(['a@x.co'])
    expect(set.rows).toBe(2)
  })

  test('people who have a name and a type are rows, not fields', () => {
    expect(names([{ name: 'Ada', type: 'gold' }])).toEqual(['name', 'type'])
    expect(names([{ name: 'Ada', city: 'Rome' }])).toEqual(['name', 'city'])
  })

  test('a type that all values share is taken, a mixed one is not', () => {
    const [n, mixed] = read([
      { n: 1, mixed: 1 },
      { n: 2, mixed: true },
    ]).fields
    expect(n).toEqual({ name: 'n', type: 'number' })
    expect(mixed).toEqual({ name: 'mixed' })
  })

  test('under data or rows, and one alone', () => {
    expect(names({ data: [{ email: 'a@x.co' }] })).toEqual(['email'])
    expect(names({ email: 'a@x.co', city: 'Rome' })).toEqual(['email', 'city'])
  })
})

describe('what is refused', () => {
  test.each([
    ['an empty list', []],
    ['a list of lists', [[1]]],
    ['a number', 3],
    ['null', null],
    ['an empty object', {}],
    ['rows without keys', [{}]],
  ])('%s', async (_, value) => {
    expect(await refused(() => read(value))).toMatchObject({ exit: 2, code: 'no_fields' })
  })

  test('people by their address: the keys would be shown as names', async () => {
    const told = await refused(() => read({ 'ada@example.com': { city: 'Rome' } }))
    expect(told).toMatchObject({ exit: 2, code: 'no_names' })
    expect(`${told.message}${told.hint}`).not.toContain('ada')
  })
})
