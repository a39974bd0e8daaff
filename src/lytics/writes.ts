import type { Json, JsonObject } from '../core/json.ts'
import { clean } from '../core/text.ts'
import type { Write } from '../core/write.ts'
import { EFFECTS } from './effects.ts'
import { asJson } from './json-value.ts'
import type { Auth } from './models/auth.ts'
import type { Connection } from './models/connection.ts'
import type { Job } from './models/job.ts'
import { authTypeSlug, workflowSlug } from './slugs.ts'
import { part } from './url.ts'
import { BASE, CLI, given, type IdOrRef, keysOf, literal, literalMembers, withHidden } from './write-parts.ts'

type Config = Readonly<Record<string, Json>>

const nameOf = ({ id, label }: { readonly id: string; readonly label?: string | undefined }): string =>
  label ?? id

/** A credential to store. */
export interface NewAuth {
  /** Kebab or snake case. */
  readonly type: string
  readonly label: string
  readonly config: Config
  readonly provider_slug?: string
  readonly description?: string
}

/** Stores a credential. @param secrets JSON pointers into the body, for example `/config/api_key` */
export function createAuth(auth: NewAuth, secrets: readonly string[]): Write {
  const type = authTypeSlug(auth.type)
  const { label, config, provider_slug, description } = auth
  return {
    ...BASE,
    key: 'auth',
    title: `Create the credential "${clean(label)}"`,
    effect: EFFECTS.createAuth,
    action: 'create',
    subject: { kind: 'auth', name: label },
    consequences: ['Lytics stores the credential; its secrets never come back out.'],
    undo: `${CLI} auths delete {id}`,
    method: 'POST',
    path: `/v2/auth/${part(type)}`,
    body: given({ label, type, provider_slug, description, config: literal(config) }),
    secrets,
  }
}

/** Replaces a credential as a whole: the API takes nothing less, and what was there is gone. */
export function updateAuth(
  auth: Auth,
  after: { readonly label: string; readonly description: string; readonly config: Config },
  secrets: readonly string[],
): Write {
  const { label, description, config } = after
  return {
    ...BASE,
    key: 'auth',
    title: `Replace the credential "${clean(nameOf(auth))}"`,
    effect: EFFECTS.updateAuth,
    action: 'update',
    subject: { kind: 'auth', id: auth.id, name: nameOf(auth) },
    consequences: [
      'A PUT replaces: the old secrets are gone and cannot be brought back.',
      'Jobs that use it go on with the new ones.',
    ],
    before: { label: auth.label ?? '', description: auth.description ?? '' },
    after: { label, description },
    method: 'PUT',
    path: `/v2/auth/${part(authTypeSlug(auth.type ?? ''))}/${part(auth.id)}`,
    body: { label, description, config: literal(config) },
    secrets,
  }
}

/** Deletes a credential for good; the jobs that use it stop. */
export const deleteAuth = (auth: Auth): Write => ({
  ...BASE,
  key: 'auth',
  title: `Delete the credential "${clean(nameOf(auth))}"`,
  effect: EFFECTS.deleteAuth,
  action: 'delete',
  subject: { kind: 'auth', id: auth.id, name: nameOf(auth) },
  consequences: ['It is taken out of every job that uses it, and those jobs stop.', 'This cannot be undone.'],
  method: 'DELETE',
  path: `/v2/auth/${part(auth.id)}`,
})

/** A link to a warehouse. */
export interface NewConnection {
  readonly label: string
  readonly provider_slug: string
  readonly auth_ids: readonly IdOrRef[]
  readonly config: Readonly<Record<string, string>>
  readonly connection_config_slug?: string
  readonly description?: string
}

/** Creates a Cloud Connect link. */
export function createConnection(connection: NewConnection): Write {
  const { label, provider_slug, connection_config_slug, description, config, auth_ids } = connection
  return {
    ...BASE,
    key: 'connection',
    title: `Create the connection "${clean(label)}"`,
    effect: EFFECTS.createConnection,
    action: 'create',
    subject: { kind: 'connection', name: label },
    consequences: ['Nothing flows through it until a data model reads it.'],
    undo: `${CLI} connections delete {id}`,
    needs: keysOf(auth_ids),
    method: 'POST',
    path: '/v2/connection',
    body: given({ label, provider_slug, connection_config_slug, description, config, auth_ids }),
  }
}

/** Changes label, description and auths; the API takes nothing else. */
export function updateConnection(
  connection: Connection,
  change: { readonly label: string; readonly description: string; readonly auth_ids: readonly string[] },
): Write {
  const after = { label: change.label, description: change.description, auth_ids: change.auth_ids }
  return {
    ...BASE,
    key: 'connection',
    title: `Change the connection "${clean(nameOf(connection))}"`,
    effect: EFFECTS.updateConnection,
    action: 'update',
    subject: { kind: 'connection', id: connection.id, name: nameOf(connection) },
    consequences: ['A PUT replaces label, description and auths; provider and config stay as they are.'],
    before: {
      label: connection.label ?? '',
      description: connection.description ?? '',
      auth_ids: connection.auth_ids ?? [],
    },
    after,
    method: 'PUT',
    path: `/v2/connection/${part(connection.id)}`,
    body: after,
  }
}

/** Deletes a connection for good. */
export const deleteConnection = (connection: Connection): Write => ({
  ...BASE,
  key: 'connection',
  title: `Delete the connection "${clean(nameOf(connection))}"`,
  effect: EFFECTS.deleteConnection,
  action: 'delete',
  subject: { kind: 'connection', id: connection.id, name: nameOf(connection) },
  consequences: ['Data models that read it lose their source.', 'This cannot be undone.'],
  method: 'DELETE',
  path: `/v2/connection/${part(connection.id)}`,
})

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
): Write {
  const { workflow, name, config, auth_ids, monitoring } = job
  const settings = Object.fromEntries(SETTINGS.map((key) => [key, job[key]]))
  const slug = workflowSlug(workflow)
  return {
    ...BASE,
    key: 'job',
    title: `Create the job "${clean(name)}"`,
    effect: EFFECTS.createJob,
    action: 'create',
    subject: { kind: 'job', name },
    consequences: [
      how.run
        ? 'It starts at once: data flows as soon as it is created.'
        : `It is created without being started; ${CLI} jobs resume starts it.`,
    ],
    undo: `${CLI} jobs kill {id}`,
    needs: keysOf(auth_ids),
    method: 'POST',
    path: `/v2/job/${part(slug)}`,
    query: how.run ? {} : { run_job: 'false' },
    // References stand in auth_ids only; all else is somebody's own data.
    body: { ...literalMembers({ name, workflow: slug, ...settings, monitoring, config }), auth_ids },
    secrets: how.secrets ?? [],
  }
}

const REPLACED = ['name', 'config', 'auth_ids', ...SETTINGS] as const

/** All of a job that an update replaces. */
const settingsOf = (job: Job): Record<string, Json> =>
  given(
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
): Write {
  const secrets = how.secrets ?? []
  const monitored = JSON.stringify(before.monitoring) !== JSON.stringify(after.monitoring)
  const monitoring = (job: Job) => (monitored ? { monitoring: asJson(job.monitoring ?? null) } : {})
  const body = { ...settingsOf(after), ...monitoring(after) }
  const name = before.name ?? before.id
  return {
    ...BASE,
    key: 'job',
    title: `Change the job "${clean(name)}"`,
    effect: EFFECTS.updateJob,
    action: 'update',
    subject: { kind: 'job', id: before.id, name },
    consequences: [
      'A PUT replaces the whole job: what is not changed is sent back as it was read.',
      'A running job goes on with the new configuration.',
    ],
    before: withHidden({ ...settingsOf(before), ...monitoring(before) }, secrets),
    after: withHidden(body, secrets),
    method: 'PUT',
    path: `/v2/job/${part(workflowSlug(before.workflow ?? ''))}/${part(before.id)}`,
    body: literal(body),
    secrets,
  }
}

/** Lifecycle commands of a job. */
export type JobCommand = 'pause' | 'resume' | 'bounce' | 'kill' | 'release'

interface Lifecycle {
  readonly verb: string
  readonly effect: Write['effect']
  readonly consequences: readonly string[]
  readonly undo?: string
}

const LIFECYCLE: Record<JobCommand, Lifecycle> = {
  pause: {
    verb: 'Pause',
    effect: EFFECTS.pauseJob,
    consequences: ['It stops until it is resumed.', 'A job that stays paused is purged after 90 days.'],
    undo: 'jobs resume',
  },
  resume: {
    verb: 'Resume',
    effect: EFFECTS.resumeJob,
    consequences: ['It is scheduled again: data flows.'],
    undo: 'jobs pause',
  },
  bounce: { verb: 'Restart', effect: EFFECTS.bounceJob, consequences: ['It starts over with its next run.'] },
  kill: {
    verb: 'Kill',
    effect: EFFECTS.killJob,
    consequences: [
      'This deletes the job and cannot be undone.',
      `To stop it for a while, use ${CLI} jobs pause.`,
    ],
  },
  release: {
    verb: 'Release',
    effect: EFFECTS.releaseJob,
    consequences: ['The vendor does not say what this does; take it for something that cannot be undone.'],
  },
}

/** A lifecycle command. */
export function jobCommand(job: Job, command: JobCommand): Write {
  const { verb, effect, consequences, undo } = LIFECYCLE[command]
  const name = job.name ?? job.id
  return {
    ...BASE,
    key: 'job',
    title: `${verb} the job "${clean(name)}"`,
    effect,
    action: command === 'kill' ? 'delete' : 'command',
    subject: { kind: 'job', id: job.id, name },
    consequences,
    ...(undo === undefined ? {} : { undo: `${CLI} ${undo} ${job.id}` }),
    method: 'POST',
    path: `/v2/job/${part(job.id)}/${command}`,
  }
}
