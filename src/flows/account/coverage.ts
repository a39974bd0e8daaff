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

/** Coverage of fields in a segment, or over all profiles without one; fields nobody counted are left out. */
export async function readCoverage(
  ctx: Ctx,
  segmentId: string | undefined,
  fields: readonly string[],
): Promise<Map<string, number>> {
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
  return new Map(
    infos.flat().flatMap((info) => {
      const share = coverageOf(info)
      return share === undefined ? [] : [[info.field, share] as const]
    }),
  )
}
