import { describe, expect, it } from 'vitest'
import { CREATED, step } from '../../src/core/next.ts'
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

/** What is said of a write beside what is sent. */
const flat = (write: LyticsWrite) => ({ ...write, ...write.request })

const AUTH = { id: 'a1', label: 'Meta', type: 'fb_system_user' }
const JOB = {
  id: 'j1',
  name: 'High value to Meta',
  workflow: 'facebook_audience_populate',
  config: { segment_id: 's1', mappings: [{ email: 'EMAIL' }] },
  auth_ids: ['a1'],
  description: 'VIPs',
  status: 'running',
  created: '2026-03-18T16:20:00Z',
  updated: '2026-03-18T16:20:00Z',
  quiet_time_of_day: '22:00',
  quiet_timezone: 'UTC',
  quiet_period: 8,
  drop_events_during_quiet_window: false,
  meta: { team: 'crm' },
  tag: 'q1',
  monitoring: { email: true },
  sleep_until: '2026-03-19T00:00:00Z',
}

describe('creating a credential', () => {
  const secret = 'EAAB-very-secret'
  const write = createAuth(
    {
      type: 'fb-system-user',
      label: 'Meta - Acme',
      provider_slug: 'facebook',
      config: { access_token: secret, ads_account_id: '101' },
    },
    ['/config/access_token'],
  )

  it('goes to its type, spelled as the server spells it', () => {
    expect(flat(write)).toMatchObject({
      method: 'POST',
      path: '/v2/auth/fb_system_user',
      effect: 'write',
      action: 'create',
    })
    expect(write.request.body).toEqual({
      label: 'Meta - Acme',
      type: 'fb_system_user',
      provider_slug: 'facebook',
      config: { access_token: secret, ads_account_id: '101' },
    })
  })

  it('says which parts are secret and how to take it back, and tells the secret to nobody', () => {
    expect(write.secrets).toEqual(['/config/access_token'])
    expect(write.undo).toEqual(step('auths delete', { auth: CREATED }))
    const { request: _request, ...shown } = write
    expect(JSON.stringify(shown)).not.toContain(secret)
  })

  it('keeps the one type that is stored in kebab case', () => {
    const token = createAuth({ type: 'lytics-auth-token', label: 'x', config: {}, description: 'd' }, [])
    expect(token.request.path).toBe('/v2/auth/lytics-auth-token')
    expect(token.request.body).toMatchObject({ description: 'd' })
    expect(token.request.body).not.toHaveProperty('provider_slug')
  })
})

describe('replacing a credential', () => {
  it('cannot be undone and shows nothing secret in its difference', () => {
    const after = { label: 'Meta new', description: '', config: { access_token: 'new-secret' } }
    const write = updateAuth(AUTH, after, ['/config/access_token'])
    expect(flat(write)).toMatchObject({
      method: 'PUT',
      path: '/v2/auth/fb_system_user/a1',
      effect: 'destructive',
    })
    expect(write.request.body).toEqual(after)
    expect(write.before).toEqual({ label: 'Meta', description: '' })
    expect(write.after).toEqual({ label: 'Meta new', description: '' })
    expect(write.consequences.join(' ')).toMatch(/cannot be brought back/)
    expect(write.undo).toBeUndefined()
  })

  it('works for one without label or type', () => {
    const write = updateAuth({ id: 'a1' }, { label: 'x', description: '', config: {} }, [])
    expect(write.subject.name).toBe('a1')
    expect(write.before).toEqual({ label: '', description: '' })
  })
})

describe('deleting a credential', () => {
  it('says that jobs stop and that there is no way back', () => {
    const write = deleteAuth(AUTH)
    expect(flat(write)).toMatchObject({
      method: 'DELETE',
      path: '/v2/auth/a1',
      effect: 'destructive',
      action: 'delete',
    })
    expect(write.subject).toEqual({ kind: 'auth', id: 'a1', name: 'Meta' })
    expect(write.consequences.join(' ')).toMatch(/those jobs stop.*cannot be undone/)
    expect(write.request.body).toBeUndefined()
  })
})

describe('connections', () => {
  it('are created from what is given, also with a credential that does not exist yet', () => {
    const write = createConnection({
      label: 'Warehouse',
      provider_slug: 'google-bigquery',
      connection_config_slug: 'bigquery',
      auth_ids: [{ $ref: 'auth.id' }, 'a2', { $ref: 'auth.id' }],
      config: { project: 'p' },
    })
    expect(flat(write)).toMatchObject({
      method: 'POST',
      path: '/v2/connection',
      needs: ['auth'],
      effect: 'write',
    })
    expect(write.request.body).toMatchObject({ auth_ids: [{ $ref: 'auth.id' }, 'a2', { $ref: 'auth.id' }] })
    expect(write.request.body).not.toHaveProperty('description')
  })

  it('are changed in label, description and auths, with both states', () => {
    const before = { id: 'c1', label: 'Old', auth_ids: ['a1'], config: { project: 'p' } }
    const after = { label: 'New', description: 'd', auth_ids: ['a2'] }
    const write = updateConnection(before, after)
    expect(flat(write)).toMatchObject({
      method: 'PUT',
      path: '/v2/connection/c1',
      effect: 'write',
      body: after,
      after,
    })
    expect(write.before).toEqual({ label: 'Old', description: '', auth_ids: ['a1'] })
    expect(updateConnection({ id: 'c1' }, after).before).toEqual({ label: '', description: '', auth_ids: [] })
  })

  it('are deleted for good', () => {
    expect(flat(deleteConnection({ id: 'c1', label: 'Old' }))).toMatchObject({
      method: 'DELETE',
      path: '/v2/connection/c1',
      effect: 'destructive',
      subject: { kind: 'connection', id: 'c1', name: 'Old' },
    })
  })
})

describe('creating a job', () => {
  const job = {
    workflow: 'facebook-audience-populate',
    name: 'High value to Meta',
    config: { segment_id: 's1', mappings: [{ email: 'EMAIL' }] },
    auth_ids: ['a1'],
  }

  it('starts it, and says so', () => {
    const write = createJob(job, { run: true })
    expect(flat(write)).toMatchObject({
      method: 'POST',
      path: '/v2/job/facebook_audience_populate',
      query: {},
    })
    expect(write.consequences.join(' ')).toMatch(/starts at once/)
    expect(write.request.body).toEqual({ ...job, workflow: 'facebook_audience_populate' })
    expect(write.undo).toEqual(step('jobs kill', { job: CREATED }))
  })

  it('does not start it where that is wanted, and says how to start it', () => {
    const write = createJob(job, { run: false })
    expect(write.request.query).toEqual({ run_job: 'false' })
    expect(write.consequences.join(' ')).toMatch(/jobs resume/)
  })

  it('carries further settings and secrets', () => {
    const more = { description: 'd', quiet_period: 8, tag: 't', hidden: true }
    const write = createJob({ ...job, ...more }, { run: true, secrets: ['/config/password'] })
    expect(write.request.body).toMatchObject(more)
    expect(write.secrets).toEqual(['/config/password'])
  })

  it('does not let somebody else’s data pass for a reference', () => {
    const write = createJob({ ...job, config: { list: [{ $ref: 'auth.id' }] } }, { run: true })
    expect(write.request.body).toMatchObject({ config: { list: [{ $$ref: 'auth.id' }] } })
    expect(write.needs).toEqual([])
  })

  it('keeps control characters of a name out of the title', () => {
    expect(createJob({ ...job, name: 'a\u001b[2Jb' }, { run: true }).title).toBe('Create the job "ab"')
  })
})

describe('changing a job', () => {
  it('sends everything back that would be reset, and nothing that the server owns', () => {
    const write = updateJob(JOB, { ...JOB, name: 'Renamed' })
    expect(flat(write)).toMatchObject({
      method: 'PUT',
      path: '/v2/job/facebook_audience_populate/j1',
      effect: 'write',
    })
    expect(write.request.body).toEqual({
      name: 'Renamed',
      config: JOB.config,
      auth_ids: JOB.auth_ids,
      description: 'VIPs',
      tag: 'q1',
      meta: { team: 'crm' },
      quiet_time_of_day: '22:00',
      quiet_timezone: 'UTC',
      quiet_period: 8,
      drop_events_during_quiet_window: false,
    })
  })

  it('shows both states', () => {
    const write = updateJob(JOB, { ...JOB, name: 'Renamed' })
    expect(write.before).toMatchObject({ name: 'High value to Meta', description: 'VIPs' })
    expect(write.after).toEqual(write.request.body)
  })

  it('leaves monitoring alone unless it changes; null clears it', () => {
    expect(updateJob(JOB, JOB).request.body).not.toHaveProperty('monitoring')
    expect(updateJob(JOB, { ...JOB, monitoring: { email: false } }).request.body).toMatchObject({
      monitoring: { email: false },
    })
    const { monitoring: _monitoring, ...without } = JOB
    const cleared = updateJob(JOB, without)
    expect(cleared.request.body).toMatchObject({ monitoring: null })
    expect(cleared.before).toMatchObject({ monitoring: { email: true } })
  })

  it('hides secrets in both states', () => {
    const config = { password: 'old-secret' }
    const write = updateJob(
      { ...JOB, config },
      { ...JOB, config: { password: 'new-secret' } },
      {
        secrets: ['/config/password', '/config/none'],
      },
    )
    expect(write.before).toMatchObject({ config: { password: '***' } })
    expect(write.after).toMatchObject({ config: { password: '***' } })
    expect(write.after).not.toHaveProperty('config.none')
    expect(write.request.body).toMatchObject({ config: { password: 'new-secret' } })
  })

  it('works for a job without name or workflow', () => {
    expect(flat(updateJob({ id: 'j1' }, { id: 'j1' }))).toMatchObject({ path: '/v2/job//j1', body: {} })
  })
})

describe('lifecycle commands', () => {
  it.each([
    ['pause', 'write', 'command', step('jobs resume', { job: 'j1' })],
    ['resume', 'write', 'command', step('jobs pause', { job: 'j1' })],
    ['bounce', 'write', 'command', undefined],
    ['kill', 'destructive', 'delete', undefined],
    ['release', 'destructive', 'command', undefined],
  ] as const)('%s is a %s', (command, effect, action, undo) => {
    const write = jobCommand(JOB, command)
    expect(flat(write)).toMatchObject({ method: 'POST', path: `/v2/job/j1/${command}`, effect, action })
    expect(write.undo).toEqual(undo)
    expect(write.request.body).toBeUndefined()
  })

  it('says that a kill is for good and that pause is the way back', () => {
    expect(jobCommand(JOB, 'kill').consequences.join(' ')).toMatch(/cannot be undone.*jobs pause/)
    expect(jobCommand({ id: 'j9' }, 'kill').subject.name).toBe('j9')
  })
})

describe('data models', () => {
  const MODEL = {
    id: 'm1',
    name: 'Scores',
    connection_id: 'c1',
    sql: 'select 1',
    primary_keys: ['id'],
    schedule: { sync_period: 60 },
  }

  it('are created over a connection that may not exist yet', () => {
    const write = createDataModel({
      name: 'Scores',
      connection_id: { $ref: 'connection.id' },
      sql: 'select 1',
      primary_keys: ['id'],
      joined_to: { primary_key: 'id', foreign_table: 'user', foreign_key: 'email' },
      activated_fields: ['score'],
    })
    expect(flat(write)).toMatchObject({
      method: 'POST',
      path: '/v2/datamodel',
      needs: ['connection'],
      effect: 'write',
    })
    expect(write.request.body).toMatchObject({
      connection_id: { $ref: 'connection.id' },
      activated_fields: ['score'],
    })
  })

  it('are changed in what an update takes', () => {
    const write = updateDataModel(MODEL, { sync_period: 120 })
    expect(flat(write)).toMatchObject({ method: 'PUT', path: '/v2/datamodel/m1', effect: 'write' })
    expect(write.request.body).toEqual({ name: 'Scores', sql: 'select 1', sync_period: 120 })
    expect(write.before).toMatchObject({ sync_period: 60 })
  })

  it('are deleted for good', () => {
    expect(flat(deleteDataModel({ id: 'm1' }))).toMatchObject({
      method: 'DELETE',
      path: '/v2/datamodel/m1',
      effect: 'destructive',
      subject: { name: 'm1' },
    })
  })

  it('are started and stopped by a GET that is a write too', () => {
    for (const verb of ['start', 'stop'] as const) {
      const write = dataModelSync(MODEL, verb)
      expect(flat(write)).toMatchObject({
        method: 'GET',
        path: `/v2/datamodel/m1/sync/${verb}`,
        effect: 'write',
      })
      expect(write.consequences[0]).toMatch(verb === 'start' ? /now/ : /stops reading/)
    }
  })
})

describe('effects', () => {
  it('call destructive exactly what cannot be undone', () => {
    const destructive = Object.entries(EFFECTS).filter(([, effect]) => effect === 'destructive')
    expect(destructive.map(([name]) => name)).toEqual([
      'updateAuth',
      'deleteAuth',
      'deleteConnection',
      'killJob',
      'releaseJob',
      'deleteDataModel',
    ])
  })

  it('call reads the POSTs that change nothing', () => {
    const reads = Object.entries(EFFECTS).filter(([, effect]) => effect === 'read')
    expect(reads.map(([name]) => name)).toEqual([
      'scanConnection',
      'sizeSegment',
      'validateSegment',
      'evaluateExpression',
      'testTemplate',
    ])
  })
})
