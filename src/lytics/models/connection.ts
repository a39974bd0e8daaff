import * as z from 'zod/mini'

/** A Cloud Connect link to a warehouse. Its human name is `label`. */
export const Connection = z.looseObject({
  id: z.string(),
  label: z.optional(z.string()),
  description: z.optional(z.string()),
  provider_id: z.optional(z.string()),
  provider_slug: z.optional(z.string()),
  connection_config_slug: z.optional(z.string()),
  config: z.optional(z.record(z.string(), z.unknown())),
  auth_ids: z.optional(z.array(z.string())),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
})
export type Connection = z.output<typeof Connection>

/** A table that a connection can read; `error` says why one could not be looked into. */
export const TableInfo = z.looseObject({
  table_name: z.string(),
  fully_qualified_name: z.optional(z.string()),
  num_columns: z.optional(z.number()),
  error: z.optional(z.string()),
})
export type TableInfo = z.output<typeof TableInfo>

/** A column, with the type as the warehouse calls it. */
export const ColumnInfo = z.looseObject({ column_name: z.string(), column_datatype: z.optional(z.string()) })
export type ColumnInfo = z.output<typeof ColumnInfo>

/** Rows read through a connection, each an object by column name. */
export const ScanResult = z.looseObject({
  columns: z.array(ColumnInfo),
  row_count: z.optional(z.number()),
  rows: z.array(z.record(z.string(), z.unknown())),
})
export type ScanResult = z.output<typeof ScanResult>
