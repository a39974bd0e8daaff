import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files } from './files.ts'

/** Names files aside: unique in this process, and the process id makes them unique on the machine. */
const nextAside = (() => {
  let number = 0
  return (): number => {
    number += 1
    return number
  }
})()

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const orMissing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const folder = (path: string): Promise<unknown> => mkdir(dirname(path), { recursive: true, mode: 0o700 })

/** The real disk. */
export const createFiles = (): Files => ({
  read: (path) => orMissing(readFile(path, 'utf8')),
  write: async (path, text, mode = 0o600) => {
    await folder(path)
    const aside = join(dirname(path), `.${process.pid}-${nextAside()}.tmp`)
    try {
      const handle = await open(aside, 'wx', mode)
      try {
        await handle.writeFile(text)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(aside, path)
    } catch (error) {
      await rm(aside, { force: true })
      throw error
    }
  },
  appendLine: async (path, line) => {
    await folder(path)
    const handle = await open(path, 'a', 0o600)
    try {
      await handle.writeFile(`${line}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  list: async (path) => (await orMissing(readdir(path))) ?? [],
  remove: (path) => rm(path, { force: true }),
  mode: async (path) => {
    const found = await orMissing(stat(path))
    return found === undefined ? undefined : found.mode & 0o777
  },
})
