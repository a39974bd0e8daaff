import * as z from 'zod/mini'
import { samePurpose } from '../../../advice/purpose.ts'
import { AppError } from '../../../core/errors.ts'
import { step } from '../../../core/next.ts'
import { clean } from '../../../core/text.ts'
import { shownJob } from '../../../flows/account/job-secrets.ts'
import { guideAuth } from '../../../flows/ask/guide-auth.ts'
import { decide } from '../../../flows/integration/decide.ts'
import { type Draft, editOf, summaryOf, titleOf, writesOf } from '../../../flows/integration/draft.ts'
import { conflict, findExisting } from '../../../flows/integration/existing.ts'
import { purposeOf, refuseOverLimit } from '../../../flows/integration/purpose.ts'
import { watchJob } from '../../../flows/integration/verify.ts'
import { secretValues } from '../../../flows/plan/secret-values.ts'
import { openSession, type Session } from '../../../flows/run/session.ts'
import type { Auth, Job } from '../../../lytics/client.ts'
import type { Ctx } from '../../../operation/ctx.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { saving } from '../plans/save-plan.ts'
import { documentOf } from './connect-document.ts'
import { goalInput, secretInput, waitInput } from './connect-input.ts'
import { connectModel } from './connect-model.ts'
import { ConnectOutput, viewConnect } from './connect-output.ts'

const input = z.object({
  ...goalInput,
  secret: secretInput,
  wait: waitInput('Seconds to watch the new job, and to wait for a sign-in'),
})
type Input = z.output<typeof input>

async function existingOutput(session: Session, draft: Draft, job: Job): Promise<ConnectOutput> {
  const logs = await (await session.ctx.lytics()).jobs.logs(job.id, { errors: true })
  return {
    ...documentOf(session, draft),
    outcome: 'existing',
    digest: null,
    job: shownJob(job),
    verification: 'verified',
    logs: logs.slice(-3),
    next: [step('jobs logs', { job: job.id })],
  }
}

async function verified(
  session: Session,
  draft: Draft,
  created: Job,
  digest: string,
  options: Input,
): Promise<ConnectOutput> {
  const { ctx } = session
  const seen = options.start
    ? await ctx.progress.during('Watching the job', () => watchJob(ctx, created.id, options.wait))
    : { verification: 'skipped' as const, verification_reason: null, status: 'unknown', logs: [] }
  const status = seen.status === 'unknown' ? (created.status ?? 'unknown') : seen.status
  return {
    ...documentOf(session, draft),
    outcome: 'created',
    digest,
    job: { ...created, status },
    verification: seen.verification,
    verification_reason: seen.verification_reason,
    logs: [...seen.logs],
    next: [
      step('jobs get', { job: created.id }),
      step('jobs logs', { job: created.id }),
      step('jobs pause', { job: created.id }),
    ],
  }
}

async function send(ctx: Ctx, session: Session, draft: Draft, options: Input): Promise<ConnectOutput> {
  refuseOverLimit(session.snapshot.jobs, ctx.clock.now())
  const gate = await ctx.gate()
  const existing = samePurpose(purposeOf(draft), session.snapshot.jobs).map(({ id }) => id)
  const writes = writesOf(draft, options.start).map((write) => ({ ...write, existing }))
  const submission = await gate.submit({
    where: session.snapshot.account,
    title: titleOf(draft),
    summary: summaryOf(draft),
    warnings: session.warnings,
    writes,
    edit: editOf(draft, options.start),
    secretValues: await secretValues(ctx, writes, options.secret),
    save: saving(session, draft, options),
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
  const created = submission.results.at(-1)?.data as unknown as Job
  const auth = submission.results.find(({ key }) => key === 'auth')?.data as unknown as Auth | undefined
  const made = auth === undefined ? draft : { ...draft, auth }
  const output = await verified(session, made, created, submission.digest, options)
  if (output.verification === 'faulted') throw faulted(created, output)
  return output
}

/** The job exists and does not work. */
const faulted = (created: Job, output: ConnectOutput): AppError =>
  new AppError('failed', `The job "${clean(created.name ?? created.id)}" was created and reports errors`, {
    code: 'job_faulted',
    hint: 'It exists and retries. See why, fix it, or undo it:',
    next: [step('jobs logs', { job: created.id, errors: true }), step('jobs pause', { job: created.id })],
    result: output,
  })

export const connect = defineOperation({
  name: 'connect',
  summary: 'From a goal to a verified, running integration',
  details:
    'Understands the goal, finds the provider, reuses or guides the credential, recommends a workflow, measures the audience, ' +
    'maps the fields with their coverage, shows the whole proposal with the raw request, creates on approval, and watches the job ' +
    'until it reports.\n\nEvery question has a flag, so the same run works in a script.',
  effect: 'write',
  input,
  positional: ['goal'],
  output: ConnectOutput,
  examples: [
    { input: { goal: ['facebook'] }, about: 'guided, step by step' },
    { input: { goal: ['facebook'], sandbox: true }, about: 'the same on the embedded sandbox' },
    {
      input: {
        goal: ['facebook'],
        segment: 'High Value Customers',
        map: ['first_name=FN'],
        json: true,
        yes: true,
      },
      about: 'in a script',
    },
  ],
  run: async (ctx, options) => {
    const session = await openSession(ctx, 'connect', { ...options, goal: options.goal.join(' ').trim() })
    const draft = await decide(session, guideAuth({ seconds: options.wait, plan: false }))
    if (draft.imported?.model !== undefined)
      return await connectModel(session, draft, draft.imported.model, options)
    if (!options.another && draft.newAuth === undefined) {
      const existing = findExisting(purposeOf(draft), session.snapshot.jobs)
      if (existing.kind === 'same') return await existingOutput(session, draft, existing.job)
      if (existing.kind !== 'none') throw conflict(existing)
    }
    return await send(ctx, session, draft, options)
  },
  view: viewConnect,
})
