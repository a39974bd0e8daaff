import type { Files } from '../../config/files.ts'
import { notFoundError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { didYouMean, nearest } from '../../core/text.ts'
import type { Sources } from '../sources.ts'
import type { SourceEntry } from './entry.ts'
import { readSources, writeSources } from './source-file.ts'

function unknownSource(name: string, entries: readonly SourceEntry[]): Error {
  const names = entries.map((entry) => entry.name)
  return notFoundError(`No source "${name}"`, {
    code: 'source_not_found',
    hint: didYouMean(nearest(name, names)) ?? 'To try everything without a database:',
    next: [names.length === 0 ? step('sources add', { name: 'shop', demo: true }) : step('sources list')],
  })
}

/** A change takes milliseconds, so one that waits longer waits for a run that hangs. */
const LOCK_MS = 10_000

/** The stored entries. */
export function createSourceStore(
  files: Files,
  file: string,
  signal: AbortSignal,
): Pick<Sources, 'file' | 'list' | 'get' | 'save'> & { readonly forget: (name: string) => Promise<void> } {
  const list = (): Promise<SourceEntry[]> => readSources(files, file)
  /** While no other run does: none of two changes at once is lost. */
  const change = async (make: (entries: readonly SourceEntry[]) => readonly SourceEntry[]): Promise<void> => {
    const who = 'another run of this program'
    const unlock = await files.lock(file, { who, limitMs: LOCK_MS, signal, waiting: () => undefined })
    try {
      await writeSources(files, file, make(await list()))
    } finally {
      await unlock()
    }
  }
  return {
    file,
    list,
    get: async (name) => {
      const entries = await list()
      const found = entries.find((entry) => entry.name === name)
      if (found === undefined) throw unknownSource(name, entries)
      return found
    },
    save: (entry) =>
      change((entries) => {
        const at = entries.findIndex(({ name }) => name === entry.name)
        return at < 0 ? [...entries, entry] : entries.with(at, entry)
      }),
    forget: (name) => change((entries) => entries.filter((entry) => entry.name !== name)),
  }
}
