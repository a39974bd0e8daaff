import type { SkillModule } from '../../operation/operation.ts'

/** Connections, auths and providers: list, get, create, update, delete, scan, schema. */
export const connectionManager: SkillModule = {
  'providers list': async () => (await import('./providers-list.ts')).providersList,
  'providers get': async () => (await import('./providers-get.ts')).providersGet,
  'auths list': async () => (await import('./auths-list.ts')).authsList,
  'auths get': async () => (await import('./auths-get.ts')).authsGet,
  'auths create': async () => (await import('./auths-create.ts')).authsCreate,
  'auths update': async () => (await import('./auths-update.ts')).authsUpdate,
  'auths delete': async () => (await import('./auths-delete.ts')).authsDelete,
  'connections list': async () => (await import('./connections-list.ts')).connectionsList,
  'connections get': async () => (await import('./connections-get.ts')).connectionsGet,
  'connections create': async () => (await import('./connections-create.ts')).connectionsCreate,
  'connections update': async () => (await import('./connections-update.ts')).connectionsUpdate,
  'connections delete': async () => (await import('./connections-delete.ts')).connectionsDelete,
  'connections scan': async () => (await import('./connections-scan.ts')).connectionsScan,
  'connections tables': async () => (await import('./connections-tables.ts')).connectionsTables,
  'connections columns': async () => (await import('./connections-columns.ts')).connectionsColumns,
}
