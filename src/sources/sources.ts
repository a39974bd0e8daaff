import type { Check, Database } from './database.ts'
import type { DatabaseEntry, SourceEntry } from './store/entry.ts'
import type { NormalizedSchema } from './types.ts'

/** The sources of this machine: where they are, what is known of them, and the way in. */
export interface Sources {
  readonly file: string
  readonly list: () => Promise<readonly SourceEntry[]>
  /** @throws AppError not_found (exit 5) with the nearest names */
  readonly get: (name: string) => Promise<SourceEntry>
  /** The demo shop under a name that need not be stored. */
  readonly demo: (name: string) => SourceEntry
  /** Adds it or replaces the one of this name. */
  readonly save: (entry: SourceEntry) => Promise<void>
  /** Forgets it with all that was discovered and approved. */
  readonly remove: (entry: SourceEntry) => Promise<void>
  /** Notes that a person let this credential go to this server. */
  readonly approveCredential: (entry: DatabaseEntry) => Promise<void>
  /** Whether its password may be sent: approved, or bound to the server by itself (a URL, or typed each time). */
  readonly isUsable: (entry: DatabaseEntry) => Promise<boolean>
  /** Keeps a typed password in the keychain, else in a file that only its owner can read. @returns its place */
  readonly keepPassword: (name: string, password: string) => Promise<string>
  /** Reads the source now and keeps nothing. */
  readonly discover: (entry: SourceEntry) => Promise<NormalizedSchema>
  readonly keepSchema: (schema: NormalizedSchema) => Promise<void>
  /** The schema as it was discovered, without regard to scope; undefined where that was never done. */
  readonly discovered: (entry: SourceEntry) => Promise<NormalizedSchema | undefined>
  /** What the scope lets through of it. @throws AppError not_found (exit 5) before the first discovery */
  readonly schema: (entry: SourceEntry) => Promise<NormalizedSchema>
  /** Ordered checks; stores nothing. */
  readonly test: (entry: DatabaseEntry) => Promise<readonly Check[]>
  /** The way in. @throws AppError approval, auth or conflict where the credential may not or cannot be used */
  readonly open: (entry: DatabaseEntry) => Promise<Database>
  /** Snapshot, approvals and journal of a source. */
  readonly stateDir: (name: string) => string
}
