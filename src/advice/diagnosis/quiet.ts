import type { ObservedJob } from './facts.ts'
import { DAY, HOUR, MINUTE } from './moments.ts'

const DAY_MINUTES = DAY / MINUTE

/** The hours of the day in which a job does not send. */
export interface QuietWindow {
  /** `22:00 to 06:00 (America/New_York)`. */
  readonly label: string
  readonly ms: number
  /** When the window that holds now ends; absent outside of it. */
  readonly until?: Date
  /** Events that arrive meanwhile are lost instead of kept. */
  readonly drops: boolean
  /** Why it cannot be told, where it cannot. */
  readonly problem?: string
}

/** `02:00`, `2:00`, `2:00pm` as minutes of the day (both forms occur: API.md, 8.3). */
function minutesOf(time: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})\s*(am|pm)?$/i.exec(time.trim())
  if (match === null) return undefined
  const [, hour = '', minute = '', half] = match
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/pm/i.test(half) ? 12 : 0)
  return hours > 23 || Number(minute) > 59 ? undefined : hours * 60 + Number(minute)
}

/** Minutes of the day at this moment in the zone; undefined for a zone that does not exist. */
function localMinutes(at: Date, zone: string): number | undefined {
  try {
    const options = { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone: zone } as const
    const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(at)
    const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
    return value('hour') * 60 + value('minute')
  } catch {
    return undefined
  }
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The quiet window of a job as it stands now; undefined where none is set. */
export function quietWindow(job: ObservedJob, now: Date): QuietWindow | undefined {
  const time = job.quiet_time_of_day ?? ''
  const hours = Math.min(job.quiet_period ?? 0, 24)
  if (time === '' || hours <= 0) return undefined
  const zone = job.quiet_timezone || 'UTC'
  const base = { ms: hours * HOUR, drops: job.drop_events_during_quiet_window === true }
  const start = minutesOf(time)
  if (start === undefined)
    return { ...base, label: time, problem: `"${time}" is not a time of day (expected 22:00 or 10:00pm)` }
  const label = `${clock(start)} to ${clock(start + hours * 60)} (${zone})`
  const local = localMinutes(now, zone)
  if (local === undefined) return { ...base, label, problem: `"${zone}" is not a time zone` }
  const left = hours * 60 - ((local - start + DAY_MINUTES) % DAY_MINUTES)
  if (left <= 0) return { ...base, label }
  const minute = now.getTime() - (now.getTime() % MINUTE)
  return { ...base, label, until: new Date(minute + left * MINUTE) }
}
