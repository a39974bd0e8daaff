import { canonicalJson, isObject, type Json, type JsonObject } from '../../core/json.ts'
import { type WorkflowFacts, workflowFacts } from '../facts.ts'
import { refuseBadConfig } from '../job-config.ts'
import { isDeleted, jobView, type LivingJob, living } from '../job-view.ts'
import { logsOf } from '../life/logs.ts'
import { minutesOf } from '../life/quiet.ts'
import type { JobCommand, JobRecord } from '../records.ts'
import { badRequest, missing, ok, Refusal } from '../reply.ts'
import { type Call, flag, jsonBody, listParam, type Route, textOf, textsOf } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { API_TOKEN_ID, USERS } from '../seed/account.ts'
import { checkAuthTypes } from './job-auths.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

function findWorkflow(name: string, account: SandboxAccount): WorkflowFacts {
  if (name === '') throw badRequest('JOB-BADREQ-002', 'workflow is required')
  const kebab = name.includes('-')
  const facts =
    kebab && !account.quirks.kebab_workflows ? undefined : workflowFacts(name.replaceAll('-', '_'))
  if (facts === undefined) throw missing('WF-NOTFOUND-005', `No workflow "${name}"`)
  return facts
}

async function findJob(call: Call, account: SandboxAccount): Promise<LivingJob> {
  const job = await account.get('job', call.params.id ?? '')
  const named =
    call.params.workflow === undefined ? undefined : findWorkflow(call.params.workflow, account).slug
  if (job === undefined || (named !== undefined && named !== job.workflow)) {
    throw missing('JOB-NOTFOUND-004', 'No job with that ID')
  }
  return living(job, account)
}

function shown(job: LivingJob, call: Call, account: SandboxAccount): boolean {
  if (flag(call, 'show_all')) return true
  const completed = flag(call, 'show_completed')
  const deleted = flag(call, 'show_deleted') && (completed || account.quirks.show_deleted_alone)
  if (job.job.hidden && !flag(call, 'show_hidden')) return false
  if (isDeleted(job)) return deleted
  return job.life.status !== 'completed' || completed
}

async function list(call: Call, account: SandboxAccount) {
  const workflow = call.query.get('workflow')?.replaceAll('-', '_')
  const auths = listParam(call, 'auth_ids')
  const lag = account.now.getTime() - account.quirks.list_lag_ms
  const uses = (job: JobRecord) =>
    auths.length === 0 ||
    (account.quirks.auth_ids_match === 'any'
      ? auths.some((id) => job.auth_ids.includes(id))
      : auths.every((id) => job.auth_ids.includes(id)))
  const jobs = (await account.all('job'))
    .filter((job) => (workflow === undefined || job.workflow === workflow) && uses(job))
    .filter((job) => account.quirks.list_lag_ms === 0 || Date.parse(job.created) <= lag)
  const alive = await Promise.all(jobs.map((job) => living(job, account)))
  const state = flag(call, 'show_state')
  return ok(alive.filter((job) => shown(job, call, account)).map((job) => jobView(job, account, { state })))
}

/** A value that came out of JSON.parse is JSON. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null))

const configOf = (body: Record<string, unknown>): JsonObject => {
  if (!isObject(body.config)) throw badRequest('JOB-BADREQ-002', 'config is required')
  const config = asJson(body.config)
  return isObject(config) ? (config as JsonObject) : {}
}

async function checkReferences(
  body: Record<string, unknown>,
  config: JsonObject,
  account: SandboxAccount,
): Promise<void> {
  for (const id of textsOf(body, 'auth_ids')) {
    if ((await account.get('auth', id)) === undefined)
      throw missing('AUTH-NOTFOUND-006', 'No authorization with that ID')
  }
  const ids = [config.segment_id, ...(Array.isArray(config.segment_ids) ? config.segment_ids : [])]
  for (const id of ids) {
    const named = typeof id === 'string' && id !== ''
    if (named && (await account.get('segment', id)) === undefined) {
      throw badRequest('JOB-BADREQ-002', `No segment with the ID "${id}"`)
    }
  }
}

const authsIn = async (body: Record<string, unknown>, account: SandboxAccount) => {
  const ids = textsOf(body, 'auth_ids')
  return (await account.all('auth')).filter(({ id }) => ids.includes(id))
}

/** The members of a job that an update resets when they are left out. */
function settingsOf(body: Record<string, unknown>) {
  const time = textOf(body, 'quiet_time_of_day')
  if (time !== '' && minutesOf(time) === undefined)
    throw badRequest('JOB-BADREQ-002', `quiet_time_of_day "${time}" is not a time`)
  const period = body.quiet_period ?? 0
  if (typeof period !== 'number' || !Number.isInteger(period) || period < 0 || period > 24) {
    throw badRequest('JOB-BADREQ-002', 'quiet_period must be a number of hours')
  }
  const expires = textOf(body, 'expires_at')
  const meta = asJson(body.meta)
  return {
    description: textOf(body, 'description'),
    auth_ids: textsOf(body, 'auth_ids'),
    hidden: body.hidden === true,
    verbose_logging: body.verbose_logging === true,
    meta: isObject(meta) ? (meta as JsonObject) : {},
    ...(textOf(body, 'tag') === '' ? {} : { tag: textOf(body, 'tag') }),
    ...(expires === '' ? {} : { expires_at: expires }),
    quiet_time_of_day: time,
    quiet_timezone: textOf(body, 'quiet_timezone'),
    quiet_period: period,
    drop_events_during_quiet_window: body.drop_events_during_quiet_window === true,
  }
}

function nameOf(body: Record<string, unknown>): string {
  const name = textOf(body, 'name').trim()
  if (name === '') throw badRequest('JOB-BADREQ-002', 'name is required')
  return name
}

async function checkDuplicate(workflow: string, config: JsonObject, account: SandboxAccount): Promise<void> {
  if (account.quirks.duplicate_accepted) return
  const text = canonicalJson(config)
  for (const job of await account.all('job')) {
    const same = job.workflow === workflow && canonicalJson(job.config) === text
    if (same && !isDeleted(await living(job, account))) {
      throw new Refusal(account.quirks.conflict_status, 'JOB-BADREQ-002', 'Duplicate work config')
    }
  }
}

/** Ten creations an hour and account; what was killed since counts too. */
function checkRate(account: SandboxAccount): void {
  const since = account.now.getTime() - HOUR
  const made = account
    .changed('job')
    .filter(({ created }) => Date.parse(created) > since && Date.parse(created) >= account.since.getTime())
  if (made.length >= account.creationsPerHour) {
    throw new Refusal(
      429,
      'UNKNOWN-000',
      `Too many jobs created: at most ${account.creationsPerHour} an hour`,
    )
  }
}

/** `duplicate_exports` names further audiences: each becomes a job of its own with the same settings. */
function configsOf(config: JsonObject): JsonObject[] {
  const { duplicate_exports: more, ...rest } = config
  if (!Array.isArray(more)) return [config]
  const copies = more.flatMap((id) =>
    typeof id === 'string' && id !== '' ? [{ ...rest, segment_id: id }] : [],
  )
  return [rest, ...copies]
}

async function create(call: Call, account: SandboxAccount) {
  const body = jsonBody(call)
  const facts = findWorkflow(call.params.workflow ?? textOf(body, 'workflow'), account)
  const name = nameOf(body)
  const config = configOf(body)
  await refuseBadConfig(facts, config, account)
  await checkReferences(body, config, account)
  await checkAuthTypes(facts.slug, await authsIn(body, account), account)
  const now = account.now.toISOString()
  const made: LivingJob[] = []
  for (const [index, one] of configsOf(config).entries()) {
    await checkReferences({}, one, account)
    await checkDuplicate(facts.slug, one, account)
    checkRate(account)
    const job: JobRecord = {
      ...settingsOf(body),
      id: account.newId('job', `${name}/${index}`),
      name,
      workflow: facts.slug,
      config: one,
      created: now,
      updated: now,
      user_id: USERS.maya.id,
      user_email: USERS.maya.email,
      api_token_auth_id: API_TOKEN_ID,
      run: call.query.get('run_job') !== 'false',
      commands: [],
      monitoring: asJson(body.monitoring),
    }
    account.put('job', job.id, job)
    made.push(await living(job, account))
  }
  const views = made.map((job) => jobView(job, account))
  return ok(
    account.quirks.duplicate_exports_reply === 'all' && views.length > 1 ? views : views[0],
    account.quirks.job_create_status,
  )
}

async function update(call: Call, account: SandboxAccount) {
  const found = await findJob(call, account)
  if (isDeleted(found)) throw missing('JOB-NOTFOUND-004', 'No job with that ID')
  const body = jsonBody(call)
  const config = configOf(body)
  await refuseBadConfig(findWorkflow(found.job.workflow, account), config, account)
  await checkReferences(body, config, account)
  await checkAuthTypes(found.job.workflow, await authsIn(body, account), account)
  const now = account.now.toISOString()
  const { tag: _tag, expires_at: _expires, ...kept } = found.job
  const next: JobRecord = {
    ...kept,
    // A replacement: what the body leaves out is reset, but for monitoring.
    ...settingsOf(body),
    name: nameOf(body),
    config,
    monitoring: body.monitoring === undefined ? kept.monitoring : asJson(body.monitoring),
    updated: now,
    commands: [...kept.commands, { at: now, command: 'update' }],
  }
  account.put('job', next.id, next)
  return ok(jobView(await living(next, account), account))
}

/** Commands that would change nothing for a job in this status. */
function isRepeated(command: JobCommand['command'], status: string): boolean {
  if (command === 'pause') return status === 'paused' || status === 'pausing' || status === 'completed'
  if (command === 'resume')
    return !(status === 'paused' || status === 'pausing' || status === 'failed' || status.startsWith('fault'))
  return false
}

const run = (command: JobCommand['command']) => async (call: Call, account: SandboxAccount) => {
  const found = await findJob(call, account)
  if (isDeleted(found))
    throw new Refusal(account.quirks.killed_command_status, 'JOB-NOTFOUND-004', 'No job with that ID')
  if (isRepeated(command, found.life.status)) {
    if (account.quirks.repeated_command === 'unchanged') return ok(jobView(found, account))
    throw badRequest('JOB-BADREQ-002', `The job is ${found.life.status}`)
  }
  const next: JobRecord = {
    ...found.job,
    commands: [...found.job.commands, { at: account.now.toISOString(), command }],
  }
  account.put('job', next.id, next)
  return ok(jobView(await living(next, account), account))
}

async function logs(call: Call, account: SandboxAccount) {
  const { job, life, traits } = await findJob(call, account)
  return ok(await logsOf(job, life, traits, account, flag(call, 'include_errors')))
}

/** The whole account's log: the last day, without killed jobs. */
async function accountLogs(call: Call, account: SandboxAccount) {
  const jobs = await Promise.all((await account.all('job')).map((job) => living(job, account)))
  const alive = jobs.filter((job) => !isDeleted(job))
  const all = await Promise.all(
    alive.map(({ job, life, traits }) => logsOf(job, life, traits, account, flag(call, 'include_errors'))),
  )
  const since = new Date(account.now.getTime() - DAY).toISOString()
  return ok(
    all
      .flat()
      .filter(({ timestamp }) => timestamp >= since)
      .sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1)),
  )
}

const get = async (call: Call, account: SandboxAccount) =>
  ok(jobView(await findJob(call, account), account, { sleepUntil: account.quirks.sleep_until_on_get }))

export const jobRoutes: readonly Route[] = [
  ['GET /v2/job', list],
  ['GET /v2/job/logs', accountLogs],
  ['GET /v2/job/:id', get],
  ['GET /v2/job/:id/logs', logs],
  ['GET /v2/job/:workflow/:id', get],
  ['GET /v2/job/:workflow/:id/logs', logs],
  ['POST /v2/job', create],
  ['POST /v2/job/:workflow', create],
  ['POST /v2/job/:id/pause', run('pause')],
  ['POST /v2/job/:id/resume', run('resume')],
  ['POST /v2/job/:id/bounce', run('bounce')],
  ['POST /v2/job/:id/kill', run('kill')],
  ['POST /v2/job/:id/release', run('release')],
  ['PUT /v2/job/:workflow/:id', update],
]
