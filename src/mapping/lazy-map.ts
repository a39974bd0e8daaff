/** What the large tables of the vocabulary are asked. */
export interface Lookup<T> {
  get(key: string): T | undefined
  has(key: string): boolean
  entries(): Iterable<readonly [string, T]>
}

/** Letters that tell where a key stands. */
const START = 2

/** The texts that `lazyMap` reads: for each start of a key `key=value,key=value`. */
export function textsOfMap(map: ReadonlyMap<string, number>): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [key, value] of map) {
    if (/[=,]/.test(key)) throw new Error(`"${key}" cannot be written down`)
    const start = key.slice(0, START)
    texts[start] = `${texts[start] === undefined ? '' : `${texts[start]},`}${key}=${value}`
  }
  return texts
}

const entriesOf = (text: string): (readonly [string, number])[] =>
  text.split(',').map((entry) => {
    const at = entry.lastIndexOf('=')
    return [entry.slice(0, at), Number(entry.slice(at + 1))]
  })

/** A map of words to numbers that reads only those entries that begin like a key that is asked for. */
export function lazyMap(texts: Readonly<Record<string, string>>): Lookup<number> {
  const read = new Map<string, Map<string, number>>()
  const get = (key: string): number | undefined => {
    const start = key.slice(0, START)
    const known = read.get(start)
    if (known !== undefined) return known.get(key)
    const text = texts[start]
    const entries = new Map<string, number>(text === undefined ? [] : entriesOf(text))
    read.set(start, entries)
    return entries.get(key)
  }
  const entries = () => Object.values(texts).flatMap(entriesOf)
  return { get, has: (key) => get(key) !== undefined, entries }
}
