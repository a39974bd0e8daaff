import { applyChange, type Change, type Delta, emptyDelta } from './delta.ts'
import { hexId } from './hash.ts'
import type { Quirks } from './quirks.ts'
import type { CollectionName, Collections } from './records.ts'
import { SEEDS } from './seed/seeds.ts'

/** What is the same for the whole life of one sandbox. */
export interface Settings {
  readonly seed: string
  readonly quirks: Quirks
  readonly creationsPerHour: number
  /** Things that only this process remembers, such as the last call of a throttled endpoint. */
  readonly memory: Map<string, number>
}

/** The account as one request sees it: the seed with the stored changes on top, at one moment. */
export interface SandboxAccount extends Settings {
  readonly now: Date
  /** The moment that the seed's dates are counted from: the first use. */
  readonly since: Date
  all<K extends CollectionName>(collection: K): Promise<Collections[K][]>
  get<K extends CollectionName>(collection: K, id: string): Promise<Collections[K] | undefined>
  /** Written when the request has succeeded. */
  put<K extends CollectionName>(collection: K, id: string, value: Collections[K]): void
  remove(collection: CollectionName, id: string): void
  /** An id that nothing else has. */
  newId(kind: string, more?: string): string
  /** What was put since the seed and is still there. */
  changed<K extends CollectionName>(collection: K): Collections[K][]
  /** What this request has changed so far. */
  readonly changes: readonly Change[]
}

type Rows<K extends CollectionName> = ReadonlyMap<string, Collections[K]>

/** The account for one request. */
export function openAccount(settings: Settings, stored: Delta, now: Date, since: Date): SandboxAccount {
  const changes: Change[] = []
  // Kept apart from what is stored: a request that fails halfway must leave nothing behind.
  const pending = emptyDelta()
  const seeds = new Map<CollectionName, Promise<ReadonlyMap<string, unknown>>>()

  const seedOf = <K extends CollectionName>(collection: K): Promise<Rows<K>> => {
    let seed = seeds.get(collection)
    if (seed === undefined) {
      seed = SEEDS[collection](since)
      seeds.set(collection, seed)
    }
    // The entry under a collection's name was filled by that collection's own seed.
    return seed as Promise<Rows<K>>
  }
  const record = (change: Change): void => {
    changes.push(change)
    applyChange(pending, change)
  }
  const overlay = <K extends CollectionName>(collection: K): Map<string, Collections[K] | null> =>
    new Map([...stored.overlay[collection], ...pending.overlay[collection]])
  const present = <T>(rows: Iterable<T | null>): T[] =>
    [...rows].flatMap((row) => (row === null ? [] : [row]))

  return {
    ...settings,
    now,
    since,
    changes,
    all: async (collection) => {
      const rows = new Map<string, Collections[typeof collection] | null>(await seedOf(collection))
      for (const [id, value] of overlay(collection)) rows.set(id, value)
      return present(rows.values())
    },
    get: async (collection, id) => {
      const now = pending.overlay[collection].get(id)
      const changed = now === undefined ? stored.overlay[collection].get(id) : now
      return changed === undefined ? (await seedOf(collection)).get(id) : (changed ?? undefined)
    },
    // The members of the union are exactly such pairs of a collection and its record.
    put: (collection, id, value) => record({ kind: 'put', collection, id, value } as Change),
    remove: (collection, id) => record({ kind: 'remove', collection, id }),
    newId: (kind, more = '') =>
      hexId([settings.seed, kind, now.getTime(), stored.count + pending.count, more].join('/')),
    changed: (collection) => present(overlay(collection).values()),
  }
}
