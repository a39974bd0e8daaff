import type { ConnectParts, Database } from './database.ts'

/** The code for the kind of database that an entry names, loaded when it is needed. */
export async function openDatabase(parts: ConnectParts): Promise<Database> {
  return parts.entry.kind === 'postgres'
    ? (await import('./postgres/database.ts')).postgresDatabase(parts)
    : (await import('./mysql/database.ts')).mysqlDatabase(parts)
}
