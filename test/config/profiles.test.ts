import { expect, test } from 'vitest'
import { defaultProfile, readProfiles, writeProfiles } from '../../src/config/profiles.ts'
import { memoryFiles } from '../support/memory-files.ts'

const FILE = '/accounts.toml'
const profile = (name: string, more: object = {}) => ({
  name,
  token: `tok-${name}`,
  isDefault: false,
  ...more,
})

test('what is written is read again, and others cannot read the file', async () => {
  const files = memoryFiles()
  const profiles = [
    profile('acme', { url: 'https://eu.example', approval: 'flag' as const }),
    profile('shop "2"', { isDefault: true }),
  ]
  await writeProfiles(files, FILE, profiles)
  expect(await readProfiles(files, FILE)).toEqual(profiles)
  expect(await files.mode(FILE)).toBe(0o600)
})

test('no file is no profile, and neither is a table without a token', async () => {
  expect(await readProfiles(memoryFiles(), FILE)).toEqual([])
  expect(await readProfiles(memoryFiles({ [FILE]: 'theme = "dark"\n[empty]\ntoken = ""\n' }), FILE)).toEqual(
    [],
  )
})

test('a removed profile goes, and what is not ours stays', async () => {
  const files = memoryFiles({
    [FILE]: '[tool]\ncolour = "red"\n[acme]\ntoken = "tok-acme"\nregion = "eu"\n[shop]\ntoken = "tok-shop"\n',
  })
  await writeProfiles(files, FILE, [profile('acme')])
  const text = (await files.read(FILE)) ?? ''
  expect(text).toContain('colour = "red"')
  expect(text).toContain('region = "eu"')
  expect(text).not.toContain('tok-shop')
})

test('the default is the marked one, else the one called default, else the only one', () => {
  const [a, named, marked] = [profile('a'), profile('default'), profile('m', { isDefault: true })]
  expect(defaultProfile([a, named, marked])).toBe(marked)
  expect(defaultProfile([a, named])).toBe(named)
  expect(defaultProfile([a])).toBe(a)
  expect(defaultProfile([a, profile('b')])).toBeUndefined()
  expect(defaultProfile([])).toBeUndefined()
})
