import { evidenceOf, identities } from '../../advice/import/identity.ts'
import type { ImportColumn } from '../../advice/import/types.ts'
import { clean, count } from '../../core/text.ts'
import type { ImportChoice } from './choice.ts'

const PLAIN = { email: 'e-mail', phone: 'phone', id: 'id' } as const

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length))

/** What stands behind a column: how sure it is, how filled, what it tells and what is personal. */
function notes(column: ImportColumn): string {
  const { score, identity, personal, filled } = column
  const sure = score === null || score === 1 ? '' : score.toFixed(2)
  const fill = filled === null ? '' : `${String(Math.round(filled * 100)).padStart(3)} %`
  const marks = [
    identity === null ? '' : `identity (${PLAIN[identity]})`,
    personal === null ? '' : 'personal',
  ]
  return [sure.padEnd(4), fill, marks.filter(Boolean).join(', ')].join('  ').trimEnd()
}

/** The columns as lines: those with a field, those that are new to profiles, those that are left out. */
export function drawColumns(columns: readonly ImportColumn[]): string[] {
  const mapped = columns.filter(({ include, field }) => include && field !== null)
  const left = longest(mapped.map(({ name }) => clean(name)))
  const right = longest(mapped.map(({ field }) => field ?? ''))
  const lines = mapped.map(
    (column) =>
      `${clean(column.name).padEnd(left)} -> ${(column.field ?? '').padEnd(right)}  ${notes(column)}`,
  )
  const fresh = columns
    .filter(({ include, field }) => include && field === null)
    .map(({ name, runner_up: near }) => (near === null ? clean(name) : `${clean(name)} (perhaps ${near})`))
  if (fresh.length > 0) lines.push(`No field yet: ${fresh.join(', ')}`)
  for (const { name, proposal } of columns.filter(({ include }) => !include))
    lines.push(`Leave out: ${clean(name)} (${proposal})`)
  return lines
}

/** Who a row belongs to, by which columns, with the evidence of the sample. */
export function drawIdentities(columns: readonly ImportColumn[]): string[] {
  return identities(columns).map((column) => {
    const evidence = evidenceOf(column)
    const to = column.field === null ? '' : ` = ${column.field}`
    return `${clean(column.name)}${to}${evidence === '' ? '' : `: ${evidence}`}`
  })
}

/** Where the rows come from: `Analytics (Snowflake) > ANALYTICS.PUBLIC.CUSTOMERS, 13 columns, 100 rows read`. */
export function drawSource(
  choice: Pick<ImportChoice, 'connection' | 'table' | 'rows'> & { readonly columns: readonly unknown[] },
): string {
  const { connection, table, columns, rows } = choice
  const from = [
    connection === undefined ? undefined : clean(connection.label ?? connection.id),
    table === undefined ? undefined : clean(table.qualified ?? table.name),
  ].filter((text) => text !== undefined)
  return [
    from.join(' > '),
    columns.length === 0 ? '' : count(columns.length, 'column'),
    rows === 0 ? '' : `${count(rows, 'row')} looked at`,
  ]
    .filter((text) => text !== '')
    .join(', ')
}

const personalOf = (columns: readonly ImportColumn[]): string[] => [
  ...new Set(columns.flatMap(({ include, personal }) => (include && personal !== null ? [personal] : []))),
]

/** How the columns of a job fare: it may not be able to leave any out. */
function jobLines(choice: ImportChoice): string[] {
  const { columns, connection, way, settings } = choice
  const out = columns.some(({ include }) => !include) && !settings.has('fields')
  const changed = settings.get('timestamp_field')
  return [
    ...(out ? ['This job reads every column: those to leave out are only not mapped in the schema.'] : []),
    ...(typeof changed === 'string' ? [`Newer rows are recognized by ${clean(changed)}.`] : []),
    ...(connection === undefined ? [] : [`A job, since ${way.reason}.`]),
  ]
}

/** What the import does, for the gate. */
export function importSummary(choice: ImportChoice): string[] {
  const { columns, model, key, way, rows } = choice
  if (columns.length === 0) return []
  const taken = columns.filter(({ include }) => include)
  const mapped = taken.filter(({ field }) => field !== null).length
  const personal = personalOf(columns)
  const sampled = rows > 0 || choice.connection !== undefined
  const lines = sampled
    ? [
        `Source: ${drawSource(choice)}.`,
        `Columns: ${taken.length} of ${columns.length} to import, ${mapped} of them with a profile field.`,
      ]
    : [`${mapped} of ${count(columns.length, 'known field')} have a profile field.`]
  if (personal.length > 0) lines.push(`Personal data: ${personal.join(', ')}.`)
  if (model === undefined) return [...lines, ...jobLines(choice)]
  return [
    'Cloud Connect data model: keeps profile fields as the table is.',
    ...lines,
    `Joined where ${clean(key?.column ?? '')} = ${key?.field}; people who are not in Lytics yet are left out.`,
    `A data model, since ${way.reason}.`,
    `It reads the table every ${model.sync_period / 3600} hours.`,
  ]
}
