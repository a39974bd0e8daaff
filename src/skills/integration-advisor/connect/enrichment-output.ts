import * as z from 'zod/mini'
import type { Enrichment } from '../../../advice/import/enrichment.ts'

/** The `enrichment` part of the document of `connect`. */
export const EnrichmentOutput = z.object({
  /** What people are looked up by, and the share of the audience (or of all profiles) that has it. */
  keys: z.array(
    z.object({
      property: z.string(),
      role: z.nullable(z.string()),
      field: z.string(),
      coverage: z.nullable(z.number()),
    }),
  ),
  audience: z.nullable(z.number()),
  /** At most N look-ups. */
  look_ups: z.nullable(z.number()),
  /** What it finds out, and the profile field that most likely takes it. */
  adds: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      field: z.nullable(z.string()),
      coverage: z.nullable(z.number()),
    }),
  ),
  stream: z.nullable(z.string()),
})

/** The part of the document that says what an enrichment needs and writes. */
export const enrichmentOutput = (
  enrichment: Enrichment | undefined,
): z.output<typeof EnrichmentOutput> | null =>
  enrichment === undefined
    ? null
    : {
        ...enrichment,
        keys: enrichment.keys.map((key) => ({ ...key })),
        adds: enrichment.adds.map((added) => ({ ...added })),
      }
