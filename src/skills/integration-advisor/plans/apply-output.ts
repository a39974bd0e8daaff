import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { AccountOutput, WarningOutput } from '../../../flows/run/submit.ts'
import { Job, JobLog } from '../../../lytics/models/job.ts'
import { Steps } from '../../../operation/fields.ts'
import type { Ui } from '../../../terminal/ui.ts'
import { logLine } from '../connect/connect-output.ts'

/** The document of `apply`; `docs/contracts/plan.md` explains each part. */
export const ApplyOutput = z.object({
  /** applied: something was created. existing: all of it was there already. dry_run: nothing was sent. */
  outcome: z.enum(['applied', 'existing', 'dry_run']),
  account: AccountOutput,
  /** Digest of the plan. */
  plan: z.string(),
  title: z.string(),
  warnings: z.array(WarningOutput),
  /** Every request of the plan, in order. */
  steps: z.array(
    z.object({
      key: z.string(),
      kind: z.string(),
      title: z.string(),
      outcome: z.enum(['created', 'existing', 'not_sent']),
      id: z.nullable(z.string()),
    }),
  ),
  job: z.nullable(Job),
  /** verified: it works; pending: no news within the wait; faulted: it reported errors; skipped: not started or not created. */
  verification: z.enum(['verified', 'pending', 'faulted', 'skipped']),
  /** Why it could not be looked at after the write, which succeeded; null where it was. */
  verification_reason: z.nullable(z.string()),
  logs: z.array(JobLog),
  /** What to expect and when. */
  expect: z.string(),
  next: Steps,
})
export type ApplyOutput = z.output<typeof ApplyOutput>

const HEAD: Record<ApplyOutput['outcome'], string> = {
  applied: 'Applied:',
  existing: 'There already:',
  dry_run: 'Dry run:',
}

const STATE: Record<ApplyOutput['verification'], string> = {
  verified: 'The job runs.',
  pending: 'The job has not reported yet.',
  faulted: 'The job reports errors.',
  skipped: '',
}

/** What became of each step, for a person. */
export function viewApply(output: ApplyOutput, ui: Ui): string {
  const paint = output.outcome === 'dry_run' ? ui.warn : ui.good
  const steps = output.steps.map(
    ({ outcome, kind, id, title }) =>
      `  ${outcome.replace('_', ' ').padEnd(9)} ${kind.padEnd(10)} ${id ?? clean(title)}\n`,
  )
  const logs = output.logs.map((log) => `  ${log.level === 'error' ? ui.bad(logLine(log)) : logLine(log)}\n`)
  const state = output.verification_reason === null ? STATE[output.verification] : ''
  return [
    `${paint(HEAD[output.outcome])} ${clean(output.title)}. ${state}`.trimEnd(),
    '\n',
    ...steps,
    ...(output.verification_reason === null ? [] : [`Not verified: ${clean(output.verification_reason)}\n`]),
    ...(logs.length === 0 ? [] : ['Log\n', ...logs]),
    ...(output.outcome === 'applied' && output.expect !== '' ? [`Expect  ${clean(output.expect)}\n`] : []),
    ...(output.next.length === 0 ? [] : ['Next\n', ui.commands(output.next)]),
  ].join('')
}
