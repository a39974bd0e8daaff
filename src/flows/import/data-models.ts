import type { ModelDraft } from '../../advice/import/data-model.ts'
import { AppError } from '../../core/errors.ts'
import { poll, watchPace } from '../../core/poll.ts'
import { clean } from '../../core/text.ts'
import type { DataModel } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { readAfterWrite } from '../run/after-write.ts'

/** Data models that an account may have. */
const MOST_MODELS = 100

const plain = (sql: string | undefined): string =>
  (sql ?? '')
    .replace(/[`"[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const sameSource = (model: ModelDraft, other: DataModel): boolean =>
  other.connection_id === model.connection_id && plain(other.sql) === plain(model.sql)

/**
 * Looks for a data model that does this already.
 * @param another a second one is wanted on purpose; it still needs a name of its own
 * @throws AppError conflict (exit 6) for one of the same name that does something else, unavailable at the limit
 */
export function existingModel(
  model: ModelDraft,
  models: readonly DataModel[],
  another = false,
): DataModel | undefined {
  const same = another ? undefined : models.find((other) => sameSource(model, other))
  if (same !== undefined) return same
  const named = models.find(({ slug, name }) => slug === model.slug || name === model.name)
  if (named !== undefined)
    throw new AppError('conflict', `A data model "${clean(named.name ?? named.id)}" is there already`, {
      code: 'model_differs',
      hint: 'Give the new one a name of its own (--name), or change the other in Lytics under Data Models.',
    })
  if (models.length >= MOST_MODELS)
    throw new AppError(
      'unavailable',
      `The account has ${models.length} data models, and Lytics allows no more`,
      {
        code: 'model_limit',
        hint: 'Nothing was sent. Delete one that nobody needs, or import with a job (--via job).',
      },
    )
  return undefined
}

/** What watching a new data model found out. */
export interface ModelNews {
  readonly verification: 'verified' | 'pending' | 'faulted'
  /** Why it could not be read; null where it was. */
  readonly verification_reason: string | null
  /** Absent where it could not be read. */
  readonly model?: DataModel | undefined
  readonly logs: readonly { readonly message: string; readonly timestamp: string }[]
}

async function readNews(ctx: Ctx, id: string): Promise<ModelNews & { readonly isFinal: boolean }> {
  const lytics = await ctx.lytics()
  const [read, log] = await Promise.all([
    readAfterWrite(() => lytics.dataModels.get(id)),
    readAfterWrite(() => lytics.dataModels.logs(id)),
  ])
  const { value: model } = read
  const errors = Array.isArray(model?.sync_errors) ? model.sync_errors.length : 0
  const bad = errors > 0 || model?.health?.status === 'unhealthy'
  const entries = log.value ?? []
  const done = entries.some(({ verb = '' }) => /^sync(ed|_)/.test(verb))
  const logs = entries.map(({ message = '', timestamp = '' }) => ({ message, timestamp }))
  const verification_reason = read.reason ?? log.reason
  const verification = bad ? 'faulted' : done && verification_reason === null ? 'verified' : 'pending'
  const isFinal = verification !== 'pending' || read.isFinal || log.isFinal
  return { model, logs, verification, verification_reason, isFinal }
}

/** Watches a new data model until its log or its health says something, or the wait is over. */
export async function watchModel(ctx: Ctx, id: string, seconds: number): Promise<ModelNews> {
  const { isFinal: _, ...news } = await poll(
    ctx,
    watchPace(seconds),
    () => readNews(ctx, id),
    ({ isFinal }) => isFinal,
  )
  return news
}
