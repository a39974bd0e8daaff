import { isAppError } from '../core/errors.ts'
import { asJson, isObject, type Json, pointerTo } from '../core/json.ts'
import { hideAt } from '../core/redact.ts'
import type { ReadBack } from '../core/write.ts'
import { pointerAsSent } from '../http-request/escaping.ts'
import type { Lytics } from './client.ts'
import { kindNamed } from './kinds/all.ts'
import type { Kind, Thing } from './kinds/kind.ts'
import type { LyticsWrite } from './write.ts'

type Body = Readonly<Record<string, Json>>

/** A clock of ours and one of the server's may differ by so much. */
const CLOCKS = 60_000

const isYounger = (created: string | undefined, since: Date | undefined): boolean =>
  since === undefined || Date.parse(created ?? '') >= since.getTime() - CLOCKS

/** What is looked for: secrets do not come back from the account, so they decide nothing. */
function withoutSecrets(body: Body, secrets: readonly string[]): Body {
  if (!isObject(body.config) || secrets.length === 0) return body
  const hidden = new Set(secrets.map(pointerAsSent))
  const config = Object.entries(body.config).filter(([name]) => !hidden.has(pointerTo('config', name)))
  return { ...body, config: asJson(Object.fromEntries(config)) }
}

/**
 * Looks whether what a request creates is there (DESIGN, section 3: the exact key of each kind of thing).
 * @param write with its references resolved
 * @param since only what was created after this; undefined for anything
 */
export async function findCreated(
  lytics: Lytics,
  { action, subject, request, secrets, existing = [] }: LyticsWrite,
  since?: Date,
): Promise<Json | undefined> {
  const kind = kindNamed(subject.kind)
  if (kind === undefined || action !== 'create' || !isObject(request.body)) return undefined
  const body = withoutSecrets(request.body as Body, secrets)
  const things = await kind.all(lytics)
  const found = things.find(
    (thing) =>
      kind.isSame(body, thing) &&
      !existing.includes(thing.id) &&
      (kind.created === undefined || isYounger(kind.created(thing), since)),
  )
  return found === undefined ? undefined : asJson(found)
}

/** The thing of this kind and id; undefined where it is there no more. */
export async function findThing(lytics: Lytics, kind: Kind, id: string): Promise<Thing | undefined> {
  try {
    const thing = await kind.get(lytics, id)
    return kind.isGone?.(thing) === true ? undefined : thing
  } catch (error) {
    if (isAppError(error) && error.fault === 'not_found') return undefined
    throw error
  }
}

/** How to look whether something was removed, or came to the state that a command leads to. Gone is gone, whoever did it. */
function stateReached(write: LyticsWrite, kind: Kind, lytics: () => Promise<Lytics>): ReadBack | undefined {
  const { id } = write.subject
  const status = write.action === 'command' ? kind.statusAfter?.(write) : undefined
  if (id === undefined || (write.action !== 'delete' && status === undefined)) return undefined
  return async () => {
    const thing = await findThing(await lytics(), kind, id)
    const reached = status === undefined ? thing === undefined : status.test(thing?.status ?? '')
    return reached ? { status: 200, data: { id } } : undefined
  }
}

/** How to look whether a write happened; undefined where nothing in the account would tell. */
export function readBackOf(write: LyticsWrite, lytics: () => Promise<Lytics>): ReadBack | undefined {
  const kind = kindNamed(write.subject.kind)
  if (kind === undefined) return undefined
  if (write.action !== 'create') return stateReached(write, kind, lytics)
  return async (sentAt) => {
    const data = await findCreated(await lytics(), write, sentAt)
    // What is read goes into the output: the account may give back what was sent in secret.
    return data === undefined
      ? undefined
      : { status: 201, data: hideAt(data, write.secrets.map(pointerAsSent)) }
  }
}
