import * as z from 'zod/mini'
import { step } from '../../core/next.ts'
import { part } from '../../http-request/url.ts'
import { type Call, unlessMissing } from '../call.ts'
import { FieldInfo, IdConfig, Ranks, SchemaField, SchemaTable } from '../models/schema.ts'
import { listOf, namesOf } from './lists.ts'

const LOOK = step('schema fields')
const VALUES = 20
const USER = 'user'

/** How a table's profiles are put together. */
export interface Identity {
  readonly configs: IdConfig[]
  /** Identifiers, the strongest first. */
  readonly ranks: string[]
}

const Infos = z.looseObject({ fields: z.optional(z.array(FieldInfo)) })

/** Reads of the profile schema and of the values in it. */
export const schemaReads = (call: Call) => ({
  tables: () => listOf(call, SchemaTable, { what: 'List the schema tables', path: '/v2/schema' }),
  fields: (table = USER) =>
    listOf(call, SchemaField, { what: 'List the fields', path: `/v2/schema/${part(table)}/field` }),
  fieldNames: (table = USER) =>
    namesOf(call, { what: 'List the field names', path: `/v2/schema/${part(table)}/fieldnames` }),
  /** The API answers 404 where nothing is set; that is an empty answer here. */
  identity: async (table = USER): Promise<Identity> => {
    const path = `/v2/schema/${part(table)}`
    const [configs, ranks] = await Promise.all([
      unlessMissing(listOf(call, IdConfig, { what: 'Read the identity rules', path: `${path}/idconfig` })),
      unlessMissing(call({ what: 'Read the ranks', path: `${path}/rank`, data: Ranks })),
    ])
    return { configs: configs ?? [], ranks: ranks?.fields ?? [] }
  },
  /** How filled these fields are over all profiles. @param limit values a field, at the most */
  fieldInfo: async (table: string, fields: readonly string[], limit = VALUES): Promise<FieldInfo[]> => {
    const found = await call({
      what: 'Read field values',
      path: `/api/schema/${part(table)}/fieldinfo`,
      query: { fields, limit },
      data: Infos,
      levels: 2,
      check: LOOK,
    })
    return found.fields ?? []
  },
  /** Values of a field that hold the text, whatever its case. */
  suggest: (table: string, field: string, text: string) =>
    namesOf(call, {
      what: 'Suggest values',
      path: `/api/schema/${part(table)}/fieldsuggest/${part(field)}`,
      query: { q: text },
      check: LOOK,
    }),
})
