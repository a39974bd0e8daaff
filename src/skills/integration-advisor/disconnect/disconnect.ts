import * as z from 'zod/mini'
import { providerOfWorkflow } from '../../../catalog/catalog.ts'
import { toKebab } from '../../../catalog/names.ts'
import { step } from '../../../core/next.ts'
import { clean, count } from '../../../core/text.ts'
import { readHoldings } from '../../../flows/disconnect/account.ts'
import { type Dependents, dependentsOf } from '../../../flows/disconnect/dependents.ts'
import { outsideOf } from '../../../flows/disconnect/outside.ts'
import { pauseSteps, type Step, takeDownSteps } from '../../../flows/disconnect/steps.ts'
import { findTarget, type Target } from '../../../flows/disconnect/target.ts'
import type { Warning } from '../../../gate/types.ts'
import type { Job } from '../../../lytics/client.ts'
import type { Ctx } from '../../../operation/ctx.ts'
import { flag, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { DisconnectOutput, KINDS, stepLine, viewDisconnect } from './disconnect-output.ts'

const counted = (steps: readonly Step[]): string =>
  (['job', 'datamodel', 'connection', 'auth'] as const)
    .flatMap((kind) => {
      const number = steps.filter((step) => step.kind === kind).length
      return number === 0 ? [] : [count(number, KINDS[kind][0], KINDS[kind][1])]
    })
    .join(', ')

function summaryOf(
  { command }: Ctx,
  { id }: Target,
  { kept }: Dependents,
  steps: readonly Step[],
  outside: readonly string[],
  pause: boolean,
): string[] {
  return [
    pause
      ? `${counted(steps)} would stop until somebody resumes them; nothing is deleted.`
      : `Its dependents and itself are removed, in this order: ${counted(steps)}.`,
    ...steps.map((each, at) => `${at + 1}. ${stepLine(each)}`),
    ...kept.map(({ kind, name, why }) => `Stays: the ${KINDS[kind][0]} "${name}"; ${why}.`),
    ...outside.map((line) => `To do at the provider: ${line}`),
    ...(!pause && steps.some(({ kind }) => kind === 'job')
      ? [
          'Or only pause its jobs, which can be taken back:',
          command(step('disconnect', { target: id, pause: true })),
        ]
      : []),
  ]
}

function warningsOf(target: Target, { models, auths, jobs }: Dependents, pause: boolean): Warning[] {
  if (target.kind === 'gone' && !target.known) {
    const message = `Nothing in this account has the id ${clean(target.id)}: nothing depends on it.`
    return [{ code: 'unknown_id', message, blocking: false }]
  }
  if (pause && models.length > 0) {
    const names = models.map(({ id, name }) => `"${clean(name ?? id)}"`).join(', ')
    const message = `Only jobs can be paused: ${names} ${models.length === 1 ? 'goes' : 'go'} on reading.`
    return [{ code: 'data_models_go_on', message, blocking: false }]
  }
  const mine = new Set(auths.map(({ id }) => id))
  const shared = jobs.filter(
    ({ auth_ids: ids }) => ids?.some((id) => mine.has(id)) === true && ids.some((id) => !mine.has(id)),
  )
  return shared.map(({ id, name }) => ({
    code: 'shared_job',
    message: `The job "${clean(name ?? id)}" uses other credentials too, and cannot go on without this one.`,
    blocking: false,
  }))
}

/** Its data lies at the destination by now. */
const isExport = ({ workflow = '' }: Job): boolean => {
  const kebab = toKebab(workflow)
  const known = providerOfWorkflow(workflow)?.workflows.find((each) => each.kebab === kebab)
  return known?.direction === 'export'
}

const shown = ({ write: _write, ...shownStep }: Step) => shownStep

export const disconnect = defineOperation({
  name: 'disconnect',
  summary: 'Remove an integration: its jobs, data models, connections and credentials, in this order',
  details:
    'Shows everything that depends on a provider, a connection or a credential, and removes it with one approval: a person ' +
    'types the names, a script gives --yes and --confirm with the digest. --pause only stops the jobs, which can be taken back. ' +
    'Doing it twice is harmless. What has to be revoked at the provider is listed.',
  effect: 'destructive',
  input: z.object({
    target: required('Provider, or label or id of a connection or auth'),
    pause: flag('Only pause the jobs; resume brings them back'),
    keep_auth: flag('Leave the credentials where they are'),
  }),
  positional: ['target'],
  output: DisconnectOutput,
  examples: [
    { input: { target: 'klaviyo', pause: true }, about: 'stop it for a while' },
    {
      input: { target: "Dana's Facebook sign-in", dry_run: true },
      about: 'what depends on a credential',
    },
    { input: { target: 'klaviyo' }, about: 'remove it; asks to type the names' },
  ],
  run: async (ctx, input): Promise<DisconnectOutput> => {
    const [account, holdings] = await Promise.all([ctx.account(), readHoldings(ctx)])
    const target = await findTarget(ctx, input.target, holdings)
    const dependents = dependentsOf(target, holdings)
    const steps = input.pause ? pauseSteps(dependents) : takeDownSteps(dependents, input.keep_auth)
    const gone = input.pause || input.keep_auth ? [] : dependents.auths
    const sends = !input.pause && dependents.jobs.some(isExport)
    const outside = steps.length === 0 ? [] : await outsideOf(gone, sends)
    const warnings = warningsOf(target, dependents, input.pause)
    const { kind, id, name } = target
    const common = {
      account: { id: account.id, name: account.name, sandbox: account.sandbox },
      warnings,
      target: { kind, id, name },
      steps: steps.map(shown),
      kept: dependents.kept.map((each) => ({ ...each })),
      outside,
      undo: [],
      requests: [],
    }
    if (steps.length === 0) return { ...common, outcome: 'unchanged', digest: null }
    const gate = await ctx.gate()
    const submission = await gate.submit({
      where: account,
      title: `${input.pause ? 'Pause' : 'Disconnect'} ${clean(name)}`,
      summary: summaryOf(ctx, target, dependents, steps, outside, input.pause),
      warnings,
      confirmName: name,
      writes: steps.map(({ write }) => write),
    })
    const { digest } = submission
    if (submission.outcome === 'dry_run') {
      return { ...common, outcome: 'dry_run', digest, requests: [...submission.document.requests] }
    }
    const undo = submission.results.flatMap((sent) => sent.undo ?? [])
    return { ...common, outcome: input.pause ? 'paused' : 'disconnected', digest, undo }
  },
  view: viewDisconnect,
})
