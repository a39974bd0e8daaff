import { isAppError } from '../../core/errors.ts'
import { runChecks } from '../checks.ts'
import { connectionError, statementError } from '../connection-error.ts'
import type { ConnectParts, Database } from '../database.ts'
import { type MysqlConnection, withConnection } from './connect.ts'
import { discoverMysql } from './discover.ts'
import { probeMysql } from './probe.ts'
import { explain, readRows } from './read.ts'
import { writeOne } from './write.ts'

const DISCOVERY_MS = 60_000

/** A MySQL or MariaDB server through the driver mysql2. */
export function mysqlDatabase(parts: ConnectParts): Database {
  const { entry } = parts
  const onConnection = async <T>(
    timeoutMs: number,
    work: (opened: MysqlConnection) => Promise<T>,
  ): Promise<T> =>
    await withConnection(
      parts,
      async (opened) => {
        try {
          return await work(opened)
        } catch (error) {
          throw isAppError(error) ? error : statementError(error, entry, timeoutMs)
        }
      },
      (error) => connectionError(error, entry),
    )
  return {
    test: () => runChecks(parts, () => probeMysql(parts)),
    discover: () => onConnection(DISCOVERY_MS, (opened) => discoverMysql(opened, DISCOVERY_MS)),
    read: (statement, limits) =>
      onConnection(limits.timeoutMs, (opened) => readRows(opened, statement, limits)),
    explain: (statement, timeoutMs) =>
      onConnection(timeoutMs, (opened) => explain(opened, statement, timeoutMs)),
    write: (statement, timeoutMs) =>
      onConnection(timeoutMs, (opened) => writeOne(opened, statement, timeoutMs, entry)),
  }
}
