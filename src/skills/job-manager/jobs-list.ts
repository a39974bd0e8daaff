import * as z from 'zod/mini'
import { isActive, jobStatusWord } from '../../core/job-status.ts'
import { step } from '../../core/next.ts'
import { clean, normalize } from '../../core/text.ts'
import { shownJob } from '../../flows/account/job-secrets.ts'
import { Job } from '../../lytics/models/job.ts'
import { flag, optional } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'
import type { Ui } from '../../terminal/ui.ts'

/** fault-3 is red, paused yellow, what runs green. */
export const colorStatus = (status: string | undefined, ui: Ui, shown = jobStatusWord(status)): string => {
  const text = clean(shown)
  if (/^(fault|failed)/.test(text)) return ui.bad(text)
  if (text === 'completed' || isActive(status)) return ui.good(text)
  return ui.warn(text)
}

export const jobsList = defineOperation({
  name: 'jobs list',
  summary: 'List the jobs of the account',
  details:
    'Without switches the list holds what the API gives by default: no completed, deleted or hidden jobs. ' +
    'Deleted jobs come only together with completed ones (--show-deleted turns both on).',
  effect: 'read',
  input: z.object({
    workflow: optional('Only jobs of this workflow (kebab or snake case)'),
    provider: optional('Only jobs whose workflow or auth belongs to this provider'),
    status: optional('Only jobs in this status; "fault" matches every fault-N'),
    show_completed: flag('Also completed jobs'),
    show_deleted: flag('Also killed jobs (and completed ones)'),
    show_hidden: flag('Also hidden jobs'),
    show_all: flag('Completed, killed and hidden ones too'),
    show_state: flag('With work state: when a waiting job syncs next'),
  }),
  output: z.array(Job),
  examples: [
    { input: { status: 'fault' }, about: 'what is broken' },
    { input: { show_all: true, json: true }, about: 'everything, for a script' },
  ],
  run: async (ctx, input) => {
    const lytics = await ctx.lytics()
    const { workflow, provider, status, ...shows } = input
    const filter = {
      ...shows,
      show_completed: input.show_completed || input.show_deleted,
      ...(workflow === undefined ? {} : { workflow: workflow.replaceAll('-', '_') }),
    }
    const [jobs, auths] = await Promise.all([
      lytics.jobs.list(filter),
      provider === undefined ? [] : lytics.auths.list(),
    ])
    const mine = new Set(
      auths
        .filter((auth) => normalize(auth.provider_slug ?? '') === normalize(provider ?? ''))
        .map((auth) => auth.id),
    )
    const ofProvider = (job: Job): boolean =>
      provider === undefined ||
      job.auth_ids?.some((id) => mine.has(id)) === true ||
      normalize(job.workflow ?? '').startsWith(`${normalize(provider)}_`)
    return jobs
      .filter((job) => ofProvider(job) && (status === undefined || statusMatches(job.status ?? '', status)))
      .map(shownJob)
  },
  view: (jobs, ui) =>
    ui.table(
      jobs,
      [
        { title: 'NAME', value: (job) => clean(job.name ?? ''), flexible: true },
        { title: 'WORKFLOW', value: (job) => clean(job.workflow ?? '') },
        { title: 'STATUS', value: (job) => colorStatus(job.status, ui) },
        { title: 'ID', value: (job) => ui.id(job.id) },
      ],
      `No jobs. Make one: ${ui.command(step('connect'))}\n`,
    ),
})

const statusMatches = (status: string, wanted: string): boolean =>
  status === wanted || (wanted === 'fault' && status.startsWith('fault'))
