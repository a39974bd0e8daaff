import { readFileSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import type { ConnectParts } from '../../../src/sources/database.ts'
import { postgresDatabase } from '../../../src/sources/postgres/database.ts'
import { OPEN_SCOPE } from '../../../src/sources/scope.ts'
import type { DatabaseAddress, DatabaseEntry } from '../../../src/sources/store/entry.ts'

/** Runs statements as the owner of everything. */
export async function asAdmin(statements: string, database = 'postgres', port = inject('postgres')) {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'admin', database })
  await client.connect()
  try {
    return (await client.query(statements)) as pg.QueryResult
  } finally {
    await client.end()
  }
}

/** A database of its own. @returns its name */
export async function newDatabase(name: string, statements: string): Promise<string> {
  await asAdmin(`CREATE DATABASE ${name}`)
  await asAdmin(statements, name)
  return name
}

export const entryOf = (
  address: Partial<DatabaseAddress>,
  more: Partial<DatabaseEntry> = {},
): DatabaseEntry => ({
  name: 'crm',
  kind: 'postgres',
  address: {
    host: 'localhost',
    port: inject('postgres'),
    database: 'postgres',
    user: 'reader',
    tls: 'verify-full',
    ca: inject('ca'),
    ...address,
  },
  scope: OPEN_SCOPE,
  ...more,
})

/** The way in, as the program makes it. */
export function database(
  address: Partial<DatabaseAddress>,
  password = 'reader',
  more: Partial<DatabaseEntry> = {},
) {
  const entry = entryOf(address, more)
  const { ca } = entry.address
  const parts: ConnectParts = {
    entry,
    password,
    now: () => performance.now(),
    ...(ca === undefined ? {} : { ca: readFileSync(ca, 'utf8') }),
  }
  return postgresDatabase(parts)
}
