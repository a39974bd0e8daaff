import type { Discovered } from '../database.ts'
import { assemble } from '../discovery/assemble.ts'
import type { ColumnFact, ForeignKeyFact, IndexFact, TableFact } from '../discovery/facts.ts'
import { createFieldCollector } from '../discovery/fields.ts'
import { objectId } from '../object-id.ts'
import type { Problem } from '../types.ts'
import { type MysqlConnection, sessionSettings } from './connect.ts'
import { COLUMNS, FOREIGN_KEYS, INDEXES, PARTITIONS, TABLES, VIEWS } from './queries.ts'

type Texts = readonly (string | null)[]

const idOf = ([schema, table]: Texts): string => objectId(schema ?? '', table ?? '')

/** The values of `enum('a','b''c')`; undefined for another type. */
export function enumValues(type: string): string[] | undefined {
  if (!/^enum\(/i.test(type)) return undefined
  return [...type.matchAll(/'((?:[^'\\]|''|\\.)*)'/g)].map(([, text = '']) => text.replaceAll("''", "'"))
}

function tableOf(row: Texts, partitions: ReadonlyMap<string, number>): TableFact {
  const [, , kind, rows, comment] = row
  const id = idOf(row)
  const isView = kind === 'VIEW' || kind === 'SYSTEM VIEW'
  const count = partitions.get(id)
  return {
    table: id,
    id,
    isView,
    comment: isView && comment === 'VIEW' ? '' : (comment ?? ''),
    ...(isView || rows === null || rows === undefined ? {} : { rows: Number(rows) }),
    ...(count === undefined ? {} : { partitions: count }),
  }
}

function columnOf(row: Texts): ColumnFact {
  const [, , name, type, nullable, preset, extra, comment, collation, rights] = row
  const native = type ?? ''
  const may = new Set((rights ?? '').split(','))
  const values = enumValues(native)
  const more = (extra ?? '').toUpperCase()
  return {
    name: name ?? '',
    native,
    base: native,
    list: false,
    nullable: nullable === 'YES',
    ...(values === undefined ? {} : { enum: values }),
    default: (preset !== null && preset !== 'NULL') || /AUTO_INCREMENT|DEFAULT_GENERATED/.test(more),
    generated: /(VIRTUAL|STORED|PERSISTENT)( GENERATED)?/.test(more),
    comment: comment ?? '',
    select: may.has('select'),
    insert: may.has('insert'),
    update: may.has('update'),
    caseInsensitive: /_ci$/.test(collation ?? ''),
  }
}

/** Rows that belong together follow each other. */
function runs(rows: readonly Texts[], keyOf: (row: Texts) => string): Texts[][] {
  const groups = new Map<string, Texts[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()]
}

function indexOf(rows: readonly Texts[]): IndexFact[] {
  const [first] = rows
  if (first === undefined) return []
  const [, , name, nonUnique, , , kind] = first
  return [
    {
      table: idOf(first),
      // A beginning of a column neither tells rows apart nor finds one by equality alone.
      columns: rows.map(([, , , , column, part]) => (part === null ? (column ?? null) : null)),
      unique: Number(nonUnique) === 0,
      primary: name === 'PRIMARY',
      whole: kind === 'BTREE' || kind === 'HASH',
    },
  ]
}

function foreignKeyOf(rows: readonly Texts[]): ForeignKeyFact[] {
  const [first] = rows
  if (first === undefined) return []
  return [
    {
      table: idOf(first),
      columns: rows.map(([, , , column]) => column ?? ''),
      to: objectId(first[4] ?? '', first[5] ?? ''),
      toColumns: rows.map(([, , , , , , column]) => column ?? ''),
      enforced: true,
    },
  ]
}

/** A stored function in the text of a view: `schema`.`name`( … */
const CALL = /`[^`]+`\.`([^`]+)`\(/g

function viewProblems(rows: readonly Texts[]): Problem[] {
  return rows.flatMap((row): Problem[] => {
    const [, , text, security] = row
    const where = idOf(row)
    if (text === null || text === undefined || text === '') {
      return [
        {
          code: 'view_definition_hidden',
          where,
          what: 'What the view does cannot be seen without SHOW VIEW',
          effect: 'It may call functions that change data; grant SHOW VIEW to have it checked.',
        },
      ]
    }
    const names = [...new Set([...text.matchAll(CALL)].map(([, name = '']) => name))]
    if (names.length === 0) return []
    const rights = security === 'DEFINER' ? "runs with its owner's rights" : 'runs code'
    return [
      {
        code: 'view_runs_code',
        where,
        what: `The view calls ${names.slice(0, 3).join(', ')} (${rights})`,
        effect: 'Reading it runs this code; use the tables behind it where that is not meant.',
      },
    ]
  })
}

/** The catalog of the server in one form. A user that may only SELECT is enough. */
export async function discoverMysql(opened: MysqlConnection, timeoutMs: number): Promise<Discovered> {
  const { connection, isMariaDb, version } = opened
  await connection.query(sessionSettings(opened, timeoutMs))
  const ask = async (sql: string): Promise<Texts[]> => {
    const [rows] = await connection.query({ sql, rowsAsArray: true })
    const texts = (value: unknown): string | null => (value === null ? null : String(value))
    return (rows as unknown as unknown[][]).map((row) => row.map(texts))
  }
  const partitions = new Map((await ask(PARTITIONS)).map((row) => [idOf(row), Number(row[2])]))
  const tables = (await ask(TABLES)).map((row) => tableOf(row, partitions))
  const collector = createFieldCollector()
  for (const row of await ask(COLUMNS)) collector.add(idOf(row), row[1] ?? '', columnOf(row))
  const indexes = runs(await ask(INDEXES), (row) => `${idOf(row)} ${row[2]}`).flatMap(indexOf)
  const foreignKeys = runs(await ask(FOREIGN_KEYS), (row) => `${idOf(row)} ${row[2]}`).flatMap(foreignKeyOf)
  return assemble({
    engine: `${isMariaDb ? 'MariaDB' : 'MySQL'} ${/\d+(\.\d+)*/.exec(version)?.[0] ?? ''}`,
    tables,
    fields: collector.fields,
    indexes,
    foreignKeys,
    problems: viewProblems(await ask(VIEWS)),
  })
}
