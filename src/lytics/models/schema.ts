import * as z from 'zod/mini'

/** A field of a schema table; `id` is its name. */
export const SchemaField = z.looseObject({
  id: z.string(),
  type: z.optional(z.string()),
  shortdesc: z.optional(z.string()),
  longdesc: z.optional(z.string()),
  is_identifier: z.optional(z.boolean()),
  is_pii: z.optional(z.boolean()),
  mergeop: z.optional(z.string()),
})
export type SchemaField = z.output<typeof SchemaField>

/** A table of the schema, with its published and its draft version. */
export const SchemaTable = z.looseObject({
  table: z.string(),
  live_id: z.optional(z.string()),
  draft_id: z.optional(z.string()),
})
export type SchemaTable = z.output<typeof SchemaTable>

/** How a field identifies people; `many_to` are the fields it may be shared with. */
export const IdConfig = z.looseObject({ field: z.string(), many_to: z.optional(z.array(z.string())) })
export type IdConfig = z.output<typeof IdConfig>

/** The order in which identifiers count. */
export const Ranks = z.looseObject({ fields: z.optional(z.array(z.string())) })

/** How filled a field is and what it holds. Coverage = ents_present / (ents_present + ents_absent). */
export const FieldInfo = z.looseObject({
  field: z.string(),
  terms_counts: z.optional(z.record(z.string(), z.number())),
  more_terms: z.optional(z.boolean()),
  ents_present: z.optional(z.number()),
  ents_absent: z.optional(z.number()),
  high_card: z.optional(z.boolean()),
  approx_cardinality: z.optional(z.number()),
  /** Numbers only. */
  stats: z.optional(
    z.looseObject({ min: z.optional(z.number()), max: z.optional(z.number()), mean: z.optional(z.number()) }),
  ),
})
export type FieldInfo = z.output<typeof FieldInfo>
