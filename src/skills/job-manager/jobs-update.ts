import * as z from 'zod/mini'
import { mappingValue } from '../../advice/draft/pairs.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import { assignments } from '../../core/assignments.ts'
import { AppError, usageError } from '../../core/errors.ts'
import { canonicalJson, type Json } from '../../core/json.ts'
import { step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import { findAuth, findJob } from '../../flows/account/find.ts'
import { refuseUnfit } from '../../flows/account/fit-auth.ts'
import { readNewRisks } from '../../flows/account/job-risks.ts'
import { shownJob } from '../../flows/account/job-secrets.ts'
import { checkedConfig } from '../../flows/run/check-settings.ts'
import { submitOne, viewWrite, WriteOutput } from '../../flows/run/submit.ts'
import type { Job } from '../../lytics/client.ts'
import { updateJob } from '../../lytics/kinds/job.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { flag, list, optional, wholeNumber } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'
import { configFrom, settingSecrets } from './jobs-create.ts'

const input = z.object({
  job: z.string().check(z.describe('Job: name or id')),
  name: optional('New name'),
  description: optional('New description'),
  set: list('Change one setting, name=value (repeatable)'),
  secret: settingSecrets,
  unset: list('Remove one setting (repeatable)'),
  map: list('Replace the mapping: field=NAME (repeatable)'),
  mapping_property: optional('Which setting --map replaces, where the workflow has several'),
  auth: list('Use this auth instead: label or id (repeatable)'),
  quiet_time_of_day: optional('Start of the quiet hours, for example 22:00'),
  quiet_timezone: optional('Time zone of the quiet hours, for example America/New_York'),
  quiet_period: wholeNumber('Length of the quiet hours, in hours'),
  no_quiet: flag('Remove the quiet hours'),
})
type Input = z.output<typeof input>

/** The parts of a change that a command needs: the secrets are JSON pointers into the request. */
interface Change {
  readonly entry: WorkflowEntry
  readonly secrets: readonly string[]
}

async function changedConfig(
  ctx: Ctx,
  job: Job,
  options: Input,
): Promise<Change & { readonly config: Record<string, Json> }> {
  const workflow = job.workflow ?? ''
  const { set, secret } = options
  const { entry, config, secrets } = await configFrom(ctx, workflow, { set, secret })
  const after: Record<string, Json> = { ...(job.config as Record<string, Json> | undefined), ...config }
  for (const name of options.unset) delete after[name]
  if (options.map.length > 0) {
    const slots = Object.entries(entry.slots).filter(([, slot]) => slot.kind === 'mapping')
    const name = options.mapping_property ?? (slots.length === 1 ? slots[0]?.[0] : undefined)
    if (name === undefined) {
      throw usageError('--map: say which setting it replaces with --mapping-property', {
        hint:
          slots.length === 0
            ? `${workflow} maps no fields.`
            : `One of ${slots.map(([slot]) => slot).join(', ')}.`,
      })
    }
    const pairs = [...assignments(options.map, '--map')].map(([source, target]) => ({
      source,
      target,
      score: 1,
      reason: '',
    }))
    after[name] = mappingValue(pairs)
  }
  return { config: after, entry, secrets }
}

async function change(ctx: Ctx, job: Job, options: Input): Promise<Change & { readonly after: Job }> {
  const { config, entry, secrets } = await changedConfig(ctx, job, options)
  const auths = await Promise.all(options.auth.map((wanted) => findAuth(ctx, wanted)))
  await refuseUnfit(entry, auths)
  const quiet = options.no_quiet
    ? { quiet_time_of_day: '', quiet_timezone: '', quiet_period: 0 }
    : {
        ...(options.quiet_time_of_day === undefined ? {} : { quiet_time_of_day: options.quiet_time_of_day }),
        ...(options.quiet_timezone === undefined ? {} : { quiet_timezone: options.quiet_timezone }),
        ...(options.quiet_period === undefined ? {} : { quiet_period: options.quiet_period }),
      }
  const after = {
    ...job,
    ...quiet,
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.description === undefined ? {} : { description: options.description }),
    ...(auths.length === 0 ? {} : { auth_ids: auths.map((auth) => auth.id) }),
    config,
  }
  return { after, entry, secrets }
}

export const jobsUpdate = defineOperation({
  name: 'jobs update',
  summary: 'Change a job without losing what is not named',
  details:
    'The API replaces the whole job. So the job is read, changed as asked and sent back whole; the difference is shown first, ' +
    'and a change that somebody made in between is noticed.',
  effect: 'write',
  input,
  positional: ['job'],
  output: WriteOutput,
  examples: [
    {
      input: { job: 'VIP to Meta', set: ['audience_name=High value'] },
      about: 'one property',
    },
    {
      input: {
        job: 'VIP to Meta',
        quiet_time_of_day: '22:00',
        quiet_timezone: 'America/New_York',
        quiet_period: 8,
      },
      about: 'quiet hours',
    },
  ],
  run: async (ctx, options) => {
    const job = await findJob(ctx, options.job)
    const { after, entry, secrets } = await change(ctx, job, options)
    // What was wrong before is not the fault of this change: it warns.
    const warnings = checkedConfig(entry, after.config ?? {}, job.config ?? {})
    const account = await ctx.account()
    const name = clean(job.name ?? job.id)
    if (canonicalJson(after) === canonicalJson(job)) {
      return {
        outcome: 'unchanged' as const,
        account: { id: account.id, name: account.name, sandbox: account.sandbox },
        warnings: [],
        id: job.id,
        name,
        digest: null,
        result: shownJob(job),
        undo: null,
      }
    }
    return await submitOne(ctx, updateJob(job, after, { secrets }), {
      // Somebody may look at it for minutes: asked right before it is sent.
      assertUnchanged: async () => {
        const now = await (await ctx.lytics()).jobs.get(job.id)
        if (!sameSettings(now, job)) throw moved(name, job.id, account.sandbox)
      },
      summary: [`Job "${name}" (${clean(job.workflow ?? '')})`],
      warnings: [...warnings, ...(await readNewRisks(ctx, entry, job.config ?? {}, after.config ?? {}))],
    })
  },
  view: viewWrite,
})

/** Status and times of a job move by themselves; what the update replaces does not. */
const sameSettings = (now: Job, before: Job): boolean =>
  canonicalJson(updateJob(now, now).request.body) === canonicalJson(updateJob(before, before).request.body)

const moved = (name: string, id: string, _sandbox: boolean): AppError =>
  new AppError('conflict', `The job "${name}" was changed by somebody else just now`, {
    code: 'changed_meanwhile',
    hint: 'Nothing was sent. Check it and try again:',
    next: [step('jobs get', { job: id })],
  })
