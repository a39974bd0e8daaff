import { usageError } from '../../core/errors.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { flag, required } from '../../operation/fields.ts'
import type { Sources } from '../../sources/sources.ts'
import { type DatabaseEntry, isDatabase, type SourceEntry } from '../../sources/store/entry.ts'

/** The source that a command is about. */
export const sourceInput = {
  source: required('Source: its name'),
  demo: flag('Use the demo shop under this name; nothing has to be stored'),
}

/** Finds the source that is meant. @throws AppError not_found (exit 5) with the nearest names */
export async function sourceNamed(
  ctx: Ctx,
  { source, demo }: { readonly source: string; readonly demo: boolean },
): Promise<{ readonly sources: Sources; readonly entry: SourceEntry }> {
  const sources = await ctx.sources()
  if (!demo) return { sources, entry: await sources.get(source) }
  // A stored demo has its own scope; the name of a database is never taken for the demo.
  const stored = (await sources.list()).find(({ name }) => name === source)
  return { sources, entry: stored?.kind === 'demo' ? stored : sources.demo(source) }
}

/** Finds a source that is a database. @throws AppError not_found, or usage for one of another kind */
export async function databaseNamed(
  ctx: Ctx,
  name: string,
): Promise<{ readonly sources: Sources; readonly entry: DatabaseEntry }> {
  const sources = await ctx.sources()
  const entry = await sources.get(name)
  if (!isDatabase(entry))
    throw usageError(`${name} is no database: it has no password`, { code: 'source_kind' })
  return { sources, entry }
}
