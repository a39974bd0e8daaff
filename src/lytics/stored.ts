import { canonicalJson, isObject, type Json, valueAt, withValueAt } from '../core/json.ts'
import type { Where } from '../core/where.ts'
import { writesDigest } from '../core/write.ts'
import { asSent } from '../http-request/escaping.ts'
import { secretName } from '../http-request/references.ts'
import { digestInput } from '../http-request/request.ts'
import { builderOf } from './kinds/all.ts'
import type { StoredWrite } from './stored-write.ts'
import type { LyticsWrite } from './write.ts'

const CONFIG = /^\/config\/([^/]+)$/

/**
 * A secret stands only in the configuration, under its own name: whoever types `klaviyo.api_key` must not find it sent
 * as the name of a job or to another address.
 */
const everySecretInPlace = ({ body, secrets }: StoredWrite): boolean =>
  secrets.every((pointer) => {
    const value = valueAt(body, pointer)
    const [, property] = CONFIG.exec(pointer) ?? []
    if (value === undefined || property === undefined) return value === undefined
    return secretName(value)?.endsWith(`.${property}`) === true
  })

/**
 * The write that a stored request is, made again by the builders of this program, so that its title, effect and
 * consequences are theirs and not the file's.
 * @param earlier the requests before it
 * @returns undefined for a request that they do not make
 */
function rebuild(stored: StoredWrite, earlier: readonly LyticsWrite[]): LyticsWrite | undefined {
  const { key, method, path, query, secrets } = stored
  const build = builderOf(stored.kind)
  if (build === undefined || !everySecretInPlace(stored)) return undefined
  try {
    const body = asSent((stored.body ?? {}) as Json)
    if (!isObject(body)) return undefined
    const made = { ...build({ body: body as Record<string, Json>, query, secrets, earlier }), key }
    const kept = { ...made, request: { method, path, query, body: stored.body as Json } }
    return canonicalJson(digestInput(made)) === canonicalJson(digestInput(kept)) ? made : undefined
  } catch {
    return undefined
  }
}

/**
 * All requests of a plan, made again in their order.
 * @returns the key of the first that this program does not make, where there is one
 */
export function rebuildAll(stored: readonly StoredWrite[]): readonly LyticsWrite[] | string {
  const writes: LyticsWrite[] = []
  for (const each of stored) {
    const write = rebuild(each, writes)
    if (write === undefined) return each.key
    writes.push(write)
  }
  return writes
}

/** The request as a plan keeps it; a secret in it is replaced by its name. */
export function store({ key, title, secrets, subject, action, request }: LyticsWrite, provider: string) {
  const { method, path, query } = request
  const body = secrets.reduce<unknown>((rest, pointer) => {
    const value = valueAt(rest, pointer)
    if (value === undefined || secretName(value) !== undefined) return rest
    return withValueAt(rest, pointer, { $secret: `${provider}.${pointer.split('/').at(-1)}` })
  }, request.body ?? null)
  const kind = action === 'command' ? `${subject.kind}_${key}` : subject.kind
  return { key, kind, title, method, path, query: { ...query }, body, secrets: [...secrets] }
}

/** What names a plan: the account and all that would be sent. */
export const planDigest = (where: Where, writes: readonly LyticsWrite[]): string =>
  writesDigest(where, writes.map(digestInput))
