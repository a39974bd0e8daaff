import * as z from 'zod/mini'
import { creationLimit, type Purpose } from '../../advice/purpose.ts'
import { AppError } from '../../core/errors.ts'
import { clean } from '../../core/text.ts'
import { conflict, findExisting, jobReadBack } from '../../flows/connect/create.ts'
import { decide } from '../../flows/connect/decide.ts'
import { guideAuth } from '../../flows/connect/guide-auth.ts'
import { type Draft, editOf, summaryOf, writesOf } from '../../flows/connect/propose.ts'
import { openSession, type Session } from '../../flows/connect/session.ts'
import { watchJob } from '../../flows/watch-job.ts'
import type { Job } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { flag, list, optional, unless } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'
import { documentOf, sandboxFlag } from './connect-document.ts'
import { connectModel } from './connect-model.ts'
import { ConnectOutput, viewConnect } from './connect-output.ts'

const input = z.object({
  goal: list('A platform, or the goal in plain words'),
  segment: optional('Audience to send: name, slug or id'),
  auth: optional('Credential to use: label or id'),
  workflow: optional('Workflow to use (kebab or snake case)'),
  map: list(
    'Map a field, field=NAME, or a column of an import, COLUMN=field (repeatable); "none" maps only the identifier',
  ),
  set: list('Set a configuration property, name=value (repeatable)'),
  name: optional('Name of the job'),
  description: optional('Description of the job'),
  start: unless('Create the job without starting it'),
  wait: z._default(
    z.coerce
      .number()
      .check(z.int(), z.nonnegative(), z.describe('Seconds to watch the new job, and to wait for a sign-in')),
    60,
  ),
  connection: optional('For an import: connection to read through (label or id)'),
  table: optional('For an import: table or kind of record to read'),
  via: z.optional(
    z
      .enum(['job', 'model'])
      .check(z.describe('For an import from a warehouse: a job, or a Cloud Connect data model')),
  ),
  sample: optional('For an import: a file with a header and some rows to judge the columns by'),
  rows: unless('Judge the columns of an import by name and type alone, reading no rows'),
  another: flag('Make a second job although one serves the purpose already'),
})
type Input = z.output<typeof input>

/** What decides whether the integration exists already. */
const purposeOf = (draft: Draft): Purpose => ({
  workflow: draft.workflow.slug,
  auth_ids: draft.auth === undefined ? [] : [draft.auth.id],
  config: draft.config,
  keys: Object.entries(draft.workflow.slots)
    .filter(([, slot]) => slot.kind === 'external-id')
    .map(([name]) => name),
})

function refuseOverLimit(session: Session): void {
  const { freeAt } = creationLimit(session.world.jobs, session.ctx.clock.now())
  if (freeAt === undefined) return
  throw new AppError('unavailable', 'Ten jobs were created in the last hour, and Lytics allows no more', {
    code: 'creation_limit',
    hint: `Nothing was sent. The next one is free at ${freeAt.toISOString()}.`,
    retryable: true,
  })
}

async function existingOutput(session: Session, draft: Draft, job: Job): Promise<ConnectOutput> {
  const logs = await (await session.ctx.lytics()).jobs.logs(job.id, { errors: true })
  return {
    ...documentOf(session, draft),
    outcome: 'existing',
    digest: null,
    job,
    verification: 'verified',
    logs: logs.slice(-3),
    next: [`lytics-advisor jobs logs ${job.id}${sandboxFlag(session)}`],
  }
}

async function verified(
  session: Session,
  draft: Draft,
  created: Job,
  digest: string,
  asked: Input,
): Promise<ConnectOutput> {
  const { ctx } = session
  const seen = asked.start
    ? await ctx.progress.during('Watching the job', () => watchJob(ctx, created.id, asked.wait))
    : { verification: 'skipped' as const, status: created.status ?? 'unknown', logs: [] }
  return {
    ...documentOf(session, draft),
    outcome: 'created',
    digest,
    job: { ...created, status: seen.status },
    verification: seen.verification,
    logs: [...seen.logs],
    next: [
      `lytics-advisor jobs get ${created.id}${sandboxFlag(session)}`,
      `lytics-advisor jobs logs ${created.id}${sandboxFlag(session)}`,
      `lytics-advisor jobs pause ${created.id}${sandboxFlag(session)}`,
    ],
  }
}

async function send(ctx: Ctx, session: Session, draft: Draft, asked: Input): Promise<ConnectOutput> {
  refuseOverLimit(session)
  const gate = await ctx.gate()
  const audience = draft.segment === undefined ? '' : ` "${clean(draft.segment.name ?? draft.segment.id)}"`
  const submission = await gate.submit({
    account: session.world.account,
    title: `Connect${audience} to ${draft.provider.name}`,
    summary: summaryOf(draft),
    warnings: session.warnings,
    writes: writesOf(draft, asked.start),
    edit: editOf(draft, asked.start),
    readBack: jobReadBack(ctx),
  })
  if (submission.outcome === 'dry_run') {
    return {
      ...documentOf(session, draft),
      outcome: 'dry_run',
      digest: submission.digest,
      job: null,
      verification: 'skipped',
      logs: [],
      next: [],
    }
  }
  const created = submission.results[0]?.data as unknown as Job
  const output = await verified(session, draft, created, submission.digest, asked)
  if (output.verification !== 'faulted') return output
  throw new AppError(
    'failed',
    `The job "${clean(created.name ?? created.id)}" was created and reports errors`,
    {
      code: 'job_faulted',
      hint: 'It exists and retries. See why, mend it, or take it back:',
      next: [
        `lytics-advisor jobs logs ${created.id} --errors${sandboxFlag(session)}`,
        `lytics-advisor jobs pause ${created.id}${sandboxFlag(session)}`,
      ],
      result: output,
    },
  )
}

export const connect = defineOperation({
  name: 'connect',
  summary: 'From a goal to a verified, running integration',
  details:
    'Understands the goal, finds the provider, reuses or guides the credential, recommends a workflow, measures the audience, ' +
    'maps the fields with their coverage, shows the whole proposal with the raw request, creates on approval, and watches the job ' +
    'until it says something.\n\nEvery question has a flag, so the same run works in a script.',
  effect: 'write',
  input,
  positional: ['goal'],
  output: ConnectOutput,
  examples: [
    { command: 'lytics-advisor connect facebook', about: 'guided, step by step' },
    { command: 'lytics-advisor connect facebook --sandbox', about: 'the same on the embedded sandbox' },
    {
      command:
        'lytics-advisor connect facebook --segment "High Value Customers" --map first_name=FN --yes --json',
      about: 'in a script',
    },
  ],
  run: async (ctx, asked) => {
    const session = await openSession(ctx, { ...asked, goal: asked.goal.join(' ').trim() })
    const draft = await decide(session, guideAuth(asked.wait))
    if (draft.imported?.model !== undefined)
      return await connectModel(session, draft, draft.imported.model, asked)
    if (!asked.another) {
      const existing = findExisting(purposeOf(draft), session.world.jobs)
      if (existing.kind === 'same') return await existingOutput(session, draft, existing.job)
      if (existing.kind !== 'none') throw conflict(existing)
    }
    return await send(ctx, session, draft, asked)
  },
  view: viewConnect,
})
