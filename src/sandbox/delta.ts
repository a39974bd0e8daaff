import { isObject } from '../core/json.ts'
import type { CollectionName, Collections } from './records.ts'

type Put = {
  [K in CollectionName]: { kind: 'put'; collection: K; id: string; value: Collections[K] }
}[CollectionName]

/** One thing that happened to the sandbox since its seed. */
export type Change =
  | { readonly kind: 'since'; readonly at: string }
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'remove'; readonly collection: CollectionName; readonly id: string }
  | Put

type Overlay = { readonly [K in CollectionName]: Map<string, Collections[K] | null> }

/** The difference between the seed and the present state. A `null` in the overlay is something removed. */
export interface Delta {
  since?: string
  advancedMs: number
  /** How many changes it folds; new ids are made from it. */
  count: number
  readonly overlay: Overlay
}

/** No difference at all. */
export const emptyDelta = (): Delta => ({
  advancedMs: 0,
  count: 0,
  overlay: {
    auth: new Map(),
    connection: new Map(),
    job: new Map(),
    segment: new Map(),
    field: new Map(),
    model: new Map(),
    stream: new Map(),
    setting: new Map(),
    mapping: new Map(),
    exclusion: new Map(),
  },
})

const put = <K extends CollectionName>(
  delta: Delta,
  collection: K,
  id: string,
  value: Collections[K] | null,
) => delta.overlay[collection].set(id, value)

/** Adds a change to a delta. Of several first uses the earliest written one counts. */
export function applyChange(delta: Delta, change: Change): void {
  delta.count += 1
  if (change.kind === 'since') delta.since ??= change.at
  else if (change.kind === 'advance') delta.advancedMs += change.ms
  else if (change.kind === 'remove') put(delta, change.collection, change.id, null)
  else putChange(delta, change)
}

function putChange(delta: Delta, change: Put): void {
  // The union keeps collection and value together; a generic call alone cannot follow it.
  const overlay: Map<string, unknown> = delta.overlay[change.collection]
  overlay.set(change.id, change.value)
}

/** A line of the state file as a change; undefined for a line that was cut off or is not ours. */
export function parseChange(line: string): Change | undefined {
  if (line === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!isObject(value)) return undefined
  const known =
    (value.kind === 'since' && typeof value.at === 'string') ||
    (value.kind === 'advance' && typeof value.ms === 'number') ||
    ((value.kind === 'put' || value.kind === 'remove') &&
      typeof value.collection === 'string' &&
      typeof value.id === 'string' &&
      value.collection in emptyDelta().overlay)
  return known ? (value as unknown as Change) : undefined
}
