import { notPeople, peopleEndings } from './lexicon.ts'
import type { Cadence, ScheduleReading } from './types.ts'
import type { Token } from './words.ts'

/** What was said about time, and which words said it. */
export type ScheduleFound = { readonly reading: ScheduleReading; readonly used: ReadonlySet<number> }

const days: Readonly<Record<string, string>> = {
  monday: 'monday',
  tuesday: 'tuesday',
  wednesday: 'wednesday',
  thursday: 'thursday',
  friday: 'friday',
  saturday: 'saturday',
  sunday: 'sunday',
  mondays: 'monday',
  tuesdays: 'tuesday',
  wednesdays: 'wednesday',
  thursdays: 'thursday',
  fridays: 'friday',
  saturdays: 'saturday',
  sundays: 'sunday',
}

type Rule = { readonly pattern: RegExp; readonly cadence: Cadence }

/** Tried in order on the words joined by single spaces. */
const rules: readonly Rule[] = [
  {
    pattern:
      /\b(?:every|evry|each) (?:single )?(?:night|nite|day|morning|evening|24 hours|weekday|workday|midnight|noon|afternoon|business day)\b|\b(?:once|1x|one time) (?:a|per|every|each) (?:day|night)\b|\bonce daily\b|\bnightly\b|\bovernight\b|\bon a daily basis\b|\bday by day\b|\bper (?:day|night)\b|\beveryday\b|\bat midnight\b|\b(?:twice|two times) a day\b/,
    cadence: 'daily',
  },
  {
    pattern:
      /\b(?:every|evry|each) (?:single )?hour\b|\b(?:once )?(?:an|per) hour\b|\bhourly\b|\bhour by hour\b|\bevery 60 minutes\b/,
    cadence: 'hourly',
  },
  {
    pattern:
      /\b(?:every|evry|each) (?:single )?(?:week|weekend)\b|\bonce (?:a|per|every) week\b|\bon a weekly basis\b|\bevery 7 days\b|\bweek by week\b|\bper week\b/,
    cadence: 'weekly',
  },
  {
    pattern: /\b(?:every|evry|each) month\b|\bonce (?:a|per) month\b|\bmonthly\b|\bfirst of the month\b/,
    cadence: 'monthly',
  },
  { pattern: /\bweekly\b/, cadence: 'weekly' },
  { pattern: /\bdaily\b/, cadence: 'daily' },
  {
    pattern:
      /\b(?:in )?(?:near )?real ?time\b|\b(?:instantly|immediately|continuous|continuously|constantly|live(?! (?:in|on|at|inside|there|here)\b))\b|\bas (?:soon|quickly) as\b|\bas (?:they|it|events|these|those) (?:happen|happens|occur|occurs|come in|comes in|arrive|arrives)\b|\bthe (?:moment|minute|second|instant)\b|\bwhenever\b|\bright when\b|^stream (?=\w)|\b(?:to|please|and|can|should|want|would|i|we|lets|us|continuously) stream (?=\w)|\bstreaming (?=(?:to|into|from|of|export|import|sync)\b)|\b(?:always|keep\w*) (?:in sync|up to date|fresh|updated|synced)\b|\bnon ?stop\b|\bon the fly\b|\b(?:up to date|in sync|up to the minute)\b|\bright away\b|\baround the clock\b/,
    cadence: 'continuous',
  },
  {
    pattern:
      /\b(?:one|1) (?:time|off|shot)\b|\bonetime\b|\bone-off\b|\boneoff\b|\b(?:just|only) once\b|\bonce only\b|\bad hoc\b|\badhoc\b|\bsingle (?:upload|export|import|run|dump|load|sync|push|shot)\b|\bonce and done\b|\bfor once\b|(?<!at )\bonce\b(?! (?:\d|they|someone|a|the|per|he|she|people|somebody|it|we|i))/,
    cadence: 'once',
  },
]

/** Reads frequency, time of day and weekday. */
export function readSchedule(tokens: readonly Token[]): ScheduleFound | null {
  const text = tokens.map((token) => (token.quote > 0 ? '_' : token.word)).join(' ')
  const used = new Set<number>()
  const cadence = interval(text, tokens, used) ?? fromRules(text, tokens, used)
  const day = weekday(text, tokens, used)
  const at = timeOfDay(text, tokens, used)
  const final =
    day !== null && (cadence === null || cadence === 'daily')
      ? 'weekly'
      : (cadence ?? (at === null ? null : 'daily'))
  return final === null ? null : { reading: { cadence: final, at, day }, used }
}

function fromRules(text: string, tokens: readonly Token[], used: Set<number>): Cadence | null {
  for (const rule of rules) {
    const match = rule.pattern.exec(text)
    if (match === null || isPartOfName(text, match)) continue
    mark(text, match, tokens, used)
    return rule.cadence
  }
  return null
}

/** "Daily active users", "weekly newsletter subscribers" and "live event fans" are no schedules. */
function isPartOfName(text: string, match: RegExpExecArray): boolean {
  if (!/^(?:daily|weekly|monthly|live|continuous)$/.test(match[0])) return false
  const next = /^ ?(\w+)/.exec(text.slice(match.index + match[0].length))?.[1] ?? ''
  if (
    /^(?:active|newsletter|digest|deal|special|briefing|recap|roundup|revenue|recurring|plan|subscription|chat|event|email)s?$/.test(
      next,
    )
  )
    return true
  const everybody =
    /^(?:users?|customers?|contacts?|subscribers?|leads?|members?|accounts?|prospects?)$/.test(next)
  return !everybody && peopleEndings.test(next) && !notPeople.has(next)
}

function interval(text: string, tokens: readonly Token[], used: Set<number>): Cadence | null {
  const match =
    /\b(?:every|evry|each) (\d{1,3}|few|couple of|half) ?(minutes?|mins?|hours?|hrs?|h|hour|min|m|days?)\b/.exec(
      text,
    )
  if (match === null) return null
  const unit = match[2] ?? ''
  const count = Number(match[1])
  mark(text, match, tokens, used)
  if (match[1] === 'half') return 'every 30 minutes'
  if (!Number.isFinite(count)) return unit.startsWith('h') ? 'hourly' : 'continuous'
  if (unit.startsWith('d')) return count >= 7 ? 'weekly' : 'daily'
  if (unit.startsWith('m')) return count === 60 ? 'hourly' : `every ${count} minutes`
  if (count === 24) return 'daily'
  return count === 1 ? 'hourly' : `every ${count} hours`
}

function weekday(text: string, tokens: readonly Token[], used: Set<number>): string | null {
  const match =
    /\b(?:(?:every|evry|each|on|by) )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b|\b(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)\b/.exec(
      text,
    )
  if (match === null) return null
  mark(text, match, tokens, used)
  return days[match[1] ?? match[0]] ?? null
}

function timeOfDay(text: string, tokens: readonly Token[], used: Set<number>): string | null {
  const match = /\bat (\d{1,2})(?: (\d{2}))? ?(am|pm|oclock|o clock)?\b|\bat (midnight|noon)\b/.exec(text)
  if (match === null) return null
  if (match[4] !== undefined) {
    mark(text, match, tokens, used)
    return match[4] === 'noon' ? '12:00' : '00:00'
  }
  const hour = Number(match[1]) % 24
  if (match[2] === undefined && match[3] === undefined) return null
  mark(text, match, tokens, used)
  const shifted = match[3] === 'pm' && hour < 12 ? hour + 12 : match[3] === 'am' && hour === 12 ? 0 : hour
  return `${String(shifted).padStart(2, '0')}:${match[2] ?? '00'}`
}

function mark(text: string, match: RegExpExecArray, tokens: readonly Token[], used: Set<number>): void {
  const first = text.slice(0, match.index).split(' ').length - 1
  const count = match[0].trim().split(' ').length
  for (let at = first; at < Math.min(first + count, tokens.length); at++) used.add(at)
}
