import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newHome, runIn } from '../support/run.ts'

const LIST = ['connections', 'list', '--sandbox', '--json']

/** A home with a cache folder of its own, and a list run in it. */
function fresh() {
  const home = newHome()
  const folder = join(home, 'cache', 'lytics-advisor')
  const list = () => runIn(home, LIST, { env: { XDG_CACHE_HOME: join(home, 'cache') } })
  return { home, folder, list, kept: () => readdirSync(folder, { recursive: true }).map(String) }
}

test('the first run keeps its compiled code in the cache folder of the user, and the next one gives the same', async () => {
  const { list, kept } = fresh()
  const first = await list()
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(kept()).not.toEqual([])
  expect(await list()).toEqual(first)
})

test('runs at the same time leave one whole file each', async () => {
  const { list, kept } = fresh()
  const [first, ...others] = await Promise.all([list(), list(), list()])
  for (const other of others) expect(other).toEqual(first)
  expect(kept().filter((name) => /\.\d+$/.test(name))).toEqual([])
  expect(await list()).toEqual(first)
})

test('compiled code that is damaged is not used, and harms nothing', async () => {
  const { folder, list, kept } = fresh()
  const first = await list()
  for (const name of kept()) if (name.endsWith('.cache')) writeFileSync(join(folder, name), 'damaged')
  expect(await list()).toEqual(first)
  expect(await list()).toEqual(first)
})

test('a cache folder that cannot be made is done without', async () => {
  const { home, list } = fresh()
  writeFileSync(join(home, 'cache'), 'a file, not a folder')
  expect(await list()).toMatchObject({ status: 0, stderr: '' })
})

test('compiled code is for this user alone', async () => {
  const { home, folder, list } = fresh()
  mkdirSync(join(home, 'cache'))
  await list()
  expect(statSync(folder).mode & 0o077).toBe(0)
})
