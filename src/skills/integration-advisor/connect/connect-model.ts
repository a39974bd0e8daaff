import type { ModelDraft } from '../../../advice/import/data-model.ts'
import { AppError } from '../../../core/errors.ts'
import { type NextStep, step } from '../../../core/next.ts'
import { clean } from '../../../core/text.ts'
import { existingModel, watchModel } from '../../../flows/import/data-models.ts'
import { type Draft, summaryOf, titleOf, writesOf } from '../../../flows/integration/draft.ts'
import type { Session } from '../../../flows/run/session.ts'
import type { DataModel } from '../../../lytics/client.ts'
import { saving } from '../plans/save-plan.ts'
import { documentOf } from './connect-document.ts'
import type { ConnectOutput } from './connect-output.ts'

interface Options {
  readonly start: boolean
  readonly wait: number
  readonly another: boolean
}

/** Models have no commands of their own yet: what there is to look at is the connection that they read. */
const nextOf = (model: ModelDraft): NextStep[] => [
  step('connections get', { connection: model.connection_id }),
  step('schema fields'),
]

async function outputOf(
  session: Session,
  draft: Draft,
  model: ModelDraft,
  found: { readonly data: DataModel; readonly digest: string | null; readonly options: Options },
): Promise<ConnectOutput> {
  const { ctx } = session
  const { data, digest, options } = found
  const common = { ...documentOf(session, draft), job: null, next: nextOf(model) }
  const outcome = digest === null ? ('existing' as const) : ('created' as const)
  if (digest !== null && !options.start)
    return { ...common, outcome, digest, data_model: data, verification: 'skipped', logs: [] }
  const seconds = digest === null ? 0 : options.wait
  const seen = await ctx.progress.during('Watching the data model', () => watchModel(ctx, data.id, seconds))
  const logs = seen.logs.slice(-3).map((log) => ({ ...log, level: 'info' }))
  const { verification, verification_reason, model: data_model = data } = seen
  return { ...common, outcome, digest, data_model, verification, verification_reason, logs }
}

/**
 * Creates the data model of an import, starts its first sync and watches it; finds the one that is there already.
 * @throws AppError conflict for one of the same name that differs, unavailable at the limit of the account
 */
export async function connectModel(
  session: Session,
  draft: Draft,
  model: ModelDraft,
  options: Options,
): Promise<ConnectOutput> {
  const { ctx } = session
  const existing = existingModel(model, await (await ctx.lytics()).dataModels.list(), options.another)
  if (existing !== undefined)
    return await outputOf(session, draft, model, { data: existing, digest: null, options })
  const submission = await (await ctx.gate()).submit({
    where: session.snapshot.account,
    title: titleOf(draft),
    summary: summaryOf(draft),
    warnings: session.warnings,
    writes: writesOf(draft, options.start),
    save: saving(session, draft, options),
  })
  if (submission.outcome === 'dry_run') {
    const common = { ...documentOf(session, draft), job: null, data_model: null, next: [] }
    return { ...common, outcome: 'dry_run', digest: submission.digest, verification: 'skipped', logs: [] }
  }
  const data = submission.results[0]?.data as unknown as DataModel
  const output = await outputOf(session, draft, model, { data, digest: submission.digest, options })
  if (output.verification !== 'faulted') return output
  throw new AppError('failed', `The data model "${clean(model.name)}" was created and reports errors`, {
    code: 'model_faulted',
    hint: 'It exists and tries again on its schedule. See why in Lytics under Data Models.',
    result: output,
  })
}
