import type { ConnectionOptions } from 'node:tls'
import type { Client } from 'pg'
import type { ConnectParts } from '../database.ts'

const CONNECT_MS = 10_000

/** The TLS mode as options of the driver; said in full, because its defaults are plain text and differ by version. */
export function tlsOptions({ entry: { address }, ca }: ConnectParts): ConnectionOptions | false {
  const authorities = ca === undefined ? {} : { ca }
  switch (address.tls) {
    case 'disable':
      return false
    case 'require':
      return { rejectUnauthorized: false }
    case 'verify-ca':
      return { rejectUnauthorized: true, checkServerIdentity: () => undefined, ...authorities }
    case 'verify-full':
      return { rejectUnauthorized: true, ...authorities }
  }
}

const asText = (value: string | Buffer): string => value.toString()

/** A connected client that gives every value as the text that the server sent. */
export async function connectPostgres(parts: ConnectParts): Promise<Client> {
  const pg = await import('pg')
  const { host, port, database, user } = parts.entry.address
  const client = new pg.Client({
    host,
    port,
    database,
    user,
    // As a function: for an empty text the driver would look into PGPASSWORD.
    password: async () => parts.password,
    ssl: tlsOptions(parts),
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'lytics-advisor',
    // The driver makes local dates of dates and loses the zone; texts are exact.
    types: { getTypeParser: () => asText },
  })
  // A connection that ends by itself must not end the program.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Runs the work on a connection of its own, which is closed after it. */
export async function withClient<T>(
  parts: ConnectParts,
  work: (client: Client) => Promise<T>,
  failed: (error: unknown) => Error,
): Promise<T> {
  const client = await connectPostgres(parts).catch((error: unknown) => {
    throw failed(error)
  })
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
