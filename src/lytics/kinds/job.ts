import { isGone, isOver } from '../../core/job-status.ts'
import {
  asJson,
  canonicalJson,
  differingKeys,
  isObject,
  type Json,
  type JsonObject,
  pointerTo,
  withoutUndefined,
} from '../../core/json.ts'
import { CREATED, step } from '../../core/next.ts'
import { hideAt } from '../../core/redact.ts'
import { clean } from '../../core/text.ts'
import { asSent, literal } from '../../http-request/escaping.ts'
import { type IdOrRef, keysOf } from '../../http-request/references.ts'
import type { HttpRequest } from '../../http-request/request.ts'
import { part } from '../../http-request/url.ts'
import { EFFECTS } from '../effects.ts'
import type { Job } from '../models/job.ts'
import { workflowSlug } from '../slugs.ts'
import { type LyticsWrite, lyticsWrite, withoutNamedSecrets } from '../write.ts'
import { jobCommand, statusAfter } from './job-command.ts'
import type { Kind } from './kind.ts'

type Config = Readonly<Record<string, Json>>

/** Settings of a job, as the API names them. */
interface JobSettings {
  readonly description?: string
  readonly tag?: string
  readonly meta?: JsonObject
  readonly hidden?: boolean
  readonly verbose_logging?: boolean
  readonly expires_at?: string
  readonly quiet_time_of_day?: string
  readonly quiet_timezone?: string
  /** Hours. */
  readonly quiet_period?: number
  readonly drop_events_during_quiet_window?: boolean
  readonly monitoring?: JsonObject | null
}

/** What a job may have besides name, configuration and auths. An update resets what it leaves out. */
const SETTINGS = [
  'description',
  'tag',
  'meta',
  'hidden',
  'verbose_logging',
  'expires_at',
  'quiet_time_of_day',
  'quiet_timezone',
  'quiet_period',
  'drop_events_during_quiet_window',
] as const

/** A job to create. */
export interface NewJob extends JobSettings {
  /** Kebab or snake case. */
  readonly workflow: string
  readonly name: string
  readonly config: Config
  readonly auth_ids: readonly IdOrRef[]
}

/** Creates a job. The API starts it at once unless it is told not to. @param how.secrets JSON pointers into the body */
export function createJob(
  job: NewJob,
  how: { readonly run: boolean; readonly secrets?: readonly string[] },
): LyticsWrite {
  const { workflow, name, config, auth_ids, monitoring } = job
  const settings = Object.fromEntries(SETTINGS.map((key) => [key, job[key]]))
  const slug = workflowSlug(workflow)
  return lyticsWrite(
    {
      key: 'job',
      title: `Create the job "${clean(name)}"`,
      effect: EFFECTS.createJob,
      action: 'create',
      subject: { kind: 'job', name },
      consequences: [
        how.run
          ? 'It starts at once: data flows as soon as it is created.'
          : 'It is created without being started; jobs resume starts it.',
      ],
      undo: step('jobs kill', { job: CREATED }),
      needs: keysOf(auth_ids),
      secrets: how.secrets ?? [],
    },
    {
      method: 'POST',
      path: `/v2/job/${part(slug)}`,
      query: how.run ? {} : { run_job: 'false' },
      // References are in auth_ids only; all else is somebody's own data.
      body: literal(withoutUndefined({ name, workflow: slug, ...settings, monitoring, config, auth_ids }), [
        ...(how.secrets ?? []),
        ...auth_ids.map((_, at) => pointerTo('auth_ids', String(at))),
      ]),
    },
  )
}

const REPLACED = ['name', 'config', 'auth_ids', ...SETTINGS] as const

/** All of a job that an update replaces. */
const settingsOf = (job: Job): Record<string, Json> =>
  withoutUndefined(
    Object.fromEntries(REPLACED.map((key) => [key, job[key] === undefined ? undefined : asJson(job[key])])),
  )

/**
 * Sends the whole job back with the changes in it, so that nothing is reset. `monitoring` alone is kept when it is
 * left out: it goes along only where it changes, and null clears it.
 * @param before the job as it was read
 * @param after the same with the changes
 */
export function updateJob(
  before: Job,
  after: Job,
  how: { readonly secrets?: readonly string[] } = {},
): LyticsWrite {
  const secrets = how.secrets ?? []
  const monitored = JSON.stringify(before.monitoring) !== JSON.stringify(after.monitoring)
  const monitoring = (job: Job) => (monitored ? { monitoring: asJson(job.monitoring ?? null) } : {})
  const body = { ...settingsOf(after), ...monitoring(after) }
  const name = before.name ?? before.id
  return lyticsWrite(
    {
      key: 'job',
      title: `Change the job "${clean(name)}"`,
      effect: EFFECTS.updateJob,
      action: 'update',
      subject: { kind: 'job', id: before.id, name },
      consequences: [
        'A PUT replaces the whole job: unchanged values are sent back as they were read.',
        'A running job goes on with the new configuration.',
      ],
      before: hideAt({ ...settingsOf(before), ...monitoring(before) }, secrets),
      after: hideAt(body, secrets),
      secrets,
    },
    {
      method: 'PUT',
      path: `/v2/job/${part(workflowSlug(before.workflow ?? ''))}/${part(before.id)}`,
      body: literal(body),
    },
  )
}

/** Whether a request that creates a job starts it too. */
export const startsJob = ({ query }: Pick<HttpRequest, 'query'>): boolean => query.run_job !== 'false'

/** Workflow and configuration of the job that a request creates, as they will be sent; undefined for other requests. */
export function createdJob({ subject, action, request }: LyticsWrite) {
  const body = asSent(request.body ?? null)
  if (subject.kind !== 'job' || action !== 'create' || !isObject(body) || !isObject(body.config))
    return undefined
  return { workflow: String(body.workflow), config: body.config }
}

/** Configuration that a job has otherwise than the request that created it. */
export function changedKeys(write: LyticsWrite, job: Job): string[] {
  // Its references are in the credentials, not in the configuration.
  const body = asSent(withoutNamedSecrets(write).request.body ?? null)
  return isObject(body) && isObject(body.config) ? differingKeys(body.config, job.config) : []
}

/** Jobs: one is known by workflow, credentials and every configuration key that we would send. */
export const jobKind: Kind<Job> = {
  name: 'job',
  check: step('jobs list', { show_all: true }),
  all: (lytics) => lytics.jobs.list({ show_all: true }),
  get: (lytics, id) => lytics.jobs.get(id),
  isGone: ({ deleted, status }) => deleted === true || isGone(status),
  created: ({ created }) => created,
  isSame: (body, job) =>
    !isOver(job) &&
    job.workflow === body.workflow &&
    sorted(job.auth_ids) === sorted(body.auth_ids) &&
    isObject(body.config) &&
    differingKeys(body.config, job.config).length === 0,
  statusAfter,
  remove: (job) => jobCommand(job, 'kill'),
  builders: {
    // The body is checked by building: what comes out must be what was stored, to the letter.
    job: ({ body, query, secrets }) =>
      createJob(body as unknown as NewJob, { run: startsJob({ query }), secrets }),
  },
}

const sorted = (ids: unknown): string => canonicalJson(Array.isArray(ids) ? ids.map(String).sort() : [])
