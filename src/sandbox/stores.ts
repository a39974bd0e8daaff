import type { Files } from '../config/files.ts'
import { applyChange, type Change, type Delta, emptyDelta, parseChange } from './delta.ts'

/** Where the difference to the seed is kept. */
export interface Store {
  load(): Promise<Delta>
  append(changes: readonly Change[]): Promise<void>
  clear(): Promise<void>
}

/** A store that lives as long as the process; for tests. */
export function memoryStore(): Store {
  let delta = emptyDelta()
  return {
    load: async () => delta,
    append: async (changes) => {
      for (const change of changes) applyChange(delta, change)
    },
    clear: async () => {
      delta = emptyDelta()
    },
  }
}

const HEADER = '{"format":1}'

/**
 * A store in one file of which lines are only ever added, so that processes at the same time cannot lose each other's
 * writes and need no lock. A line that a crash cut off is passed over; the next one starts on a line of its own.
 */
export function fileStore(files: Files, dir: string): Store {
  const path = `${dir}/changes.jsonl`
  let seen: { text: string; delta: Delta } | undefined

  const load = async (): Promise<Delta> => {
    const text = (await files.read(path)) ?? ''
    if (seen?.text === text) return seen.delta
    const delta = emptyDelta()
    for (const line of text.split('\n')) {
      const change = parseChange(line)
      if (change !== undefined) applyChange(delta, change)
    }
    seen = { text, delta }
    return delta
  }

  return {
    load,
    append: async (changes) => {
      if (changes.length === 0) return
      const before = await files.read(path)
      const start = before === undefined || before === '' ? `${HEADER}\n` : ''
      await files.appendLine(path, start + changes.map((change) => JSON.stringify(change)).join('\n'))
    },
    clear: async () => {
      seen = undefined
      await files.remove(path)
    },
  }
}
