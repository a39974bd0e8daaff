import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
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
  test('gives so many bytes and no more, all of a short file, and nothing where there is none', async () => {
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
