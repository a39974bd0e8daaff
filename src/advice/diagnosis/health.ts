import { unknownWorkflow } from '../../catalog/catalog.ts'
import type { Direction } from '../../catalog/types.ts'
import { placeholder, step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { AuthFact } from '../facts.ts'
import { creationLimit } from '../purpose.ts'
import { audienceCause } from './audience-checks.ts'
import { isUnhealthy, unhealthyAuth } from './auth-causes.ts'
import type { Cause } from './check.ts'
import { rootCauses } from './diagnose-job.ts'
import type { AudienceFact, JobFacts, LogFact, ObservedJob } from './facts.ts'
import { authCheck, isGone, jobName, statusCheck } from './job-checks.ts'
import { errorGroups, rateLimitOf, standingErrors } from './log.ts'
import { isStale, rateLimitCause, staleCause } from './log-checks.ts'
import { stamp } from './moments.ts'
import { audienceIds } from './settings.ts'
import { errorLine, explainError } from './symptoms.ts'

/** A link to a warehouse. */
export interface ConnectionFact {
  readonly id: string
  readonly label?: string | undefined
  readonly auth_ids?: readonly string[] | undefined
}

/** A query over a link, that feeds profiles. */
export interface DataModelFact {
  readonly id: string
  readonly name?: string | undefined
  readonly connection_id?: string | undefined
  readonly health?:
    | { readonly status?: string | undefined; readonly details?: string | undefined }
    | undefined
}

/** Everything that the state of an account is judged from. */
export interface AccountFacts {
  readonly now: Date
  /** All of them, killed and completed ones too: they count against the creations of the hour. */
  readonly jobs: readonly ObservedJob[]
  /** Credentials of integrations, no API tokens. */
  readonly auths: readonly AuthFact[]
  readonly segments: readonly AudienceFact[]
  readonly connections: readonly ConnectionFact[]
  readonly models: readonly DataModelFact[]
  /** By job: its newest log entries, as far as they were needed. */
  readonly logs: ReadonlyMap<string, readonly LogFact[]>
  /** By workflow slug. */
  readonly directions: ReadonlyMap<string, Direction>
  /** Jobs that have no credential and cannot work without one. */
  readonly withoutAuth: ReadonlySet<string>
}

/** Something that a cause touches. */
interface Affected {
  readonly kind: 'job' | 'connection' | 'datamodel'
  readonly id: string
  readonly name: string
  readonly status: string
}

/** One thing to fix, with all that it stops. */
export interface Finding extends Cause {
  readonly affects: readonly Affected[]
}

/** How much of a limit is used. */
export interface Limit {
  readonly limit: 'active_imports' | 'active_exports' | 'creations_per_hour'
  readonly used: number
  readonly max: number
  readonly near: boolean
}

/** What only the catalog knows of a workflow is not looked at here. */
const NO_WORKFLOW = unknownWorkflow('')

/** On duty, or trying to be. */
const isOnDuty = (job: ObservedJob): boolean =>
  !isGone(job) && !['completed', 'paused', 'pausing'].includes(job.status ?? '')

const affected = (job: ObservedJob): Affected => ({
  kind: 'job',
  id: job.id,
  name: jobName(job),
  status: clean(job.status ?? 'unknown'),
})

/** Broken credentials, each with what it stops. */
function authFindings(facts: AccountFacts): Finding[] {
  return facts.auths.filter(isUnhealthy).map((auth) => {
    const uses = (thing: { readonly auth_ids?: readonly string[] | null | undefined }) =>
      thing.auth_ids?.includes(auth.id) === true
    const jobs = facts.jobs.filter((job) => isOnDuty(job) && uses(job))
    const connections = facts.connections.filter(uses)
    const cause = unhealthyAuth(
      auth,
      facts.auths,
      jobs.map(({ id }) => id),
    )
    const cut = connections.map(
      ({ id, label }): Affected => ({ kind: 'connection', id, name: clean(label ?? id), status: '' }),
    )
    if (jobs.length + cut.length > 0) return { ...cause, affects: [...jobs.map(affected), ...cut] }
    return {
      ...cause,
      severity: 'note',
      what: `${cause.what} Nothing that is on duty uses it.`,
      mend: 'Renew it before it is used again, or delete it.',
      next: [step('disconnect', { target: auth.id })],
      affects: [],
    }
  })
}

/** The status with the last error that led to it. */
function withError(cause: Cause, logs: readonly LogFact[]): Cause {
  const [latest] = errorGroups(standingErrors(logs))
  if (latest === undefined) return cause
  const { meaning, mend } = explainError(latest)
  const error = clean(errorLine(latest))
  return { ...cause, what: `${cause.what} It met ${error}. ${meaning}`, mend }
}

/** What is wrong with one job, apart from broken credentials. */
function jobCauses(job: ObservedJob, facts: AccountFacts): Cause[] {
  const { now, auths, segments, withoutAuth } = facts
  const logs = facts.logs.get(job.id) ?? []
  const ids = job.auth_ids ?? []
  const broken = auths.some((auth) => isUnhealthy(auth) && ids.includes(auth.id))
  const single: JobFacts = {
    now,
    job,
    workflow: NO_WORKFLOW,
    needsAuth: withoutAuth.has(job.id),
    auths,
    segments,
    fields: [],
    coverage: new Map(),
    streams: [],
    logs,
  }
  const auth = authCheck(single).causes.filter(({ code }) => code === 'auth_missing')
  if (!isOnDuty(job)) return auth.length > 0 && !isGone(job) && job.status !== 'completed' ? [...auth] : []
  const audience = audienceIds(NO_WORKFLOW, job.config ?? {}).flatMap(
    (id) =>
      audienceCause(
        job,
        NO_WORKFLOW,
        id,
        segments.find((segment) => segment.id === id),
      ) ?? [],
  )
  // What a broken credential stops is told with the credential.
  if (broken) return [...auth, ...audience]
  return [
    ...auth,
    ...statusCheck(single).causes.map((cause) => withError(cause, logs)),
    ...(rateLimitOf(logs) === undefined ? [] : [rateLimitCause(job, now)]),
    ...(isStale({ job, now, logs }) ? [staleCause({ job, now, logs })] : []),
    ...audience,
  ]
}

/** Warehouse links without a credential, and queries over them that do not work. */
function warehouseFindings({ connections, models, auths }: AccountFacts): Finding[] {
  const known = new Set(auths.map(({ id }) => id))
  const cut = connections
    .filter(({ auth_ids: ids = [] }) => ids.length > 0 && ids.every((id) => !known.has(id)))
    .map(
      ({ id, label = id }): Finding => ({
        code: 'connection_without_auth',
        severity: 'fault',
        about: { kind: 'connection', id, name: clean(label) },
        what: `The credential of the connection "${clean(label)}" does not exist any more: its data models read nothing.`,
        mend: 'Give it another one.',
        next: [step('connections update', { connection: id, auth: [placeholder('label')] })],
        affects: models
          .filter(({ connection_id }) => connection_id === id)
          .map((model) => ({
            kind: 'datamodel',
            id: model.id,
            name: clean(model.name ?? model.id),
            status: clean(model.health?.status ?? ''),
          })),
      }),
    )
  const ill = models
    .filter(({ health }) => /unhealthy|fail|error/i.test(health?.status ?? ''))
    .map(({ id, name = id, health, connection_id = '' }): Finding => {
      const details = clean(health?.details ?? '')
      return {
        code: 'datamodel_unhealthy',
        severity: 'fault',
        about: { kind: 'datamodel', id, name: clean(name) },
        what: `The data model "${clean(name)}" does not read its warehouse${details === '' ? '' : `: ${details}`}.`,
        mend: 'Check its query and the rights of its credential.',
        next: [step('connections get', { connection: connection_id })],
        affects: [],
      }
    })
  return [...cut, ...ill]
}

const NEAR = { active: 0.9, creations: 0.8 } as const
const ACTIVE = /^(running|sleeping|initializing|unknown|fault)/

/** How much of the account's limits is used (API.md, 3). */
export function limitsOf({ jobs, directions, now }: AccountFacts): Limit[] {
  const active = (direction: Direction): number =>
    jobs.filter(
      (job) =>
        !isGone(job) &&
        ACTIVE.test(job.status ?? '') &&
        directions.get((job.workflow ?? '').replaceAll('-', '_')) === direction,
    ).length
  const limit = (name: Limit['limit'], used: number, max: number, share: number): Limit => ({
    limit: name,
    used,
    max,
    near: used >= max * share,
  })
  return [
    limit('active_imports', active('import'), 100, NEAR.active),
    limit('active_exports', active('export'), 200, NEAR.active),
    limit('creations_per_hour', creationLimit(jobs, now).used, 10, NEAR.creations),
  ]
}

const NAMES = {
  active_imports: 'active imports',
  active_exports: 'active exports',
  creations_per_hour: 'job creations of the last hour',
} as const

function limitFinding({ limit, used, max }: Limit, { jobs, now }: AccountFacts): Finding {
  const { freeAt } = creationLimit(jobs, now)
  const wait = freeAt === undefined ? 'Leave some for later.' : `The next one is free at ${stamp(freeAt)}.`
  const creations = limit === 'creations_per_hour'
  return {
    code: `limit_${limit}`,
    severity: 'warning',
    about: { kind: 'account', id: limit, name: NAMES[limit] },
    what: `${used} of ${max} ${NAMES[limit]} are used${used >= max ? ': no more can be made' : ''}.`,
    mend: creations ? wait : 'Kill or pause jobs that nobody needs any more.',
    next: creations ? [] : [step('jobs list')],
    affects: [],
  }
}

const RANK = { fault: 0, warning: 1, note: 2 } as const

/** Everything to fix in the account, the gravest first. */
export function accountFindings(facts: AccountFacts): Finding[] {
  const jobs = facts.jobs.flatMap((job) =>
    rootCauses(jobCauses(job, facts)).map((cause): Finding => ({ ...cause, affects: [affected(job)] })),
  )
  const limits = limitsOf(facts)
    .filter(({ near }) => near)
    .map((limit) => limitFinding(limit, facts))
  return [...authFindings(facts), ...jobs, ...warehouseFindings(facts), ...limits].toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity],
  )
}
