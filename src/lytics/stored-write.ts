import * as z from 'zod/mini'

/** One request as a plan keeps it: all that is sent, and nothing that is only said about it. */
export const StoredWrite = z.object({
  key: z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,30}$/)),
  /** auth, connection, datamodel or job. */
  kind: z.string(),
  title: z.string(),
  method: z.string(),
  path: z.string(),
  query: z.record(z.string(), z.string()),
  /** With `{"$ref": "auth.id"}` for ids that come to be, and `{"$secret": "klaviyo.api_key"}` for secrets. */
  body: z.unknown(),
  secrets: z.array(z.string()),
})
export type StoredWrite = z.output<typeof StoredWrite>
