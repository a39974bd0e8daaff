import { fieldInfo } from '../field-info.ts'
import { parseFilterQl } from '../filter-ql.ts'
import { membersOf } from '../people.ts'
import type { SegmentRecord } from '../records.ts'
import { badRequest, missing, okV1, Refusal } from '../reply.ts'
import { type Call, limitParam, listParam, type Route } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { findSegment, guessSize } from './segment.ts'
import { wantedFields } from './values.ts'

const SIZE_PAUSE = 10_000

const sizeView = ({ id, name, slug_name, size }: SegmentRecord) => ({ id, name, slug_name, size })

/** A filter may name segments; it then selects at most as many as the smallest of them. */
async function sizeOf(filter: string, account: SandboxAccount): Promise<number> {
  const named = [...filter.matchAll(/INCLUDE\s+"?([\w-]+)/gi)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  )
  const sizes = await Promise.all(named.map(async (name) => (await findSegment(account, name)).size))
  const known = (await account.all('segment')).find(({ segment_ql }) =>
    segment_ql.startsWith(`FILTER ${filter} FROM`),
  )
  return known?.size ?? Math.min(...sizes, guessSize(filter))
}

async function adhocSize(call: Call, account: SandboxAccount) {
  const last = account.memory.get('segment-size') ?? Number.NEGATIVE_INFINITY
  if (account.now.getTime() - last < SIZE_PAUSE)
    throw new Refusal(429, 'UNKNOWN-000', 'One size request per 10 seconds')
  const parsed = parseFilterQl(call.body)
  if ('error' in parsed) throw badRequest('BADREQ-001', parsed.error)
  account.memory.set('segment-size', account.now.getTime())
  return okV1({ id: '', name: '', slug_name: parsed.alias ?? '', size: await sizeOf(parsed.filter, account) })
}

async function sizes(call: Call, account: SandboxAccount) {
  const ids = listParam(call, 'ids')
  const segments = (await account.all('segment')).filter(
    ({ id, slug_name }) => ids.length === 0 || ids.includes(id) || ids.includes(slug_name),
  )
  return okV1(segments.map(sizeView))
}

async function validate(call: Call) {
  const parsed = parseFilterQl(call.body)
  if ('error' in parsed) throw badRequest('BADREQ-001', parsed.error)
  return okV1(null)
}

/** Only ids: a slug is a server error here, as on the real service. */
async function byId(account: SandboxAccount, id: string): Promise<SegmentRecord> {
  const segment = await account.get('segment', id)
  if (segment === undefined) throw new Refusal(500, 'INTERNAL-019', 'Internal server error')
  return segment
}

async function info(call: Call, account: SandboxAccount, ids: readonly string[]) {
  const table = call.query.get('table') ?? 'user'
  if (table !== 'user') throw missing('TABLE-NOTFOUND-009', `No table "${table}"`)
  const limit = limitParam(call, 20, 1000)
  const fields = await wantedFields(call, account)
  const updated = account.now.toISOString()
  const segments: { id: string; fields: unknown[] }[] = []
  for (const id of ids) {
    const segment = await byId(account, id)
    segments.push({
      id,
      fields: fields.map((field) => ({
        ...fieldInfo(field, segment, limit, account.now),
        last_updated: updated,
      })),
    })
  }
  return okV1({ segments })
}

async function page(call: Call, account: SandboxAccount, segment: SegmentRecord) {
  const limit = limitParam(call, 10, 100)
  const start = Number(call.query.get('start') ?? 0)
  if (!Number.isInteger(start) || start < 0)
    throw badRequest('BADREQ-001', 'start must be the _next of the page before')
  const people = await membersOf(segment, start, limit, account)
  const names = listParam(call, 'fields')
  const data = people.map((person) =>
    names.length === 0
      ? person
      : Object.fromEntries(Object.entries(person).filter(([name]) => names.includes(name))),
  )
  const next = start + people.length
  return okV1(data, { total: segment.size, ...(next < segment.size ? { _next: String(next) } : {}) })
}

async function adhocScan(call: Call, account: SandboxAccount) {
  const parsed = parseFilterQl(call.body)
  if ('error' in parsed) throw badRequest('BADREQ-001', parsed.error)
  const everyone = await findSegment(account, 'all')
  const size = await sizeOf(parsed.filter, account)
  return page(call, account, { ...everyone, id: '', slug_name: parsed.filter, segment_ql: call.body, size })
}

export const segmentV1Routes: readonly Route[] = [
  ['GET /api/segment/sizes', sizes],
  ['GET /api/segment/fieldinfo', (call, account) => info(call, account, listParam(call, 'ids'))],
  ['POST /api/segment/size', adhocSize],
  ['POST /api/segment/validate', validate],
  ['POST /api/segment/scan', adhocScan],
  [
    'GET /api/segment/:id/size',
    async (call, account) => okV1(sizeView(await findSegment(account, call.params.id ?? ''))),
  ],
  [
    'GET /api/segment/:id/sizes',
    async (call, account) => okV1(sizeView(await findSegment(account, call.params.id ?? ''))),
  ],
  ['GET /api/segment/:id/fieldinfo', (call, account) => info(call, account, [call.params.id ?? ''])],
  [
    'GET /api/segment/:id/scan',
    async (call, account) => page(call, account, await findSegment(account, call.params.id ?? '')),
  ],
]
