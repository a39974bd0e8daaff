import { differingKeys, isOver } from '../../advice/purpose.ts'
import { canonicalJson, isObject, type Json, pointerTo } from '../../core/json.ts'
import { normalize } from '../../core/text.ts'
import type { SentResult, Write } from '../../core/write.ts'
import type { Auth, Connection, DataModel, Job } from '../../lytics/client.ts'
import { pointerAsSent, withHidden } from '../../lytics/write-parts.ts'
import type { Ctx } from '../../operation/ctx.ts'

type Body = Readonly<Record<string, Json>>

/** A clock of ours and one of the server's may differ by so much. */
const CLOCKS = 60_000

const made = (created: string | undefined, since: Date | undefined): boolean =>
  since === undefined || Date.parse(created ?? '') >= since.getTime() - CLOCKS

const isAuth = (body: Body, auth: Auth): boolean =>
  auth.label === body.label && normalize(auth.type ?? '') === normalize(String(body.type))

const isConnection = (body: Body, connection: Connection): boolean =>
  connection.label === body.label &&
  connection.provider_slug === body.provider_slug &&
  Object.entries(isObject(body.config) ? body.config : {}).every(
    ([key, value]) => canonicalJson(connection.config?.[key]) === canonicalJson(value),
  )

/** Its slug is its own, where one is given. */
const isDataModel = (body: Body, model: DataModel): boolean =>
  model.connection_id === body.connection_id &&
  (body.slug === undefined ? model.name === body.name : model.slug === body.slug)

/** Same workflow and auths, and every config key that we would send; keys that the server added do not count. */
const isJob = (body: Body, job: Job): boolean =>
  job.deleted !== true &&
  !isOver(job.status) &&
  job.workflow === body.workflow &&
  canonicalJson([...(job.auth_ids ?? [])].sort()) ===
    canonicalJson([...(Array.isArray(body.auth_ids) ? body.auth_ids.map(String) : [])].sort()) &&
  isObject(body.config) &&
  differingKeys(body.config, job).length === 0

/** What is looked for: secrets do not come back from the account, so they decide nothing. */
function withoutSecrets(body: Body, secrets: readonly string[]): Body {
  if (!isObject(body.config) || secrets.length === 0) return body
  const hidden = new Set(secrets.map(pointerAsSent))
  const config = Object.entries(body.config).filter(([name]) => !hidden.has(pointerTo('config', name)))
  return { ...body, config: Object.fromEntries(config) as Json }
}

/**
 * Looks whether what a request creates is there (DESIGN, section 3: the exact key of each kind of thing).
 * @param write with its references resolved
 * @param since only what was made after this; undefined for anything
 * @param others ids of what was there before and is not it
 */
export async function findCreated(
  ctx: Ctx,
  write: Write,
  since?: Date,
  others: readonly string[] = [],
): Promise<Json | undefined> {
  if (write.action !== 'create' || !isObject(write.body)) return undefined
  const body = withoutSecrets(write.body as Body, write.secrets)
  const lytics = await ctx.lytics()
  const find = async (): Promise<unknown> => {
    switch (write.subject.kind) {
      case 'auth':
        return (await lytics.auths.list()).find((auth) => isAuth(body, auth) && made(auth.created, since))
      case 'connection':
        return (await lytics.connections.list()).find(
          (each) => isConnection(body, each) && made(each.created, since),
        )
      case 'datamodel':
        return (await lytics.dataModels.list()).find((model) => isDataModel(body, model))
      case 'job':
        return (await lytics.jobs.list({ show_all: true })).find(
          (job) => isJob(body, job) && !others.includes(job.id) && made(job.created, since),
        )
      default:
        return undefined
    }
  }
  return (await find()) as Json | undefined
}

/** For the gate: whether a creation that got no clear answer happened after all. */
export const createdReadBack =
  (ctx: Ctx, others: readonly string[] = []) =>
  async (write: Write, sentAt: Date): Promise<SentResult | undefined> => {
    const data = await findCreated(ctx, write, sentAt, others)
    // What is read goes into the output: the account may give back what was sent in secret.
    return data === undefined ? undefined : { status: 201, data: withHidden(data, write.secrets) }
  }
