import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { isObject } from '../../src/core/json.ts'
import type { TransportRequest } from '../../src/http-request/transport.ts'
import { createLytics, type Lytics } from '../../src/lytics/client.ts'
import { Account } from '../../src/lytics/models/account.ts'
import { Auth } from '../../src/lytics/models/auth.ts'
import { ColumnInfo, Connection, ScanResult, TableInfo } from '../../src/lytics/models/connection.ts'
import { DataModel, DataModelLog } from '../../src/lytics/models/data-model.ts'
import { Job, JobLog } from '../../src/lytics/models/job.ts'
import { IdConfig, Ranks, SchemaField, SchemaTable } from '../../src/lytics/models/schema.ts'
import { Segment } from '../../src/lytics/models/segment.ts'
import { Stream } from '../../src/lytics/models/stream.ts'
import { User } from '../../src/lytics/models/user.ts'
import { ANSWERS } from './answers.ts'
import { ENDPOINTS, endpointOf, RESOURCES } from './endpoints.ts'

/** Every read of the client with every option it has. */
const READS: Readonly<Record<string, (lytics: Lytics) => Promise<unknown>>> = {
  'providers.list': (lytics) => lytics.providers.list(),
  'providers.get': (lytics) => lytics.providers.get('facebook'),
  'workflows.list': (lytics) => lytics.workflows.list(),
  'auths.list': (lytics) => lytics.auths.list(),
  'auths.get': (lytics) => lytics.auths.get('a1'),
  'connections.list': (lytics) => lytics.connections.list(),
  'connections.get': (lytics) => lytics.connections.get('c1'),
  'connections.tables': (lytics) => lytics.connections.tables('c1'),
  'connections.columns': (lytics) => lytics.connections.columns('c1', 'people'),
  'connections.scan': (lytics) =>
    lytics.connections.scan('c1', { query: 'q', limit: 5, primary_keys: ['id'] }),
  'dataModels.list': (lytics) => lytics.dataModels.list(),
  'dataModels.get': (lytics) => lytics.dataModels.get('m1'),
  'dataModels.logs': (lytics) => lytics.dataModels.logs('m1'),
  'jobs.list': (lytics) =>
    lytics.jobs.list({
      workflow: 'w',
      auth_ids: ['a', 'b'],
      show_completed: true,
      show_deleted: true,
      show_hidden: true,
      show_all: true,
      show_state: true,
    }),
  'jobs.get': (lytics) => lytics.jobs.get('j1'),
  'jobs.logs': (lytics) => lytics.jobs.logs('j1', { errors: true }),
  'jobs.accountLogs': (lytics) => lytics.jobs.accountLogs(),
  'schema.tables': (lytics) => lytics.schema.tables(),
  'schema.fields': (lytics) => lytics.schema.fields('user'),
  'schema.fieldNames': (lytics) => lytics.schema.fieldNames('user'),
  'schema.identity': (lytics) => lytics.schema.identity('user'),
  'schema.fieldInfo': (lytics) => lytics.schema.fieldInfo('user', ['email', 'country'], 5),
  'schema.suggest': (lytics) => lytics.schema.suggest('user', 'country', 'u'),
  'segments.list': (lytics) => lytics.segments.list({ sizes: true, kind: 'segment', table: 'user' }),
  'segments.get': (lytics) => lytics.segments.get('s1', { sizes: true }),
  'segments.size': (lytics) => lytics.segments.size('s1'),
  'segments.fieldInfo': (lytics) => lytics.segments.fieldInfo('s1', ['email'], 5),
  'segments.scan': (lytics) =>
    lytics.segments.scan('s1', { limit: 5, start: 'x', fields: ['a'], sortfield: 'a', sortorder: 'asc' }),
  'streams.list': (lytics) => lytics.streams.list(),
  'streams.names': (lytics) => lytics.streams.names(),
  'account.current': (lytics) => lytics.account.current(),
  'account.list': (lytics) => lytics.account.list(),
  'entities.get': (lytics) => lytics.entities.get('user', 'email', 'ann@example.com'),
  'settings.get': (lytics) => lytics.settings.get('enable_schema_patches'),
  'users.list': (lytics) => lytics.users.list(),
}

/** An object, and the objects of a list, with a member that nobody has heard of. */
const extended = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(extended)
  return isObject(data) ? { ...data, added_tomorrow: { by: ['the vendor'] } } : data
}

const withAdded = (data: unknown): boolean =>
  Array.isArray(data) ? data.every(withAdded) : !isObject(data) || 'added_tomorrow' in data

/** A client that is answered as the facts say. */
function contractClient(change: (data: unknown) => unknown = (data) => data) {
  const requests: TransportRequest[] = []
  const lytics = createLytics({
    transport: async (request) => {
      requests.push(request)
      const endpoint = endpointOf(request.method, request.url)
      const answer = endpoint === undefined ? undefined : ANSWERS[`${endpoint.method} ${endpoint.path}`]
      if (answer === undefined) throw new Error(`nothing known about ${request.method} ${request.url}`)
      const data = change(answer)
      const body = endpoint?.path.startsWith('/v2/')
        ? { data, status: 200, request_id: 'r1' }
        : { data, status: 200, message: 'success' }
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    },
    baseUrl: 'https://api.lytics.io',
    token: 'at.1.2',
    accountId: 'acc1',
    clock: { now: () => new Date(), sleep: async () => {} },
    random: () => 0,
    signal: new AbortController().signal,
  })
  return { lytics, requests }
}

describe('the reads of the client', () => {
  it('are all listed here', () => {
    const { lytics } = contractClient()
    const all = Object.entries(lytics).flatMap(([group, reads]) =>
      Object.keys(reads).map((read) => `${group}.${read}`),
    )
    expect(Object.keys(READS).sort()).toEqual(all.sort())
  })

  it.each(Object.keys(READS))('%s asks for what the API offers and takes what it answers', async (name) => {
    const { lytics, requests } = contractClient()
    await READS[name]?.(lytics)
    expect(requests.length).toBeGreaterThan(0)
    for (const { method, url, body } of requests) {
      const endpoint = endpointOf(method, url)
      // providers.get searches the list: a single read of a provider is not documented.
      expect(endpoint?.call).toBe(name === 'providers.get' ? 'providers.list' : name)
      expect(endpoint?.effect).toBe('read')
      for (const parameter of new URL(url).searchParams.keys()) expect(endpoint?.query).toContain(parameter)
      const known = Object.keys(RESOURCES.get(endpoint?.body ?? '') ?? {})
      for (const member of Object.keys(JSON.parse(body ?? '{}'))) expect(known).toContain(member)
    }
  })

  it('are all in the table, and the table has no others', async () => {
    const asked = new Set<string>()
    for (const read of Object.values(READS)) {
      const { lytics, requests } = contractClient()
      await read(lytics)
      for (const { method, url } of requests) {
        const endpoint = endpointOf(method, url)
        asked.add(`${endpoint?.method} ${endpoint?.path}`)
      }
    }
    const reads = ENDPOINTS.filter(({ effect }) => effect === 'read').map(
      ({ method, path }) => `${method} ${path}`,
    )
    expect([...asked].sort()).toEqual(reads.sort())
  })

  // Accounts and users drop what they do not know on purpose: the API sends keys and tokens along.
  const keeping = ['list', 'get', 'tables', 'columns', 'scan', 'logs', 'accountLogs', 'fields']
  const loose = Object.keys(READS).filter(
    (name) =>
      keeping.includes(name.split('.')[1] ?? '') && !/^(account|users|settings|segments\.scan)/.test(name),
  )
  it.each(loose)('%s keeps what the vendor adds tomorrow', async (name) => {
    const { lytics } = contractClient(extended)
    expect(withAdded(await READS[name]?.(lytics))).toBe(true)
  })
})

/** Members that the vendor's tools show and the published model does not list. */
const UNLISTED: Readonly<Record<string, readonly string[]>> = {
  JobResponse: ['hidden'],
  AccountResp: [],
}

const MODELS: Readonly<Record<string, z.ZodMiniType>> = {
  AuthResponse: Auth,
  ConnectionResp: Connection,
  ConnectionTableResp: TableInfo,
  ConnectionTableSchemaResp: ColumnInfo,
  ConnectionScanResp: ScanResult,
  DataModelResp: DataModel,
  DataModelLog,
  JobResponse: Job,
  JobLog,
  Table: SchemaTable,
  Field: SchemaField,
  IDConfig: IdConfig,
  RankList: Ranks,
  Segment,
  StreamMetadata: Stream,
  AccountResp: Account,
  UserResp: User,
}

const TYPE: Readonly<Record<string, string>> = { integer: 'number' }

describe('the models of the client', () => {
  it('are all compared that the published description has too', () => {
    const described = ENDPOINTS.filter(({ effect }) => effect === 'read').flatMap(({ data }) => data ?? [])
    expect(Object.keys(MODELS).sort()).toEqual([...new Set(described)].sort())
  })

  it.each(Object.keys(MODELS))(
    '%s has no member that is not published, and each of the published type',
    (name) => {
      const published = RESOURCES.get(name) ?? {}
      const model = MODELS[name]
      const { properties = {} } = model === undefined ? {} : z.toJSONSchema(model)
      expect(Object.keys(properties).length).toBeGreaterThan(0)
      for (const [member, schema] of Object.entries(properties)) {
        if (UNLISTED[name]?.includes(member)) continue
        expect(Object.keys(published)).toContain(member)
        const type = published[member]?.type ?? ''
        if (type !== 'any' && isObject(schema)) expect(schema.type, member).toBe(TYPE[type] ?? type)
      }
    },
  )
})
