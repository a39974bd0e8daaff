import type { CollectionName, Collections } from '../records.ts'

type Seed<K extends CollectionName> = (since: Date) => Promise<ReadonlyMap<string, Collections[K]>>

const byKey = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [key(row), row]))

/** The account on its first day, by collection. Each is loaded only when something asks for it. */
export const SEEDS: { readonly [K in CollectionName]: Seed<K> } = {
  auth: async (since) => byKey((await import('./auths.ts')).seedAuths(since), (row) => row.id),
  connection: async (since) =>
    byKey((await import('./connections.ts')).seedConnections(since), (row) => row.id),
  job: async (since) => byKey((await import('./jobs.ts')).seedJobs(since), (row) => row.id),
  segment: async (since) => byKey((await import('./segments.ts')).seedSegments(since), (row) => row.id),
  field: async (since) => byKey((await import('./fields.ts')).seedFields(since), (row) => row.id),
  model: async (since) => byKey((await import('./models.ts')).seedModels(since), (row) => row.id),
  stream: async () => byKey((await import('./streams.ts')).seedStreams(), (row) => row.name),
  setting: async () => byKey((await import('./settings.ts')).seedSettings(), (row) => row.slug),
  mapping: async () => byKey((await import('./mappings.ts')).seedMappings(), (row) => row.id),
  exclusion: async () => new Map(),
}
