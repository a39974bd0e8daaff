import type { ResultSetHeader } from 'mysql2/promise'
import { lostAfterCommit } from '../connection-error.ts'
import type { Written } from '../database.ts'
import type { DatabaseEntry } from '../store/entry.ts'
import type { CompiledStatement } from '../types.ts'
import { type MysqlConnection, sessionSettings } from './connect.ts'

/** Runs one insert or update, and commits it only where exactly one row is affected. */
export async function writeOne(
  opened: MysqlConnection,
  { text, values }: CompiledStatement,
  timeoutMs: number,
  entry: DatabaseEntry,
): Promise<Written> {
  const { connection } = opened
  await connection.query(sessionSettings(opened, timeoutMs))
  await connection.query('START TRANSACTION')
  const [result] = await connection.execute<ResultSetHeader>(text, [...values])
  const affected = result.affectedRows
  if (affected !== 1) {
    await connection.query('ROLLBACK')
    return { affected }
  }
  try {
    await connection.query('COMMIT')
  } catch (error) {
    throw lostAfterCommit(entry, error)
  }
  return { affected }
}
