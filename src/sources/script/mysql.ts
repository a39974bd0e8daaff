import { objectParts } from '../object-id.ts'
import { CONNECTIONS, type ScriptParts, STATEMENT_SECONDS, type TableGrant } from './grants.ts'

const name = (text: string): string => `\`${text.replaceAll('`', '``')}\``
const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

function grantLine(account: string, grant: TableGrant): string {
  const [schema, table] = objectParts(grant.id)
  const columns = grant.columns === undefined ? '' : ` (${grant.columns.map(name).join(', ')})`
  const rights = [`SELECT${columns}`, ...(grant.writes ? [`INSERT${columns}`, `UPDATE${columns}`] : [])]
  return `GRANT ${rights.join(', ')} ON ${name(schema)}.${name(table)} TO ${account};`
}

/** Statements for a user that may read the named tables and nothing else. */
export function mysqlScript({ database, user, password, grants, engine }: ScriptParts): string {
  const account = `${literal(user)}@'%'`
  const isMariaDb = engine.name === 'MariaDB'
  const limits = [
    `MAX_USER_CONNECTIONS ${CONNECTIONS}`,
    ...(isMariaDb ? [`MAX_STATEMENT_TIME ${STATEMENT_SECONDS}`] : []),
  ]
  const locked = password === undefined
  return [
    `-- A user for lytics-advisor in the database ${database.replace(/\s+/g, ' ')} (${engine.name} ${engine.version}).`,
    "-- Run it as a user with GRANT OPTION on the tables. Replace '%' by the address that the program runs at, where it is fixed.",
    `CREATE USER ${account}${locked ? '' : ` IDENTIFIED BY ${literal(password)}`}`,
    `  REQUIRE SSL WITH ${limits.join(' ')}${locked ? ' ACCOUNT LOCK' : ''};`,
    ...grants.map((grant) => grantLine(account, grant)),
    ...(locked
      ? [
          '-- The user is locked until it has a password:',
          `-- ALTER USER ${account} IDENTIFIED BY '...' ACCOUNT UNLOCK;`,
        ]
      : []),
    ...(isMariaDb
      ? []
      : [
          '-- MySQL limits the time of a statement by session only; lytics-advisor sets it for each of its own.',
        ]),
    '-- Here a read-only transaction does not stop TRUNCATE or DROP: what this user may do is what protects the data.',
    '',
  ].join('\n')
}
