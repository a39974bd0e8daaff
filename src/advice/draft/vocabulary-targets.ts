import type { VocabularyName } from '../../catalog/types.ts'
import { normalize } from '../../core/text.ts'

/** Roles in the words that profile schemas use for them. */
const SPOKEN: Readonly<Record<string, string>> = {
  mobile_id: 'mobile_advertising_id',
  email_sha256: 'hashed_email',
  phone_sha256: 'hashed_phone',
  ip: 'ip_address',
}

/** A role as profile schemas call it. */
export const spoken = (role: string): string => SPOKEN[role] ?? role

/** A name of a destination, as the matcher is asked for it. */
export interface VocabularyTarget {
  readonly entry: VocabularyName
  /** What the matcher reads: the role or the label, which say more than a code such as `FN`. */
  readonly name: string
  readonly label: string
}

/**
 * The names of a destination as fields to match against.
 * @param sources names on the other side: one that is spelled as the destination spells it is meant
 */
export function vocabularyTargets(
  names: readonly VocabularyName[],
  sources: readonly string[] = [],
): VocabularyTarget[] {
  const spelled = new Set(sources.map(normalize))
  // A role says best what a name means, but not where several share it: the day and the year of birth.
  const offered = names.filter((entry) => entry.manual !== true || spelled.has(normalize(entry.name)))
  const shared = (role: string): boolean => offered.filter((entry) => entry.role === role).length > 1
  return offered.map((entry) => {
    const label = entry.label ?? entry.name
    if (spelled.has(normalize(entry.name))) return { entry, name: entry.name, label }
    return { entry, name: entry.role === undefined || shared(entry.role) ? label : spoken(entry.role), label }
  })
}

/** A day, month or year takes a field of that part only: a whole date would be sent as a day. */
export function isWholeDate(source: string, target: string): boolean {
  const part = /^birth_(day|month|year)$/.exec(target)?.[1]
  return part !== undefined && !new RegExp(`(^|_)${part}(_|$)`).test(source)
}
