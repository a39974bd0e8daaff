import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFiles } from '../../src/config/create-files.ts'

const files = createFiles()
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lytics-advisor-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777

describe('writing', () => {
  test('makes folders that only the owner may enter, and a file that only the owner may read', async () => {
    const path = join(folder, 'a', 'b', 'accounts.toml')
    await files.write(path, 'text')
    expect(await files.read(path)).toBe('text')
    expect(await modeOf(path)).toBe(0o600)
    expect(await modeOf(join(folder, 'a'))).toBe(0o700)
  })

  test('takes a text in parts, so that a large one is never in memory as a whole', async () => {
    const path = join(folder, 'parts')
    await files.write(path, ['a', '', '😀b'])
    expect(await files.read(path)).toBe('a😀b')
  })

  test('takes a readable file back from others', async () => {
    const path = join(folder, 'accounts.toml')
    await files.write(path, 'old')
    await chmod(path, 0o644)
    await files.write(path, 'new')
    expect(await files.mode(path)).toBe(0o600)
  })

  test('takes the mode that is said', async () => {
    const path = join(folder, 'plan.json')
    await files.write(path, '{}', 0o640)
    expect(await modeOf(path)).toBe(0o640)
  })

  test('replaces the file in one step: who reads meanwhile sees a whole one', async () => {
    const path = join(folder, 'state.json')
    const versions = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000))
    await files.write(path, versions[0] ?? '')
    const before = (await stat(path)).ino
    const seen: (string | undefined)[] = []
    await Promise.all([
      ...versions.map((text) => files.write(path, text)),
      ...Array.from({ length: 20 }, async () => seen.push(await files.read(path))),
    ])
    for (const text of seen) expect(versions).toContain(text)
    expect((await stat(path)).ino).not.toBe(before)
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  test('a failure leaves the old file and nothing aside', async () => {
    const path = join(folder, 'taken')
    await mkdir(join(path, 'inside'), { recursive: true })
    await expect(files.write(path, 'text')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['taken'])
  })
})

describe('lines', () => {
  test('are added at the end of a file that only the owner may read', async () => {
    const path = join(folder, 'state', 'journal.jsonl')
    await files.appendLine(path, '1')
    await files.appendLine(path, '2')
    expect(await readFile(path, 'utf8')).toBe('1\n2\n')
    expect(await modeOf(path)).toBe(0o600)
  })

  test('that cannot be added are an error', async () => {
    await expect(files.appendLine(folder, '1')).rejects.toThrow()
  })
})

describe('what is not there', () => {
  test('reads as nothing', async () => {
    const path = join(folder, 'none')
    expect(await files.read(path)).toBeUndefined()
    expect(await files.mode(path)).toBeUndefined()
    expect(await files.list(path)).toEqual([])
    await files.remove(path)
  })

  test('below a file is not there either', async () => {
    await files.write(join(folder, 'file'), '')
    expect(await files.read(join(folder, 'file', 'below'))).toBeUndefined()
  })

  test('and what cannot be read is an error, not nothing', async () => {
    await expect(files.read(folder)).rejects.toThrow()
  })
})

test('files are listed and removed', async () => {
  await files.write(join(folder, 'a'), '')
  expect(await files.list(folder)).toEqual(['a'])
  await files.remove(join(folder, 'a'))
  expect(await files.list(folder)).toEqual([])
})

describe('reading the start of a file', () => {
  test('gives N bytes and no more, all of a short file, and nothing where there is none', async () => {
    const path = join(folder, 'long.csv')
    await files.write(path, 'x'.repeat(700_000))
    expect((await files.readStart(path, 600_000))?.length).toBe(600_000)
    expect((await files.readStart(path, 1_000_000))?.length).toBe(700_000)
    expect(await files.readStart(join(folder, 'none.csv'), 10)).toBeUndefined()
  })

  test('a folder is no file', async () => {
    await expect(files.readStart(folder, 10)).rejects.toMatchObject({ code: 'EISDIR' })
  })
})

describe('a line that a crash cut off', () => {
  test('does not swallow the next one', async () => {
    const path = join(folder, 'journal.jsonl')
    await files.write(path, '{"a":1}\n{"b":')
    await files.appendLine(path, '{"c":3}')
    expect(await files.read(path)).toBe('{"a":1}\n{"b":\n{"c":3}\n')
  })
})

describe('a lock', () => {
  const options = (signal = new AbortController().signal) => ({
    who: 'a test',
    limitMs: 60_000,
    signal,
    waiting: () => undefined,
  })

  test('lets one in at a time, in this process and among others', async () => {
    const path = join(folder, 'state', 'journal.jsonl')
    const steps: string[] = []
    const work = async (name: string) => {
      const unlock = await files.lock(path, options())
      steps.push(`${name} in`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      steps.push(`${name} out`)
      await unlock()
    }
    await Promise.all([work('a'), work('b'), work('c')])
    expect(steps).toHaveLength(6)
    for (let at = 0; at < 6; at += 2) expect(steps[at + 1]).toBe(steps[at]?.replace('in', 'out'))
  })

  test('names its holder to one that waits no longer', async () => {
    const path = join(folder, 'journal.jsonl')
    const unlock = await files.lock(path, options())
    await expect(files.lock(path, { ...options(), limitMs: 0 })).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('a test'),
    })
    await unlock()
    await (await files.lock(path, options()))()
  })

  test('waiting for it ends with the signal', async () => {
    const path = join(folder, 'journal.jsonl')
    const unlock = await files.lock(path, options())
    const run = new AbortController()
    const waiting = files.lock(path, options(run.signal))
    run.abort()
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
    await unlock()
  })

  test('leaves nothing behind', async () => {
    const path = join(folder, 'journal.jsonl')
    await (await files.lock(path, options()))()
    expect(await readdir(folder)).toEqual([])
  })
})

describe('texts as other systems write them', () => {
  test.each([
    ['a mark of UTF-8', Buffer.from('\ufeffkey', 'utf8')],
    ['UTF-16', Buffer.from('\ufeffkey', 'utf16le')],
  ])('%s is no part of the text', async (_, bytes) => {
    const path = join(folder, 'key.txt')
    await writeFile(path, bytes)
    expect(await files.read(path)).toBe('key')
  })

  test('a folder in the place of a file is a mistake that is named', async () => {
    await expect(files.read(folder)).rejects.toMatchObject({ code: 'not_a_file' })
  })
})
