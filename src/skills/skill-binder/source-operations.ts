import type { SkillModule } from '../../operation/operation.ts'

/** The operations on sources. This is where their part of the program begins (scripts/build.mjs). */
export const operations = {
  'sources add': async () => (await import('./sources/manage/sources-add.ts')).sourcesAdd,
  'sources list': async () => (await import('./sources/manage/sources-list.ts')).sourcesList,
  'sources show': async () => (await import('./sources/manage/sources-show.ts')).sourcesShow,
  'sources kinds': async () => (await import('./sources/manage/sources-kinds.ts')).sourcesKinds,
  'sources script': async () => (await import('./sources/manage/sources-script.ts')).sourcesScript,
  'sources test': async () => (await import('./sources/manage/sources-test.ts')).sourcesTest,
  'sources credential': async () =>
    (await import('./sources/manage/sources-credential.ts')).sourcesCredential,
  'sources remove': async () => (await import('./sources/manage/sources-remove.ts')).sourcesRemove,
  'sources discover': async () => (await import('./sources/browse/sources-discover.ts')).sourcesDiscover,
  'sources schema': async () => (await import('./sources/browse/sources-schema.ts')).sourcesSchema,
  'sources objects': async () => (await import('./sources/browse/sources-objects.ts')).sourcesObjects,
  'sources object': async () => (await import('./sources/browse/sources-object.ts')).sourcesObject,
  'sources operations': async () =>
    (await import('./sources/browse/sources-operations.ts')).sourcesOperations,
  'sources scope': async () => (await import('./sources/browse/sources-scope.ts')).sourcesScope,
  'sources diff': async () => (await import('./sources/browse/sources-diff.ts')).sourcesDiff,
} satisfies SkillModule
