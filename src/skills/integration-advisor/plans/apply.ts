import * as z from 'zod/mini'
import { AppError, isAppError, usageError } from '../../../core/errors.ts'
import { idOf } from '../../../core/json.ts'
import { step } from '../../../core/next.ts'
import { clean } from '../../../core/text.ts'
import type { Write } from '../../../core/write.ts'
import { shownJob } from '../../../flows/account/job-secrets.ts'
import { readAccountSnapshot } from '../../../flows/account/snapshot.ts'
import { watchModel } from '../../../flows/import/data-models.ts'
import { watchJob } from '../../../flows/integration/verify.ts'
import {
  jobOf,
  type PlanProgress,
  progressOf,
  proposalOf,
  refuseBroken,
  refuseHalfDone,
  refuseTaken,
} from '../../../flows/plan/apply-plan.ts'
import {
  checkedJobs,
  guardAccount,
  movedOn,
  refuseStale,
  refuseUnfitAuths,
  warningsNow,
} from '../../../flows/plan/check.ts'
import { doneOf } from '../../../flows/plan/done.ts'
import type { Plan } from '../../../flows/plan/plan-file.ts'
import { readPlan } from '../../../flows/plan/plan-file.ts'
import { rebind } from '../../../flows/plan/rebind.ts'
import { secretValues } from '../../../flows/plan/secret-values.ts'
import { openPlan, tryToKeepPlan } from '../../../flows/plan/store.ts'
import type { Sent, Warning } from '../../../gate/types.ts'
import type { Job } from '../../../lytics/client.ts'
import { startsJob } from '../../../lytics/kinds/job.ts'
import type { Ctx } from '../../../operation/ctx.ts'
import { flag, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { secretInput, waitInput } from '../connect/connect-input.ts'
import { ApplyOutput, viewApply } from './apply-output.ts'

const input = z.object({
  plan: required('A plan file, - for stdin, or the beginning of a kept plan’s digest'),
  resume: flag('Continue a plan that is half done'),
  rebind: flag('Apply a plan of another account here, finding credential and audience by name'),
  secret: secretInput,
  wait: waitInput('Seconds to watch the new job'),
})
type Input = z.output<typeof input>

/** Every request of the plan with what became of it. */
function stepsOf(plan: Plan, { done }: PlanProgress, sent: readonly Sent[]): ApplyOutput['steps'] {
  return plan.writes.map(({ key, subject, title }) => {
    const now = sent.find((each) => each.key === key)
    const before = done.get(key)
    const data = now?.data ?? before?.data ?? null
    const outcome = now !== undefined ? 'created' : before !== undefined ? 'existing' : 'not_sent'
    return { key, kind: subject.kind, title, outcome, id: idOf(data) ?? null }
  })
}

const isJob = ({ subject }: Write): boolean => subject.kind === 'job'

const common = (plan: Plan, warnings: readonly Warning[]) => ({
  account: { id: plan.file.account.id, name: plan.file.account.name, sandbox: plan.file.account.sandbox },
  plan: plan.file.digest,
  title: plan.file.title,
  warnings: [...warnings],
  verification_reason: null,
  expect: plan.file.expect,
})

async function rebound(
  ctx: Ctx,
  plan: Plan,
  snapshot: Awaited<ReturnType<typeof readAccountSnapshot>>,
): Promise<Plan> {
  const reads = plan.file.facts.connection === null ? [] : await (await ctx.lytics()).connections.list()
  const made = rebind(plan.file, snapshot, reads)
  const bound = readPlan(JSON.stringify(made), 'the rebound plan')
  await tryToKeepPlan(ctx, made)
  ctx.progress.note(`Rebound to ${clean(snapshot.account.name)} as plan ${bound.name}`)
  return bound
}

function isOther(plan: Plan, snapshot: Awaited<ReturnType<typeof readAccountSnapshot>>): boolean {
  const { account } = plan.file
  return account.id !== snapshot.account.id || account.base_url !== snapshot.account.address
}

async function existing(ctx: Ctx, plan: Plan, progress: PlanProgress): Promise<ApplyOutput> {
  const job = jobOf(plan, progress)
  const logs = job === undefined ? [] : await (await ctx.lytics()).jobs.logs(job.id, { errors: true })
  return {
    ...common(plan, []),
    outcome: 'existing',
    steps: stepsOf(plan, progress, []),
    job: job === undefined ? null : shownJob(job),
    verification: job === undefined ? 'skipped' : 'verified',
    logs: logs.slice(-3),
    next: job === undefined ? [] : [step('jobs logs', { job: job.id })],
  }
}

async function verify(ctx: Ctx, job: Job, starts: boolean, seconds: number) {
  const status = job.status ?? 'unknown'
  if (!starts) return { verification: 'skipped' as const, verification_reason: null, status, logs: [] }
  return await ctx.progress.during('Watching the job', () => watchJob(ctx, job.id, seconds))
}

/** What a data model that the plan created has to say, where it was started. */
async function verifyModel(ctx: Ctx, sent: readonly Sent[], seconds: number) {
  const model = sent.find(({ key }) => key === 'datamodel')
  if (model === undefined || !sent.some(({ key }) => key === 'sync')) return undefined
  const seen = await ctx.progress.during('Watching the data model', () =>
    watchModel(ctx, idOf(model.data) ?? '', seconds),
  )
  return { ...seen, logs: seen.logs.slice(-3).map((log) => ({ ...log, level: 'info' })) }
}

async function applied(
  ctx: Ctx,
  plan: Plan,
  progress: PlanProgress,
  sent: readonly Sent[],
  warnings: readonly Warning[],
  seconds: number,
): Promise<ApplyOutput> {
  const write = plan.writes.find(isJob)
  const job = sent.find(({ key }) => key === write?.key)?.data as unknown as Job | undefined
  const starts = write !== undefined && startsJob(write.request)
  const seen = job === undefined ? undefined : await verify(ctx, job, starts, seconds)
  const news = seen ?? (await verifyModel(ctx, sent, seconds))
  const output: ApplyOutput = {
    ...common(plan, warnings),
    outcome: 'applied',
    steps: stepsOf(plan, progress, sent),
    job:
      job === undefined ? null : { ...job, status: seen?.status === 'unknown' ? job.status : seen?.status },
    verification: news?.verification ?? 'skipped',
    verification_reason: news?.verification_reason ?? null,
    logs: [...(news?.logs ?? [])],
    next: [
      ...(job === undefined ? [] : [step('jobs get', { job: job.id })]),
      step('undo', { plan: plan.name }),
    ],
  }
  if (output.verification !== 'faulted' || job === undefined) return output
  throw new AppError('failed', `The job "${clean(job.name ?? job.id)}" was created and reports errors`, {
    code: 'job_faulted',
    hint: 'It exists and retries. See why, or undo the plan:',
    next: [step('diagnose job', { job: job.id }), ...output.next.slice(-1)],
    result: output,
  })
}

/** A plan that stopped in the middle has two ways on, whatever stopped it. */
function resumable(error: unknown, plan: Plan): unknown {
  if (!isAppError(error, 'partial') && !isAppError(error, 'unknown_outcome')) return error
  return new AppError(error.fault, error.message, {
    ...error.details,
    next: [step('apply', { plan: plan.name, resume: true }), step('undo', { plan: plan.name })],
  })
}

function refuseStdinTwice({ plan, secret }: Input): void {
  if (plan !== '-' || !secret.some((word) => word.endsWith('=stdin'))) return
  throw usageError('Plan and secret cannot both come from stdin', {
    code: 'stdin_twice',
    hint: 'Nothing was sent. Give the secret with env:NAME or file:PATH.',
  })
}

/** What the catalog says of the settings now, beyond what the plan says already. */
async function newNotes(plan: Plan, { open }: PlanProgress): Promise<Warning[]> {
  const kept = plan.file.warnings.map(({ code, message }) => `${code} ${message}`)
  return (await checkedJobs(open)).filter(({ code, message }) => !kept.includes(`${code} ${message}`))
}

async function run(ctx: Ctx, options: Input): Promise<ApplyOutput> {
  refuseStdinTwice(options)
  const [opened, snapshot] = await Promise.all([openPlan(ctx, options.plan), readAccountSnapshot(ctx)])
  const mixed = opened.file.account.sandbox !== snapshot.account.sandbox
  if (mixed || !options.rebind) guardAccount(opened.file, snapshot.account)
  const plan = isOther(opened, snapshot) ? await rebound(ctx, opened, snapshot) : opened
  // What came through a pipe has no other name to go on with.
  if (options.plan === '-' && !ctx.options.dry_run) await tryToKeepPlan(ctx, plan.file)
  const progress = progressOf(plan, await doneOf(ctx, plan))
  if (progress.open.length === 0) return await existing(ctx, plan, progress)
  refuseBroken(plan, progress)
  if (!options.resume) refuseHalfDone(plan, progress)
  const moved = movedOn(plan.file, snapshot)
  refuseStale(plan.file, moved)
  await refuseUnfitAuths(plan.file, snapshot)
  refuseTaken(plan, progress, snapshot, ctx.clock.now())
  const warnings = [...(await warningsNow(plan.file, moved, snapshot)), ...(await newNotes(plan, progress))]
  const gate = await ctx.gate()
  const proposal = {
    ...proposalOf(plan, progress, snapshot),
    warnings,
    secretValues: await secretValues(ctx, progress.open, options.secret, plan.writes),
  }
  const submission = await gate.submit(proposal).catch((error: unknown) => {
    throw resumable(error, plan)
  })
  if (submission.outcome === 'dry_run')
    return {
      ...common(plan, warnings),
      outcome: 'dry_run',
      steps: stepsOf(plan, progress, []),
      job: null,
      verification: 'skipped',
      logs: [],
      next: [step('apply', { plan: plan.name })],
    }
  return await applied(ctx, plan, progress, submission.results, warnings, options.wait)
}

export const apply = defineOperation({
  name: 'apply',
  summary: 'Send a plan: shown, approved, created in order, verified',
  details:
    'Checks that the plan is intact, that it belongs to this account, and that the account has not changed; then shows every ' +
    'request and asks. Applying a plan twice creates nothing twice.\n\n' +
    'A plan that stopped in the middle continues with --resume, or is undone with undo.',
  effect: 'write',
  input,
  positional: ['plan'],
  output: ApplyOutput,
  examples: [
    { input: { plan: 'plan.json' }, about: 'in a terminal: check and approve' },
    {
      input: { plan: 'plan.json', json: true, yes: true },
      about: 'in a script, after somebody has reviewed the plan',
    },
  ],
  run,
  view: viewApply,
})
