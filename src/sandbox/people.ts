import { coverageOf } from './coverage.ts'
import { hash32, unit } from './hash.ts'
import type { FieldRecord, SegmentRecord } from './records.ts'
import type { SandboxAccount } from './sandbox-account.ts'
import { KNOWN_PEOPLE, type KnownPerson } from './seed/people.ts'
import { EVERYONE } from './seed/segments.ts'
import { NUMBERS, sampleOf } from './seed/terms.ts'

/**
 * Everybody has a number. A segment of n members takes every k-th number from an offset of its own, so that both
 * questions are answered without a list: who is the i-th member, and is this person one.
 */
const strideOf = (segment: SegmentRecord): number =>
  Math.max(1, Math.floor(EVERYONE / Math.max(1, segment.size)))
const offsetOf = (segment: SegmentRecord): number =>
  hash32(`members/${segment.slug_name}`) % strideOf(segment)

/** True when the person with this number belongs to the segment. */
function isMember(person: number, segment: SegmentRecord): boolean {
  const stride = strideOf(segment)
  return person % stride === offsetOf(segment) && Math.floor(person / stride) < segment.size
}

type Value = string | number | boolean | readonly string[] | Readonly<Record<string, unknown>>

function typed(field: FieldRecord, key: string, since: Date): Value {
  const text = sampleOf(field.values, key, since)
  const number = field.values in NUMBERS
  if (field.type === 'bool') return text === 'true'
  if (field.type === 'int' || field.type === 'number') return Number(text)
  if (field.type.startsWith('[]')) return [text]
  if (field.type.startsWith('map[') || field.type.startsWith('ts[')) {
    return {
      [number ? '1' : text]: field.type.endsWith('time')
        ? since.toISOString()
        : field.type.endsWith('string')
          ? text
          : 1,
    }
  }
  return text
}

/** Fields that follow from another one: the e-mail carries the person's number, so that it can be looked up again. */
function emailOf(person: number): string {
  const key = `person/${person}`
  return `${sampleOf('first_name', key)}.${sampleOf('last_name', key)}.${person}@example.com`.toLowerCase()
}

async function profile(
  person: number,
  account: SandboxAccount,
  segments: readonly SegmentRecord[],
): Promise<Record<string, Value>> {
  const key = `person/${person}`
  const member = segments.filter((segment) => isMember(person, segment))
  const values: Record<string, Value> = {}
  for (const field of await account.all('field')) {
    if (field.values === 'none') continue
    const cover = Math.max(0, ...member.map((segment) => coverageOf(field, segment)))
    if (unit(`${key}/has/${field.id}`) < cover) values[field.id] = typed(field, key, account.since)
  }
  if ('email' in values) values.email = emailOf(person)
  return values
}

/** A page of a segment's members. */
export async function membersOf(
  segment: SegmentRecord,
  start: number,
  limit: number,
  account: SandboxAccount,
): Promise<Record<string, Value>[]> {
  const segments = await account.all('segment')
  const count = Math.max(0, Math.min(limit, segment.size - start))
  const people = Array.from(
    { length: count },
    (_, index) => offsetOf(segment) + (start + index) * strideOf(segment),
  )
  return Promise.all(people.map((person) => profile(person, account, segments)))
}

/** One profile with the slugs of its segments, or undefined for nobody. */
export async function findPerson(
  account: SandboxAccount,
  field: string,
  value: string,
): Promise<
  { readonly values: Readonly<Record<string, unknown>>; readonly segments: readonly string[] } | undefined
> {
  const known = KNOWN_PEOPLE.find((person: KnownPerson) => person.values[field] === value)
  const segments = await account.all('segment')
  if (known !== undefined) {
    const slugs = segments
      .filter(({ slug_name }) => known.segments.includes(slug_name))
      .map(({ slug_name }) => slug_name)
    return { values: known.values, segments: slugs }
  }
  const number =
    field === 'email' ? Number(/\.(\d+)@example\.com$/.exec(value)?.[1] ?? Number.NaN) : Number.NaN
  if (!Number.isInteger(number) || number >= EVERYONE || emailOf(number) !== value) return undefined
  return {
    values: await profile(number, account, segments),
    segments: segments.filter((segment) => isMember(number, segment)).map(({ slug_name }) => slug_name),
  }
}
