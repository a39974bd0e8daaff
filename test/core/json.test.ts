import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, digestOf, isObject, valueAt, withValueAt } from '../../src/core/json.ts'

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** The same value with the members of every object in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

describe('canonical text', () => {
  test.each([
    [{ b: 1, a: { d: [2, { z: 1, y: 2 }], c: null } }, '{"a":{"c":null,"d":[2,{"y":2,"z":1}]},"b":1}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [[undefined, 1], '[null,1]'],
    ['"', '"\\""'],
    [undefined, 'null'],
    [true, 'true'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  test('it is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON has no negative zero.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('the order of members does not count, for the text and for the digest', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
        expect(digestOf(reversed(value))).toBe(digestOf(value))
      }),
    )
  })
})

describe('digest', () => {
  test('it is SHA-256 of the canonical text', () => {
    // printf '{"a":1}' | sha256sum
    expect(digestOf({ a: 1 })).toBe('sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
  })
  test('the order of a list counts', () => {
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]))
  })
})

describe('pointers', () => {
  const document = { a: [{ 'x/y': 1, 'p~q': 2 }], '': 3 }
  test.each([
    ['', document],
    ['/a/0/x~1y', 1],
    ['/a/0/p~0q', 2],
    ['/', 3],
    ['/a/7', undefined],
    ['/b/c', undefined],
    ['/a/0/x~1y/z', undefined],
    ['/toString', undefined],
  ])('%j points at %j', (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value)
  })

  test('what is put at a pointer is found there, the original is left alone', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
    const key = fc.string().filter((each) => each !== '__proto__')
    fc.assert(
      fc.property(json, fc.array(key, { minLength: 1, maxLength: 4 }), fc.integer(), (value, keys, put) => {
        const before = canonicalJson(value)
        // A list has only its own places: through one the way may end.
        fc.pre(
          keys.slice(0, -1).every((_, at) => !Array.isArray(valueAt(value, path(keys.slice(0, at + 1))))),
        )
        expect(valueAt(withValueAt(value, path(keys), put), path(keys))).toBe(put)
        expect(canonicalJson(value)).toBe(before)
      }),
    )
  })
  const path = (keys: readonly string[]): string => keys.map((each) => `/${escaped(each)}`).join('')

  test('in a list only the item at the place is replaced', () => {
    expect(withValueAt({ a: [1, { s: 'x' }, 3] }, '/a/1/s', '***')).toEqual({ a: [1, { s: '***' }, 3] })
    expect(withValueAt([1], '', 2)).toBe(2)
  })
})
