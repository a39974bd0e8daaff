import { canonicalJson, isObject, type Json, valueAt, withValueAt } from '../../core/json.ts'
import { type Write, writeDigestInput } from '../../core/write.ts'
import { createDataModel, type NewDataModel, syncNewDataModel } from '../../lytics/data-model-writes.ts'
import { asSent } from '../../lytics/write-parts.ts'
import {
  createAuth,
  createConnection,
  createJob,
  type NewAuth,
  type NewConnection,
  type NewJob,
} from '../../lytics/writes.ts'
import type { StoredWrite } from './stored-write.ts'

type Body = Record<string, Json>

/** What a plan keeps of the one command that it may hold: the first sync of a data model that it creates. */
const SYNC = 'datamodel_sync'

type Builder = (body: Body, stored: StoredWrite, earlier: readonly Write[]) => Write

/** The builder of each kind of request that a plan may hold. It takes the body as it will be sent. */
const BUILDERS: Readonly<Record<string, Builder>> = {
  // The bodies are checked by building: what comes out must be what was stored, to the letter.
  auth: (body, { secrets }) => createAuth(body as unknown as NewAuth, secrets),
  connection: (body) => createConnection(body as unknown as NewConnection),
  datamodel: (body) => createDataModel(body as unknown as NewDataModel),
  job: (body, { query, secrets }) =>
    createJob(body as unknown as NewJob, { run: query.run_job !== 'false', secrets }),
  [SYNC]: (_body, _stored, earlier) =>
    syncNewDataModel(earlier.find(({ key }) => key === 'datamodel')?.subject.name ?? ''),
}

/** Puts the names of secrets in their places again: building takes a key that begins with $ for somebody's own data. */
function withSecrets(write: Write, stored: StoredWrite): Write {
  if (write.body === undefined) return write
  const body = stored.secrets.reduce<unknown>((rest, pointer) => {
    const value = valueAt(stored.body, pointer)
    return value === undefined ? rest : withValueAt(rest, pointer, value)
  }, write.body)
  return { ...write, body: body as Json }
}

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
    return (
      isObject(value) &&
      Object.keys(value).length === 1 &&
      typeof value.$secret === 'string' &&
      value.$secret.endsWith(`.${property}`)
    )
  })

/**
 * The write that a stored request is, made anew by the builders of this program, so that its title, effect and
 * consequences are theirs and not the file's.
 * @param earlier the requests before it
 * @returns undefined for a request that they do not make
 */
function rebuild(stored: StoredWrite, earlier: readonly Write[]): Write | undefined {
  const build = BUILDERS[stored.kind]
  const known = isObject(stored.body) || (stored.kind === SYNC && stored.body === null)
  if (build === undefined || !known || !everySecretInPlace(stored)) return undefined
  try {
    const sent = stored.body === null ? {} : (asSent(stored.body as Body) as Body)
    const made = withSecrets(build(sent, stored, earlier), stored)
    const write = { ...made, key: stored.key }
    const { method, path, query, body } = stored
    const same =
      canonicalJson(writeDigestInput(write)) ===
      canonicalJson(writeDigestInput({ ...write, method, path, query, body: body as Json }))
    return same ? write : undefined
  } catch {
    return undefined
  }
}

/**
 * All requests of a plan, made anew in their order.
 * @returns the key of the first that this program does not make, where there is one
 */
export function rebuildAll(stored: readonly StoredWrite[]): readonly Write[] | string {
  const writes: Write[] = []
  for (const each of stored) {
    const write = rebuild(each, writes)
    if (write === undefined) return each.key
    writes.push(write)
  }
  return writes
}

/** The request as a plan keeps it; a secret that stands in it is replaced by its name. */
export function store(write: Write, provider: string): StoredWrite {
  const { key, title, method, path, query, secrets, subject, action } = write
  const body = secrets.reduce<unknown>((rest, pointer) => {
    const value = valueAt(rest, pointer)
    if (value === undefined || (isObject(value) && '$secret' in value)) return rest
    return withValueAt(rest, pointer, { $secret: `${provider}.${pointer.split('/').at(-1)}` })
  }, write.body ?? null)
  const kind = action === 'command' ? SYNC : subject.kind
  return { key, kind, title, method, path, query: { ...query }, body, secrets: [...secrets] }
}
