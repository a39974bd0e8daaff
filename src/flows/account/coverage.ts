import type { FieldInfo } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'

/** Share of profiles that have the field (API.md, section 10); undefined where nobody was counted. */
export function coverageOf(info: FieldInfo): number | undefined {
  const present = info.ents_present ?? 0
  const all = present + (info.ents_absent ?? 0)
  return all === 0 ? undefined : present / all
}

/** Fields asked for in one request: names go into the URL, which must stay short. */
const FIELDS_PER_REQUEST = 60

/** How filled fields are, and what they hold where the values are few. */
export interface FieldFacts {
  readonly coverage: Map<string, number>
  readonly values: Map<string, Readonly<Record<string, number>>>
}

/** Facts of fields in a segment, or over all profiles without one; fields nobody counted are left out. */
export async function readFieldFacts(
  ctx: Ctx,
  segmentId: string | undefined,
  fields: readonly string[],
): Promise<FieldFacts> {
  const lytics = await ctx.lytics()
  const unique = [...new Set(fields)]
  const parts: string[][] = []
  for (let at = 0; at < unique.length; at += FIELDS_PER_REQUEST)
    parts.push(unique.slice(at, at + FIELDS_PER_REQUEST))
  const infos = await Promise.all(
    parts.map((part) =>
      segmentId === undefined
        ? lytics.schema.fieldInfo('user', part)
        : lytics.segments.fieldInfo(segmentId, part),
    ),
  )
  const all = infos.flat()
  const shares = all.flatMap((info) => {
    const share = coverageOf(info)
    return share === undefined ? [] : [[info.field, share] as const]
  })
  // Values of a field with very many of them are a sample that says nothing about the rest.
  const counted = all.flatMap(({ field, terms_counts, high_card, stats }) => {
    if (terms_counts !== undefined && Object.keys(terms_counts).length > 0)
      return high_card === true ? [] : [[field, terms_counts] as const]
    const ends = [stats?.min, stats?.max].filter((end) => end !== undefined)
    return ends.length === 0 ? [] : [[field, Object.fromEntries(ends.map((end) => [end, 0]))] as const]
  })
  return { coverage: new Map(shares), values: new Map(counted) }
}

/** Coverage of fields in a segment, or over all profiles without one. */
export const readCoverage = async (
  ctx: Ctx,
  segmentId: string | undefined,
  fields: readonly string[],
): Promise<Map<string, number>> => (await readFieldFacts(ctx, segmentId, fields)).coverage
