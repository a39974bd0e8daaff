import * as z from 'zod/mini'
import { jobStatusText } from '../../../core/job-status.ts'
import { clean } from '../../../core/text.ts'
import { AccountOutput, WarningOutput } from '../../../flows/run/submit.ts'
import { DataModel } from '../../../lytics/models/data-model.ts'
import { Job, JobLog } from '../../../lytics/models/job.ts'
import { Steps } from '../../../operation/fields.ts'
import type { Ui } from '../../../terminal/ui.ts'
import { EnrichmentOutput } from './enrichment-output.ts'
import { ImportOutput } from './import-output.ts'

/** The document of `connect`; `docs/contracts/connect.md` explains each part. */
export const ConnectOutput = z.object({
  /** created: a new job. existing: it was there already. dry_run: nothing was sent. */
  outcome: z.enum(['created', 'existing', 'dry_run']),
  account: AccountOutput,
  warnings: z.array(WarningOutput),
  provider: z.string(),
  /** Null where a data model does it, without a job. */
  workflow: z.nullable(z.string()),
  /** id: null while it does not exist yet. */
  auth: z.nullable(z.object({ id: z.nullable(z.string()), label: z.string() })),
  segment: z.nullable(z.object({ id: z.string(), name: z.string(), size: z.nullable(z.number()) })),
  config: z.record(z.string(), z.unknown()),
  /** Why each property of the config has its value. */
  reasons: z.record(z.string(), z.string()),
  reach: z.nullable(
    z.object({ with_identifier: z.number(), most: z.optional(z.number()), basis: z.string() }),
  ),
  digest: z.nullable(z.string()),
  /** The job as the API has it; null in a dry run, and where a data model does it. */
  job: z.nullable(Job),
  /** The data model as the API has it, where an import goes through Cloud Connect. */
  data_model: z.nullable(DataModel),
  /** For an import: the source, its columns and what becomes of each. */
  import: z.nullable(ImportOutput),
  /** For an enrichment: what it needs, whom it reaches and what it writes. */
  enrichment: z.nullable(EnrichmentOutput),
  /** verified: it works; pending: no news within the wait; faulted: it reported errors; skipped: not started or not created. */
  verification: z.enum(['verified', 'pending', 'faulted', 'skipped']),
  /** Why it could not be looked at after the write, which succeeded; null where it was. */
  verification_reason: z.nullable(z.string()),
  logs: z.array(JobLog),
  /** What to expect and when. */
  expect: z.string(),
  /** Commands to look again, and to take it back. */
  next: Steps,
})
export type ConnectOutput = z.output<typeof ConnectOutput>

/** One line of a job’s log with its counts. */
export const logLine = (log: z.output<typeof JobLog>): string => {
  const counts = ['added', 'removed', 'omitted'].flatMap((key) => {
    const value = log.context?.[key]
    return typeof value === 'number' ? [`${value.toLocaleString('en-US')} ${key}`] : []
  })
  return clean(`${log.message ?? ''}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`)
}

const headline = (output: ConnectOutput, ui: Ui): string => {
  const thing = output.data_model ?? output.job
  const name = clean(thing?.name ?? '')
  const kind = output.data_model === null ? 'job' : 'data model'
  if (output.outcome === 'dry_run') return `${ui.warn('Dry run:')} nothing was sent.`
  if (output.outcome === 'existing')
    return `${ui.good('Exists already:')} ${kind} "${name}" does exactly this and is ${jobStatusText(thing?.status)}.`
  const state = {
    verified: `${ui.good('Verified:')} ${kind} "${name}" runs.`,
    pending: `${ui.good('Created:')} ${kind} "${name}" (${jobStatusText(thing?.status)}); ${output.verification_reason === null ? 'it has not reported yet' : 'it could not be checked yet'}.`,
    faulted: `${ui.bad('Faulted:')} ${kind} "${name}" was created and reports errors.`,
    skipped: `${ui.good('Created:')} ${kind} "${name}", not started.`,
  }
  return state[output.verification]
}

/** The closing summary for a person. */
export function viewConnect(output: ConnectOutput, ui: Ui): string {
  const status = (output.data_model ?? output.job)?.status
  const facts = ui.facts([
    ['Job', output.job?.id],
    ['Data model', output.data_model?.id],
    ['Workflow', output.workflow ?? undefined],
    ['Status', status === undefined ? undefined : jobStatusText(status)],
    ['Audience', output.segment === null ? undefined : clean(output.segment.name)],
    ['Not verified', output.verification_reason === null ? undefined : clean(output.verification_reason)],
    ['Expect', output.outcome === 'dry_run' ? undefined : output.expect],
  ])
  const logs = output.logs
    .map((log) => `  ${log.level === 'error' ? ui.bad(logLine(log)) : logLine(log)}\n`)
    .join('')
  const next = ui.commands(output.next)
  return `${headline(output, ui)}\n${facts}${logs === '' ? '' : `Log\n${logs}`}${next === '' ? '' : `Next\n${next}`}`
}
