import type { LogFact } from './facts.ts'
import { DAY, HOUR } from './moments.ts'

/** Counts of a run. */
export interface Counts {
  readonly added: number
  readonly omitted: number
  readonly removed: number
}

const KEYS = ['added', 'omitted', 'removed'] as const

/** The counts that an entry tells: in its context, or in the words of older entries (`added 353 users removed 221 users`). */
export function countsOf(entry: LogFact): Counts | undefined {
  const found = KEYS.map((key) => {
    const value = entry.context?.[key]
    if (typeof value === 'number') return value
    const match = new RegExp(`\\b${key} ([\\d,]+) `).exec(entry.message ?? '')
    return match?.[1] === undefined ? undefined : Number(match[1].replaceAll(',', ''))
  })
  if (found.every((value) => value === undefined)) return undefined
  const [added = 0, omitted = 0, removed = 0] = found
  return { added, omitted, removed }
}

const timeOf = (entry: LogFact): number => Date.parse(entry.timestamp)

/** Entries about what people did to the job; they say nothing about whether it works. */
const byPeople = (entry: LogFact): boolean =>
  typeof entry.context?.user_email === 'string' ||
  /^(created|updated|paused|resumed|killed|restarted|released)\b.*\bby\b/i.test(entry.message ?? '')

const inOrder = (logs: readonly LogFact[]): LogFact[] => logs.toSorted((a, b) => timeOf(a) - timeOf(b))

/** The entries that the job wrote itself, oldest first. */
export const ownEntries = (logs: readonly LogFact[]): LogFact[] =>
  inOrder(logs.filter((entry) => !byPeople(entry)))

const isRun = (entry: LogFact): boolean =>
  entry.level !== 'error' && (countsOf(entry) !== undefined || /\bfinished\b/i.test(entry.message ?? ''))

/** The runs that came through, oldest first. */
export const runsOf = (logs: readonly LogFact[]): LogFact[] => ownEntries(logs).filter(isRun)

/** Errors since the last run that came through, or since somebody restarted the job; oldest first. */
export function standingErrors(logs: readonly LogFact[]): LogFact[] {
  const ordered = inOrder(logs)
  const over = ordered.findLastIndex(
    (entry) => isRun(entry) || (byPeople(entry) && /^(resumed|restarted)/i.test(entry.message ?? '')),
  )
  return ordered.slice(over + 1).filter((entry) => entry.level === 'error')
}

/** The same error several times. */
export interface ErrorGroup {
  readonly code: string | undefined
  readonly message: string
  readonly times: number
  readonly last: string
}

/** Errors by code and words, the latest first. */
export function errorGroups(errors: readonly LogFact[]): ErrorGroup[] {
  const groups = new Map<string, ErrorGroup>()
  for (const { code, message = '', timestamp } of errors) {
    const key = `${code ?? ''} ${message}`
    const times = (groups.get(key)?.times ?? 0) + 1
    groups.delete(key)
    groups.set(key, { code, message, times, last: timestamp })
  }
  return [...groups.values()].reverse()
}

const NEWEST = 10

/** How often the job runs, by its own log: the middle one of the newest pauses between runs. */
export function rhythmOf(logs: readonly LogFact[]): number | undefined {
  const times = runsOf(logs).slice(-NEWEST).map(timeOf)
  // The log keeps the first run and the newest ones: a pause across the gap between them is no rhythm.
  const gaps = times
    .slice(1)
    .map((time, at) => time - (times[at] ?? time))
    .sort((a, b) => a - b)
  return times.length < 3 ? undefined : gaps[Math.floor((gaps.length - 1) / 2)]
}

/** A pause N times longer than usual is a standstill. */
const MUCH_LONGER = 4
const SHORTEST = 6 * HOUR
/** Jobs whose rhythm is not known yet are taken for daily ones. */
const UNKNOWN_RHYTHM = DAY

/** Whether a job that should be running has gone silent. */
export interface Silence {
  /** The newest entry of its own; undefined where it never wrote one. */
  readonly newest: string | undefined
  readonly silentMs: number
  readonly rhythmMs: number | undefined
  readonly stale: boolean
}

/**
 * Judges by the newest entry that the job wrote: `updated` is only the last edit of its configuration.
 * @param created counts where it never wrote anything
 * @param excusedMs silence that somebody wanted: the quiet window
 */
export function silenceOf(
  logs: readonly LogFact[],
  created: string | undefined,
  now: Date,
  excusedMs: number,
): Silence {
  const newest = ownEntries(logs).at(-1)?.timestamp
  const since = Date.parse(newest ?? created ?? '')
  const silentMs = Number.isNaN(since) ? 0 : now.getTime() - since
  const rhythmMs = rhythmOf(logs)
  const allowed = Math.max(SHORTEST, MUCH_LONGER * (rhythmMs ?? UNKNOWN_RHYTHM)) + excusedMs
  return { newest, silentMs, rhythmMs, stale: silentMs > allowed }
}

const LIMITED = /rate.?limit|too many requests|quota|allowance|throttl|\b429\b/i

/** The entry that says that the destination's limit is used up, where it is the newest word of the job. */
export function rateLimitOf(logs: readonly LogFact[]): LogFact | undefined {
  const newest = ownEntries(logs).at(-1)
  return newest !== undefined && newest.level !== 'info' && LIMITED.test(newest.message ?? '')
    ? newest
    : undefined
}
