import type { SkillModule } from '../../operation/operation.ts'

/** Profile fields, their values and identities; audiences and streams. */
export const schemaDiscovery: SkillModule = {
  'schema fields': async () => (await import('./schema/schema-fields.ts')).schemaFields,
  'schema names': async () => (await import('./schema/schema-names.ts')).schemaNames,
  'schema info': async () => (await import('./schema/schema-info.ts')).schemaInfo,
  'schema suggest': async () => (await import('./schema/schema-suggest.ts')).schemaSuggest,
  'schema identity': async () => (await import('./schema/schema-identity.ts')).schemaIdentity,
  'schema find': async () => (await import('./schema/schema-find.ts')).schemaFind,
  map: async () => (await import('./map/map.ts')).map,
  'segments list': async () => (await import('./segments/segments-list.ts')).segmentsList,
  'segments get': async () => (await import('./segments/segments-get.ts')).segmentsGet,
  'streams list': async () => (await import('./streams-list.ts')).streamsList,
}
