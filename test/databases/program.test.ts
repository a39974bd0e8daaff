import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import mysql from 'mysql2/promise'
import { expect, inject, test } from 'vitest'
import { newHome, runIn } from '../support/run.ts'
import { asAdmin, newDatabase } from './support/postgres.ts'

/** The installed program in one home; fails with what it said. */
function installed(env: Readonly<Record<string, string>>) {
  const home = newHome()
  const run = async (expected: number, ...args: string[]) => {
    const { status, stdout, stderr } = await runIn(home, args, { env })
    expect(status, `${args.join(' ')}\n${stdout}${stderr}`).toBe(expected)
    return { stdout, stderr, json: () => JSON.parse(stdout) as Record<string, never> }
  }
  return { home, run }
}

const inUrl = (port: number, user: string, password: string, database: string, scheme: string): string =>
  `${scheme}://${user}:${password}@localhost:${port}/${database}?sslmode=verify-full&sslrootcert=${encodeURIComponent(inject('ca'))}`

test('script, test, discover, scope, rename a column, diff: on PostgreSQL with the installed program', async () => {
  await newDatabase(
    'whole',
    `CREATE TABLE customers (id int PRIMARY KEY, phone text, password_hash text);
     CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customers, total numeric(10,2));
     CREATE TABLE salaries (id int); INSERT INTO customers VALUES (1, '030 1', 'planted-secret')`,
  )
  const port = inject('postgres')
  // The source is there before its user: the script makes the user.
  const env = { CRM_URL: inUrl(port, 'crm_reader', 'not-yet', 'whole', 'postgres') }
  const { home, run } = installed(env)
  await run(0, 'sources', 'add', 'crm', '--url-from', 'env:CRM_URL')
  await run(1, 'sources', 'test', 'crm')

  const file = join(home, 'reader.sql')
  const tables = ['--table', 'public.customers', '--table', 'public.orders']
  await run(0, 'sources', 'script', 'crm', '--user', 'crm_reader', ...tables, '-o', file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const script = readFileSync(file, 'utf8')
  const [, password = ''] = /PASSWORD '([^']+)'/.exec(script) ?? []
  await asAdmin(script, 'whole')

  const url = inUrl(port, 'crm_reader', password, 'whole', 'postgres')
  const as = async (expected: number, ...args: string[]) => {
    const { status, stdout, stderr } = await runIn(home, args, { env: { CRM_URL: url } })
    expect(status, `${args.join(' ')}\n${stdout}${stderr}`).toBe(expected)
    expect(`${stdout}${stderr}`).not.toContain(password)
    expect(`${stdout}${stderr}`).not.toContain('planted-secret')
    return stdout
  }
  expect(JSON.parse(await as(0, 'sources', 'test', 'crm', '--json'))).toMatchObject({ ok: true })
  await as(0, 'sources', 'discover', 'crm')
  expect(JSON.parse(await as(0, 'sources', 'objects', 'crm', '--json')).objects).toMatchObject([
    { id: 'public.customers', readable: true, sensitive: 2 },
    { id: 'public.orders', readable: true },
    { id: 'public.salaries', readable: false },
  ])
  await as(0, 'sources', 'scope', 'crm', '--block', 'customers')
  expect(await as(0, 'sources', 'objects', 'crm')).not.toContain('customers')

  await asAdmin('ALTER TABLE orders RENAME total TO amount', 'whole')
  expect(JSON.parse(await as(0, 'sources', 'diff', 'crm', '--json'))).toMatchObject({
    same: false,
    changes: [{ kind: 'renamed', where: 'public.orders.total', to: 'public.orders.amount' }],
  })
  await as(0, 'sources', 'discover', 'crm')
  expect(JSON.parse(await as(0, 'sources', 'diff', 'crm', '--json'))).toMatchObject({ same: true })
})

test('after its discovery the script leaves out secrets, and a second user may write what is named', async () => {
  await newDatabase(
    'scripted',
    'CREATE TABLE people (id int PRIMARY KEY, note text, api_token text); CREATE TABLE other (id int)',
  )
  await asAdmin(
    'CREATE ROLE scripted LOGIN PASSWORD $$scripted$$; GRANT SELECT ON people, other TO scripted',
    'scripted',
  )
  const { home, run } = installed({
    URL: inUrl(inject('postgres'), 'scripted', 'scripted', 'scripted', 'postgres'),
  })
  await run(0, 'sources', 'add', 'crm', '--url-from', 'env:URL')
  await run(0, 'sources', 'discover', 'crm')
  const file = join(home, 'writer.sql')
  await run(0, 'sources', 'script', 'crm', '--write', 'people', '--user', 'people_writer', '-o', file)
  await asAdmin(readFileSync(file, 'utf8'), 'scripted')
  const rights = await asAdmin(
    `SELECT has_column_privilege('people_writer', 'people', 'note', 'UPDATE') AS note,
       has_column_privilege('people_writer', 'people', 'api_token', 'SELECT') AS token,
       has_table_privilege('people_writer', 'people', 'DELETE') AS deletes,
       has_table_privilege('people_writer', 'other', 'SELECT') AS other`,
    'scripted',
  )
  expect(rights.rows).toEqual([{ note: true, token: false, deletes: false, other: false }])
})

test('the same way into MariaDB: script, add, test, discover', async () => {
  const root = await mysql.createConnection({
    host: '127.0.0.1',
    port: inject('mariadb'),
    user: 'root',
    multipleStatements: true,
  })
  try {
    await root.query(
      'CREATE DATABASE whole; CREATE TABLE whole.t (id int PRIMARY KEY, name text, api_token text)',
    )
    const { home, run } = installed({
      URL: inUrl(inject('mariadb'), 'whole_reader', 'not-yet', 'whole', 'mysql'),
    })
    await run(0, 'sources', 'add', 'shop', '--url-from', 'env:URL')
    const file = join(home, 'reader.sql')
    const engine = ['--engine', 'MariaDB 10.11']
    await run(
      0,
      'sources',
      'script',
      'shop',
      '--user',
      'whole_reader',
      '--table',
      'whole.t',
      ...engine,
      '-o',
      file,
    )
    const script = readFileSync(file, 'utf8')
    await root.query(script)
    const [, password = ''] = /IDENTIFIED BY '([^']+)'/.exec(script) ?? []
    const env = { URL: inUrl(inject('mariadb'), 'whole_reader', password, 'whole', 'mysql') }
    const tested = await runIn(home, ['sources', 'test', 'shop', '--json'], { env })
    expect(JSON.parse(tested.stdout), tested.stderr).toMatchObject({ ok: true })
    const { stdout } = await runIn(home, ['sources', 'discover', 'shop', '--json'], { env })
    expect(JSON.parse(stdout)).toMatchObject({ counts: { tables: 1, fields: 3, sensitive: { secret: 1 } } })
  } finally {
    await root.end()
  }
})
