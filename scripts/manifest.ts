import { helpPages } from '../src/dispatcher/help.ts'
import { describe, type Manifest } from '../src/dispatcher/manifest.ts'
import { operationLoaders } from '../src/dispatcher/registry.ts'

/** Loads every operation once and gives what the installed program reads instead: the manifest and the help pages. */
export async function makeManifest(
  version: string,
): Promise<{ manifest: Manifest; pages: Record<string, string> }> {
  const operations = await Promise.all(Object.values(operationLoaders).map((load) => load()))
  const manifest = operations.map(describe)
  return { manifest, pages: helpPages(manifest, version) }
}
