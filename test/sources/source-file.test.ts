import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createFiles } from '../../src/config/create-files.ts'
import { OPEN_SCOPE } from '../../src/sources/scope.ts'
import type { SourceEntry } from '../../src/sources/store/entry.ts'
import { keepJson, readKept } from '../../src/sources/store/kept.ts'
import { readSources, writeSources } from '../../src/sources/store/source-file.ts'
import { createSourceStore } from '../../src/sources/store/source-store.ts'
import { memoryFiles } from '../support/memory-files.ts'

const FILE = '/home/sources.toml'
const SHOP: SourceEntry = { name: 'shop', kind: 'demo', scope: OPEN_SCOPE }
const CRM: SourceEntry = {
  name: 'crm',
  kind: 'postgres',
  address: { host: 'db', port: 5432, database: 'crm', user: 'u', tls: 'verify-full', ca: '/ca.pem' },
  credential: 'env:CRM_PASSWORD',
  writable: true,
  scope: { mode: 'allow', objects: ['orders'], fields: ['customers.id'], operations: [] },
}

test('sources come back as they were written, for their owner alone', async () => {
  const files = memoryFiles()
  expect(await readSources(files, FILE)).toEqual([])
  await writeSources(files, FILE, [SHOP, CRM])
  expect(await readSources(files, FILE)).toEqual([SHOP, CRM])
  expect(await files.mode(FILE)).toBe(0o600)
  expect(files.all.get(FILE)).toContain('format = 1')
})

const table = (more: string) => `format = 1\n[sources.crm]\nkind = "postgres"\n${more}`

test.each([
  ['no TOML', 'format = ', 'line 1'],
  ['another format', 'format = 2', 'format'],
  ['an unknown key', table('password = "planted-secret"'), 'sources.crm'],
  ['a password in the place of its place', table('credential = "planted-secret"'), 'sources.crm.credential'],
  ['an unknown kind', 'format = 1\n[sources.crm]\nkind = "oracle"', 'sources.crm.kind'],
])('%s is refused with its place and without its text', async (_, text, place) => {
  const files = memoryFiles({ [FILE]: text })
  const error = await readSources(files, FILE).catch((thrown: unknown) => String(thrown))
  expect(error).toContain(place)
  expect(error).not.toContain('planted-secret')
})

test('what is kept of a source comes back as it was, lists and empty lists among it', async () => {
  const files = memoryFiles()
  const value = {
    kind: 'demo',
    none: [],
    one: [{ a: 1 }],
    some: [1, 'two', null],
    text: 'x"y',
    deep: { b: [] },
  }
  await keepJson(files, '/state/schema.json', value)
  expect(await readKept(files, '/state/schema.json')).toEqual({ format: 1, ...value })
  files.all.set('/state/schema.json', '{"format":1,')
  expect(await readKept(files, '/state/schema.json')).toBeUndefined()
  files.all.set('/state/schema.json', '{"format":2}')
  expect(await readKept(files, '/state/schema.json')).toBeUndefined()
})

test('two changes at once are both kept', async () => {
  const home = await mkdtemp(join(tmpdir(), 'advisor-sources-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  const store = createSourceStore(createFiles(), join(home, 'sources.toml'), new AbortController().signal)
  await Promise.all(['a', 'b', 'c'].map((name) => store.save({ ...SHOP, name })))
  expect((await store.list()).map(({ name }) => name).sort()).toEqual(['a', 'b', 'c'])
})
