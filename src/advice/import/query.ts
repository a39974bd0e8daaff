/** How a warehouse writes names and limits; anything else is treated as standard SQL. */
export type Dialect = 'bigquery' | 'snowflake' | 'redshift' | 'databricks' | 'azure-sql' | 'sql'

const DIALECTS: Readonly<Record<string, Dialect>> = {
  'google-bigquery': 'bigquery',
  bigquery: 'bigquery',
  snowflake: 'snowflake',
  redshift: 'redshift',
  databricks: 'databricks',
  'azure-sql': 'azure-sql',
}

/** The dialect of a provider or of a connection's kind. */
export const dialectOf = (...slugs: readonly (string | undefined)[]): Dialect =>
  slugs.map((slug) => DIALECTS[slug ?? '']).find((dialect) => dialect !== undefined) ?? 'sql'

const QUOTES: Readonly<Record<Dialect, readonly [string, string]>> = {
  bigquery: ['`', '`'],
  databricks: ['`', '`'],
  'azure-sql': ['[', ']'],
  snowflake: ['"', '"'],
  redshift: ['"', '"'],
  sql: ['"', '"'],
}

const TEXT: Readonly<Record<Dialect, string>> = {
  bigquery: 'STRING',
  databricks: 'STRING',
  'azure-sql': 'NVARCHAR(400)',
  snowflake: 'VARCHAR',
  redshift: 'VARCHAR',
  sql: 'VARCHAR',
}

const quoted = (name: string, dialect: Dialect): string => {
  const [open, close] = QUOTES[dialect]
  return `${open}${name.replaceAll(close, `${close}${close}`)}${close}`
}

/** A column's name: as it is where that is safe, since quoting makes some warehouses mind the case. */
export const columnSql = (name: string, dialect: Dialect): string =>
  /^[A-Za-z_]\w*$/.test(name) ? name : quoted(name, dialect)

/** A table's full name. BigQuery's may hold a dash, so all of it is quoted. */
export const tableSql = (qualified: string, dialect: Dialect): string =>
  dialect === 'bigquery'
    ? quoted(qualified, dialect)
    : qualified
        .split('.')
        .map((part) => columnSql(part, dialect))
        .join('.')

/** A query for the first rows of a table. */
export function sampleQuery(qualified: string, dialect: Dialect, rows: number): string {
  const table = tableSql(qualified, dialect)
  return dialect === 'azure-sql'
    ? `SELECT TOP ${rows} * FROM ${table}`
    : `SELECT * FROM ${table} LIMIT ${rows}`
}

/** One column of a query: under the name of its field, and as text where it must be. */
export interface Selected {
  readonly column: string
  readonly as: string
  readonly cast: boolean
}

/** The query of a data model. */
export function modelQuery(qualified: string, dialect: Dialect, columns: readonly Selected[]): string {
  const list = columns.map(({ column, as, cast }) => {
    const name = columnSql(column, dialect)
    const value = cast ? `CAST(${name} AS ${TEXT[dialect]})` : name
    return value === as ? value : `${value} AS ${columnSql(as, dialect)}`
  })
  return `SELECT ${list.join(', ')} FROM ${tableSql(qualified, dialect)}`
}
