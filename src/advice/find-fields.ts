import { matchFields } from '../mapping/match-fields.ts'
import type { FieldFact } from './facts.ts'
import { asField } from './fields/as-field.ts'

/** A field that may be what the words mean. */
export interface FoundField {
  readonly field: string
  readonly type: string
  readonly description: string
  /** In [0, 1]; comparable within one answer. */
  readonly confidence: number
  readonly reason: string
}

const STOP = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'my',
  'our',
  'and',
  'or',
  'is',
  'are',
  'do',
  'we',
  'what',
  'which',
  'field',
  'fields',
  'user',
  'users',
  'customer',
  'customers',
  'their',
  'in',
  'to',
  'with',
  'how',
  'many',
  'much',
])

/** Plural and common endings do not count. */
const stem = (word: string): string =>
  word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ases|ses)$/, 's')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed)$/, '')

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOP.has(word))
    .map(stem)

/** Share of the asked words that a text holds. */
function share(wanted: readonly string[], text: string): number {
  const known = new Set(words(text))
  return wanted.length === 0 ? 0 : wanted.filter((word) => known.has(word)).length / wanted.length
}

function byWords(wanted: readonly string[], field: FieldFact): { score: number; reason: string } {
  const name = share(wanted, field.id)
  const short = share(wanted, field.shortdesc ?? '')
  const long = share(wanted, field.longdesc ?? '')
  const best = Math.max(name * 0.95, short * 0.85, long * 0.7)
  // Agreement in several places is worth a little more than in one.
  const score = Math.min(0.99, best + 0.04 * [name, short, long].filter((each) => each > 0.5).length)
  const where = best === name * 0.95 ? 'name' : best === short * 0.85 ? 'short description' : 'description'
  return { score, reason: `the ${where} has these words` }
}

/**
 * Ranks profile fields for words in plain language, by name, description and known synonyms; best first.
 * @param limit at most this many
 */
export function findFields(query: string, fields: readonly FieldFact[], limit = 8): FoundField[] {
  const wanted = words(query)
  if (wanted.length === 0) return []
  const target = wanted.join(' ')
  const { candidates } = matchFields({
    source: fields.map(asField),
    target: [{ name: target }],
    direction: 'general',
  })
  const matched = new Map((candidates[target] ?? []).map(({ source, score }) => [source, score]))
  return fields
    .map((field) => {
      const worded = byWords(wanted, field)
      const known = matched.get(field.id) ?? 0
      const confidence = Math.max(worded.score, known)
      const reason = known > worded.score ? 'the name means the same' : worded.reason
      return {
        field: field.id,
        type: field.type ?? '',
        description: field.shortdesc ?? field.longdesc ?? '',
        confidence,
        reason,
      }
    })
    .filter(({ confidence }) => confidence >= 0.3)
    .sort((a, b) => b.confidence - a.confidence || a.field.localeCompare(b.field))
    .slice(0, limit)
}
