import { expect, test } from 'vitest'
import { createAuth } from '../../src/lytics/kinds/auth.ts'
import { createConnection } from '../../src/lytics/kinds/connection.ts'
import { createDataModel, syncNewDataModel } from '../../src/lytics/kinds/data-model.ts'
import { createJob, updateJob } from '../../src/lytics/kinds/job.ts'
import { jobCommand } from '../../src/lytics/kinds/job-command.ts'
import { planDigest } from '../../src/lytics/stored.ts'
import type { LyticsWrite } from '../../src/lytics/write.ts'

const ACCOUNT = { kind: 'account', id: 'acc', name: 'Acme', address: 'https://api.lytics.io', sandbox: false }
const JOB = { id: 'j1', name: 'One', workflow: 'webhook_triggers', config: { segment_id: 's1' } }

const auth = createAuth(
  { type: 'facebook', label: 'Meta', config: { token: { $secret: 'facebook.token' } } },
  ['/config/token'],
)
const job = createJob(
  {
    workflow: 'facebook-audience-populate',
    name: 'One',
    config: { segment_id: 's1', mapping: [{ email: 'EMAIL' }], own: { $ref: 'not a reference' } },
    auth_ids: [{ $ref: 'auth.id' }],
  },
  { run: false },
)
const model = createDataModel({
  name: 'Orders',
  connection_id: 'c1',
  sql: 'select 1',
  primary_keys: ['id'],
  joined_to: { primary_key: 'id', foreign_table: 'user', foreign_key: 'user_id' },
  activated_fields: ['total'],
})
const warehouse = createConnection({ label: 'W', provider_slug: 'p', auth_ids: ['a1'], config: { db: 'x' } })

/** As they were computed by the first version: plans and approvals that people keep name them. */
test.each<[what: string, writes: readonly LyticsWrite[], digest: string]>([
  [
    'a credential and its job',
    [auth, job],
    'sha256:2d83ff25538652231804fd3ea1230a18994bdc55df38763b3342b383ae73d05d',
  ],
  [
    'a data model and its first sync',
    [model, syncNewDataModel('Orders')],
    'sha256:22a74a85432cb97b36864e23ae09bd7e7807fba1d1655426cc16ee7eb5125e62',
  ],
  ['a connection', [warehouse], 'sha256:7a36bb56781e54a266f4a766aea980e52ef8d68ff24d10ed2edd1f44a54adc25'],
  [
    'a changed job',
    [updateJob(JOB, { ...JOB, name: 'Two' })],
    'sha256:a2996a838e80a8f9d304c4b712da6d8581eab1f3e5ce2b6e70670bd2f5f55193',
  ],
  [
    'a command',
    [jobCommand(JOB, 'kill')],
    'sha256:421d68dc2a63de3ce1806b58d7b817b332bfd71d57173b32cec185e5232c0f38',
  ],
])('the digest of %s stays as it was', (_what, writes, digest) => {
  expect(planDigest(ACCOUNT, writes)).toBe(digest)
})
