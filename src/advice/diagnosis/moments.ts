import { count } from '../../core/text.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** `9 days`, `3 hours`, `12 minutes`. */
export function span(ms: number): string {
  const size = Math.abs(ms)
  if (size >= 2 * DAY) return count(Math.round(size / DAY), 'day')
  if (size >= 55 * MINUTE) return count(Math.round(size / HOUR), 'hour')
  return count(Math.max(1, Math.round(size / MINUTE)), 'minute')
}

/** `every hour`, `every 3 days`. */
export const every = (ms: number): string => `every ${span(ms).replace(/^1 /, '')}`

/** `2026-11-21 10:00 UTC`. */
export const stamp = (at: Date | number): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** `9 days ago (2026-11-12 08:00 UTC)`, `in 3 hours (…)`. */
export function when(at: Date | number | string, now: Date): string {
  const time = typeof at === 'string' ? Date.parse(at) : Number(at)
  if (Number.isNaN(time)) return 'at an unknown time'
  const passed = now.getTime() - time
  return `${passed < 0 ? `in ${span(passed)}` : `${span(passed)} ago`} (${stamp(time)})`
}

/** `2026-11-21 18:00 UTC, in 8 hours`. */
export const until = (at: Date | string, now: Date): string => {
  const time = typeof at === 'string' ? Date.parse(at) : at.getTime()
  return Number.isNaN(time)
    ? 'an unknown time'
    : `${stamp(time)}, ${time < now.getTime() ? `${span(now.getTime() - time)} ago` : `in ${span(time - now.getTime())}`}`
}
