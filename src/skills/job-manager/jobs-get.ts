import * as z from 'zod/mini'
import { jobStatusText } from '../../core/job-status.ts'
import { clean } from '../../core/text.ts'
import { findJob } from '../../flows/account/find.ts'
import { shownJob } from '../../flows/account/job-secrets.ts'
import { Job } from '../../lytics/models/job.ts'
import { required } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'
import { colorStatus } from './jobs-list.ts'

export const jobsGet = defineOperation({
  name: 'jobs get',
  summary: 'Show one job with its whole configuration',
  effect: 'read',
  input: z.object({ job: required('Job: name or id') }),
  positional: ['job'],
  output: Job,
  examples: [{ input: { job: 'VIP to Meta' }, about: 'by name' }],
  run: async (ctx, { job }) => shownJob(await findJob(ctx, job)),
  view: (job, ui) => {
    const quiet = job.quiet_time_of_day
      ? `from ${job.quiet_time_of_day} ${job.quiet_timezone ?? ''} for ${job.quiet_period ?? 0} h`
      : undefined
    const facts = ui.facts([
      ['Name', clean(job.name ?? '')],
      ['Id', job.id],
      ['Workflow', clean(job.workflow ?? '')],
      ['Status', colorStatus(job.status, ui, jobStatusText(job.status))],
      ['Description', clean(job.description ?? '')],
      ['Auths', job.auth_ids?.join(', ')],
      ['Quiet hours', quiet],
      ['Created', job.created],
      ['Changed', job.updated],
    ])
    return `${facts}Config\n${JSON.stringify(job.config ?? {}, null, 2)}\n`
  },
})
