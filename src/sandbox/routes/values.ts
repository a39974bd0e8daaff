import { fieldInfo, suggestValues } from '../field-info.ts'
import type { FieldRecord } from '../records.ts'
import { badRequest, missing, okV1 } from '../reply.ts'
import { type Call, limitParam, listParam, type Route } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { findSegment } from './segment.ts'

const checkTable = (call: Call): void => {
  if (call.params.table !== 'user') throw missing('TABLE-NOTFOUND-009', `No table "${call.params.table}"`)
}

/** The fields that were asked for, or all of them. */
export async function wantedFields(call: Call, account: SandboxAccount): Promise<FieldRecord[]> {
  const names = listParam(call, 'fields')
  const fields = (await account.all('field')).filter(({ edit_status }) => edit_status !== 'new')
  return names.length === 0 ? fields : fields.filter(({ id }) => names.includes(id))
}

async function columns(call: Call, account: SandboxAccount) {
  checkTable(call)
  const fields = await account.all('field')
  return okV1({
    name: 'user',
    fields: fields.map(({ id, type, shortdesc, longdesc, is_identifier }) => ({
      as: id,
      is_by: is_identifier,
      type,
      shortdesc,
      longdesc,
      froms: ['web'],
      identities: is_identifier ? [id] : [],
    })),
  })
}

async function info(call: Call, account: SandboxAccount) {
  checkTable(call)
  const everyone = await findSegment(account, 'all')
  const limit = limitParam(call, 20, 1000)
  const fields = await wantedFields(call, account)
  return okV1({
    table: 'user',
    fields: fields.map((field) => fieldInfo(field, everyone, limit, account.now)),
  })
}

async function suggest(call: Call, account: SandboxAccount) {
  checkTable(call)
  const text = call.query.get('q')
  if (text === null || text === '') throw badRequest('BADREQ-001', 'q is required')
  const field = await account.get('field', call.params.field ?? '')
  if (field === undefined) throw missing('NOTFOUND-003', `No field "${call.params.field}"`)
  const values = suggestValues(field, text)
  return okV1(account.quirks.names_shape === 'objects' ? values.map((value) => ({ value })) : values)
}

export const valueRoutes: readonly Route[] = [
  ['GET /api/schema/:table', columns],
  ['GET /api/schema/:table/fieldinfo', info],
  ['GET /api/schema/:table/fieldsuggest/:field', suggest],
]
