import type { Client } from 'pg'
import type { Discovered } from '../database.ts'
import { assemble } from '../discovery/assemble.ts'
import type { ColumnFact, ForeignKeyFact, IndexFact, TableFact } from '../discovery/facts.ts'
import { createFieldCollector } from '../discovery/fields.ts'
import { objectId, objectParts } from '../object-id.ts'
import type { Problem } from '../types.ts'
import { COLUMNS, ENUMS, FOREIGN_KEYS, INDEXES, TABLES, VIEW_FUNCTIONS, VIEW_RELATIONS } from './queries.ts'
import { begin } from './read.ts'

type Texts = readonly (string | null)[]

const is = (text: string | null | undefined): boolean => text === 't'

const numbers = (text: string | null | undefined): number[] => JSON.parse(text ?? '[]') as number[]

function tableOf([table, schema, name, kind, rows, , comment, parent]: Texts): TableFact {
  const estimate = Number(rows)
  const isView = kind === 'v' || kind === 'm'
  return {
    table: table ?? '',
    id: objectId(schema ?? '', name ?? ''),
    isView,
    comment: comment ?? '',
    // -1: nobody has counted yet. A view has no rows of its own, and a partitioned table those of its parts.
    ...(estimate >= 0 && kind !== 'v' && kind !== 'p' ? { rows: estimate } : {}),
    ...(parent === null || parent === undefined ? {} : { partitionOf: parent }),
  }
}

function columnOf(row: Texts, enums: ReadonlyMap<string, readonly string[]>): ColumnFact {
  const [, , name, native, base, list, nullable, type, preset, generated, comment, ...rights] = row
  const [select, insert, update, caseInsensitive] = rights
  const values = enums.get(type ?? '')
  return {
    name: name ?? '',
    native: native ?? '',
    base: base ?? '',
    list: is(list),
    nullable: is(nullable),
    ...(values === undefined ? {} : { enum: values }),
    default: is(preset),
    generated: is(generated),
    comment: comment ?? '',
    select: is(select),
    insert: is(insert),
    update: is(update),
    caseInsensitive: is(caseInsensitive),
  }
}

/** Column numbers of a table as names; 0 stands for an expression. */
type Namer = (table: string, number: number) => string | null

const indexOf =
  (name: Namer) =>
  ([table, columns, keys, unique, primary, whole]: Texts): IndexFact => ({
    table: table ?? '',
    columns: numbers(columns)
      .slice(0, Number(keys))
      .map((number) => name(table ?? '', number)),
    unique: is(unique),
    primary: is(primary),
    whole: is(whole),
  })

const foreignKeyOf =
  (name: Namer) =>
  ([table, columns, to, toColumns, valid]: Texts): ForeignKeyFact => ({
    table: table ?? '',
    columns: numbers(columns).map((number) => name(table ?? '', number) ?? ''),
    to: to ?? '',
    toColumns: numbers(toColumns).map((number) => name(to ?? '', number) ?? ''),
    enforced: is(valid),
  })

/** Views that reach a function which may change something or runs with the rights of its owner, directly or through views. */
function viewProblems(
  tables: readonly TableFact[],
  relations: readonly Texts[],
  functions: readonly Texts[],
): Problem[] {
  const ids = new Map(tables.map(({ table, id }) => [table, id]))
  const reads = new Map<string, string[]>()
  for (const [view, to] of relations) reads.set(view ?? '', [...(reads.get(view ?? '') ?? []), to ?? ''])
  const calls = new Map<string, string[]>()
  for (const [view, name, , definer] of functions) {
    const text = `${name} (${is(definer) ? "runs with its owner's rights" : 'volatile'})`
    calls.set(view ?? '', [...(calls.get(view ?? '') ?? []), text])
  }
  const reached = (view: string, seen: Set<string>): string[] => {
    if (seen.has(view)) return []
    seen.add(view)
    return [...(calls.get(view) ?? []), ...(reads.get(view) ?? []).flatMap((each) => reached(each, seen))]
  }
  return [...reads.keys(), ...calls.keys()]
    .filter((view, at, all) => all.indexOf(view) === at && ids.has(view))
    .map((view) => ({ where: ids.get(view) ?? '', functions: [...new Set(reached(view, new Set()))] }))
    .filter((found) => found.functions.length > 0)
    .map(({ where, functions: names }) => ({
      code: 'view_runs_code',
      where,
      what: `The view calls ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`,
      effect: 'Reading it runs this code; use the tables behind it where that is not meant.',
    }))
}

function tableProblems(rows: readonly Texts[]): Problem[] {
  return rows.flatMap(([, schema, name, kind, , rowSecurity]): Problem[] => {
    const where = objectId(schema ?? '', name ?? '')
    if (kind === 'f')
      return [
        {
          code: 'foreign_table',
          where,
          what: 'Its rows come from another server',
          effect: 'Reads depend on that server.',
        },
      ]
    if (is(rowSecurity))
      return [
        {
          code: 'row_security',
          where,
          what: 'Row-level security is on',
          effect: 'Only rows that its policies allow are returned.',
        },
      ]
    return []
  })
}

/** Asks the catalog and hands over each row as it arrives. */
async function each(client: Client, text: string, take: (row: Texts) => void): Promise<void> {
  const { Query } = await import('pg')
  const config: { text: string; rowMode: 'array' } = { text, rowMode: 'array' }
  await new Promise<void>((resolve, reject) => {
    const running = new Query(config)
    running.on('row', (row: unknown) => take(row as Texts))
    running.on('end', () => resolve())
    running.on('error', reject)
    client.query(running)
  })
}

async function all<T>(client: Client, text: string, turn: (row: Texts) => T): Promise<T[]> {
  const items: T[] = []
  await each(client, text, (row) => items.push(turn(row)))
  return items
}

const itself = (row: Texts): Texts => row

/** The columns of all tables as fields, and their names by table and number. */
async function readFields(client: Client, tables: readonly TableFact[]) {
  const labels = (text: string | null | undefined): string[] => JSON.parse(text ?? '[]') as string[]
  const enums = new Map(await all(client, ENUMS, ([type, values]) => [type ?? '', labels(values)] as const))
  const objects = new Map(tables.map(({ table, id }) => [table, objectParts(id)[1]]))
  const collector = createFieldCollector()
  const names = new Map<string, string[]>()
  await each(client, COLUMNS, (row) => {
    const [oid, number] = row
    const table = oid ?? ''
    const { name } = collector.add(table, objects.get(table) ?? '', columnOf(row, enums))
    const mine = names.get(table) ?? []
    mine[Number(number)] = name
    names.set(table, mine)
  })
  const namer: Namer = (table, number) => names.get(table)?.[number] ?? null
  return { fields: collector.fields, namer }
}

/** The catalog of the database in one form. A login that may only read some tables is enough. */
export async function discoverPostgres(client: Client, timeoutMs: number): Promise<Discovered> {
  await client.query(begin(timeoutMs))
  const [[version] = []] = await all(client, "SELECT current_setting('server_version')", itself)
  const tableRows = await all(client, TABLES, itself)
  const tables = tableRows.map(tableOf)
  const { fields, namer } = await readFields(client, tables)
  return assemble({
    engine: `PostgreSQL ${(version ?? '').split(' ')[0]}`,
    tables,
    fields,
    indexes: await all(client, INDEXES, indexOf(namer)),
    foreignKeys: await all(client, FOREIGN_KEYS, foreignKeyOf(namer)),
    problems: [
      ...tableProblems(tableRows),
      ...viewProblems(
        tables,
        await all(client, VIEW_RELATIONS, itself),
        await all(client, VIEW_FUNCTIONS, itself),
      ),
    ],
  })
}
