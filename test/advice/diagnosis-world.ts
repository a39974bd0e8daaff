import type { JobFacts, LogFact, ObservedJob } from '../../src/advice/diagnosis/facts.ts'
import { unknownWorkflow } from '../../src/catalog/catalog.ts'
import type { Slot, WorkflowEntry } from '../../src/catalog/types.ts'

export const NOW = new Date('2026-11-21T10:00:00Z')

/** So many hours before now. */
export const ago = (hours: number): string => new Date(NOW.getTime() - hours * 3_600_000).toISOString()

export const slot = (more: Partial<Slot>): Slot => ({
  kind: 'free',
  type: 'string',
  required: false,
  needed: false,
  ask: 'What?',
  ...more,
})

/** An export of an audience that matches people by e-mail. */
export const workflow = (more: Partial<WorkflowEntry> = {}): WorkflowEntry => ({
  ...unknownWorkflow('acme_export'),
  provider: 'acme',
  direction: 'export',
  data: 'audience',
  slots: {
    segment_id: slot({ kind: 'segment', needed: true }),
    email_field: slot({ kind: 'field', needed: true }),
    mappings: slot({ kind: 'mapping' }),
    streams: slot({ kind: 'streams' }),
  },
  ...more,
})

/** An entry of a log. */
export const entry = (hours: number, more: Partial<LogFact> = {}): LogFact => ({
  timestamp: ago(hours),
  level: 'info',
  message: 'Finished',
  ...more,
})

/** A run with its counts. */
export const run = (hours: number, added = 10, omitted = 0, removed = 1): LogFact =>
  entry(hours, { message: 'Run finished', context: { added, omitted, removed } })

/** A healthy hourly job, but for what a test changes about it and around it. */
export function facts(job: Partial<ObservedJob> = {}, around: Partial<JobFacts> = {}): JobFacts {
  return {
    now: NOW,
    job: {
      id: 'j1',
      name: 'VIP to Acme',
      workflow: 'acme_export',
      status: 'sleeping',
      auth_ids: ['a1'],
      config: { segment_id: 's1', email_field: 'email' },
      created: ago(24 * 30),
      ...job,
    },
    workflow: workflow(),
    needsAuth: true,
    auths: [{ id: 'a1', label: 'Acme key', type: 'api_key', provider_slug: 'acme', status: 'healthy' }],
    segments: [{ id: 's1', name: 'VIP', slug_name: 'vip', size: 200 }],
    fields: [{ id: 'email', is_identifier: true }, { id: 'first_name' }],
    coverage: new Map([
      ['email', 0.9],
      ['first_name', 0.5],
    ]),
    streams: [],
    logs: [run(3), run(2), run(1)],
    ...around,
  }
}
