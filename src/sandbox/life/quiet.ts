const DAY_MINUTES = 1440

/** `02:00`, `2:00`, `2:00pm` as minutes of the day; undefined where it is none of them. */
export function minutesOf(time: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})\s*(am|pm)?$/i.exec(time.trim())
  if (match === null) return undefined
  const [, hour = '0', minute = '0', half] = match
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return hours > 23 || Number(minute) > 59 ? undefined : hours * 60 + Number(minute)
}

function localMinutes(at: number, zone: string): number {
  const options = { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone: zone || 'UTC' } as const
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(at)
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return value('hour') * 60 + value('minute')
}

/** When the quiet window that holds at this time ends; undefined outside of it. Times are in ms. */
export function quietUntil(
  window: {
    readonly quiet_time_of_day: string
    readonly quiet_timezone: string
    readonly quiet_period: number
  },
  at: number,
): number | undefined {
  const start = minutesOf(window.quiet_time_of_day)
  if (start === undefined || window.quiet_period <= 0) return undefined
  const into = (localMinutes(at, window.quiet_timezone) - start + DAY_MINUTES) % DAY_MINUTES
  const left = Math.min(window.quiet_period, 24) * 60 - into
  return left > 0 ? at - (at % 60_000) + left * 60_000 : undefined
}
