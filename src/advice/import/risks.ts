import type { Risk } from '../draft/risk.ts'
import type { FieldFact } from '../facts.ts'
import { identities } from './identity.ts'
import { canJoin, type JoinKey, needsCast } from './join-key.ts'
import type { ImportColumn } from './types.ts'
import type { Way } from './way.ts'
import { percent } from './words.ts'

/** More activated fields than this were refused by older versions of Cloud Connect. */
const MANY_FIELDS = 25
const WEAK_FILL = 0.5
const WEAK_UNIQUE = 0.5

const risk = (code: string, message: string, blocking = false): Risk => ({ code, message, blocking })

function identityRisks(columns: readonly ImportColumn[]): Risk[] {
  const found = identities(columns)
  const [best] = found
  if (best === undefined)
    return [
      risk(
        'no_identity',
        'No column tells whose row it is (e-mail, phone, an id of profiles): rows would find no profile.',
      ),
    ]
  if (best.filled === null || best.unique === null) return []
  if (best.filled < WEAK_FILL)
    return [
      risk(
        'weak_identity',
        `Only ${percent(best.filled)} of the sampled rows have ${best.name}, the best identity here.`,
      ),
    ]
  return []
}

/** The same person in many rows is usual for events; in a table of people it joins rows that are not one person. */
function sharedRisks(way: Way, key: JoinKey | undefined, columns: readonly ImportColumn[]): Risk[] {
  const column = columns.find(({ name }) => name === key?.column)
  if (way !== 'model' || column?.unique === null || column === undefined) return []
  return column.unique >= WEAK_UNIQUE
    ? []
    : [
        risk(
          'shared_identity',
          `${column.name} repeats: only ${percent(column.unique)} of its values are in one sampled row, and a profile takes one row.`,
        ),
      ]
}

function joinRisks(way: Way, key: JoinKey | undefined, input: ImportInput): Risk[] {
  if (way === 'model' && key !== undefined)
    return [
      ...(key.cast
        ? [
            risk(
              'join_key_not_string',
              `Lytics joins on strings, and ${key.column} is not one: the query makes it text.`,
            ),
          ]
        : []),
      ...(key.proven
        ? []
        : [
            risk(
              'join_key_unproven',
              `${key.column} and ${key.field} fit by name alone: rows find their profile only if both have the same ids.`,
            ),
          ]),
    ]
  const [best] = identities(input.columns)
  const field = input.fields.find(({ id }) => id === best?.field)
  if (way === 'job' && best !== undefined && canJoin(field) && needsCast(best.type))
    return [
      risk(
        'join_key_not_string',
        `${best.name} is ${best.type}, and ${best.field} a string: write it as text in the schema mapping.`,
      ),
    ]
  return []
}

interface ImportInput {
  readonly way: Way
  readonly columns: readonly ImportColumn[]
  readonly fields: readonly FieldFact[]
  readonly key: JoinKey | undefined
  /** Why no rows were read; undefined where they were. */
  readonly unsampled: string | undefined
  readonly activated: number
}

/** What may go wrong with an import, the blocking ones first. */
export function importRisks(input: ImportInput): Risk[] {
  const { way, columns, key } = input
  const conflicts = columns
    .filter(({ conflict, include }) => include && conflict !== null)
    .map(({ name, field, conflict }) => risk('type_conflict', `${name} -> ${field}: ${name} ${conflict}.`))
  const found = [
    ...(columns.length === 0 ? [] : identityRisks(columns)),
    ...joinRisks(way, key, input),
    ...sharedRisks(way, key, columns),
    ...conflicts,
    ...(input.unsampled === undefined ? [] : [risk('not_sampled', input.unsampled)]),
    ...(input.activated > MANY_FIELDS
      ? [
          risk(
            'many_fields',
            `${input.activated} fields are activated; older accounts take ${MANY_FIELDS} a data model.`,
          ),
        ]
      : []),
  ]
  return found.sort((a, b) => Number(b.blocking) - Number(a.blocking))
}
