import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decodeText } from '../core/decode-text.ts'
import { usageError } from '../core/errors.ts'
import { lock } from './create-lock.ts'
import type { Files } from './files.ts'

/** Bytes asked for at a time. */
const PART = 256 * 1024

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

const isFolder = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EISDIR'

const readText = async (path: string): Promise<string> => {
  try {
    return decodeText(await readFile(path))
  } catch (error) {
    if (isFolder(error)) throw usageError(`${path} is a folder, not a file`, { code: 'not_a_file' })
    throw error
  }
}

const orMissing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function readStart(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const parts: Uint8Array[] = []
    let length = 0
    // Read until nothing comes: a pipe (`<(command)`) has no size and gives a little at a time.
    while (length < most) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(most - length, PART)))
      if (bytesRead === 0) break
      parts.push(buffer.subarray(0, bytesRead))
      length += bytesRead
    }
    return Buffer.concat(parts)
  } finally {
    await handle.close()
  }
}

/** Whether what comes next begins a line: false after a line that a crash cut off. */
async function endsInLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat()
  if (size === 0) return true
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer[0] === 0x0a
}

const folder = (path: string): Promise<unknown> => mkdir(dirname(path), { recursive: true, mode: 0o700 })

/** The real disk. */
export const createFiles = (): Files => ({
  read: (path) => orMissing(readText(path)),
  readStart: (path, most) => orMissing(readStart(path, most)),
  write: async (path, text, mode = 0o600) => {
    await folder(path)
    const aside = join(dirname(path), `.${process.pid}-${nextAside()}.tmp`)
    try {
      const handle = await open(aside, 'wx', mode)
      try {
        for (const part of typeof text === 'string' ? [text] : text) await handle.writeFile(part)
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
    const handle = await open(path, 'a+', 0o600)
    try {
      await handle.writeFile(`${(await endsInLine(handle)) ? '' : '\n'}${line}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  list: async (path) => (await orMissing(readdir(path))) ?? [],
  remove: (path) => rm(path, { force: true }),
  lock,
  mode: async (path) => {
    const found = await orMissing(stat(path))
    return found === undefined ? undefined : found.mode & 0o777
  },
})
