import { samePurpose } from '../../advice/purpose.ts'
import { AppError } from '../../core/errors.ts'
import { isObject, type Json } from '../../core/json.ts'
import { clean, normalize } from '../../core/text.ts'
import type { Auth, Connection, Segment } from '../../lytics/client.ts'
import { planDigest, rebuildAll } from '../../lytics/stored.ts'
import type { AccountSnapshot } from '../account/snapshot.ts'
import { accountFact, schemaDigest, segmentFact } from './make-plan.ts'
import type { PlanFile } from './plan-file.ts'

const cannot = (what: string, why: string): AppError =>
  new AppError('conflict', `${what} ${why} on this account`, {
    code: 'cannot_rebind',
    hint: 'Nothing was sent. Give it the same name there, or make the plan again on this account.',
  })

/** The one thing of a name. @throws AppError conflict where there is none, or more than one */
function one<T>(what: string, items: readonly T[]): T {
  const [only, second] = items
  if (only === undefined) throw cannot(what, 'is not there')
  if (second !== undefined) throw cannot(what, 'is there more than once')
  return only
}

function authThere(file: PlanFile, snapshot: AccountSnapshot) {
  const { auth } = file.facts
  if (auth === null || auth.is_new) return undefined
  const same = snapshot.auths.filter(
    ({ label, type }) => label === auth.label && normalize(type ?? '') === normalize(auth.type),
  )
  return one(`The credential "${clean(auth.label)}"`, same)
}

function segmentThere(file: PlanFile, snapshot: AccountSnapshot) {
  const { segment } = file.facts
  if (segment === null) return undefined
  const bySlug = snapshot.segments.filter(
    ({ slug_name }) => segment.slug !== '' && slug_name === segment.slug,
  )
  const byName = snapshot.segments.filter(({ name }) => name === segment.name)
  return one(`The audience "${clean(segment.name)}"`, bySlug.length > 0 ? bySlug : byName)
}

function connectionThere(file: PlanFile, connections: readonly Connection[]): Connection | undefined {
  const { connection } = file.facts
  if (connection === null) return undefined
  const same = connections.filter(({ label }) => label === connection.label)
  return one(`The connection "${clean(connection.label)}"`, same)
}

/** Replaces whole texts that are ids of the other account, wherever they stand. */
function exchanged(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => exchanged(item, ids))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exchanged(item, ids)]))
}

/**
 * The jobs there that served the purpose when the plan was made. Whoever rebinds a plan for a second time means the
 * same job, so it must not depend on when that is.
 */
const othersThere = (file: PlanFile, writes: PlanFile['writes'], snapshot: AccountSnapshot): string[] =>
  writes.flatMap(({ kind, body }) => {
    if (kind !== 'job' || !isObject(body) || !isObject(body.config) || !Array.isArray(body.auth_ids))
      return []
    const { workflow, auth_ids, config } = body
    const purpose = {
      workflow: String(workflow),
      auth_ids: auth_ids.map(String),
      config,
      keys: file.facts.purpose,
    }
    return samePurpose(purpose, snapshot.jobs)
      .filter(({ created }) => Date.parse(created ?? '') < Date.parse(file.made))
      .map(({ id }) => id)
  })

/** What the plan uses, found by name on this account. */
interface Counterparts {
  readonly auth: Auth | undefined
  readonly segment: Segment | undefined
  readonly connection: Connection | undefined
}

/** The ids of the other account with those of this one. */
const idsOf = ({ facts }: PlanFile, found: Counterparts): ReadonlyMap<string, string> =>
  new Map(
    (['auth', 'segment', 'connection'] as const).flatMap((kind) => {
      const [from, to] = [facts[kind], found[kind]]
      return from === null || to === undefined ? [] : [[from.id, to.id] as const]
    }),
  )

function factsHere({ facts }: PlanFile, { auth, segment, connection }: Counterparts): PlanFile['facts'] {
  return {
    ...facts,
    auth:
      auth === undefined || facts.auth === null
        ? facts.auth
        : { ...facts.auth, id: auth.id, status: auth.status ?? 'unknown' },
    segment: segment === undefined ? facts.segment : segmentFact(segment),
    connection: connection === undefined ? null : { id: connection.id, label: connection.label ?? '' },
    reach: null,
  }
}

function keptIds({ facts, reasons }: PlanFile): PlanFile['warnings'] {
  const kept = facts.purpose.filter((name) => reasons[name] !== undefined)
  const message = `Taken over as they are: ${kept.join(', ')}. Check that they belong to this account.`
  return kept.length === 0 ? [] : [{ code: 'outside_ids_kept', message, blocking: false }]
}

/**
 * The same plan for another account: credential, audience and connection are found by name there, and it gets a
 * digest of its own.
 * Ids of outside things (an ad account, a list) stay as they are, and the plan says so.
 * @param connections those of the account, where the plan reads through one
 * @throws AppError conflict (exit 6) where a name is not there, or is there twice
 */
export function rebind(
  file: PlanFile,
  snapshot: AccountSnapshot,
  connections: readonly Connection[] = [],
): PlanFile {
  const found = {
    auth: authThere(file, snapshot),
    segment: segmentThere(file, snapshot),
    connection: connectionThere(file, connections),
  }
  const ids = idsOf(file, found)
  const writes = file.writes.map((write) => ({ ...write, body: exchanged(write.body, ids) as Json }))
  const rebuilt = rebuildAll(writes)
  if (typeof rebuilt === 'string') throw new Error(`The request ${rebuilt} cannot be rebound`)
  const { account } = snapshot
  return {
    ...file,
    digest: planDigest(account, rebuilt),
    account: accountFact(account),
    warnings: [...file.warnings, ...keptIds(file)],
    facts: {
      ...factsHere(file, found),
      schema: schemaDigest(snapshot.fields),
      others: file.facts.another ? othersThere(file, writes, snapshot) : [],
    },
    // Measured on the other account.
    mapping: file.mapping.map((row) => ({ ...row, coverage: null })),
    writes,
  }
}
