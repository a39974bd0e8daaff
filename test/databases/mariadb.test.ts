import { readFileSync } from 'node:fs'
import mysql, { type RowDataPacket } from 'mysql2/promise'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Check, Discovered } from '../../src/sources/database.ts'
import { mysqlDatabase } from '../../src/sources/mysql/database.ts'
import { OPEN_SCOPE } from '../../src/sources/scope.ts'
import type { DatabaseAddress, DatabaseEntry } from '../../src/sources/store/entry.ts'
import type { Scalar } from '../../src/sources/types.ts'

const LIMITS = { rows: 10, resultBytes: 256 * 1024, valueBytes: 16 * 1024, timeoutMs: 2000 }

async function asRoot(...statements: string[]): Promise<RowDataPacket[]> {
  const connection = await mysql.createConnection({
    host: '127.0.0.1',
    port: inject('mariadb'),
    user: 'root',
  })
  try {
    let rows: RowDataPacket[] = []
    for (const statement of statements) rows = (await connection.query<RowDataPacket[]>(statement))[0]
    return rows
  } finally {
    await connection.end()
  }
}

const database = (address: Partial<DatabaseAddress> = {}, more: Partial<DatabaseEntry> = {}) => {
  const full = {
    host: 'localhost',
    port: inject('mariadb'),
    database: 'shop',
    user: 'reader',
    tls: 'verify-full' as const,
    ca: inject('ca'),
    ...address,
  }
  const entry: DatabaseEntry = { name: 'crm', kind: 'mysql', address: full, scope: OPEN_SCOPE, ...more }
  const password = full.user
  return mysqlDatabase({ entry, password, ca: readFileSync(full.ca, 'utf8'), now: () => performance.now() })
}

beforeAll(async () => {
  await asRoot(
    'CREATE DATABASE shop',
    'CREATE DATABASE other',
    'USE shop',
    `CREATE TABLE shop.parent (a int, b int, note text, PRIMARY KEY (a, b))`,
    `CREATE TABLE shop.t (id int PRIMARY KEY AUTO_INCREMENT, name varchar(40) COLLATE utf8mb4_unicode_ci COMMENT 'what it is called',
      code varchar(10) COLLATE utf8mb4_bin UNIQUE, kind enum('a','b''c') DEFAULT 'a', big bigint, price decimal(10,2), ratio double,
      at timestamp NULL, day date, ok tinyint(1), bytes varbinary(4), api_token text, twice int AS (id * 2), a int, b int,
      KEY (name(5)), KEY (big, day), FULLTEXT KEY (name), CONSTRAINT two FOREIGN KEY (a, b) REFERENCES shop.parent (a, b))`,
    'CREATE TABLE shop.logs (id int PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 4',
    'CREATE TABLE other.t (id int)',
    'CREATE FUNCTION shop.bump() RETURNS int DETERMINISTIC RETURN 1',
    'CREATE VIEW shop.plain AS SELECT id FROM shop.t',
    'CREATE VIEW shop.acts AS SELECT shop.bump() AS x',
    `INSERT INTO shop.t (id, name, code, big, price, ratio, at, day, ok, bytes)
      SELECT seq, CONCAT('name ', seq), seq, 9007199254740993, 12.50, 0.5, FROM_UNIXTIME(1767323045), '2026-01-02', 1, x'00ff'
      FROM seq_1_to_50`,
    "CREATE USER reader@'%' IDENTIFIED BY 'reader'",
    'GRANT SELECT, SHOW VIEW ON shop.* TO reader',
    "CREATE USER writer@'%' IDENTIFIED BY 'writer'",
    'GRANT SELECT, INSERT, UPDATE ON shop.t TO writer',
    "CREATE USER owner@'%' IDENTIFIED BY 'owner'",
    'GRANT ALL ON shop.* TO owner',
    "CREATE USER picky@'%' IDENTIFIED BY 'picky'",
    'GRANT SELECT (id, name) ON shop.t TO picky',
  )
})

const outcomes = (found: readonly Check[]) =>
  Object.fromEntries(found.map(({ name, outcome }) => [name, outcome]))
const failures = (found: readonly Check[]) => found.filter(({ outcome }) => outcome === 'failed')

describe('checks', () => {
  test('a reader over a verified connection passes all of them', async () => {
    const found = await database().test()
    expect(failures(found)).toEqual([])
    expect(outcomes(found)).toMatchObject({
      tls: 'passed',
      host_name: 'passed',
      select_only: 'passed',
      timed_probe: 'passed',
    })
  })

  test('more than SELECT fails, because a read-only transaction does not stop DROP here', async () => {
    const writer = failures(await database({ user: 'writer' }).test())
    expect(writer).toMatchObject([{ name: 'select_only', next: { operation: 'sources script' } }])
    expect(failures(await database({ user: 'writer' }, { writable: true }).test())).toEqual([])
    expect(failures(await database({ user: 'owner' }, { writable: true }).test())).toMatchObject([
      { name: 'select_only' },
    ])
  })

  test('certificates: another authority fails at TLS; verify-ca compares no name', async () => {
    expect(failures(await database({ ca: inject('otherCa') }).test())).toMatchObject([{ name: 'tls' }])
    expect(outcomes(await database({ host: '127.0.0.1', tls: 'verify-ca' }).test())).toMatchObject({
      tls: 'passed',
      host_name: 'skipped',
      login: 'passed',
    })
  })

  test('a wrong user fails at the login', async () => {
    expect(failures(await database({ user: 'nobody' }).test())).toMatchObject([{ name: 'login' }])
  })
})

describe('discovery', () => {
  const object = (found: Discovered, id: string) => found.objects.find((each) => each.id === id)!

  test('tables, views, keys, foreign keys and partitions for a user that may only SELECT', async () => {
    const found = await database().discover()
    expect(found.engine).toMatch(/^MariaDB \d/)
    expect(found.objects.map(({ id, kind, partitions }) => [id, kind, partitions])).toEqual([
      ['shop.acts', 'view', undefined],
      ['shop.logs', 'table', 4],
      ['shop.parent', 'table', undefined],
      ['shop.plain', 'view', undefined],
      ['shop.t', 'table', undefined],
    ])
    const t = object(found, 'shop.t')
    expect(t.keys).toEqual([['id'], ['code']])
    expect([...t.leading].sort()).toEqual(['a', 'big', 'code', 'id'])
    expect(found.relations).toEqual([
      {
        from: 'shop.t',
        fields: ['a', 'b'],
        to: 'shop.parent',
        toFields: ['a', 'b'],
        many: true,
        enforced: true,
      },
    ])
    expect(found.problems.map(({ code, where }) => [code, where])).toEqual([['view_runs_code', 'shop.acts']])
  })

  test('columns: enums, collations, generated, sensitive', async () => {
    const { fields } = object(await database().discover(), 'shop.t')
    const field = (name: string) => fields.find((each) => each.name === name)
    expect(field('kind')).toMatchObject({ scalar: 'enum', enum: ['a', "b'c"], default: true })
    expect(field('name')).toMatchObject({ collation: 'case_insensitive', comment: 'what it is called' })
    expect(field('code')).toMatchObject({ collation: 'exact' })
    expect(field('ok')).toMatchObject({ scalar: 'boolean' })
    expect(field('twice')).toMatchObject({ generated: true })
    expect(field('id')).toMatchObject({ default: true, nullable: false })
    expect(field('api_token')).toMatchObject({ sensitive: 'secret' })
    expect(field('name')?.writable).toBeUndefined()
  })

  test('a user with rights on columns sees those, a writer sees what it may write', async () => {
    const picky = object(await database({ user: 'picky' }).discover(), 'shop.t')
    expect(picky.fields.map(({ name }) => name)).toEqual(['id', 'name'])
    const writer = object(await database({ user: 'writer' }).discover(), 'shop.t')
    expect(writer.fields.find(({ name }) => name === 'name')?.writable).toEqual(['insert', 'update'])
    expect(writer.fields.find(({ name }) => name === 'twice')?.writable).toBeUndefined()
  })

  test('a view whose definition may not be seen is a problem', async () => {
    await asRoot("CREATE USER blind@'%' IDENTIFIED BY 'blind'", 'GRANT SELECT ON shop.* TO blind')
    const { problems } = await database({ user: 'blind' }).discover()
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['view_definition_hidden', 'shop.acts'],
      ['view_definition_hidden', 'shop.plain'],
    ])
  })
})

describe('reading', () => {
  const read = (
    text: string,
    columns: [string, Scalar][] = [['x', 'string']],
    values: string[] = [],
    limits = {},
    user = 'reader',
  ) =>
    database({ user }).read(
      { text, values, columns: columns.map(([name, scalar]) => ({ name, scalar })) },
      { ...LIMITS, ...limits },
    )
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { code?: string }) => error.code ?? '',
    )

  test('values come as text where a number would lose something, times in UTC', async () => {
    const { rows } = await read(
      'SELECT id, name, big, price, ratio, at, day, ok, bytes FROM shop.t WHERE id = ?',
      [
        ['id', 'integer'],
        ['name', 'string'],
        ['big', 'integer'],
        ['price', 'number'],
        ['ratio', 'number'],
        ['at', 'datetime'],
        ['day', 'date'],
        ['ok', 'boolean'],
        ['bytes', 'binary'],
      ],
      ['7'],
    )
    expect(rows).toEqual([
      {
        id: 7,
        name: 'name 7',
        big: '9007199254740993',
        price: '12.50',
        ratio: 0.5,
        at: '2026-01-02 03:04:05',
        day: '2026-01-02',
        ok: true,
        bytes: '\\x00ff',
      },
    ])
  })

  test('a text is compared with a text: 0 and false find no name', async () => {
    for (const value of ['0', 'false'])
      expect((await read('SELECT id FROM shop.t WHERE name = ?', [['x', 'integer']], [value])).rows).toEqual(
        [],
      )
  })

  test('rows, bytes, values and time are limited', async () => {
    expect(
      await read('SELECT id FROM shop.t ORDER BY id', [['x', 'integer']], [], { rows: 2 }),
    ).toMatchObject({
      rows: [{ x: 1 }, { x: 2 }],
      moreRows: true,
    })
    expect(
      await read("SELECT REPEAT('x', 100) FROM shop.t", undefined, [], { valueBytes: 10, resultBytes: 35 }),
    ).toMatchObject({ overBytes: true, cutValues: ['x'], rows: Array(3).fill({ x: 'xxxxxxxxxx' }) })
    expect(
      await read("SELECT REPEAT('x', 900000) FROM shop.t", undefined, [], {
        rows: 50,
        resultBytes: 1e9,
        valueBytes: 1e9,
      }),
    ).toMatchObject({ overBytes: true })
    expect(await codeOf(read('SELECT SLEEP(20)', undefined, [], { timeoutMs: 200 }))).toBe('source_timeout')
  })

  test.each([
    'SELECT 1; DELETE FROM shop.t',
    'DELETE FROM shop.t',
    '/*! DELETE FROM shop.t */',
    '/*M! DELETE FROM shop.t */',
    "UPDATE shop.t SET name = 'x'",
    "REPLACE INTO shop.t (id, name) VALUES (1, 'x')",
    'DELETE FROM shop.t RETURNING id',
    "EXECUTE IMMEDIATE 'DELETE FROM shop.t'",
    'ANALYZE DELETE FROM shop.t',
    'CREATE TABLE shop.copied AS SELECT * FROM shop.t',
    "SELECT * FROM shop.t INTO OUTFILE '/tmp/advisor-outfile'",
  ])('%s changes nothing, not even for the owner', async (text) => {
    await codeOf(read(text, undefined, [], {}, 'owner'))
    const rows = await asRoot("SELECT COUNT(*) AS n, SUM(name LIKE 'name %') AS named FROM shop.t")
    expect(rows).toMatchObject([{ n: 50, named: '50' }])
    expect(await asRoot("SELECT 1 FROM information_schema.TABLES WHERE TABLE_NAME = 'copied'")).toEqual([])
  })

  test.each([
    'TRUNCATE shop.t',
    'DROP TABLE shop.t',
    'ALTER TABLE shop.t ADD x int',
    'LOCK TABLES shop.t WRITE',
  ])('%s is refused to a reader by its rights, which are all that holds here', async (text) => {
    expect(await codeOf(read(text))).not.toBe('done')
    expect(await asRoot('SELECT COUNT(*) AS n FROM shop.t')).toMatchObject([{ n: 50 }])
  })

  test('EXPLAIN says what would be read; a write is committed only for exactly one row', async () => {
    const full = { text: 'SELECT * FROM shop.t WHERE price = ?', values: ['1'], columns: [] }
    expect((await database().explain(full, 2000)).fullScans).toEqual(['t'])
    const write = (text: string, values: string[]) =>
      database({ user: 'writer' }).write({ text, values, columns: [] }, 2000)
    expect(await write('UPDATE shop.t SET a = NULL, name = ? WHERE id = ?', ['name 3', '3'])).toEqual({
      affected: 1,
    })
    expect(await write('UPDATE shop.t SET name = ?', ['all'])).toEqual({ affected: 50 })
    expect(await asRoot("SELECT COUNT(*) AS n FROM shop.t WHERE name = 'all'")).toMatchObject([{ n: 0 }])
  })
})
