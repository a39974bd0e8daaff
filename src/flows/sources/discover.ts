import { type Counts, countsOf } from '../../sources/browse.ts'
import { type Change, diffSchemas } from '../../sources/drift.ts'
import { visible } from '../../sources/scope.ts'
import type { Sources } from '../../sources/sources.ts'
import type { SourceEntry } from '../../sources/store/entry.ts'
import type { NormalizedSchema } from '../../sources/types.ts'

/** A schema as a person is told of it: what the scope lets through, and what has changed since last time. */
export interface Discovery {
  readonly schema: NormalizedSchema
  readonly counts: Counts
  /** undefined where nothing was known before. */
  readonly changes: readonly Change[] | undefined
}

/** Changes that the scope lets a person see. */
function changesBetween(entry: SourceEntry, old: NormalizedSchema | undefined, now: NormalizedSchema) {
  if (old === undefined) return undefined
  return old.hash === now.hash ? [] : diffSchemas(visible(old, entry.scope), visible(now, entry.scope))
}

/** Reads the source now and compares it with what is known. @param keep whether it is what is known from now on */
export async function discoverSource(
  sources: Sources,
  entry: SourceEntry,
  keep: boolean,
): Promise<Discovery> {
  const [old, now] = [await sources.discovered(entry), await sources.discover(entry)]
  if (keep) await sources.keepSchema(now)
  const schema = visible(now, entry.scope)
  return { schema, counts: countsOf(schema), changes: changesBetween(entry, old, now) }
}
