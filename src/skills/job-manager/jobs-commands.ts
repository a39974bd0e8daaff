import * as z from 'zod/mini'
import { jobStatusText } from '../../core/job-status.ts'
import { clean } from '../../core/text.ts'
import { findJob } from '../../flows/account/find.ts'
import { submitOne, viewWrite, WriteOutput } from '../../flows/run/submit.ts'
import { jobCommand } from '../../lytics/kinds/job-command.ts'
import { required } from '../../operation/fields.ts'
import { defineOperation, type Effect } from '../../operation/operation.ts'

type Command = Parameters<typeof jobCommand>[1]

const EXAMPLE = 'Cart abandoners to Meta'

/** One lifecycle command of jobs; what each does is described by the write itself. */
const command = (name: Command, summary: string, effect: Effect, example: object = {}) =>
  defineOperation({
    name: `jobs ${name}`,
    summary,
    effect,
    input: z.object({ job: required('Job: name or id') }),
    positional: ['job'],
    output: WriteOutput,
    examples: [{ input: { job: EXAMPLE, ...example }, about: 'by name; an id works too' }],
    run: async (ctx, input) => {
      const job = await findJob(ctx, input.job)
      const summary = [
        `Job "${clean(job.name ?? job.id)}" (${clean(job.workflow ?? '')}), now ${jobStatusText(job.status)}`,
      ]
      return await submitOne(ctx, jobCommand(job, name), { summary })
    },
    view: viewWrite,
  })

export const jobsPause = command('pause', 'Stop a job; resume starts it again', 'write')
export const jobsResume = command('resume', 'Start a paused or failed job again', 'write')
export const jobsBounce = command('bounce', 'Restart a job', 'write')
export const jobsRelease = command(
  'release',
  'Release a job (the effect is not documented by the vendor)',
  'destructive',
  { yes: true, confirm: '6b553fab9c252c8267507d1080454e83' },
)
export const jobsKill = command('kill', 'Delete a job for good; pause is the gentler way', 'destructive', {
  job: 'Coat browsers to Pinterest',
})
