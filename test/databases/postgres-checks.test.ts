import { beforeAll, expect, inject, test } from 'vitest'
import type { Check } from '../../src/sources/database.ts'
import type { DatabaseAddress, DatabaseEntry } from '../../src/sources/store/entry.ts'
import { asAdmin, database, newDatabase } from './support/postgres.ts'

beforeAll(async () => {
  await newDatabase(
    'checks',
    `CREATE TABLE t (id int PRIMARY KEY);
     CREATE ROLE reader LOGIN PASSWORD 'reader'; GRANT SELECT ON t TO reader;
     CREATE ROLE writer LOGIN PASSWORD 'writer'; GRANT SELECT, INSERT ON t TO writer;
     CREATE ROLE stranger LOGIN PASSWORD 'stranger';
     CREATE ROLE filer LOGIN PASSWORD 'filer'; GRANT SELECT ON t TO filer; GRANT pg_read_server_files TO filer;
     CREATE ROLE boss LOGIN PASSWORD 'boss' SUPERUSER`,
  )
})

const checks = (
  address: Partial<DatabaseAddress>,
  password?: string,
  more?: Partial<DatabaseEntry>,
): Promise<Check[]> => database({ database: 'checks', ...address }, password, more).test()

const outcomes = (found: readonly Check[]) =>
  Object.fromEntries(found.map(({ name, outcome }) => [name, outcome]))
const check = (found: readonly Check[], name: Check['name']) => found.find((each) => each.name === name)
const failures = (found: readonly Check[]) => found.filter(({ outcome }) => outcome === 'failed')

test('a reader over a verified connection passes every check, in their order', async () => {
  const found = await checks({})
  expect(outcomes(found)).toEqual({
    reach: 'passed',
    tls: 'passed',
    host_name: 'passed',
    login: 'passed',
    schema_readable: 'passed',
    timed_probe: 'passed',
    select_only: 'passed',
    read_only_session: 'passed',
    latency: 'passed',
  })
  expect(check(found, 'tls')?.message).toMatch(/verify-full: .*TLSv1\.[23]/)
})

test('the mode in force is said: require is a warning, verify-ca compares no name', async () => {
  const required = await checks({ tls: 'require' })
  expect(check(required, 'tls')).toMatchObject({ outcome: 'warning', next: { operation: 'sources add' } })
  // The certificate is for localhost.
  const verified = await checks({ tls: 'verify-ca', host: '127.0.0.1' })
  expect(outcomes(verified)).toMatchObject({ tls: 'passed', host_name: 'skipped', login: 'passed' })
})

test('a certificate for another name fails at the host name', async () => {
  const found = await checks({ host: '127.0.0.1' })
  expect(failures(found).map(({ name }) => name)).toEqual(['host_name'])
  expect(outcomes(found)).toMatchObject({ tls: 'passed', login: 'skipped' })
})

test.each(['verify-ca', 'verify-full'] as const)(
  '%s: a certificate of another authority fails at TLS',
  async (tls) => {
    const found = await checks({ tls, ca: inject('otherCa') })
    expect(failures(found)).toMatchObject([{ name: 'tls', fix: expect.stringContaining('authority') }])
  },
)

test('a server without TLS fails at TLS, and nothing is sent in the clear', async () => {
  const found = await checks({ tls: 'require', port: inject('plainPostgres') })
  expect(failures(found)).toMatchObject([
    { name: 'tls', message: expect.stringContaining('does not offer TLS') },
  ])
})

test('each step that fails has a fix, and the later ones are skipped', async () => {
  const nothing = await checks({ port: 1 })
  expect(failures(nothing)).toMatchObject([{ name: 'reach', fix: expect.any(String) }])
  expect(nothing.slice(1).every(({ outcome }) => outcome === 'skipped')).toBe(true)

  const password = await checks({}, 'wrong')
  expect(failures(password)).toMatchObject([{ name: 'login', next: { operation: 'sources credential' } }])
  expect(JSON.stringify(password)).not.toContain('wrong')

  const missing = await checks({ database: 'nowhere' })
  expect(failures(missing)).toMatchObject([{ name: 'login', message: 'There is no database "nowhere"' }])

  const stranger = await checks({ user: 'stranger' }, 'stranger')
  expect(failures(stranger)).toMatchObject([
    { name: 'schema_readable', next: { operation: 'sources script' } },
  ])
})

test('rights beyond SELECT: a writer is a warning unless declared, a superuser and a reader of files fail', async () => {
  const right = async (user: string, more?: Partial<DatabaseEntry>) =>
    check(await checks({ user }, user, more), 'select_only')
  expect(await right('writer')).toMatchObject({
    outcome: 'warning',
    message: expect.stringContaining('public.t'),
  })
  expect(await right('writer', { writable: true })).toMatchObject({ outcome: 'passed' })
  expect(await right('filer')).toMatchObject({ outcome: 'failed' })
  expect(await right('boss')).toMatchObject({ outcome: 'failed', message: 'boss is a superuser' })
})

test('the checks store nothing', async () => {
  await checks({})
  const { rows } = await asAdmin('SELECT count(*)::int AS n FROM pg_stat_user_tables', 'checks')
  expect(rows).toEqual([{ n: 1 }])
})
