import type { Auth, Connection, DataModel, Job } from '../../lytics/client.ts'
import { nameOf } from '../account/names.ts'
import type { Holdings } from './account.ts'
import { authsOfProvider, isConnectionOf, isWorkflowOf, type Kept } from './ownership.ts'
import type { Target } from './target.ts'

/** All that depends on a target, and what only seems to. */
export interface Dependents {
  readonly jobs: readonly Job[]
  readonly models: readonly DataModel[]
  readonly connections: readonly Connection[]
  readonly auths: readonly Auth[]
  readonly kept: readonly Kept[]
}

const NOTHING: Dependents = { jobs: [], models: [], connections: [], auths: [], kept: [] }

const includesAny = (ids: readonly string[] | null | undefined, wanted: ReadonlySet<string>): boolean =>
  (ids ?? []).some((id) => wanted.has(id))

const idsOf = (things: readonly { readonly id: string }[]): Set<string> => new Set(things.map(({ id }) => id))

const modelsOf = (connections: readonly Connection[], { models }: Holdings): DataModel[] => {
  const ids = idsOf(connections)
  return models.filter(({ connection_id }) => ids.has(connection_id ?? ''))
}

/** No documented property of a job names a connection; one that holds its id reads it anyway. */
const reads = (job: Job, connection: Connection): boolean =>
  JSON.stringify(job.config ?? {}).includes(JSON.stringify(connection.id))

/** Connections that lose their only credential go down; those with another one stay. */
function connectionsWith(auths: readonly Auth[], { connections }: Holdings) {
  const ids = idsOf(auths)
  const touched = connections.filter(({ auth_ids }) => includesAny(auth_ids, ids))
  const down = touched.filter(({ auth_ids = [] }) => auth_ids.every((id) => ids.has(id)))
  const kept = touched
    .filter((connection) => !down.includes(connection))
    .map(
      (connection): Kept => ({
        kind: 'connection',
        id: connection.id,
        name: nameOf(connection),
        why: 'it has another credential, and loses this one',
      }),
    )
  return { down, kept }
}

function ofAuths(auths: readonly Auth[], holdings: Holdings): Dependents {
  const ids = idsOf(auths)
  const { down, kept } = connectionsWith(auths, holdings)
  const jobs = holdings.jobs.filter(
    (job) => includesAny(job.auth_ids, ids) || down.some((connection) => reads(job, connection)),
  )
  return { jobs, models: modelsOf(down, holdings), connections: down, auths, kept }
}

function ofConnection(connection: Connection, holdings: Holdings): Dependents {
  const jobs = holdings.jobs.filter((job) => reads(job, connection))
  const mine = holdings.auths.filter(({ id }) => connection.auth_ids?.includes(id) === true)
  const usersOf = (auth: Auth): string[] => [
    ...holdings.jobs.filter((job) => !jobs.includes(job) && job.auth_ids?.includes(auth.id)).map(nameOf),
    ...holdings.connections
      .filter((other) => other.id !== connection.id && other.auth_ids?.includes(auth.id))
      .map(nameOf),
  ]
  const kept = mine
    .filter((auth) => usersOf(auth).length > 0)
    .map(
      (auth): Kept => ({
        kind: 'auth',
        id: auth.id,
        name: nameOf(auth),
        why: `still used by ${usersOf(auth).join(', ')}`,
      }),
    )
  const auths = mine.filter((auth) => usersOf(auth).length === 0)
  return { jobs, models: modelsOf([connection], holdings), connections: [connection], auths, kept }
}

function ofProvider(target: Target & { kind: 'provider' }, holdings: Holdings): Dependents {
  const { entry } = target
  if (entry === undefined) {
    const auths = holdings.auths.filter(({ provider_slug }) => provider_slug === target.id)
    return ofAuths(auths, holdings)
  }
  const { own, kept } = authsOfProvider(entry, holdings)
  const by = ofAuths(own, holdings)
  const jobs = holdings.jobs.filter((job) => by.jobs.includes(job) || isWorkflowOf(job, entry))
  const connections = holdings.connections.filter(
    (connection) => by.connections.includes(connection) || isConnectionOf(connection.provider_slug, entry),
  )
  const staying = by.kept.filter(({ id }) => !idsOf(connections).has(id))
  return { ...by, jobs, connections, models: modelsOf(connections, holdings), kept: [...kept, ...staying] }
}

/** All dependents of a target, in the order in which they are removed: jobs, data models, connections, auths. */
export function dependentsOf(target: Target, holdings: Holdings): Dependents {
  if (target.kind === 'auth') return ofAuths([target.auth], holdings)
  if (target.kind === 'connection') return ofConnection(target.connection, holdings)
  return target.kind === 'provider' ? ofProvider(target, holdings) : NOTHING
}
