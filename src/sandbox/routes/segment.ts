import { parseFilterQl } from '../filter-ql.ts'
import { unit } from '../hash.ts'
import type { SegmentRecord } from '../records.ts'
import { badRequest, missing, ok, Refusal } from '../reply.ts'
import { type Call, flag, jsonBody, type Route, textOf, textsOf } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { USERS } from '../seed/account.ts'
import { EVERYONE } from '../seed/segments.ts'
import { segmentView } from '../segment-view.ts'

/** A segment by id or slug. @throws Refusal 404 */
export async function findSegment(account: SandboxAccount, name: string): Promise<SegmentRecord> {
  const found =
    (await account.get('segment', name)) ??
    (await account.all('segment')).find(({ slug_name }) => slug_name === name)
  if (found === undefined) throw missing('NOTFOUND-003', 'No segment with that ID')
  return found
}

async function list(call: Call, account: SandboxAccount) {
  const table = call.query.get('table') ?? ''
  const kind = call.query.get('kind') ?? 'segment'
  const valid = call.query.get('valid') ?? 'all'
  const segments = (await account.all('segment')).filter(
    (segment) =>
      (table === '' || segment.table === table) &&
      (kind === 'all' || segment.kind === kind) &&
      (valid === 'all' || (segment.invalid_reason === '') === (valid === 'true')),
  )
  return ok(segments.map((segment) => segmentView(segment, flag(call, 'sizes'))))
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

/** A taken slug gets a number; creating never conflicts. */
function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 1
  while (taken.has(`${wanted}_${number}`)) number += 1
  return `${wanted}_${number}`
}

function parsed(ql: string) {
  const result = parseFilterQl(ql)
  if ('error' in result) throw badRequest('BADREQ-001', result.error)
  return result
}

/** How many a new filter selects: the same text always selects the same number. */
export const guessSize = (filter: string): number =>
  filter === '*' ? EVERYONE : Math.round(EVERYONE * 10 ** (-1 - 3 * unit(filter.replace(/\s+/g, ' '))))

async function create(call: Call, account: SandboxAccount) {
  const body = jsonBody(call)
  const name = textOf(body, 'name').trim()
  if (name === '') throw badRequest('BADREQ-001', 'name is required')
  const { filter, from, alias } = parsed(textOf(body, 'segment_ql'))
  const taken = new Set((await account.all('segment')).map(({ slug_name }) => slug_name))
  const slug = freeSlug(textOf(body, 'slug_name') || alias || slugOf(name), taken)
  const now = account.now.toISOString()
  const segment: SegmentRecord = {
    id: account.newId('segment', slug),
    name,
    slug_name: slug,
    description: textOf(body, 'description'),
    kind: textOf(body, 'kind') || 'segment',
    table: from ?? 'user',
    segment_ql: `FILTER ${filter} FROM ${from ?? 'user'} ALIAS ${slug}`,
    size: guessSize(filter),
    is_public: body.is_public === true,
    public_name: body.is_public === true ? slug : '',
    tags: textsOf(body, 'tags'),
    invalid_reason: '',
    author_id: USERS.maya.id,
    created: now,
    updated: now,
  }
  account.put('segment', segment.id, segment)
  return ok(segmentView(segment, true), 201)
}

async function update(call: Call, account: SandboxAccount) {
  const segment = await findSegment(account, call.params.id ?? '')
  const body = jsonBody(call)
  const { filter, from, alias } = parsed(textOf(body, 'segment_ql') || segment.segment_ql)
  const slug = alias ?? segment.slug_name
  const taken = (await account.all('segment')).some(
    ({ id, slug_name }) => slug_name === slug && id !== segment.id,
  )
  if (taken) throw new Refusal(account.quirks.conflict_status, 'BADREQ-001', 'Slug is already used.')
  const isPublic = body.is_public === undefined ? segment.is_public : body.is_public === true
  const next: SegmentRecord = {
    ...segment,
    name: textOf(body, 'name') || segment.name,
    description: textOf(body, 'description'),
    slug_name: slug,
    table: from ?? 'user',
    segment_ql: `FILTER ${filter} FROM ${from ?? 'user'} ALIAS ${slug}`,
    size: filter === parsed(segment.segment_ql).filter ? segment.size : guessSize(filter),
    is_public: isPublic,
    // Going public fills the name; going back does not clear it.
    public_name: isPublic ? slug : segment.public_name,
    updated: account.now.toISOString(),
  }
  account.put('segment', next.id, next)
  return ok(segmentView(next, true))
}

async function remove(call: Call, account: SandboxAccount) {
  const ids = (call.params.id ?? '').split(',')
  if (ids.length === 1) {
    const segment = await findSegment(account, ids[0] ?? '')
    account.remove('segment', segment.id)
    return ok({
      deleted: [segment.id],
      not_deleted: [],
      segments: [{ id: segment.id, deleted: true, reason: '', segments: [] }],
    })
  }
  const statuses: { id: string; deleted: boolean; reason: string; segments: never[] }[] = []
  for (const id of ids) {
    const found = await account.get('segment', id)
    if (found !== undefined) account.remove('segment', id)
    statuses.push({
      id,
      deleted: found !== undefined,
      reason: found === undefined ? 'not found' : '',
      segments: [],
    })
  }
  const idsWhere = (deleted: boolean) =>
    statuses.filter((status) => status.deleted === deleted).map(({ id }) => id)
  return ok({ deleted: idsWhere(true), not_deleted: idsWhere(false), segments: statuses })
}

/** Segments whose definition includes this one. */
async function ancestors(call: Call, account: SandboxAccount) {
  const segment = await findSegment(account, call.params.id ?? '')
  const uses = new RegExp(`INCLUDE\\s+"?(${segment.slug_name}|${segment.id})\\b`, 'i')
  return ok(
    (await account.all('segment'))
      .filter(({ segment_ql }) => uses.test(segment_ql))
      .map((one) => segmentView(one, false)),
  )
}

async function exclude(call: Call, account: SandboxAccount) {
  const segment = await findSegment(account, call.query.get('segment_id') ?? '')
  const workflow = (call.query.get('workflow') ?? '').replaceAll('-', '_')
  const id = `${segment.id}/${workflow}`
  if (call.params.verb === 'add') account.put('exclusion', id, { segment_id: segment.id, workflow })
  else if (call.params.verb === 'remove') account.remove('exclusion', id)
  else throw missing('NOTFOUND-003', 'Not found')
  return ok(null)
}

async function reevaluate(call: Call, account: SandboxAccount) {
  return ok(segmentView(await findSegment(account, textOf(jsonBody(call), 'id')), false))
}

export const segmentRoutes: readonly Route[] = [
  ['GET /v2/segment', list],
  [
    'GET /v2/segment/:id',
    async (call, account) =>
      ok(segmentView(await findSegment(account, call.params.id ?? ''), flag(call, 'sizes'))),
  ],
  ['GET /v2/segment/:id/ancestors', ancestors],
  ['POST /v2/segment', create],
  ['POST /v2/segment/reevaluate', reevaluate],
  ['POST /v2/segment/exclude/:verb', exclude],
  ['PUT /v2/segment/:id', update],
  ['DELETE /v2/segment/:id', remove],
]
