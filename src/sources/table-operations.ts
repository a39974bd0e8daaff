import type { NormalizedSchema, SourceObject, SourceOperation } from './types.ts'

const ofTable = (
  object: SourceObject,
  kind: 'select' | 'insert' | 'update',
  title: string,
): SourceOperation => ({
  id: `${kind} ${object.id}`,
  kind,
  effect: kind === 'select' ? 'read' : 'write',
  effectBy: 'method',
  title,
  deprecated: false,
  args: [],
  returns: { object: object.id, fields: object.fields },
})

/** What can be done with a table: read it; insert a row or change one by a unique key, where the login may. */
function tableOperations(object: SourceObject): SourceOperation[] {
  const name = object.id.slice(object.id.indexOf('.') + 1)
  const may = (kind: 'insert' | 'update'): boolean =>
    object.kind === 'table' && object.fields.some(({ writable }) => writable?.includes(kind))
  return [
    ...(object.readable ? [ofTable(object, 'select', `Read ${name}`)] : []),
    ...(may('insert') ? [ofTable(object, 'insert', `Add a row to ${name}`)] : []),
    ...(may('update') && object.keys.length > 0
      ? [ofTable(object, 'update', `Change one row of ${name} by its key`)]
      : []),
  ]
}

/** Every operation of a source: those that it declares, and those that follow from its tables and views. */
export const operationsOf = (schema: NormalizedSchema): SourceOperation[] => [
  ...schema.operations,
  ...schema.objects.filter(({ kind }) => kind !== 'type').flatMap(tableOperations),
]
