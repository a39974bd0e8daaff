import { hexId, pick } from '../hash.ts'
import type { StreamRecord } from '../records.ts'
import { missing, ok } from '../reply.ts'
import { type Call, limitParam, type Route } from '../router.ts'
import { ACCOUNT } from '../seed/account.ts'
import { before } from '../seed/dates.ts'
import type { World } from '../world.ts'

const DAY = 86_400_000

async function find(call: Call, world: World): Promise<StreamRecord> {
  const stream = await world.get('stream', call.params.name ?? '')
  if (stream === undefined) throw missing('STREAM-NOTFOUND-014', `No stream "${call.params.name}"`)
  return stream
}

async function view(stream: StreamRecord, world: World) {
  const created = before(world.since, 500, 1)
  const days = (world.now.getTime() - Date.parse(created)) / DAY
  const still = stream.per_day === 0
  const last = still
    ? before(world.since, 40)
    : new Date(world.now.getTime() - DAY / stream.per_day).toISOString()
  const jobs = (await world.all('job')).filter(({ config }) => config.stream === stream.name)
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
    updated: before(world.since, 30, 2),
  }
}

const stats = (stream: StreamRecord, world: World) =>
  stream.fields.map((name, index) => ({
    name,
    type: /total|value|points/.test(name) ? 'number' : 'string',
    is_array: /items/.test(name),
    sample: [hexId(`${stream.name}/${name}`, 8)],
    card: 1 + pick(`${stream.name}/${name}`, 50_000),
    usage: Math.max(1, stream.per_day - index * 40),
    sumlen: 120_000,
    avg: 12,
    first_seen: before(world.since, 500),
    last_seen: before(world.since, 0, 0, 3),
    hidden: false,
    columns: [{ table: 'user', as: name.toLowerCase() }],
  }))

async function events(call: Call, world: World) {
  const stream = await find(call, world)
  const rows = stream.per_day === 0 ? 0 : limitParam(call, 10, 100)
  return ok(
    Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(stream.fields.map((name) => [name, hexId(`${stream.name}/${name}/${row}`, 8)])),
    ),
  )
}

async function names(_call: Call, world: World) {
  const all = (await world.all('stream')).map(({ name }) => name)
  return ok(world.quirks.names_shape === 'objects' ? all.map((name) => ({ name })) : all)
}

export const streamRoutes: readonly Route[] = [
  [
    'GET /v2/stream',
    async (_call, world) =>
      ok(await Promise.all((await world.all('stream')).map((stream) => view(stream, world)))),
  ],
  ['GET /v2/stream/names', names],
  [
    'GET /v2/stream/fields',
    async (_call, world) =>
      ok(Object.fromEntries((await world.all('stream')).map(({ name, fields }) => [name, fields]))),
  ],
  ['GET /v2/stream/:name', async (call, world) => ok(await view(await find(call, world), world))],
  ['GET /v2/stream/:name/stats', async (call, world) => ok(stats(await find(call, world), world))],
  ['GET /v2/stream/:name/events', events],
]
