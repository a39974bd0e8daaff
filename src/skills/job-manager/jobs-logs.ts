import * as z from 'zod/mini'
import { clean } from '../../core/text.ts'
import { findJob } from '../../flows/account/find.ts'
import { JobLog } from '../../lytics/models/job.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { flag, optional, wholeNumber } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

const PAUSE_MS = 2_000

const lineOf = (log: JobLog): string => {
  const counts = Object.entries(log.context ?? {}).map(([key, value]) => `${key}=${String(value)}`)
  const words = [log.timestamp, log.level, log.code, log.message, ...counts].filter(Boolean)
  return clean(words.join('  '))
}

const keyOf = (log: JobLog): string => `${log.timestamp} ${log.level} ${log.message} ${log.code ?? ''}`

/** Shows new entries on stderr as they come, until the time is over or Ctrl-C; the result is all of them. */
async function follow(
  ctx: Ctx,
  read: () => Promise<readonly JobLog[]>,
  seconds: number,
): Promise<readonly JobLog[]> {
  const end = ctx.clock.now().getTime() + seconds * 1000
  const shown = new Set<string>()
  for (;;) {
    const logs = await read()
    for (const log of logs.filter((entry) => !shown.has(keyOf(entry)))) {
      shown.add(keyOf(log))
      ctx.progress.note(lineOf(log))
    }
    if (ctx.clock.now().getTime() + PAUSE_MS > end) return logs
    await ctx.clock.sleep(PAUSE_MS, ctx.signal)
  }
}

export const jobsLogs = defineOperation({
  name: 'jobs logs',
  summary: 'Show the log of a job, or of the whole account for the last 24 hours',
  effect: 'read',
  input: z.object({
    job: optional('Job: name or id; without it the whole account'),
    errors: flag('With error details'),
    follow: flag('Go on showing new entries'),
    wait: z._default(
      z.coerce.number().check(z.int(), z.nonnegative(), z.describe('With --follow: stop after N seconds')),
      300,
    ),
    last: wholeNumber('Only the newest N entries'),
  }),
  positional: ['job'],
  output: z.array(JobLog),
  examples: [
    { input: { job: 'VIP to Meta', errors: true }, about: 'what went wrong' },
    { input: { job: 'VIP to Meta', follow: true, wait: 60 }, about: 'watch it work' },
  ],
  run: async (ctx, input) => {
    const lytics = await ctx.lytics()
    const job = input.job === undefined ? undefined : await findJob(ctx, input.job)
    const read = () =>
      job === undefined ? lytics.jobs.accountLogs() : lytics.jobs.logs(job.id, { errors: input.errors })
    const logs = input.follow ? await follow(ctx, read, input.wait) : await read()
    return input.last === undefined ? [...logs] : logs.slice(Math.max(0, logs.length - input.last))
  },
  view: (logs, ui) => {
    if (logs.length === 0) return ui.terminal ? 'No log entries.\n' : ''
    return logs.map((log) => `${log.level === 'error' ? ui.bad(lineOf(log)) : lineOf(log)}\n`).join('')
  },
})
