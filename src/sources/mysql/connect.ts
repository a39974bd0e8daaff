import type { Connection, ConnectionOptions, SslOptions } from 'mysql2/promise'
import type { ConnectParts } from '../database.ts'

const CONNECT_MS = 10_000

/** The TLS mode as options of the driver, which checks no name of its own accord. */
export function sslOptions({ entry: { address }, ca }: ConnectParts): SslOptions | undefined {
  const authorities = ca === undefined ? {} : { ca }
  switch (address.tls) {
    case 'disable':
      return undefined
    case 'require':
      return { rejectUnauthorized: false }
    case 'verify-ca':
      return { rejectUnauthorized: true, verifyIdentity: false, ...authorities }
    case 'verify-full':
      return { rejectUnauthorized: true, verifyIdentity: true, ...authorities }
  }
}

/** A connection to MySQL or MariaDB, and which of the two it is. */
export interface MysqlConnection {
  readonly connection: Connection
  readonly isMariaDb: boolean
  readonly version: string
}

/** A connection that gives dates, decimals, large numbers and JSON as texts, and serves no local files. */
export async function connectMysql(parts: ConnectParts): Promise<MysqlConnection> {
  const { createConnection } = await import('mysql2/promise')
  const { host, port, database, user } = parts.entry.address
  const ssl = sslOptions(parts)
  const options: ConnectionOptions = {
    ...(host.startsWith('/') ? { socketPath: host } : { host, port }),
    database,
    user,
    password: parts.password,
    ...(ssl === undefined ? {} : { ssl }),
    connectTimeout: CONNECT_MS,
    charset: 'utf8mb4',
    multipleStatements: false,
    flags: ['-LOCAL_FILES'],
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    jsonStrings: true,
    rowsAsArray: true,
  }
  const connection = await createConnection(options)
  // A connection that ends by itself must not end the program.
  connection.on('error', () => undefined)
  const [rows] = await connection.query('SELECT VERSION()')
  const version = String((rows as unknown as string[][])[0]?.[0] ?? '')
  return { connection, version, isMariaDb: /mariadb/i.test(version) }
}

/** Limits how long each later statement may take (MySQL: each that reads), and gives times in UTC. */
export const sessionSettings = ({ isMariaDb }: MysqlConnection, ms: number): string => {
  const limit = isMariaDb
    ? `max_statement_time = ${(Math.trunc(ms) / 1000).toFixed(3)}`
    : `max_execution_time = ${Math.trunc(ms)}`
  return `SET SESSION ${limit}, time_zone = '+00:00'`
}

/** Runs the work on a connection of its own, which is closed after it. */
export async function withConnection<T>(
  parts: ConnectParts,
  work: (connection: MysqlConnection) => Promise<T>,
  failed: (error: unknown) => Error,
): Promise<T> {
  const opened = await connectMysql(parts).catch((error: unknown) => {
    throw failed(error)
  })
  try {
    return await work(opened)
  } finally {
    opened.connection.destroy()
  }
}
