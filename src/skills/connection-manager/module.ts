import type { SkillModule } from '../../operation/operation.ts'

/** Connections, auths and providers: list, get, create, update, delete, scan, schema. */
export const connectionManager: SkillModule = {
  'providers list': async () => (await import('./providers/providers-list.ts')).providersList,
  'providers get': async () => (await import('./providers/providers-get.ts')).providersGet,
  'auths list': async () => (await import('./auths/auths-list.ts')).authsList,
  'auths get': async () => (await import('./auths/auths-get.ts')).authsGet,
  'auths create': async () => (await import('./auths/auths-create.ts')).authsCreate,
  'auths update': async () => (await import('./auths/auths-update.ts')).authsUpdate,
  'auths delete': async () => (await import('./auths/auths-delete.ts')).authsDelete,
  'connections list': async () => (await import('./connections/connections-list.ts')).connectionsList,
  'connections get': async () => (await import('./connections/connections-get.ts')).connectionsGet,
  'connections create': async () => (await import('./connections/connections-create.ts')).connectionsCreate,
  'connections update': async () => (await import('./connections/connections-update.ts')).connectionsUpdate,
  'connections delete': async () => (await import('./connections/connections-delete.ts')).connectionsDelete,
  'connections scan': async () => (await import('./connections/connections-scan.ts')).connectionsScan,
  'connections tables': async () => (await import('./connections/connections-tables.ts')).connectionsTables,
  'connections columns': async () =>
    (await import('./connections/connections-columns.ts')).connectionsColumns,
}
