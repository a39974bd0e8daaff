import { type ClientOptions, createCall } from './call.ts'
import { accountReads, entityReads, settingReads, streamReads } from './resources/account.ts'
import { connectionReads, dataModelReads } from './resources/connections.ts'
import { jobReads } from './resources/jobs.ts'
import { authReads, providerReads, workflowReads } from './resources/providers.ts'
import { schemaReads } from './resources/schema.ts'
import { segmentReads } from './resources/segments.ts'
import { userReads } from './resources/users.ts'

export type { ClientOptions, RequestLog } from './call.ts'
export type { Account } from './models/account.ts'
export type { Auth } from './models/auth.ts'
export type { ColumnInfo, Connection, ScanResult, TableInfo } from './models/connection.ts'
export type { DataModel } from './models/data-model.ts'
export type { Job, JobLog } from './models/job.ts'
export type { Provider, Workflow } from './models/provider.ts'
export type { FieldInfo, IdConfig, SchemaField } from './models/schema.ts'
export type { Segment } from './models/segment.ts'
export type { Stream } from './models/stream.ts'
export type { User } from './models/user.ts'
export type { JobFilter } from './resources/jobs.ts'

/**
 * The reads of the Lytics API, typed. Writes are values (writes.ts) and only the gate sends them.
 * Every read throws AppError only: auth, not_found, conflict, unavailable, failed or cancelled.
 */
export function createLytics(options: ClientOptions) {
  const call = createCall(options)
  return {
    providers: providerReads(call),
    workflows: workflowReads(call),
    auths: authReads(call),
    connections: connectionReads(call),
    dataModels: dataModelReads(call),
    jobs: jobReads(call),
    schema: schemaReads(call),
    segments: segmentReads(call),
    streams: streamReads(call),
    account: accountReads(call, options.accountId),
    entities: entityReads(call),
    settings: settingReads(call),
    users: userReads(call),
  }
}

/** The client, as operations get it. */
export type Lytics = ReturnType<typeof createLytics>
