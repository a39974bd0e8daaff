import { scalarOf } from '../scalars.ts'
import { sealSchema } from '../seal.ts'
import { classify } from '../sensitivity.ts'
import type { NormalizedSchema, Relation, SourceField, SourceObject } from '../types.ts'
import { demoRows } from './rows.ts'
import { DEMO_ENUMS, DEMO_TABLES, type DemoTable } from './tables.ts'

const COLUMN =
  /^(?<name>\w+) (?<native>\w[\w ]*?(?:\([\d,]+\))?)(?<nullable> \?)?(?<preset> =)?(?: -> (?<to>\w+))?(?: # (?<comment>.+))?$/

interface Column {
  readonly field: SourceField
  readonly to?: string
}

/** The id of a demo table in the schema. */
const idOf = (table: string): string => `shop.${table}`

function columnOf(object: string, line: string, writable: boolean): Column {
  const { name, native, nullable, preset, to, comment } = COLUMN.exec(line)?.groups ?? {}
  if (name === undefined || native === undefined) throw new Error(`${object}: no column in "${line}"`)
  const values = DEMO_ENUMS[native]
  const scalar = values === undefined ? scalarOf(native) : 'enum'
  const note = comment === undefined ? {} : { comment }
  const field: SourceField = {
    name,
    scalar,
    native,
    list: false,
    nullable: nullable !== undefined,
    ...(values === undefined ? {} : { enum: values }),
    ...(preset === undefined ? {} : { default: true }),
    readable: true,
    ...(writable ? { writable: ['insert', 'update'] as const } : {}),
    ...classify({ name, scalar, native, object, ...note }),
    ...note,
    ...(scalar === 'string' ? { collation: 'exact' as const } : {}),
  }
  return { field, ...(to === undefined ? {} : { to }) }
}

const columnsOf = (name: string, table: DemoTable): Column[] =>
  table.columns
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => columnOf(name, line, table.writable === true))

function objectOf(name: string, table: DemoTable, rows: number): SourceObject {
  const keys = table.view === true ? [] : [table.key, ...(table.unique ?? [])]
  const leading = new Set([...keys.flatMap(([first]) => first ?? []), ...(table.indexed ?? [])])
  return {
    id: idOf(name),
    kind: table.view === true ? 'view' : 'table',
    comment: table.comment,
    rows,
    readable: true,
    fields: columnsOf(name, table).map(({ field }) => field),
    keys,
    leading: [...leading],
  }
}

function relationsOf(name: string, table: DemoTable): Relation[] {
  const unique = [table.key, ...(table.unique ?? [])].map((key) => key.join())
  const relation = (fields: readonly string[], to: string, toFields: readonly string[]): Relation => ({
    from: idOf(name),
    fields,
    to: idOf(to),
    toFields,
    many: !unique.includes(fields.join()),
    enforced: true,
  })
  const single = columnsOf(name, table).flatMap(({ field, to }) =>
    to === undefined ? [] : [relation([field.name], to, ['id'])],
  )
  return [...single, ...(table.references ?? []).map((each) => relation(...each))]
}

/** The schema of the demo shop. @param taken when it was read, as an ISO time */
export function demoSchema(source: string, taken: string): NormalizedSchema {
  const rows = demoRows()
  const tables = Object.entries(DEMO_TABLES)
  return sealSchema({
    source,
    kind: 'demo',
    engine: 'demo',
    taken,
    objects: tables.map(([name, table]) => objectOf(name, table, rows[idOf(name)]?.length ?? 0)),
    operations: [],
    relations: tables.flatMap(([name, table]) => relationsOf(name, table)),
    problems: [],
  })
}
