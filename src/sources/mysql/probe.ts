import type { TLSSocket } from 'node:tls'
import { step } from '../../core/next.ts'
import { failed, type Probe, passed, warning } from '../checks.ts'
import { codeOf, type Fix } from '../connection-error.ts'
import type { Check, ConnectParts } from '../database.ts'
import type { DatabaseEntry } from '../store/entry.ts'
import { connectMysql, type MysqlConnection, sessionSettings } from './connect.ts'
import { TABLES } from './queries.ts'

const PROBE_MS = 200

/** Rights that change nothing. */
const HARMLESS = new Set(['USAGE', 'SELECT', 'SHOW VIEW'])
const DECLARED = new Set([...HARMLESS, 'INSERT', 'UPDATE'])

interface Right {
  readonly right: string
  /** On what, as the server writes it. */
  readonly on: string
  /** Everyone has it, not only this user. */
  readonly isPublic: boolean
}

/** The rights that a line of SHOW GRANTS gives, without their columns; a role by its name. */
export function grantedRights(line: string): Right[] {
  const [, rights, on = ''] = /^GRANT (.*?) ON (\S+)/i.exec(line) ?? []
  const isPublic = / TO `?PUBLIC`?/i.test(line)
  if (rights === undefined) {
    return /^SET DEFAULT ROLE/i.test(line) ? [] : [{ right: 'a role', on: line.slice(6, 60), isPublic }]
  }
  return rights
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((right) => right.trim().toUpperCase())
    .concat(/WITH GRANT OPTION/i.test(line) ? ['GRANT OPTION'] : [])
    .map((right) => ({ right, on, isPublic }))
}

const readerFix = ({ name }: DatabaseEntry, fix: string): Fix => ({
  fix,
  next: step('sources script', { source: name }),
})

async function texts({ connection }: MysqlConnection, sql: string): Promise<string[][]> {
  const [rows] = await connection.query({ sql, rowsAsArray: true })
  return (rows as unknown as unknown[][]).map((row) => row.map(String))
}

/** More than SELECT fails: a read-only transaction does not stop TRUNCATE or DROP here, so the rights are all that holds. */
async function selectOnly(opened: MysqlConnection, entry: DatabaseEntry): Promise<Check> {
  const allowed = entry.writable === true ? DECLARED : HARMLESS
  const lines = (await texts(opened, 'SHOW GRANTS')).flatMap(([line = '']) => grantedRights(line))
  const more = lines.filter(({ right }) => !allowed.has(right))
  if (more.length > 0) {
    const names = [...new Set(more.map(({ right, on }) => `${right} on ${on}`))]
    return failed(
      'select_only',
      `${entry.address.user} has more than SELECT: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`,
      more.every(({ isPublic }) => isPublic)
        ? 'Everyone has these rights on the server. Here only rights stop a change, so take them from PUBLIC.'
        : readerFix(entry, 'Here only the rights of the user stop a change. Use one that may only SELECT:'),
    )
  }
  return passed('select_only', entry.writable === true ? 'May read, and write as declared' : 'May only read')
}

async function timedProbe(opened: MysqlConnection, now: () => number): Promise<Check> {
  await opened.connection.query(sessionSettings(opened, PROBE_MS))
  const start = now()
  await opened.connection.query('SELECT SLEEP(3)').catch(() => undefined)
  const took = now() - start
  await opened.connection.query(sessionSettings(opened, 0))
  return took < 2500
    ? passed('timed_probe', `A statement that takes too long is ended (tried with ${PROBE_MS} ms)`)
    : failed(
        'timed_probe',
        'The server does not end a statement that takes too long',
        'A proxy may drop the limit; connect to the server itself.',
      )
}

async function readOnlySession(opened: MysqlConnection, entry: DatabaseEntry): Promise<Check> {
  const code = await opened.connection.query('START TRANSACTION READ ONLY').then(() => '', codeOf)
  await opened.connection.query('ROLLBACK')
  if (code !== '') {
    return failed(
      'read_only_session',
      `The server refuses a read-only transaction (${code})`,
      'A proxy may answer in its place; connect to the server itself.',
    )
  }
  return (await selectOnly(opened, entry)).outcome === 'passed'
    ? passed(
        'read_only_session',
        'A read-only transaction starts, and the rights of the user hold where it does not',
      )
    : warning(
        'read_only_session',
        'A read-only transaction starts, but does not stop TRUNCATE or DROP here',
        'Use a user that may only SELECT.',
      )
}

/** A connection for the checks. */
export async function probeMysql(parts: ConnectParts): Promise<Probe> {
  const { entry, now } = parts
  const opened = await connectMysql(parts)
  const { connection } = opened
  // The socket, which the driver does not declare.
  const { stream } = (connection as unknown as { connection: { stream: Partial<TLSSocket> } }).connection
  return {
    protocol: stream.getProtocol?.() ?? undefined,
    ping: async () => void (await connection.query('SELECT 1')),
    schemaReadable: async () => {
      const { length } = await texts(opened, TABLES)
      return length > 0
        ? passed('schema_readable', `${length} tables and views can be read`)
        : failed(
            'schema_readable',
            `${entry.address.user} may read no table`,
            readerFix(entry, 'Grant SELECT on some; this prints the statements:'),
          )
    },
    timedProbe: () => timedProbe(opened, now),
    selectOnly: () => selectOnly(opened, entry),
    readOnlySession: () => readOnlySession(opened, entry),
    close: async () => connection.destroy(),
  }
}
