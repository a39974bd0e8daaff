import { isObject } from '../../core/json.ts'
import { clean, count } from '../../core/text.ts'
import type { Auth, Segment } from '../../lytics/client.ts'
import type { AccountSnapshot } from '../account/snapshot.ts'
import type { PlanFile } from './plan-file.ts'

const AUDIENCE = ['segment_id', 'segment_ids']

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string' && item !== '')

/** Something that a request names by its id; `found` is undefined where the account has no such thing. */
export interface Used<T> {
  readonly id: string
  readonly found: T | undefined
}

const withId = <T extends { readonly id: string }>(ids: readonly string[], all: readonly T[]): Used<T>[] =>
  [...new Set(ids)].map((id) => ({ id, found: all.find((each) => each.id === id) }))

/**
 * Credentials and audiences that the requests themselves name. What a plan says about itself was written by whoever made
 * it, and a person may have edited the requests since; these are what will be used.
 */
export function usedBy(
  { writes }: PlanFile,
  { auths, segments }: Pick<AccountSnapshot, 'auths' | 'segments'>,
): { readonly auths: Used<Auth>[]; readonly segments: Used<Segment>[] } {
  const bodies = writes.flatMap(({ body }) => (isObject(body) ? [body] : []))
  const configs = bodies.flatMap(({ config }) => (isObject(config) ? [config] : []))
  return {
    auths: withId(
      bodies.flatMap(({ auth_ids }) => texts(auth_ids)),
      auths,
    ),
    segments: withId(
      configs.flatMap((config) => AUDIENCE.flatMap((key) => texts(config[key]))),
      segments,
    ),
  }
}

const sizeOf = ({ size }: Segment): string =>
  size === undefined || size === null ? 'size unknown' : count(size, 'person', 'people')

/** What the requests use, as the account has it now: for whoever approves, beside what the plan says. */
export function usedLines(file: PlanFile, snapshot: AccountSnapshot): string[] {
  const { auths, segments } = usedBy(file, snapshot)
  return [
    ...segments.flatMap(({ found }) =>
      found === undefined ? [] : [`Audience now: ${clean(found.name ?? found.id)} (${sizeOf(found)})`],
    ),
    ...auths.flatMap(({ found }) =>
      found === undefined
        ? []
        : [`Credential now: ${clean(found.label ?? found.id)} (${clean(found.status ?? 'unknown')})`],
    ),
  ]
}
