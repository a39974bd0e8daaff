import { loadWorkflow } from '../../catalog/catalog.ts'
import { knowsIdentifiers, waysToFind, withRoles } from '../../catalog/identifiers.ts'
import { healthOf } from '../auth-view.ts'
import { coverageOf } from '../coverage.ts'
import { unit } from '../hash.ts'
import type { AuthRecord, JobRecord, SegmentRecord } from '../records.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import type { Life, LifeEvent } from './life.ts'
import type { Traits } from './traits.ts'

export interface LogEntry {
  readonly job_id: string
  readonly timestamp: string
  readonly level: 'info' | 'warn' | 'error'
  readonly message: string
  readonly code?: string
  readonly context: Readonly<Record<string, unknown>>
}

/** What the counts of a job's runs are made of. */
interface Audience {
  readonly size: number
  /** Share of the audience that has what the destination needs. */
  readonly reach: number
  readonly backfill: boolean
}

const IDENTIFIER_KEY =
  /(identifier|email|phone|mobile_?id|device_id|user_id|id|match)_fields?$|^(id|match|identifier)_field$|^uid_field$/

/** Profile fields that a config names: the identifying ones, or else those that it maps. */
function identifyingFields(config: JobRecord['config'], known: ReadonlySet<string>): string[] {
  const single = Object.entries(config).flatMap(([key, value]) =>
    IDENTIFIER_KEY.test(key) && typeof value === 'string' && known.has(value) ? [value] : [],
  )
  if (single.length > 0) return single
  return Object.entries(config).flatMap(([key, value]) =>
    /mapping/.test(key) && Array.isArray(value)
      ? value
          .flatMap((pair) => (pair !== null && typeof pair === 'object' ? Object.keys(pair) : []))
          .filter((name) => known.has(name))
      : [],
  )
}

const segmentsOf = (config: JobRecord['config']): string[] =>
  [config.segment_id, ...(Array.isArray(config.segment_ids) ? config.segment_ids : [])].flatMap((id) =>
    typeof id === 'string' && id !== '' ? [id] : [],
  )

/**
 * Share of an audience that a destination can find by what the job sends: nobody where it sends no identifier. Where
 * the catalog knows none, what looks like one decides.
 */
async function reachOf(
  job: JobRecord,
  known: ReadonlySet<string>,
  share: (field: string) => number,
): Promise<number> {
  const entry = await loadWorkflow(job.workflow)
  const workflow = entry === undefined ? undefined : withRoles(entry, job.config)
  if (workflow !== undefined && knowsIdentifiers(workflow)) {
    const ways = waysToFind(workflow, job.config).filter(({ fields }) =>
      fields.every((name) => known.has(name)),
    )
    return Math.max(0, ...ways.map(({ fields }) => Math.min(...fields.map(share))))
  }
  const names = identifyingFields(job.config, known)
  return names.length === 0 ? 1 : Math.max(...names.map(share))
}

/** What an absent `withbackfill` means: known of the webhooks (API.md, 14), a guess for the others. */
function backfillUnset(workflow: string, traits: Traits, account: SandboxAccount): boolean {
  if (workflow === 'webhook_triggers' || workflow === 'webhook_triggers_free') return false
  return traits.direction !== 'export' || account.quirks.backfill_default
}

async function audienceOf(job: JobRecord, account: SandboxAccount, traits: Traits): Promise<Audience> {
  const wanted = segmentsOf(job.config)
  const all = await account.all('segment')
  const excluded = (await account.all('exclusion')).filter(
    ({ workflow }) => workflow === '' || workflow === job.workflow,
  )
  const left = new Set(excluded.map(({ segment_id }) => segment_id))
  const everyone = all.find(({ slug_name }) => slug_name === 'all')
  const segments =
    wanted.length === 0 ? [everyone] : all.filter(({ id }) => wanted.includes(id) && !left.has(id))
  const largest = segments.reduce<SegmentRecord | undefined>(
    (best, segment) => (best === undefined || (segment?.size ?? 0) > best.size ? segment : best),
    undefined,
  )
  const fields = await account.all('field')
  const share = (name: string): number => {
    const field = fields.find(({ id }) => id === name)
    return field === undefined || largest === undefined ? 0 : coverageOf(field, largest)
  }
  const asked = job.config.withbackfill
  return {
    size: largest?.size ?? 0,
    reach: await reachOf(job, new Set(fields.map(({ id }) => id)), share),
    backfill: typeof asked === 'boolean' ? asked : backfillUnset(job.workflow, traits, account),
  }
}

/** Counts of one run: the present members first, later only who came and went. */
function countsOf(
  job: JobRecord,
  run: number,
  { size, reach, backfill }: Audience,
  traits: Traits,
): Record<string, number> {
  if (traits.direction === 'import') {
    const rows = 200 + Math.round(unit(`${job.id}/rows`) * 4000)
    return { added: Math.round(rows * (0.6 + 0.8 * unit(`${job.id}/rows/${run}`))), omitted: 0, removed: 0 }
  }
  const sendable = Math.round(size * reach)
  if (run === 0)
    return backfill
      ? { added: sendable, omitted: size - sendable, removed: 0 }
      : { added: 0, omitted: 0, removed: 0 }
  const moved = (what: string) => size * 0.002 * unit(`${job.id}/${what}/${run}`)
  const entered = Math.round(moved('in'))
  const added = Math.round(entered * reach)
  return { added, omitted: entered - added, removed: Math.round(moved('out') * reach) }
}

const RUN_NAMES = { import: 'Import', export: 'Export', enrichment: 'Enrichment', other: 'Job' } as const

const SAYS: Readonly<Partial<Record<LifeEvent['kind'], string>>> = {
  started: 'Job started',
  pause: 'Paused by user',
  resume: 'Resumed by user',
  bounce: 'Restarted by user',
  kill: 'Killed by user',
  release: 'Released by user',
  update: 'Updated by user',
  created: 'Created by user',
}

function entryOf(
  job: JobRecord,
  event: LifeEvent,
  traits: Traits,
  counts: () => Record<string, number>,
): LogEntry {
  const base = { job_id: job.id, timestamp: new Date(event.at).toISOString() }
  if (event.kind === 'run') {
    return {
      ...base,
      level: 'info',
      message: `${RUN_NAMES[traits.direction]} run finished`,
      context: counts(),
    }
  }
  if (event.kind === 'error') {
    return {
      ...base,
      level: 'error',
      message: event.message ?? '',
      ...(event.code === undefined ? {} : { code: event.code }),
      context: {},
    }
  }
  if (event.kind === 'warning') return { ...base, level: 'warn', message: event.message ?? '', context: {} }
  if (event.kind === 'auth_deleted') {
    return { ...base, level: 'warn', message: 'Stopped: its authorization was deleted', context: {} }
  }
  const byUser = event.kind !== 'started'
  return {
    ...base,
    level: 'info',
    message: `${SAYS[event.kind] ?? event.kind}${byUser ? ` ${job.user_email}` : ''}`,
    context: byUser ? { user_email: job.user_email } : {},
  }
}

/** The log of a job, oldest first. Error detail is only there when it is asked for. */
export async function logsOf(
  job: JobRecord,
  life: Life,
  traits: Traits,
  account: SandboxAccount,
  includeErrors: boolean,
): Promise<LogEntry[]> {
  const runs = life.events.some(({ kind }) => kind === 'run')
  const audience = runs ? await audienceOf(job, account, traits) : { size: 0, reach: 0, backfill: false }
  let attempt = 0
  return life.events.map((event) => {
    const entry = entryOf(job, event, traits, () => countsOf(job, event.run ?? 0, audience, traits))
    attempt = event.kind === 'error' ? attempt + 1 : 0
    if (event.kind !== 'error' || !includeErrors) return entry
    return { ...entry, context: { attempt, workflow: job.workflow, error: entry.message } }
  })
}

/** The broken one among the authorizations of a job, as its life sees it. */
export function brokenAmong(auths: readonly AuthRecord[], now: Date) {
  const broken = auths.find(
    (auth) =>
      auth.broken_at !== undefined && (auth.mended_at !== undefined || healthOf(auth, now) === 'unhealthy'),
  )
  if (broken?.broken_at === undefined) return undefined
  return {
    at: Date.parse(broken.broken_at),
    message: broken.broken_message ?? 'The credentials were refused',
    ...(broken.mended_at === undefined ? {} : { fixedAt: Date.parse(broken.mended_at) }),
  }
}
