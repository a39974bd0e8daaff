import type { Discovered } from '../database.ts'
import type { Problem, Relation, SourceObject } from '../types.ts'
import type { CatalogFacts, ForeignKeyFact, IndexFact, TableFact } from './facts.ts'

const grouped = <T extends { readonly table: string }>(facts: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const fact of facts) {
    const group = groups.get(fact.table)
    if (group === undefined) groups.set(fact.table, [fact])
    else group.push(fact)
  }
  return groups
}

const isNamed = (columns: readonly (string | null)[]): columns is readonly string[] =>
  columns.every((column) => column !== null)

/** Unique keys without repetition, the primary one first. */
function keysOf(indexes: readonly IndexFact[]): string[][] {
  const unique = indexes.filter(({ unique: is, whole }) => is && whole)
  const ordered = [...unique.filter(({ primary }) => primary), ...unique.filter(({ primary }) => !primary)]
  const keys = new Map<string, string[]>()
  for (const { columns } of ordered) if (isNamed(columns)) keys.set(columns.join('\0'), [...columns])
  return [...keys.values()]
}

const leadingOf = (indexes: readonly IndexFact[]): string[] => [
  ...new Set(
    indexes.flatMap(({ whole, columns: [first] }) => (whole && typeof first === 'string' ? [first] : [])),
  ),
]

function relationOf(
  fact: ForeignKeyFact,
  ids: ReadonlyMap<string, string>,
  keys: ReadonlyMap<string, readonly (readonly string[])[]>,
): Relation[] {
  const [from, to] = [ids.get(fact.table), ids.get(fact.to)]
  if (from === undefined || to === undefined) return []
  const { columns: fields, toColumns: toFields, enforced } = fact
  const isUnique = (keys.get(from) ?? []).some((key) => key.every((name) => fields.includes(name)))
  return [{ from, fields, to, toFields, many: !isUnique, enforced }]
}

/** Bindings name tables as `schema.table`. */
const nameProblem = ({ id }: SourceObject): Problem[] =>
  id.includes('"')
    ? [
        {
          code: 'name_with_dot',
          where: id,
          what: 'A dot or a quote is in its name',
          effect: 'Bindings cannot use it.',
        },
      ]
    : []

interface Partitions {
  readonly count: number
  readonly rows: number
}

/** How many parts each partitioned table has in all, and their rows. */
function partitionsOf(tables: readonly TableFact[]): Map<string, Partitions> {
  const parents = new Map(
    tables.flatMap(({ table, partitionOf: of }) => (of === undefined ? [] : [[table, of]])),
  )
  const rootOf = (table: string): string => {
    const parent = parents.get(table)
    return parent === undefined ? table : rootOf(parent)
  }
  const found = new Map<string, Partitions>()
  for (const { table, rows = 0 } of tables) {
    const root = rootOf(table)
    const { count, rows: sum } = found.get(root) ?? { count: 0, rows: 0 }
    if (root !== table) found.set(root, { count: count + 1, rows: sum + rows })
  }
  return found
}

/** Puts an engine's facts together: one object a table or view, partitions folded into what they are parts of. */
export function assemble(facts: CatalogFacts): Discovered {
  const indexes = grouped(facts.indexes)
  const partitions = partitionsOf(facts.tables)
  const roots = facts.tables.filter(({ partitionOf: of }) => of === undefined)
  const objects = roots.map((fact): SourceObject => {
    const fields = facts.fields.get(fact.table) ?? []
    const mine = indexes.get(fact.table) ?? []
    const parts = partitions.get(fact.table)
    const rows = parts?.rows ?? fact.rows
    const count = parts?.count ?? fact.partitions
    return {
      id: fact.id,
      kind: fact.isView ? 'view' : 'table',
      ...(fact.comment === '' ? {} : { comment: fact.comment }),
      ...(rows === undefined ? {} : { rows }),
      readable: fields.some(({ readable }) => readable),
      fields,
      keys: keysOf(mine),
      leading: leadingOf(mine),
      ...(count === undefined ? {} : { partitions: count }),
    }
  })
  objects.sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = new Map(roots.map(({ table, id }) => [table, id]))
  const keys = new Map(objects.map(({ id, keys: own }) => [id, own]))
  const relations = facts.foreignKeys.flatMap((fact) => relationOf(fact, ids, keys))
  const order = ({ from, fields }: Relation): string => `${from} ${fields.join()}`
  relations.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  const problems = [...facts.problems, ...objects.flatMap(nameProblem)]
  return { engine: facts.engine, objects, operations: [], relations, problems }
}
