import type { Files } from '../../src/config/files.ts'

/** Files that lie in a map. `broken` makes writing fail from then on, as a full disk does. */
export interface MemoryFiles extends Files {
  readonly all: Map<string, string>
  broken?: Error
}

/** @param start path and text of what is already there */
export function memoryFiles(start: Readonly<Record<string, string>> = {}): MemoryFiles {
  const all = new Map(Object.entries(start))
  const locks = new Map<string, Promise<void>>()
  const modes = new Map<string, number>()
  const files: MemoryFiles = {
    all,
    read: async (path) => all.get(path),
    readStart: async (path, most) => {
      const text = all.get(path)
      return text === undefined ? undefined : new TextEncoder().encode(text).subarray(0, most)
    },
    write: async (path, text, mode = 0o600) => {
      if (files.broken !== undefined) throw files.broken
      all.set(path, typeof text === 'string' ? text : [...text].join(''))
      modes.set(path, mode)
    },
    appendLine: async (path, line) => {
      if (files.broken !== undefined) throw files.broken
      const text = all.get(path) ?? ''
      all.set(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`)
    },
    list: async (folder) =>
      [...all.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    remove: async (path) => {
      if (files.broken !== undefined) throw files.broken
      all.delete(path)
      modes.delete(path)
    },
    lock: async (path) => {
      if (files.broken !== undefined) throw files.broken
      const before = locks.get(path) ?? Promise.resolve()
      let unlock = (): void => undefined
      locks.set(
        path,
        before.then(
          () =>
            new Promise<void>((resolve) => {
              unlock = resolve
            }),
        ),
      )
      await before
      return async () => unlock()
    },
    mode: async (path) => (all.has(path) ? (modes.get(path) ?? 0o600) : undefined),
  }
  return files
}
