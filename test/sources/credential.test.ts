import { expect, test } from 'vitest'
import { isAppError } from '../../src/core/errors.ts'
import { OPEN_SCOPE } from '../../src/sources/scope.ts'
import { assertForeign, credentialDigest, passwordOf } from '../../src/sources/store/credential.ts'
import type { DatabaseEntry } from '../../src/sources/store/entry.ts'
import { memoryFiles } from '../support/memory-files.ts'

const ADDRESS = {
  host: 'db.example.com',
  port: 5432,
  database: 'crm',
  user: 'reader',
  tls: 'verify-full' as const,
}
const entry = (credential: string, address: Partial<typeof ADDRESS> = {}): DatabaseEntry => ({
  name: 'crm',
  kind: 'postgres',
  address: { ...ADDRESS, ...address },
  credential,
  scope: OPEN_SCOPE,
})

const SECRET = 'planted-secret'
const ENV: Readonly<Record<string, string>> = {
  CRM_PASSWORD: SECRET,
  OTHER: 'at.lytics-token',
  LYTICS_API_TOKEN: 'at.lytics-token',
  CRM_URL: `postgres://reader:${SECRET}@db.example.com/crm`,
}

const parts = (more: object = {}) => ({
  env: (name: string) => ENV[name],
  files: memoryFiles({ '/run/secret': `${SECRET}\n`, '/home/accounts.toml': 'token = "at.lytics-token"' }),
  keychain: async () => ({
    read: async (name: string) => (name === 'crm' ? SECRET : undefined),
    write: async () => undefined,
    remove: async () => undefined,
  }),
  ownFiles: ['/home/accounts.toml'],
  ...more,
})

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    expect(JSON.stringify([error, String(error)])).not.toMatch(/planted-secret|at\.lytics-token/)
    if (isAppError(error)) return error.code
    throw error
  }
  return 'none'
}

test.each(['env:CRM_PASSWORD', 'file:/run/secret', 'keychain:crm'])(
  '%s is read once a person has approved it for the server, and not before',
  async (word) => {
    expect(await passwordOf(entry(word), parts(), true)).toBe(SECRET)
    expect(await refusal(passwordOf(entry(word), parts(), false))).toBe('credential_not_approved')
  },
)

test('the file of an unapproved credential is not even opened', async () => {
  const opened: string[] = []
  const files = memoryFiles()
  const read = async (path: string) => {
    opened.push(path)
    return SECRET
  }
  await refusal(passwordOf(entry('file:/etc/shadow'), parts({ files: { ...files, read } }), false))
  expect(opened).toEqual([])
})

test('a URL needs no approval for its own server, and is refused for another', async () => {
  expect(await passwordOf(entry('env:CRM_URL'), parts(), false)).toBe(SECRET)
  const elsewhere = entry('env:CRM_URL', { host: 'evil.example.com' })
  expect(await refusal(passwordOf(elsewhere, parts(), true))).toBe('credential_other_host')
  expect(await refusal(passwordOf(entry('env:CRM_URL', { port: 1 }), parts(), true))).toBe(
    'credential_other_host',
  )
})

test('what an approval covers changes with host, port, encryption and place, not with the database', () => {
  const digest = credentialDigest(entry('env:A'))
  expect(credentialDigest(entry('env:A', { database: 'other', user: 'other' }))).toBe(digest)
  for (const other of [
    entry('env:B'),
    entry('env:A', { host: 'evil.example.com' }),
    entry('env:A', { port: 1 }),
    { ...entry('env:A'), address: { ...ADDRESS, tls: 'require' as const } },
  ])
    expect(credentialDigest(other)).not.toBe(digest)
})

test('the Lytics token is given to nobody: by its variable, its file, or its value under another name', async () => {
  for (const word of ['env:LYTICS_API_TOKEN', 'env:lytics_api_token', 'file:/home/accounts.toml'])
    expect(await refusal(passwordOf(entry(word), parts(), true))).toBe('credential_is_lytics_token')
  expect(await refusal(passwordOf(entry('env:OTHER'), parts(), true))).toBe('credential_is_lytics_token')
})

test('what is no place is taken for a password and not repeated', async () => {
  expect(() => assertForeign(SECRET, [])).toThrow(/not a place/)
  expect(await refusal(passwordOf(entry(SECRET), parts(), true))).toBe('credential_place')
})

test('a place that holds nothing says so; a password that is typed each time needs somebody', async () => {
  expect(await refusal(passwordOf(entry('env:NOT_SET'), parts(), true))).toBe('credential_missing')
  expect(await refusal(passwordOf(entry('file:/nowhere'), parts(), true))).toBe('credential_missing')
  expect(await refusal(passwordOf(entry('keychain:other'), parts(), true))).toBe('credential_missing')
  expect(await refusal(passwordOf(entry('ask'), parts(), false))).toBe('missing_answers')
  expect(await passwordOf(entry('ask'), parts({ ask: async () => 'typed' }), false)).toBe('typed')
})
