import { findPerson } from '../people.ts'
import { missing, okV1 } from '../reply.ts'
import { type Call, listParam, type Route } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'

/** A missing profile is a 200 that says "Not Found", with two segments that are none: the known trap. */
async function entity(call: Call, account: SandboxAccount) {
  const { table, field = '', value = '' } = call.params
  if (table !== 'user') throw missing('TABLE-NOTFOUND-009', `No table "${table}"`)
  const person = await findPerson(account, field, value)
  if (person === undefined) return okV1({ segments: ['not_found', 'all'] }, undefined, 'Not Found')
  const names = listParam(call, 'fields')
  const values = Object.entries(person.values).filter(([name]) => names.length === 0 || names.includes(name))
  return okV1({ ...Object.fromEntries(values), segments: person.segments })
}

export const entityRoutes: readonly Route[] = [['GET /api/entity/:table/:field/:value', entity]]
