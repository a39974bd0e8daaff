const part = (name: string): string => (/[."]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)

/** The id of a table: `schema.table`; a part with a dot in it is quoted. */
export const objectId = (schema: string, name: string): string => `${part(schema)}.${part(name)}`

/** Schema and table of an id. */
export function objectParts(id: string): readonly [schema: string, name: string] {
  const parts = [...id.matchAll(/"((?:[^"]|"")*)"|([^."]+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
  const [schema = '', name = ''] = parts
  return [schema, name]
}
