import { expect, test } from 'vitest'
import { lazyMap, textsOfMap } from '../../src/mapping/lazy-map.ts'

const map = new Map([
  ['zip', 3],
  ['zip code', 4],
  ['z', 0],
  ['__proto__', 7],
])

test('a map that was written down answers as the map itself, for keys it has and keys it lacks', () => {
  const lazy = lazyMap(JSON.parse(JSON.stringify(textsOfMap(map))))
  for (const key of [...map.keys(), 'zi', '', 'toString', '__', 'zip=3', 'other']) {
    expect(lazy.get(key)).toBe(map.get(key))
    expect(lazy.has(key)).toBe(map.has(key))
  }
})

test('a key that would be read as two is refused', () => {
  expect(() => textsOfMap(new Map([['a,b', 1]]))).toThrow('cannot be written down')
})
