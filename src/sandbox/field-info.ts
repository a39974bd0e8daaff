import { coverageOf } from './coverage.ts'
import type { FieldRecord, SegmentRecord } from './records.ts'
import { isDate, isUnique, NUMBERS, sampleOf, TERMS } from './seed/terms.ts'

const DAY = 86_400_000

/** Counts by value, the commonest first, in the shape of a long tail. */
function termCounts(terms: readonly string[], present: number, limit: number): Record<string, number> {
  const weights = terms.map((_, index) => 1 / (index + 1.3))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return Object.fromEntries(
    terms.slice(0, limit).map((term, index) => [term, Math.round((present * (weights[index] ?? 0)) / total)]),
  )
}

function histograms(present: number, now: Date) {
  const weeks = Array.from({ length: 12 }, (_, index) => now.getTime() - (12 - index) * 7 * DAY)
  return [
    {
      data: Object.fromEntries(
        weeks.map((at, index) => [String(at), Math.round((present * (index + 3)) / 120)]),
      ),
      start: new Date(weeks[0] ?? 0).toISOString(),
      end: now.toISOString(),
      interval: 'week',
    },
  ]
}

/** The values of a field among a segment's members, as `fieldinfo` describes them. */
export function fieldInfo(field: FieldRecord, segment: SegmentRecord, limit: number, now: Date) {
  const present = Math.round(segment.size * coverageOf(field, segment))
  const counts = { ents_present: present, ents_absent: segment.size - present }
  const kind = field.values
  const number = NUMBERS[kind]
  if (number !== undefined) {
    const [min, max, mean] = number
    return {
      field: field.id,
      terms_counts: {},
      more_terms: true,
      ...counts,
      high_card: max > 200,
      approx_cardinality: Math.min(present, max <= 1 ? 1000 : Math.round(max - min + 1)),
      stats: { mean, sd: Math.round((max - min) * 12) / 100, min, max, n: present },
    }
  }
  if (isDate(kind)) {
    const histogram = { histograms: histograms(present, now) }
    return {
      field: field.id,
      terms_counts: {},
      more_terms: true,
      ...counts,
      high_card: true,
      approx_cardinality: Math.min(present, 2200),
      ...histogram,
    }
  }
  const terms = TERMS[kind] ?? []
  const unique = isUnique(kind) || terms.length === 0
  return {
    field: field.id,
    terms_counts: unique ? {} : termCounts(terms, present, limit),
    more_terms: unique ? present > 0 : terms.length > limit,
    ...counts,
    high_card: unique,
    approx_cardinality: unique ? Math.round(present * 0.994) : Math.min(terms.length, present),
  }
}

/** Values of a field that hold the text, whatever the case. */
export function suggestValues(field: FieldRecord, text: string): string[] {
  const terms =
    TERMS[field.values] ??
    Array.from({ length: 200 }, (_, index) => sampleOf(field.values, `suggest/${index}`))
  const wanted = text.toLowerCase()
  return [...new Set(terms)].filter((term) => term.toLowerCase().includes(wanted)).slice(0, 20)
}
