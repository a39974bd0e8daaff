import * as z from 'zod/mini'
import { clean } from '../../core/text.ts'
import type { Write } from '../../core/write.ts'
import { guardAccount } from '../../flows/plan/check.ts'
import { type Done, doneOf } from '../../flows/plan/done.ts'
import type { Plan } from '../../flows/plan/plan-file.ts'
import { openPlan } from '../../flows/plan/store.ts'
import { AccountOutput, WarningOutput } from '../../flows/submit.ts'
import type { Warning } from '../../gate/types.ts'
import type { Auth, Connection, DataModel, Job } from '../../lytics/client.ts'
import { deleteDataModel } from '../../lytics/data-model-writes.ts'
import { deleteAuth, deleteConnection, jobCommand } from '../../lytics/writes.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { required } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

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

/** What takes back each kind of thing; what came back from the account says which one. */
const TAKE_BACK: Readonly<Record<string, (data: unknown) => Write>> = {
  auth: (data) => deleteAuth(data as Auth),
  connection: (data) => deleteConnection(data as Connection),
  datamodel: (data) => deleteDataModel(data as DataModel),
  job: (data) => jobCommand(data as Job, 'kill'),
}

/** A clock of ours and one of the server's may differ by so much. */
const CLOCKS = 60_000

/** Only what the plan made is taken back: the journal says so, or it is younger than the plan. */
function isOurs(plan: Plan, done: Done): boolean {
  const { created } = done.data as { created?: string }
  return done.proven || Date.parse(created ?? '') >= Date.parse(plan.file.made) - CLOCKS
}

/** The compensating requests, last made first. */
function takingBack(plan: Plan, done: ReadonlyMap<string, Done>): Write[] {
  return plan.writes.toReversed().flatMap((write) => {
    const made = done.get(write.key)
    const take = write.action === 'create' ? TAKE_BACK[write.subject.kind] : undefined
    return made === undefined || take === undefined || !isOurs(plan, made)
      ? []
      : [{ ...take(made.data), key: write.key }]
  })
}

/** Other jobs that would stop with a credential. */
async function dependents(ctx: Ctx, writes: readonly Write[]): Promise<Warning[]> {
  const auth = writes.find(({ subject }) => subject.kind === 'auth')?.subject
  if (auth?.id === undefined) return []
  const own = new Set(writes.map(({ subject }) => subject.id))
  const jobs = await (await ctx.lytics()).jobs.list()
  const users = jobs.filter(({ id, auth_ids }) => auth_ids?.includes(auth.id ?? '') && !own.has(id))
  if (users.length === 0) return []
  const names = users.map(({ name, id }) => clean(name ?? id)).join(', ')
  return [
    {
      code: 'auth_in_use',
      message: `The credential "${clean(auth.name)}" is used by other jobs, which stop: ${names}.`,
      blocking: true,
    },
  ]
}

async function run(ctx: Ctx, asked: z.output<typeof input>): Promise<Output> {
  const [plan, account] = await Promise.all([openPlan(ctx, asked.plan), ctx.account()])
  guardAccount(plan.file, account)
  const writes = takingBack(plan, await ctx.progress.during('Looking what is there', () => doneOf(ctx, plan)))
  const common = {
    account: { id: account.id, name: account.name, sandbox: account.sandbox },
    plan: plan.file.digest,
    title: plan.file.title,
  }
  if (writes.length === 0) return { ...common, outcome: 'nothing', warnings: [], steps: [] }
  const warnings = await dependents(ctx, writes)
  const submission = await (await ctx.gate()).submit({
    account,
    title: `Take back: ${plan.file.title}`,
    summary: ['What the plan created is taken down, the last first.'],
    warnings,
    writes,
    plan: plan.file.digest,
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
  summary: 'Take back what a plan created',
  details:
    'Kills the job and deletes the credential, connection or data model that the plan made, last first. What was there before ' +
    'is left alone. Each request is shown and approved; these cannot be undone.',
  effect: 'destructive',
  input,
  positional: ['plan'],
  output: Output,
  examples: [{ command: 'lytics-advisor undo plan.json', about: 'look at what would go, and approve' }],
  run,
  view: ({ outcome, title, steps }, ui) => {
    if (outcome === 'nothing') return `Nothing of "${clean(title)}" is there. Nothing was sent.\n`
    const head = outcome === 'undone' ? ui.good('Taken back:') : ui.warn('Dry run:')
    return `${head} ${clean(title)}\n${steps.map((step) => `  ${clean(step.title)}  ${ui.dim(step.id ?? '')}\n`).join('')}`
  },
})
