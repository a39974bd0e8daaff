import type { Json, JsonObject } from '../core/json.ts'

/** What the sandbox stores per resource. Times are ISO texts. */

export interface AuthRecord {
  readonly id: string
  readonly provider_slug: string
  readonly type: string
  readonly label: string
  readonly description: string
  readonly user_id: string
  readonly created: string
  readonly updated: string
  readonly last_accessed_at: string
  /** The credential works from creation on, never checked, or broke at this time. */
  readonly health: 'healthy' | 'unknown' | 'pending'
  readonly broken_at?: string
  /** Why it broke, as the destination words it; the jobs that use it log it. */
  readonly broken_message?: string
  /** Somebody put in a new credential then. */
  readonly mended_at?: string
  /** API tokens only. */
  readonly token?: {
    readonly scopes: readonly string[]
    readonly internal: boolean
    readonly expires: string
  }
}

export interface ConnectionRecord {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly provider_slug: string
  readonly connection_config_slug: string
  readonly connection_config_id: string
  readonly config: JsonObject
  readonly auth_ids: readonly string[]
  readonly author_id: string
  readonly created: string
  readonly updated: string
  /** Key of its tables in the seed; a connection made later reads the tables of its provider. */
  readonly warehouse: string
}

export interface JobCommand {
  readonly at: string
  readonly command: 'pause' | 'resume' | 'bounce' | 'kill' | 'release' | 'update' | 'auth_deleted'
}

/** A story that a seeded job tells beside the rules that all jobs follow (src/sandbox/life). */
type Plot =
  | {
      readonly kind: 'faulting'
      readonly since: string
      readonly code: string
      readonly message: string
      readonly backoff_ms: readonly number[]
    }
  | { readonly kind: 'stalled'; readonly since: string }
  | {
      readonly kind: 'rate_limited'
      readonly since: string
      readonly until: string
      readonly message: string
    }
  | { readonly kind: 'held'; readonly status: 'initializing' | 'unknown'; readonly until: string }
  | { readonly kind: 'draining'; readonly ms: number }

export interface JobRecord {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly workflow: string
  readonly config: JsonObject
  readonly auth_ids: readonly string[]
  readonly created: string
  readonly updated: string
  readonly user_id: string
  readonly user_email: string
  readonly api_token_auth_id?: string
  /** False when it was created with `run_job=false`. */
  readonly run: boolean
  readonly commands: readonly JobCommand[]
  readonly hidden: boolean
  readonly verbose_logging: boolean
  readonly tag?: string
  readonly meta: JsonObject
  readonly monitoring: Json
  readonly expires_at?: string
  readonly quiet_time_of_day: string
  readonly quiet_timezone: string
  readonly quiet_period: number
  readonly drop_events_during_quiet_window: boolean
  readonly plot?: Plot
}

export interface SegmentRecord {
  readonly id: string
  readonly name: string
  readonly slug_name: string
  readonly description: string
  readonly kind: string
  readonly table: string
  readonly segment_ql: string
  readonly size: number
  readonly is_public: boolean
  readonly public_name: string
  readonly tags: readonly string[]
  readonly invalid_reason: string
  readonly author_id: string
  readonly created: string
  readonly updated: string
}

export interface FieldRecord {
  readonly id: string
  readonly type: string
  readonly shortdesc: string
  readonly longdesc: string
  readonly mergeop: string
  readonly is_identifier: boolean
  readonly is_pii: boolean
  /** Share of all profiles that have a value. */
  readonly coverage: number
  /** Which values it has: a key of src/sandbox/seed/terms.ts. */
  readonly values: string
  readonly edit_status: string
  readonly created: string
  readonly modified: string
  /** What was sent beyond the members above, for fields written through the API. */
  readonly more?: JsonObject
}

export interface ModelRecord {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly description: string
  readonly connection_id: string
  readonly sql: string
  readonly sql_dialect: string
  readonly primary_keys: readonly string[]
  readonly joined_to: JsonObject
  readonly activated_fields: readonly string[]
  readonly create_profiles: boolean
  readonly sync_period: number
  readonly status: string
  readonly rows: number
  readonly author_id: string
  readonly created: string
  readonly updated: string
  readonly syncs: readonly { readonly at: string; readonly verb: 'start' | 'stop' }[]
}

export interface StreamRecord {
  readonly name: string
  readonly description: string
  readonly provider: string
  readonly channel: string
  readonly per_day: number
  readonly fields: readonly string[]
}

export interface SettingRecord {
  readonly slug: string
  readonly name: string
  readonly value: Json
  readonly can_be_assigned: boolean
}

export interface MappingRecord {
  readonly id: string
  readonly field: string
  readonly stream: string
  readonly expr: string
  readonly guard_expr: string
  readonly edit_status: string
}

interface ExclusionRecord {
  readonly segment_id: string
  readonly workflow: string
}

export interface Collections {
  auth: AuthRecord
  connection: ConnectionRecord
  job: JobRecord
  segment: SegmentRecord
  field: FieldRecord
  model: ModelRecord
  stream: StreamRecord
  setting: SettingRecord
  mapping: MappingRecord
  exclusion: ExclusionRecord
}

export type CollectionName = keyof Collections
