import { usageError } from '../../core/errors.ts'
import type { Check } from '../../sources/database.ts'
import type { Sources } from '../../sources/sources.ts'
import { isDatabase, type SourceEntry } from '../../sources/store/entry.ts'

const DEMO: readonly Check[] = [
  { name: 'reach', outcome: 'passed', message: 'In memory: nothing to reach' },
  { name: 'schema_readable', outcome: 'passed', message: 'All tables of the demo shop can be read' },
]

/** The checks of a source in their order. */
export async function testSource(sources: Sources, entry: SourceEntry): Promise<readonly Check[]> {
  if (entry.kind === 'demo') return DEMO
  if (!isDatabase(entry)) throw usageError(`${entry.name} cannot be tested`, { code: 'source_kind' })
  return await sources.test(entry)
}
