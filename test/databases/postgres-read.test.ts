import { beforeAll, describe, expect, test } from 'vitest'
import type { Scalar } from '../../src/sources/types.ts'
import { asAdmin, database, newDatabase } from './support/postgres.ts'

const LIMITS = { rows: 10, resultBytes: 256 * 1024, valueBytes: 16 * 1024, timeoutMs: 2000 }

beforeAll(async () => {
  await newDatabase(
    'reading',
    `CREATE TABLE t (id int PRIMARY KEY, name text, big bigint, price numeric(10,2), ratio double precision, at timestamptz, day date, ok boolean);
     INSERT INTO t SELECT n, 'name ' || n, 9007199254740993, 12.50, 0.5, '2026-01-02 03:04:05+02', '2026-01-02', true FROM generate_series(1, 50) n;
     ALTER DATABASE reading SET TimeZone = 'America/New_York'; ALTER DATABASE reading SET DateStyle = 'SQL, DMY';
     CREATE TABLE written (n int);
     CREATE ROLE owner_role LOGIN PASSWORD 'owner_role'; ALTER TABLE written OWNER TO owner_role; ALTER TABLE t OWNER TO owner_role;
     GRANT CREATE ON SCHEMA public TO owner_role`,
  )
})

// The owner may write everything, so that only the transaction and the protocol are left to stop it.
const owner = () => database({ database: 'reading', user: 'owner_role' }, 'owner_role')
const read = (
  text: string,
  {
    values = [],
    columns = ['x'],
    limits = {},
  }: { values?: (string | null)[]; columns?: string[]; limits?: object } = {},
) => {
  const named = columns.map((name) => ({ name, scalar: 'string' as Scalar }))
  return owner().read({ text, values, columns: named }, { ...LIMITS, ...limits })
}
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? 'unknown',
  )

test('values come as text where a number would lose something, and times are UTC whatever the database says', async () => {
  const { rows } = await read('SELECT id, name, big, price, ratio, at, day, ok, NULL FROM t WHERE id = $1', {
    values: ['7'],
    columns: ['id', 'name', 'big', 'price', 'ratio', 'at', 'day', 'ok', 'nothing'],
  })
  expect(rows).toEqual([
    {
      id: 7,
      name: 'name 7',
      big: '9007199254740993',
      price: '12.50',
      ratio: 0.5,
      at: '2026-01-02 01:04:05+00',
      day: '2026-01-02',
      ok: true,
      nothing: null,
    },
  ])
})

test('rows, bytes and single values are limited, and what was cut is said', async () => {
  expect(await read('SELECT id FROM t ORDER BY id', { limits: { rows: 2 } })).toMatchObject({
    rows: [{ x: 1 }, { x: 2 }],
    moreRows: true,
  })
  const long = await read("SELECT repeat('x', 100) FROM t", { limits: { valueBytes: 10, resultBytes: 35 } })
  expect(long).toEqual({
    rows: Array(3).fill({ x: 'xxxxxxxxxx' }),
    moreRows: false,
    overBytes: true,
    cutValues: ['x'],
  })
})

test('one value of 100 MB does not get into memory', async () => {
  const before = process.memoryUsage().rss
  const { overBytes, rows } = await read("SELECT repeat('x', 100000000)", { limits: { timeoutMs: 25_000 } })
  expect({ overBytes, rows }).toEqual({ overBytes: true, rows: [] })
  expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024)
})

test('a slow statement is ended by the server', async () => {
  expect(await codeOf(read('SELECT pg_sleep(20)', { limits: { timeoutMs: 200 } }))).toBe('source_timeout')
})

test('a table that is gone is drift, and one that is not granted is a right', async () => {
  expect(await codeOf(read('SELECT 1 FROM nowhere'))).toBe('source_drift')
  expect(await codeOf(read('SELECT 1 FROM pg_authid'))).toBe('source_permission')
})

test('SQL in a value is data', async () => {
  const text = `'; DELETE FROM t; -- $$ "`
  expect((await read('SELECT $1::text', { values: [text] })).rows).toEqual([{ x: text }])
  expect(await codeOf(read('SELECT $1::text', { values: ['a\0b'] }))).toBe('source_refused')
})

describe('statements of an owner that would write', () => {
  test.each([
    'SELECT 1; DELETE FROM t',
    'SELECT 1; COMMIT; DELETE FROM t',
    'ROLLBACK; DELETE FROM t',
    'COMMIT; DELETE FROM t',
    '/* x */ DELETE FROM t',
    '/* /* */ */ DELETE FROM t',
    'WITH d AS (DELETE FROM t RETURNING id) SELECT * FROM d',
    'WITH i AS (INSERT INTO written VALUES (1) RETURNING n) SELECT * FROM i',
    'SET TRANSACTION READ WRITE',
    'BEGIN READ WRITE',
    'SET transaction_read_only = off',
    "SELECT set_config('transaction_read_only', 'off', true)",
    'DO $$ BEGIN DELETE FROM t; END $$',
    'EXPLAIN ANALYZE DELETE FROM t',
    'SELECT * FROM t FOR UPDATE',
    'SELECT * INTO copied FROM t',
    'CREATE TABLE copied AS SELECT * FROM t',
    'CREATE TEMP TABLE copied (n int)',
    'TRUNCATE t',
    'DROP TABLE t',
    'ALTER TABLE t ADD COLUMN x int',
    'GRANT SELECT ON t TO PUBLIC',
    'LOCK TABLE t IN ACCESS EXCLUSIVE MODE',
    "COPY t TO PROGRAM 'true'",
    "COPY t TO '/tmp/advisor-copy'",
    'VACUUM',
    "ALTER SYSTEM SET work_mem = '1MB'",
    'SET ROLE admin',
  ])('%s changes nothing', async (text) => {
    await codeOf(read(text))
    const { rows } = await asAdmin(
      'SELECT (SELECT count(*)::int FROM t) AS t, (SELECT count(*)::int FROM written) AS w, ' +
        "(SELECT count(*)::int FROM pg_class WHERE relname = 'copied') AS c, " +
        "(SELECT count(*)::int FROM pg_attribute WHERE attrelid = 't'::regclass AND attnum > 0) AS a",
      'reading',
    )
    expect(rows).toEqual([{ t: 50, w: 0, c: 0, a: 8 }])
  })
})

test('EXPLAIN says what would be read without running it', async () => {
  const named = (text: string, values: string[]) => owner().explain({ text, values, columns: [] }, 2000)
  expect((await named('SELECT * FROM t WHERE name = $1', ['x'])).fullScans).toEqual(['t'])
  expect((await named('SELECT pg_sleep(20)', [])).fullScans).toEqual([])
})

test('a write is committed only where it affects exactly one row', async () => {
  const write = (text: string, values: string[]) => owner().write({ text, values, columns: [] }, 2000)
  expect(await write('UPDATE t SET name = $1 WHERE id = $2', ['new', '3'])).toEqual({ affected: 1 })
  expect(await write('UPDATE t SET name = $1', ['all'])).toEqual({ affected: 50 })
  expect(await write('UPDATE t SET name = $1 WHERE id = $2', ['none', '999'])).toEqual({ affected: 0 })
  const { rows } = await asAdmin("SELECT count(*)::int AS n FROM t WHERE name IN ('new', 'all')", 'reading')
  expect(rows).toEqual([{ n: 1 }])
})
