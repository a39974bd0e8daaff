import type { AuthFact, FieldFact, SegmentFact } from '../facts.ts'

/** Something that is not any more as it was when a plan was made. */
export interface Moved {
  /** Stable, lower snake case. */
  readonly code:
    | 'auth_gone'
    | 'auth_health'
    | 'segment_gone'
    | 'segment_size'
    | 'segment_renamed'
    | 'field_gone'
    | 'schema'
  readonly what: string
  readonly was: string
  readonly is: string
  /** The plan cannot be carried out as it stands. */
  readonly breaks: boolean
}

/** What a plan was decided from. */
export interface PlanFacts {
  readonly auth: {
    readonly id: string
    readonly label: string
    readonly status: string
    readonly is_new: boolean
  } | null
  readonly segment: { readonly id: string; readonly name: string; readonly size: number | null } | null
  readonly schema: string
}

/** What the account looks like now. */
export interface AccountFacts {
  readonly auths: readonly AuthFact[]
  readonly segments: readonly SegmentFact[]
  readonly fields: readonly FieldFact[]
  readonly schema: string
}

/** A size may differ by so much before it is worth a word: audiences change all the time. */
const WORTH_SAYING = 0.05

function movedAuth(auth: PlanFacts['auth'], auths: readonly AuthFact[]): Moved[] {
  if (auth === null || auth.is_new) return []
  const found = auths.find(({ id }) => id === auth.id)
  const what = `credential "${auth.label}"`
  if (found === undefined) return [{ code: 'auth_gone', what, was: auth.status, is: 'gone', breaks: true }]
  const now = found.status ?? 'unknown'
  return now === auth.status ? [] : [{ code: 'auth_health', what, was: auth.status, is: now, breaks: false }]
}

const people = (size: number | null | undefined): string =>
  size === null || size === undefined ? 'unknown size' : size.toLocaleString('en-US')

function movedSegment(segment: PlanFacts['segment'], segments: readonly SegmentFact[]): Moved[] {
  if (segment === null) return []
  const found = segments.find(({ id }) => id === segment.id)
  const what = `audience "${segment.name}"`
  if (found === undefined)
    return [{ code: 'segment_gone', what, was: people(segment.size), is: 'gone', breaks: true }]
  const moved: Moved[] = []
  if ((found.name ?? '') !== segment.name)
    moved.push({ code: 'segment_renamed', what, was: segment.name, is: found.name ?? '', breaks: false })
  const before = segment.size ?? 0
  const now = found.size ?? 0
  if (Math.abs(now - before) > WORTH_SAYING * Math.max(before, 1))
    moved.push({
      code: 'segment_size',
      what,
      was: people(segment.size),
      is: people(found.size),
      breaks: false,
    })
  return moved
}

/**
 * What has moved since a plan was made, the breaking things first.
 * @param used profile fields that the plan's mapping reads
 */
export function movedSince(facts: PlanFacts, used: readonly string[], account: AccountFacts): Moved[] {
  const known = new Set(account.fields.map(({ id }) => id))
  const gone = used.filter((field) => !known.has(field))
  const schema: Moved[] =
    facts.schema === account.schema || gone.length > 0
      ? []
      : [
          {
            code: 'schema',
            what: 'profile schema',
            was: 'as planned',
            is: 'changed, mapped fields are there',
            breaks: false,
          },
        ]
  const moved: Moved[] = [
    ...movedAuth(facts.auth, account.auths),
    ...movedSegment(facts.segment, account.segments),
    ...gone.map((field) => ({
      code: 'field_gone' as const,
      what: `profile field "${field}"`,
      was: 'mapped',
      is: 'gone',
      breaks: true,
    })),
    ...schema,
  ]
  return moved.sort((a, b) => Number(b.breaks) - Number(a.breaks))
}
