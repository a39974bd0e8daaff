import type { WorkflowEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import { typeClass } from '../../mapping/kinds.ts'
import type { ImportColumn } from './types.ts'
import { wordsOf } from './words.ts'

const CHANGED = /\b(updated|modified|changed|lastmodified|scored|computed)\b/
const HAPPENED =
  /\b(created|occurred|happened|event|order|ordered|started|closed|entered|viewed|returned|answered|written|counted|sent|clicked|paid)\b/

/** The column that tells when a row changed, else when it happened; undefined where several would do. */
export function changeColumn(columns: readonly ImportColumn[]): string | undefined {
  const times = columns.filter(
    ({ type, personal, include }) => include && typeClass(type) === 'time' && personal === null,
  )
  for (const pattern of [CHANGED, HAPPENED]) {
    const found = times.filter(({ name }) => pattern.test(wordsOf(name).join(' ')))
    if (found.length === 1) return found[0]?.name
  }
  return undefined
}

/** Where a table is, as a connection says it. */
export interface TablePlace {
  readonly name: string
  /** `project.dataset.table`, `database.schema.table`, or less. */
  readonly qualified: string | undefined
}

function placeParts(place: TablePlace): { top: string | undefined; schema: string | undefined } {
  const parts = (place.qualified ?? place.name).split('.')
  return { top: parts.at(-3), schema: parts.at(-2) }
}

/** What the slots that name a table take; `source` is written with its schema, as the import of another table may be. */
function placeSettings(workflow: WorkflowEntry, place: TablePlace): [string, Json | undefined][] {
  const { top, schema } = placeParts(place)
  const { slots } = workflow
  if (slots.table !== undefined)
    return [
      ['project', top],
      ['dataset', schema],
      ['table', place.name],
    ]
  if (slots.catalog !== undefined)
    return [
      ['catalog', top],
      ['database', schema],
      ['source', place.name],
    ]
  return [
    ['database', top],
    ['source', schema === undefined ? place.name : `${schema}.${place.name}`],
  ]
}

/** The settings of a job that imports a table, as far as the workflow has them. */
export function jobSettings(
  workflow: WorkflowEntry,
  place: TablePlace | undefined,
  columns: readonly ImportColumn[],
): Map<string, Json> {
  const out = columns.some(({ include }) => !include)
  const changed = changeColumn(columns)
  const fields = workflow.slots.fields?.type === 'array' && out
  const settings: [string, Json | undefined][] = [
    ...(place === undefined ? [] : placeSettings(workflow, place)),
    ['timestamp_field', changed],
    ['fields', fields ? columns.filter(({ include }) => include).map(({ name }) => name) : undefined],
  ]
  return new Map(
    settings.flatMap(([name, value]) =>
      value === undefined || workflow.slots[name] === undefined ? [] : [[name, value] as const],
    ),
  )
}
