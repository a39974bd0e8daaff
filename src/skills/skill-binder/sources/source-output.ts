import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import type { SourceEntry } from '../../../sources/store/entry.ts'

/** A stored source, without its password and without what was discovered. */
export const SourceOutput = z.object({
  name: z.string(),
  kind: z.string(),
  host: z.nullable(z.string()),
  port: z.nullable(z.number()),
  database: z.nullable(z.string()),
  user: z.nullable(z.string()),
  tls: z.nullable(z.string()),
  ca: z.nullable(z.string()),
  /** The place of the password: `env:NAME`, `file:PATH`, `keychain:NAME`, `ask`. */
  credential: z.nullable(z.string()),
  writable: z.boolean(),
})

export const sourceOutput = ({ name, kind, address, credential, writable }: SourceEntry) => ({
  name,
  kind,
  host: address?.host ?? null,
  port: address?.port ?? null,
  database: address?.database ?? null,
  user: address?.user ?? null,
  tls: address?.tls ?? null,
  ca: address?.ca ?? null,
  credential: address === undefined ? null : (credential ?? 'ask'),
  writable: writable === true,
})

/** Where a source is, in one cell. */
export const placeOf = ({ kind, host, port, database }: z.output<typeof SourceOutput>): string =>
  host === null ? (kind === 'demo' ? 'in memory' : '') : clean(`${host}:${port}/${database}`)
