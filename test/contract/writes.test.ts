import { describe, expect, it } from 'vitest'
import { EFFECTS } from '../../src/lytics/effects.ts'
import { createAuth, deleteAuth, updateAuth } from '../../src/lytics/kinds/auth.ts'
import { createConnection, deleteConnection, updateConnection } from '../../src/lytics/kinds/connection.ts'
import {
  createDataModel,
  dataModelSync,
  deleteDataModel,
  updateDataModel,
} from '../../src/lytics/kinds/data-model.ts'
import { createJob, updateJob } from '../../src/lytics/kinds/job.ts'
import { jobCommand } from '../../src/lytics/kinds/job-command.ts'
import type { LyticsWrite } from '../../src/lytics/write.ts'
import { ENDPOINTS, endpointOf, RESOURCES } from './endpoints.ts'

const auth = { id: 'a1', label: 'Meta', type: 'fb_system_user' }
const connection = { id: 'c1', label: 'Warehouse' }
const settings = {
  description: 'd',
  tag: 't',
  meta: { team: 'crm' },
  hidden: false,
  verbose_logging: true,
  expires_at: '2027-01-01T00:00:00Z',
  quiet_time_of_day: '22:00',
  quiet_timezone: 'UTC',
  quiet_period: 8,
  drop_events_during_quiet_window: true,
  monitoring: {},
}
const job = { id: 'j1', name: 'One', workflow: 'webhook_triggers', config: {}, auth_ids: ['a1'], ...settings }
const model = { id: 'm1', name: 'Scores', schedule: { sync_period: 60 } }
const all = { label: 'l', description: 'd', config: {} }

/** Every write with every member it can have, by its name in the table of effects. */
const WRITES: Readonly<Record<string, LyticsWrite>> = {
  createAuth: createAuth({ ...all, type: 'braze', provider_slug: 'braze' }, []),
  updateAuth: updateAuth(auth, all, []),
  deleteAuth: deleteAuth(auth),
  createConnection: createConnection({
    ...all,
    provider_slug: 'google',
    connection_config_slug: 'bigquery',
    auth_ids: ['a1'],
  }),
  updateConnection: updateConnection(connection, { label: 'l', description: 'd', auth_ids: ['a1'] }),
  deleteConnection: deleteConnection(connection),
  createJob: createJob({ ...job, workflow: 'webhook-triggers' }, { run: false }),
  updateJob: updateJob(job, { ...job, monitoring: { changed: true } }),
  pauseJob: jobCommand(job, 'pause'),
  resumeJob: jobCommand(job, 'resume'),
  bounceJob: jobCommand(job, 'bounce'),
  killJob: jobCommand(job, 'kill'),
  releaseJob: jobCommand(job, 'release'),
  createDataModel: createDataModel({
    name: 'Scores',
    slug: 'scores',
    description: 'd',
    connection_id: 'c1',
    sql: 'select 1',
    sql_dialect: 'bigquery',
    primary_keys: ['id'],
    joined_to: { primary_key: 'id', foreign_table: 'user', foreign_key: 'user_id' },
    activated_fields: ['score'],
    create_profiles: false,
    sync_period: 60,
  }),
  updateDataModel: updateDataModel(model, {
    name: 'n',
    description: 'd',
    sql: 's',
    activated_fields: [],
    create_profiles: true,
    sync_period: 5,
    status: 'active',
  }),
  deleteDataModel: deleteDataModel(model),
  syncDataModel: dataModelSync(model, 'start'),
}

/** Members that the vendor's tools send and the published model of a request does not list. */
const UNLISTED: Readonly<Record<string, readonly string[]>> = {
  JobRequest: ['workflow', 'tag', 'meta', 'hidden', 'verbose_logging'],
}

describe('the writes', () => {
  it('are all in the table, and the table has no others', () => {
    const described = ENDPOINTS.filter(({ effect }) => effect !== 'read').map(({ call }) => call)
    expect(Object.keys(WRITES).sort()).toEqual(described.sort())
    const effects = Object.entries(EFFECTS).filter(([, effect]) => effect !== 'read')
    expect(effects.map(([name]) => name).sort()).toEqual(described.sort())
  })

  it.each(Object.entries(WRITES))('%s asks for what the API offers', (name, write) => {
    const endpoint = endpointOf(write.request.method, `https://api.lytics.io${write.request.path}`)
    expect(endpoint?.call).toBe(name)
    expect(write.effect).toBe(endpoint?.effect)
    for (const parameter of Object.keys(write.request.query)) expect(endpoint?.query).toContain(parameter)
  })

  it.each(Object.entries(WRITES))('%s sends what the API takes, and all that it needs', (_name, write) => {
    const model = endpointOf(write.request.method, `https://api.lytics.io${write.request.path}`)?.body
    if (model === undefined) {
      expect(write.request.body).toBeUndefined()
      return
    }
    const published = RESOURCES.get(model) ?? {}
    const sent = Object.keys(write.request.body ?? {})
    for (const member of sent)
      expect([...Object.keys(published), ...(UNLISTED[model] ?? [])]).toContain(member)
    const needed = Object.entries(published).filter(([, { required }]) => required === true)
    for (const [member] of needed) expect(sent).toContain(member)
  })
})
