const MINUTE = 60_000

/** ISO time N days, hours and minutes before the first use. */
export const before = (since: Date, days: number, hours = 0, minutes = 0): string =>
  new Date(since.getTime() - ((days * 24 + hours) * 60 + minutes) * MINUTE).toISOString()

/** ISO time N hours after the first use. */
export const after = (since: Date, hours: number): string =>
  new Date(since.getTime() + hours * 60 * MINUTE).toISOString()
