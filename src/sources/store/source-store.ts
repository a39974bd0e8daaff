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

/** The stored entries. */
export function createSourceStore(
  files: Files,
  file: string,
): Pick<Sources, 'file' | 'list' | 'get' | 'save'> & { readonly forget: (name: string) => Promise<void> } {
  const list = (): Promise<SourceEntry[]> => readSources(files, file)
  return {
    file,
    list,
    get: async (name) => {
      const entries = await list()
      const found = entries.find((entry) => entry.name === name)
      if (found === undefined) throw unknownSource(name, entries)
      return found
    },
    save: async (entry) => {
      const entries = await list()
      const at = entries.findIndex(({ name }) => name === entry.name)
      await writeSources(files, file, at < 0 ? [...entries, entry] : entries.with(at, entry))
    },
    forget: async (name) => {
      const left = (await list()).filter((entry) => entry.name !== name)
      await writeSources(files, file, left)
    },
  }
}
