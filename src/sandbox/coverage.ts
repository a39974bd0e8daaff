import { unit } from './hash.ts'
import type { FieldRecord, SegmentRecord } from './records.ts'

const NAMED = /(NOT\s+)?EXISTS\s+([a-z_]\w*)|\b([a-z_]\w*)\s*(?:[<>=]+|CONTAINS|LIKE|IN)\s/g

/** Fields that a segment's own definition settles: with a value for every member, or for none. */
function settledFields(segmentQl: string): ReadonlyMap<string, 0 | 1> {
  const settled = new Map<string, 0 | 1>()
  for (const [, not, exists, compared] of segmentQl.matchAll(NAMED)) {
    const field = exists ?? compared
    if (field !== undefined) settled.set(field, not === undefined ? 1 : 0)
  }
  return settled
}

const BUYERS = /purchase|lifetime/
const ABOUT_BUYING = /purchase|order|spend/
const odds = (share: number): number => Math.log(share / (1 - share))

/** How much better than everybody the members are known: buyers and members well, visitors hardly. */
function knownness(segment: SegmentRecord): number {
  if (/NOT EXISTS/.test(segment.segment_ql)) return -4
  return segment.size < 1_000_000 ? 4.5 : 0.8
}

/** Share of a segment's members that have a value in a field. The same question always has the same answer. */
export function coverageOf(field: FieldRecord, segment: SegmentRecord): number {
  const { coverage } = field
  if (segment.size === 0) return 0
  if (segment.slug_name === 'all' || coverage === 0 || coverage === 1) return coverage
  const settled = settledFields(segment.segment_ql).get(field.id)
  if (settled !== undefined) return settled
  const swing = 0.5 * (unit(`${field.id}/${segment.slug_name}`) - 0.5)
  if (BUYERS.test(segment.segment_ql) && ABOUT_BUYING.test(field.id))
    return Math.round((0.95 + swing / 10) * 1000) / 1000
  const raised = odds(coverage) + knownness(segment) * Math.sqrt(coverage) + swing
  return Math.round(1000 / (1 + Math.exp(-raised))) / 1000
}
