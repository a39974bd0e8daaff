import type { Client } from 'pg'
import { lostAfterCommit } from '../connection-error.ts'
import type { Written } from '../database.ts'
import type { DatabaseEntry } from '../store/entry.ts'
import type { CompiledStatement } from '../types.ts'
import { sessionSettings } from './read.ts'

/** Runs one insert or update, and commits it only where exactly one row is affected. */
export async function writeOne(
  client: Client,
  { text, values }: CompiledStatement,
  timeoutMs: number,
  entry: DatabaseEntry,
): Promise<Written> {
  await client.query(`BEGIN; ${sessionSettings(timeoutMs)}`)
  const query = { text, values: [...values], queryMode: 'extended' as const }
  const affected = (await client.query(query)).rowCount ?? 0
  if (affected !== 1) {
    await client.query('ROLLBACK')
    return { affected }
  }
  try {
    await client.query('COMMIT')
  } catch (error) {
    throw lostAfterCommit(entry, error)
  }
  return { affected }
}
