import type { TLSSocket } from 'node:tls'
import type { Client, QueryConfig } from 'pg'
import { step } from '../../core/next.ts'
import { failed, type Probe, passed, warning } from '../checks.ts'
import { codeOf, type Fix } from '../connection-error.ts'
import type { Check, ConnectParts } from '../database.ts'
import type { DatabaseEntry } from '../store/entry.ts'
import { connectPostgres } from './connect.ts'
import { begin } from './read.ts'

const PROBE_MS = 200

/** The rights that make a login more than a reader of this server. */
const POWERS = `
SELECT rolsuper, rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls,
  pg_has_role('pg_write_server_files', 'MEMBER') OR pg_has_role('pg_read_server_files', 'MEMBER')
    OR pg_has_role('pg_execute_server_program', 'MEMBER')
FROM pg_roles WHERE rolname = current_user`

const WRITABLE = `
SELECT n.nspname || '.' || c.relname
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
  AND (has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
    OR has_any_column_privilege(c.oid, 'INSERT, UPDATE'))
ORDER BY 1`

const CREATES = `
SELECT n.nspname FROM pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND has_schema_privilege(n.oid, 'CREATE')
ORDER BY 1`

const READABLE = `
SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
  AND n.nspname !~ '^pg_' AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT')`

const some = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')

/** The way to a user that may only read. */
const readerFix = ({ name }: DatabaseEntry, fix: string): Fix => ({
  fix,
  next: step('sources script', { source: name }),
})

type Ask = (text: string) => Promise<readonly (readonly (string | null)[])[]>

async function selectOnly(ask: Ask, entry: DatabaseEntry): Promise<Check> {
  const fix = readerFix(entry, 'Use a user that may only SELECT; this prints the statements:')
  const [[superuser, admin, server] = []] = await ask(POWERS)
  if (superuser === 't') return failed('select_only', `${entry.address.user} is a superuser`, fix)
  if (server === 't')
    return failed(
      'select_only',
      `${entry.address.user} may read or write files of the server, or run programs on it`,
      fix,
    )
  if (admin === 't')
    return failed(
      'select_only',
      `${entry.address.user} may create roles or databases, replicate, or pass by row security`,
      fix,
    )
  const tables = (await ask(WRITABLE)).map(([name]) => name ?? '')
  if (tables.length > 0) {
    return entry.writable === true
      ? passed('select_only', `May write ${some(tables)}, as declared`)
      : warning('select_only', `May write ${some(tables)}; every read runs in a transaction that cannot`, fix)
  }
  const schemas = (await ask(CREATES)).map(([name]) => name ?? '')
  return schemas.length > 0
    ? warning(
        'select_only',
        `May create tables in ${some(schemas)}`,
        `REVOKE CREATE ON SCHEMA ${schemas[0]} FROM PUBLIC`,
      )
    : passed('select_only', 'May only read')
}

/** Tries what a statement would have to do first in order to write, and sees it fail. */
async function readOnlySession(client: Client): Promise<Check> {
  await client.query(begin(1000))
  try {
    const { rows } = await client.query<{ transaction_read_only: string }>('SHOW transaction_read_only')
    if (rows[0]?.transaction_read_only !== 'on') {
      return failed(
        'read_only_session',
        'A read-only transaction is not read-only here',
        'A pooler may answer in its place; connect to the server itself.',
      )
    }
    const code = await client.query('SET TRANSACTION READ WRITE').then(() => '', codeOf)
    return code === '25001'
      ? passed('read_only_session', 'The transaction is read-only, and cannot be changed back')
      : failed(
          'read_only_session',
          'A read-only transaction could be changed back',
          'Connect to the server itself, without a pooler.',
        )
  } finally {
    await client.query('ROLLBACK')
  }
}

/** Whether the server ends a statement that takes too long. */
async function timedProbe(client: Client): Promise<Check> {
  await client.query(begin(PROBE_MS))
  const code = await client.query('SELECT pg_sleep(3)').then(() => '', codeOf)
  await client.query('ROLLBACK')
  return code === '57014'
    ? passed('timed_probe', `A statement that takes too long is ended (tried with ${PROBE_MS} ms)`)
    : failed(
        'timed_probe',
        'The server does not end a statement that takes too long',
        'A pooler may drop statement_timeout; connect to the server itself.',
      )
}

/** A connection for the checks. */
export async function probePostgres(parts: ConnectParts): Promise<Probe> {
  const { entry } = parts
  const client = await connectPostgres(parts)
  const ask: Ask = async (text) => {
    const query: QueryConfig & { rowMode: 'array' } = { text, rowMode: 'array' }
    return (await client.query<(string | null)[]>(query)).rows
  }
  // The socket, which the driver does not declare.
  const { stream } = (client as unknown as { connection: { stream: Partial<TLSSocket> } }).connection
  return {
    protocol: stream.getProtocol?.() ?? undefined,
    ping: async () => void (await client.query('SELECT 1')),
    schemaReadable: async () => {
      const [[count] = []] = await ask(READABLE)
      return Number(count) > 0
        ? passed('schema_readable', `${count} tables and views can be read`)
        : failed(
            'schema_readable',
            `${entry.address.user} may read no table of ${entry.address.database}`,
            readerFix(entry, 'Grant SELECT on some; this prints the statements:'),
          )
    },
    timedProbe: () => timedProbe(client),
    selectOnly: () => selectOnly(ask, entry),
    readOnlySession: () => readOnlySession(client),
    close: () => client.end().catch(() => undefined),
  }
}
