import * as z from 'zod/mini'
import { idOf } from '../../core/json.ts'
import { hideAt } from '../../core/redact.ts'
import { clean } from '../../core/text.ts'
import type { Write } from '../../core/write.ts'
import type { Proposal, Warning } from '../../gate/types.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { Step } from '../../operation/fields.ts'
import type { Ui } from '../../terminal/ui.ts'

export const AccountOutput = z.object({ id: z.string(), name: z.string(), sandbox: z.boolean() })
export const WarningOutput = z.object({ code: z.string(), message: z.string(), blocking: z.boolean() })

/** What every command that writes one thing gives back. */
export const WriteOutput = z.object({
  outcome: z.enum(['created', 'updated', 'deleted', 'done', 'dry_run', 'unchanged']),
  account: AccountOutput,
  warnings: z.array(WarningOutput),
  /** Id of what was written; null in a dry run of a creation. */
  id: z.nullable(z.string()),
  name: z.string(),
  digest: z.nullable(z.string()),
  /** The resource as the API gave it back, or the requests that would have been sent. */
  result: z.unknown(),
  undo: z.nullable(Step),
})
export type WriteOutput = z.output<typeof WriteOutput>

const OUTCOMES = { create: 'created', update: 'updated', delete: 'deleted', command: 'done' } as const

/** Sends one write through the gate and gives the command's result. Errors are those of the gate. */
export async function submitOne(
  ctx: Ctx,
  write: Write,
  proposal: { summary: readonly string[]; warnings?: readonly Warning[] } & Partial<
    Pick<Proposal, 'edit' | 'assertUnchanged'>
  >,
): Promise<WriteOutput> {
  const account = await ctx.account()
  const gate = await ctx.gate()
  const { warnings = [], ...rest } = proposal
  const submission = await gate.submit({
    where: account,
    title: write.title,
    warnings,
    writes: [write],
    ...rest,
  })
  const common = {
    account: { id: account.id, name: account.name, sandbox: account.sandbox },
    warnings: [...warnings],
    name: write.subject.name,
    digest: submission.digest,
  }
  if (submission.outcome === 'dry_run') {
    const result = { requests: submission.document.requests }
    return { ...common, outcome: 'dry_run', id: write.subject.id ?? null, result, undo: null }
  }
  const [sent] = submission.results
  const data = sent?.data ?? null
  return {
    ...common,
    outcome: OUTCOMES[write.action],
    id: write.subject.id ?? idOf(data) ?? null,
    // The answer repeats what was sent; a secret in it stays hidden.
    result: hideAt(data, write.secrets),
    undo: sent?.undo ?? null,
  }
}

/** Says in a line or two what a write command did. */
export function viewWrite(output: WriteOutput, ui: Ui): string {
  if (output.outcome === 'dry_run') return `${ui.warn('Dry run:')} nothing was sent.\n`
  if (output.outcome === 'unchanged') return `Nothing to change on ${clean(output.name)}.\n`
  const id = output.id === null ? '' : ` ${ui.dim(output.id)}`
  const undo = output.undo === null ? '' : `Undo: ${ui.command(output.undo)}\n`
  return `${ui.good(output.outcome)} ${clean(output.name)}${id}\n${undo}`
}
