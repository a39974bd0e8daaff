import * as z from 'zod/mini'
import { step } from '../../core/next.ts'
import { part } from '../../http-request/url.ts'
import type { Call } from '../call.ts'
import { FieldInfo } from '../models/schema.ts'
import { Segment, type SegmentPage, SegmentSize } from '../models/segment.ts'
import { listOf } from './lists.ts'

const LOOK = step('segments list')
const VALUES = 20

const Infos = z.looseObject({
  segments: z.optional(z.array(z.looseObject({ fields: z.optional(z.array(FieldInfo)) }))),
})

/** One segment's size; the plural endpoint's list is taken too. */
const Size = z.union([SegmentSize, z.array(SegmentSize).check(z.minLength(1))])

/** What to list. */
export interface SegmentFilter {
  readonly sizes?: boolean
  /** segment, goal, aspect, conversion, managed, list, metric, candidate or all. */
  readonly kind?: string
  readonly table?: string
}

/** Which page of profiles to read. */
export interface SegmentScan {
  /** 1 to 100; 10 unless told. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly start?: string
  readonly fields?: readonly string[]
  readonly sortfield?: string
  readonly sortorder?: 'asc' | 'desc'
}

/** A size below zero is how the server says that it could not count. */
function withKnownSize(segment: Segment): Segment {
  if (segment.size === undefined || segment.size >= 0) return segment
  const { size: _unknown, ...rest } = segment
  return rest
}

/** Reads of audiences. */
export const segmentReads = (call: Call) => ({
  list: async (filter: SegmentFilter = {}): Promise<Segment[]> => {
    const query = { ...filter }
    const found = await listOf(call, Segment, { what: 'List the segments', path: '/v2/segment', query })
    return found.map(withKnownSize)
  },
  /** @param name id or slug */
  get: async (name: string, show: { readonly sizes?: boolean } = {}): Promise<Segment> => {
    const path = `/v2/segment/${part(name)}`
    const query = { ...show }
    return withKnownSize(await call({ what: 'Read the segment', path, query, data: Segment, check: LOOK }))
  },
  /** @param name id or slug */
  size: async (name: string): Promise<number> => {
    const found = await call({
      what: 'Count the segment',
      path: `/api/segment/${part(name)}/size`,
      data: Size,
      check: LOOK,
    })
    return (Array.isArray(found) ? found[0]?.size : found.size) ?? 0
  },
  /**
   * How filled these fields are among the members.
   * @param id an id; a slug makes the API fail with 500
   * @param limit values a field, 1 to 1000
   */
  fieldInfo: async (id: string, fields: readonly string[], limit = VALUES): Promise<FieldInfo[]> => {
    const found = await call({
      what: 'Read field values',
      path: `/api/segment/${part(id)}/fieldinfo`,
      query: { fields, limit },
      data: Infos,
      levels: 3,
      check: LOOK,
    })
    return (found.segments ?? []).flatMap((segment) => segment.fields ?? [])
  },
  /** One page of the members. @param id an id */
  scan: async (id: string, page: SegmentScan = {}): Promise<SegmentPage> => {
    const { data, next, total } = await call.whole({
      what: 'Read profiles',
      path: `/api/segment/${part(id)}/scan`,
      query: { ...page },
      data: z.nullable(z.array(z.record(z.string(), z.unknown()))),
      check: LOOK,
    })
    return {
      profiles: data ?? [],
      ...(next === undefined ? {} : { next }),
      ...(total === undefined ? {} : { total }),
    }
  },
})
