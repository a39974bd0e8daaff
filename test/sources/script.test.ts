import { expect, test } from 'vitest'
import { demoSchema } from '../../src/sources/demo/schema.ts'
import { grantsFor, type ScriptParts } from '../../src/sources/script/grants.ts'
import { mysqlScript } from '../../src/sources/script/mysql.ts'
import { newPassword } from '../../src/sources/script/password.ts'
import { postgresScript } from '../../src/sources/script/postgres.ts'

const schema = demoSchema('shop', '2026-11-28T00:00:00Z')
const parts = (more: Partial<ScriptParts> = {}): ScriptParts => ({
  database: 'shop',
  user: 'reader',
  password: 'p',
  grants: [{ id: 'shop.orders', writes: false }],
  engine: { name: 'PostgreSQL', version: 15 },
  ...more,
})

test('grants leave out the columns that hold secrets', () => {
  const grants = grantsFor(schema, [], [])
  expect(grants.find(({ id }) => id === 'shop.orders')).toEqual({ id: 'shop.orders', writes: false })
  expect(grants.find(({ id }) => id === 'shop.customers')?.columns).not.toContain('password_hash')
  expect(grantsFor(schema, ['shop.orders'], ['shop.tickets']).map(({ id, writes }) => [id, writes])).toEqual([
    ['shop.orders', false],
    ['shop.tickets', true],
  ])
})

test('PostgreSQL: reads only what is named, with limits on the role', () => {
  const text = postgresScript(parts())
  expect(text).toContain('GRANT SELECT ON TABLE "shop"."orders" TO "reader";')
  expect(text).toContain("SET statement_timeout = '5s'")
  expect(text).toContain('CONNECTION LIMIT 5')
  expect(text).toContain('SET default_transaction_read_only = on')
  expect(text).not.toMatch(/INSERT|UPDATE|ALL TABLES/)
})

test('PostgreSQL: names are quoted, so that none of them ends the statement', () => {
  const text = postgresScript(
    parts({
      user: 'r"; DROP',
      password: "p'x",
      grants: [{ id: '"a.b".t', columns: ['c"d'], writes: false }],
    }),
  )
  expect(text).toContain(`GRANT SELECT ("c""d") ON TABLE "a.b"."t" TO "r""; DROP";`)
  expect(text).toContain("PASSWORD 'p''x'")
})

test('PostgreSQL: the write variant may insert and update, and is not set to read only', () => {
  const text = postgresScript(parts({ grants: [{ id: 'shop.orders', columns: ['note'], writes: true }] }))
  expect(text).toContain('GRANT SELECT ("note"), INSERT ("note"), UPDATE ("note") ON TABLE "shop"."orders"')
  expect(text).not.toContain('default_transaction_read_only')
  expect(text).not.toMatch(/DELETE|TRUNCATE/)
})

test('PostgreSQL: without a password the role cannot sign in, and the script says how to set it', () => {
  const { password: _, ...rest } = parts()
  const text = postgresScript(rest)
  expect(text).not.toContain(' PASSWORD ')
  expect(text).toContain('\\password reader')
})

test('MySQL and MariaDB: limits that each of them knows, TLS required, a user without a password is locked', () => {
  const maria = mysqlScript(parts({ engine: { name: 'MariaDB', version: 10.11 } }))
  expect(maria).toContain("CREATE USER 'reader'@'%' IDENTIFIED BY 'p'")
  expect(maria).toContain('REQUIRE SSL WITH MAX_USER_CONNECTIONS 5 MAX_STATEMENT_TIME 5;')
  expect(maria).toContain("GRANT SELECT ON `shop`.`orders` TO 'reader'@'%';")
  const { password: _, ...rest } = parts({ engine: { name: 'MySQL', version: 8 } })
  const mysql = mysqlScript(rest)
  expect(mysql).not.toContain('MAX_STATEMENT_TIME')
  expect(mysql).toContain('ACCOUNT LOCK')
})

test('passwords are long, differ, and need no quoting', () => {
  const made = new Set(Array.from({ length: 20 }, newPassword))
  expect(made.size).toBe(20)
  for (const password of made) expect(password).toMatch(/^[\w-]{32}$/)
})
