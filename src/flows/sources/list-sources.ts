import type { Ctx } from '../../operation/ctx.ts'
import { type Counts, countsOf } from '../../sources/browse.ts'
import { visible } from '../../sources/scope.ts'
import type { Sources } from '../../sources/sources.ts'
import { isDatabase, type SourceEntry } from '../../sources/store/entry.ts'
import type { NormalizedSchema } from '../../sources/types.ts'

/** A stored source with what is known of it. */
export interface KnownSource {
  readonly entry: SourceEntry
  /** Whether its password may be sent, as far as an approval is needed. */
  readonly approved: boolean
  /** What the scope lets through; undefined before the first discovery. */
  readonly schema: NormalizedSchema | undefined
  readonly counts: Counts | undefined
}

export async function knownSource(sources: Sources, entry: SourceEntry): Promise<KnownSource> {
  const approved = isDatabase(entry) ? await sources.isUsable(entry) : true
  const found = await sources.discovered(entry)
  if (found === undefined) return { entry, approved, schema: undefined, counts: undefined }
  const schema = visible(found, entry.scope)
  return { entry, approved, schema, counts: countsOf(schema) }
}

/** All stored sources. */
export async function listSources(ctx: Ctx): Promise<KnownSource[]> {
  const sources = await ctx.sources()
  return await Promise.all((await sources.list()).map((entry) => knownSource(sources, entry)))
}
