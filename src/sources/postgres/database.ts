import { isAppError } from '../../core/errors.ts'
import { runChecks } from '../checks.ts'
import { connectionError, statementError } from '../connection-error.ts'
import type { ConnectParts, Database } from '../database.ts'
import { withClient } from './connect.ts'
import { discoverPostgres } from './discover.ts'
import { probePostgres } from './probe.ts'
import { explain, readRows } from './read.ts'
import { writeOne } from './write.ts'

const DISCOVERY_MS = 60_000

/** A PostgreSQL server through the driver pg. */
export function postgresDatabase(parts: ConnectParts): Database {
  const { entry } = parts
  const onConnection = async <T>(timeoutMs: number, work: Parameters<typeof withClient<T>>[1]): Promise<T> =>
    await withClient(
      parts,
      async (client) => {
        try {
          return await work(client)
        } catch (error) {
          throw isAppError(error) ? error : statementError(error, entry, timeoutMs)
        }
      },
      (error) => connectionError(error, entry),
    )
  return {
    test: () => runChecks(parts, () => probePostgres(parts)),
    discover: () => onConnection(DISCOVERY_MS, (client) => discoverPostgres(client, DISCOVERY_MS)),
    read: (statement, limits) =>
      onConnection(limits.timeoutMs, (client) => readRows(client, statement, limits)),
    explain: (statement, timeoutMs) =>
      onConnection(timeoutMs, (client) => explain(client, statement, timeoutMs)),
    write: (statement, timeoutMs) =>
      onConnection(timeoutMs, (client) => writeOne(client, statement, timeoutMs, entry)),
  }
}
