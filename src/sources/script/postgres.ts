import { objectParts } from '../object-id.ts'
import { CONNECTIONS, type ScriptParts, STATEMENT_SECONDS, type TableGrant } from './grants.ts'

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

const columnsOf = ({ columns }: TableGrant): string =>
  columns === undefined ? '' : ` (${columns.map(name).join(', ')})`

function grantLines(user: string, grant: TableGrant): string[] {
  const [schema, table] = objectParts(grant.id)
  const columns = columnsOf(grant)
  const rights = [`SELECT${columns}`, ...(grant.writes ? [`INSERT${columns}`, `UPDATE${columns}`] : [])]
  return [`GRANT ${rights.join(', ')} ON TABLE ${name(schema)}.${name(table)} TO ${name(user)};`]
}

/** Statements for a role that may read the named tables and nothing else; to be run by their owner or a superuser. */
export function postgresScript({ database, user, password, grants, engine }: ScriptParts): string {
  const schemas = [...new Set(grants.map(({ id }) => objectParts(id)[0]))]
  const writes = grants.some((grant) => grant.writes)
  const role = name(user)
  return [
    `-- A role for lytics-advisor in the database ${database.replace(/\s+/g, ' ')} (PostgreSQL ${engine.version} and later).`,
    '-- Run it as the owner of the tables or as a superuser.',
    'BEGIN;',
    `CREATE ROLE ${role} LOGIN${password === undefined ? '' : ` PASSWORD ${literal(password)}`} CONNECTION LIMIT ${CONNECTIONS}`,
    '  NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT;',
    ...(writes ? [] : [`ALTER ROLE ${role} SET default_transaction_read_only = on;`]),
    `ALTER ROLE ${role} SET statement_timeout = '${STATEMENT_SECONDS}s';`,
    `ALTER ROLE ${role} SET lock_timeout = '2s';`,
    `ALTER ROLE ${role} SET idle_in_transaction_session_timeout = '10s';`,
    `GRANT CONNECT ON DATABASE ${name(database)} TO ${role};`,
    ...schemas.map((schema) => `GRANT USAGE ON SCHEMA ${name(schema)} TO ${role};`),
    ...grants.flatMap((grant) => grantLines(user, grant)),
    ...(writes
      ? [
          '-- Numbers for new rows, where a column takes them from a sequence that is not an identity:',
          ...schemas.map((schema) => `-- GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${name(schema)} TO ${role};`),
        ]
      : []),
    'COMMIT;',
    ...(password === undefined
      ? [`-- The role cannot sign in before it has a password. In psql: \\password ${user}`]
      : []),
    '-- Two rights come from PUBLIC; take them away where nobody else needs them:',
    `-- REVOKE TEMPORARY ON DATABASE ${name(database)} FROM PUBLIC;`,
    ...(engine.version < 15 ? ['-- REVOKE CREATE ON SCHEMA public FROM PUBLIC;'] : []),
    '',
  ].join('\n')
}
