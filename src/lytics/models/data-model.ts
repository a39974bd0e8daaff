import * as z from 'zod/mini'

/** A query over a connection that feeds profiles. */
export const DataModel = z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  slug: z.optional(z.string()),
  description: z.optional(z.string()),
  connection_id: z.optional(z.string()),
  sql: z.optional(z.string()),
  primary_keys: z.optional(z.array(z.string())),
  joined_to: z.optional(z.record(z.string(), z.unknown())),
  activated_fields: z.optional(z.array(z.string())),
  create_profiles: z.optional(z.boolean()),
  status: z.optional(z.string()),
  /** `sync_period` in seconds. */
  schedule: z.optional(
    z.looseObject({
      sync_period: z.optional(z.number()),
      prev_sync_time: z.optional(z.string()),
      next_sync_time: z.optional(z.string()),
    }),
  ),
  health: z.optional(z.looseObject({ status: z.optional(z.string()), details: z.optional(z.string()) })),
})
export type DataModel = z.output<typeof DataModel>

/** One entry of a data model's log: what was done to it. */
export const DataModelLog = z.looseObject({
  timestamp: z.optional(z.string()),
  verb: z.optional(z.string()),
  message: z.optional(z.string()),
})
export type DataModelLog = z.output<typeof DataModelLog>
