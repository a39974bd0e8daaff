import * as z from 'zod/mini'
import { AppError, isAppError } from '../../../core/errors.ts'
import { step } from '../../../core/next.ts'
import { clean } from '../../../core/text.ts'
import { guardAccount } from '../../../flows/plan/check.ts'
import { doneOf } from '../../../flows/plan/done.ts'
import type { Plan } from '../../../flows/plan/plan-file.ts'
import { openPlan } from '../../../flows/plan/store.ts'
import { takingBack, takingBackWarnings } from '../../../flows/plan/take-back.ts'
import { AccountOutput, WarningOutput } from '../../../flows/run/submit.ts'
import type { Ctx } from '../../../operation/ctx.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

const input = z.object({
  plan: required('A plan file, - for stdin, or the beginning of a kept plan’s digest'),
})

const Output = z.object({
  /** undone: taken back. nothing: nothing of the plan is there. dry_run: nothing was sent. */
  outcome: z.enum(['undone', 'nothing', 'dry_run']),
  account: AccountOutput,
  plan: z.string(),
  title: z.string(),
  warnings: z.array(WarningOutput),
  steps: z.array(
    z.object({ key: z.string(), kind: z.string(), title: z.string(), id: z.nullable(z.string()) }),
  ),
})
type Output = z.output<typeof Output>

/** What is taken back in part is gone on with by the same command. */
function goingOn(error: unknown, plan: Plan): unknown {
  if (!isAppError(error, 'partial') && !isAppError(error, 'unknown_outcome')) return error
  return new AppError(error.fault, error.message, {
    ...error.details,
    hint: `${error.details.hint ?? ''} Undo the rest with:`.trim(),
    next: [step('undo', { plan: plan.name })],
  })
}

async function run(ctx: Ctx, options: z.output<typeof input>): Promise<Output> {
  const [plan, account] = await Promise.all([openPlan(ctx, options.plan), ctx.account()])
  guardAccount(plan.file, account)
  const done = await ctx.progress.during('Checking what exists', () => doneOf(ctx, plan))
  const writes = takingBack(plan, done)
  const common = {
    account: { id: account.id, name: account.name, sandbox: account.sandbox },
    plan: plan.file.digest,
    title: plan.file.title,
  }
  if (writes.length === 0) return { ...common, outcome: 'nothing', warnings: [], steps: [] }
  const warnings = await takingBackWarnings(ctx, plan, done, writes)
  const gate = await ctx.gate()
  const proposal = {
    where: account,
    title: `Undo: ${plan.file.title}`,
    summary: ['What the plan created is removed, the last first.'],
    warnings,
    writes,
    plan: plan.file.digest,
  }
  const submission = await gate.submit(proposal).catch((error: unknown) => {
    throw goingOn(error, plan)
  })
  return {
    ...common,
    outcome: submission.outcome === 'sent' ? 'undone' : 'dry_run',
    warnings,
    steps: writes.map(({ key, title, subject }) => ({
      key,
      kind: subject.kind,
      title,
      id: subject.id ?? null,
    })),
  }
}

export const undo = defineOperation({
  name: 'undo',
  summary: 'Undo what a plan created',
  details:
    'Kills the job and deletes the credential, connection or data model that the plan made, last first. What existed before ' +
    'is left alone. Each request is shown and approved; these cannot be undone.',
  effect: 'destructive',
  input,
  positional: ['plan'],
  output: Output,
  examples: [{ input: { plan: 'plan.json' }, about: 'check what would be removed, and approve' }],
  run,
  view: ({ outcome, title, steps }, ui) => {
    if (outcome === 'nothing') return `Nothing of "${clean(title)}" exists. Nothing was sent.\n`
    const head = outcome === 'undone' ? ui.good('Taken back:') : ui.warn('Dry run:')
    return `${head} ${clean(title)}\n${steps.map((step) => `  ${clean(step.title)}  ${ui.dim(step.id ?? '')}\n`).join('')}`
  },
})
