import type {
  NormalizedSchema,
  Relation,
  Scope,
  SourceField,
  SourceObject,
  SourceOperation,
} from './types.ts'

/** Everything that is not secret, which is what a source without a scope lets through. */
export const OPEN_SCOPE: Scope = { mode: 'deny', objects: [], fields: [], operations: [] }

/** One pattern of a scope, in which `*` stands for any part of a name; case does not count. */
const pattern = (word: string): RegExp =>
  new RegExp(`^${word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i')

const matcher = (words: readonly string[]): ((name: string) => boolean) => {
  const patterns = words.map(pattern)
  return (name) => patterns.some((each) => each.test(name))
}

/** `crm.orders` is also meant by `orders`, as people say it. */
const namesOf = (id: string): string[] => [id, id.slice(id.indexOf('.') + 1)]

/** `select crm.orders` is also meant by `select orders`. */
function namesOfOperation(id: string): string[] {
  const [kind = '', object] = id.split(' ')
  return object === undefined ? [id] : namesOf(object).map((name) => `${kind} ${name}`)
}

interface Filter {
  readonly object: (object: SourceObject) => boolean
  readonly field: (object: SourceObject, field: SourceField) => boolean
  readonly operation: (id: string) => boolean
}

function denying(scope: Scope): Filter {
  const [objects, fields, operations] = [scope.objects, scope.fields, scope.operations].map(matcher)
  return {
    object: ({ id }) => !namesOf(id).some((name) => objects?.(name)),
    field: ({ id }, { name }) => !namesOf(id).some((each) => fields?.(`${each}.${name}`)),
    operation: (id) => !namesOfOperation(id).some((name) => operations?.(name)),
  }
}

/** Only what is named: an object by itself or by one of its fields; with fields named, only these of it. */
function allowing(scope: Scope): Filter {
  const [objects, fields, operations] = [scope.objects, scope.fields, scope.operations].map(matcher)
  const named = ({ id }: SourceObject, field: SourceField): boolean =>
    namesOf(id).some((each) => fields?.(`${each}.${field.name}`))
  return {
    object: (object) =>
      namesOf(object.id).some((name) => objects?.(name)) ||
      object.fields.some((field) => named(object, field)),
    field: (object, field) => {
      const only = object.fields.filter((each) => named(object, each))
      return only.length === 0 || only.includes(field)
    },
    operation: (id) =>
      scope.operations.length === 0 || namesOfOperation(id).some((name) => operations?.(name)),
  }
}

type TableOperation = 'select' | 'insert' | 'update'

/** A field as far as the operations on its table are let through: those follow from what may be done with fields. */
function withoutOperations(field: SourceField, allowed: (kind: TableOperation) => boolean): SourceField {
  const { writable, ...rest } = field
  const left = writable?.filter(allowed) ?? []
  return {
    ...rest,
    readable: field.readable && allowed('select'),
    ...(left.length === 0 ? {} : { writable: left }),
  }
}

function withoutHidden(object: SourceObject, filter: Filter): SourceObject {
  const allowed = (kind: TableOperation): boolean => filter.operation(`${kind} ${object.id}`)
  const isWhole = allowed('select') && allowed('insert') && allowed('update')
  const shown = object.fields.filter((field) => filter.field(object, field))
  const fields = isWhole ? shown : shown.map((field) => withoutOperations(field, allowed))
  const known = new Set(fields.map(({ name }) => name))
  return {
    ...object,
    readable: object.readable && allowed('select'),
    fields,
    // Part of a key says something of the column that is blocked, and identifies no row.
    keys: object.keys.filter((key) => key.every((name) => known.has(name))),
    leading: object.leading.filter((name) => known.has(name)),
  }
}

function operationAllowed(filter: Filter, shown: ReadonlySet<string>, operation: SourceOperation): boolean {
  const object = operation.returns?.object
  return filter.operation(operation.id) && (object === undefined || shown.has(object))
}

/**
 * What of a schema the scope lets through: the one function for browsing, drafting, binding and running. A blocked
 * column is gone with its keys, its indexes, its relations and the problems that name it. Secrets stay in view, marked,
 * and can never be projected.
 */
export function visible(schema: NormalizedSchema, scope: Scope): NormalizedSchema {
  const filter = scope.mode === 'deny' ? denying(scope) : allowing(scope)
  const objects = schema.objects.filter(filter.object).map((object) => withoutHidden(object, filter))
  const columns = new Map(objects.map(({ id, fields }) => [id, new Set(fields.map(({ name }) => name))]))
  const shown = new Set(columns.keys())
  const has = (id: string, names: readonly string[]): boolean =>
    names.every((name) => columns.get(id)?.has(name) === true)
  const places = new Set(
    objects.flatMap(({ id, fields }) => [id, ...fields.map(({ name }) => `${id}.${name}`)]),
  )
  const hidden = new Set(
    schema.objects
      .flatMap(({ id, fields }) => [id, ...fields.map(({ name }) => `${id}.${name}`)])
      .filter((place) => !places.has(place)),
  )
  return {
    ...schema,
    objects,
    operations: schema.operations.filter((operation) => operationAllowed(filter, shown, operation)),
    relations: schema.relations.filter(
      ({ from, fields, to, toFields }: Relation) => has(from, fields) && has(to, toFields),
    ),
    problems: schema.problems.filter(({ where }) => !hidden.has(where)),
  }
}
