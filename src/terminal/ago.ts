const UNITS: readonly (readonly [name: string, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['h', 3_600],
  ['min', 60],
]

/** `3 days ago`, `in 2 h`, `just now`. */
export function ago(date: Date | string, now: Date): string {
  const time = typeof date === 'string' ? Date.parse(date) : date.getTime()
  if (Number.isNaN(time)) return 'unknown'
  const seconds = (now.getTime() - time) / 1000
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size)
  if (unit === undefined) return 'just now'
  const amount = Math.floor(Math.abs(seconds) / unit[1])
  const name = amount === 1 || unit[0] === 'h' || unit[0] === 'min' ? unit[0] : `${unit[0]}s`
  return seconds > 0 ? `${amount} ${name} ago` : `in ${amount} ${name}`
}
