import { hexId, pick } from '../hash.ts'
import type { StreamRecord } from '../records.ts'
import { missing, ok } from '../reply.ts'
import { type Call, limitParam, type Route } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { ACCOUNT } from '../seed/account.ts'
import { before } from '../seed/dates.ts'

const DAY = 86_400_000

async function find(call: Call, account: SandboxAccount): Promise<StreamRecord> {
  const stream = await account.get('stream', call.params.name ?? '')
  if (stream === undefined) throw missing('STREAM-NOTFOUND-014', `No stream "${call.params.name}"`)
  return stream
}

async function view(stream: StreamRecord, account: SandboxAccount) {
  const created = before(account.since, 500, 1)
  const days = (account.now.getTime() - Date.parse(created)) / DAY
  const still = stream.per_day === 0
  const last = still
    ? before(account.since, 40)
    : new Date(account.now.getTime() - DAY / stream.per_day).toISOString()
  const jobs = (await account.all('job')).filter(({ config }) => config.stream === stream.name)
  return {
    id: hexId(`stream/${stream.name}`),
    name: stream.name,
    slug: stream.name,
    label: stream.name.replaceAll('_', ' '),
    description: stream.description,
    channel: stream.channel,
    method: stream.channel === 'import' ? 'pull' : 'push',
    count: still ? 1_204_118 : Math.round(stream.per_day * days),
    avg_event_size: 300 + pick(stream.name, 900),
    last_msg_ts: last,
    last_received_ts: last,
    last_update_ts: last,
    hidden: false,
    internal: false,
    jobs: jobs.map(({ id }) => id),
    providers: [stream.provider],
    tables: ['user'],
    aid: ACCOUNT.aid,
    account_id: ACCOUNT.id,
    created,
    updated: before(account.since, 30, 2),
  }
}

const stats = (stream: StreamRecord, account: SandboxAccount) =>
  stream.fields.map((name, index) => ({
    name,
    type: /total|value|points/.test(name) ? 'number' : 'string',
    is_array: /items/.test(name),
    sample: [hexId(`${stream.name}/${name}`, 8)],
    card: 1 + pick(`${stream.name}/${name}`, 50_000),
    usage: Math.max(1, stream.per_day - index * 40),
    sumlen: 120_000,
    avg: 12,
    first_seen: before(account.since, 500),
    last_seen: before(account.since, 0, 0, 3),
    hidden: false,
    columns: [{ table: 'user', as: name.toLowerCase() }],
  }))

async function events(call: Call, account: SandboxAccount) {
  const stream = await find(call, account)
  const rows = stream.per_day === 0 ? 0 : limitParam(call, 10, 100)
  return ok(
    Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(stream.fields.map((name) => [name, hexId(`${stream.name}/${name}/${row}`, 8)])),
    ),
  )
}

async function names(_call: Call, account: SandboxAccount) {
  const all = (await account.all('stream')).map(({ name }) => name)
  return ok(account.quirks.names_shape === 'objects' ? all.map((name) => ({ name })) : all)
}

export const streamRoutes: readonly Route[] = [
  [
    'GET /v2/stream',
    async (_call, account) =>
      ok(await Promise.all((await account.all('stream')).map((stream) => view(stream, account)))),
  ],
  ['GET /v2/stream/names', names],
  [
    'GET /v2/stream/fields',
    async (_call, account) =>
      ok(Object.fromEntries((await account.all('stream')).map(({ name, fields }) => [name, fields]))),
  ],
  ['GET /v2/stream/:name', async (call, account) => ok(await view(await find(call, account), account))],
  ['GET /v2/stream/:name/stats', async (call, account) => ok(stats(await find(call, account), account))],
  ['GET /v2/stream/:name/events', events],
]
