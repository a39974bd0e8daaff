import { notFoundError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { visible } from '../scope.ts'
import type { Sources } from '../sources.ts'
import type { NormalizedSchema } from '../types.ts'
import type { SourceEntry } from './entry.ts'
import { type KeptFiles, keepJson, readKept } from './kept.ts'

const undiscovered = (name: string): Error =>
  notFoundError(`Nothing is known of ${name} yet`, {
    code: 'schema_not_discovered',
    hint: 'Discover its tables first:',
    next: [step('sources discover', { source: name })],
  })

/**
 * What was discovered of each source.
 * @param demoNow the schema of a demo source, which needs no discovery
 */
export function createSnapshots(
  files: KeptFiles,
  fileOf: (name: string) => string,
  demoNow: (name: string) => Promise<NormalizedSchema>,
): Pick<Sources, 'keepSchema' | 'discovered' | 'schema'> {
  const discovered = async ({ name, kind }: SourceEntry): Promise<NormalizedSchema | undefined> => {
    const kept = await readKept(files, fileOf(name))
    // Written by this program and read back as it was; one of another kind is of an earlier source of this name.
    if (kept?.kind === kind) return kept as unknown as NormalizedSchema
    return kind === 'demo' ? await demoNow(name) : undefined
  }
  return {
    keepSchema: (schema) => keepJson(files, fileOf(schema.source), schema),
    discovered,
    schema: async (entry) => {
      const found = await discovered(entry)
      if (found === undefined) throw undiscovered(entry.name)
      return visible(found, entry.scope)
    },
  }
}
