import type { NextStep } from '../core/next.ts'
import type { DatabaseEntry } from './store/entry.ts'
import type { CompiledStatement, NormalizedSchema, ReadLimits, ReadResult } from './types.ts'

/** One named check of a connection. What was not reached is skipped, and says why. */
export interface Check {
  readonly name:
    | 'reach'
    | 'tls'
    | 'host_name'
    | 'login'
    | 'schema_readable'
    | 'timed_probe'
    | 'select_only'
    | 'read_only_session'
    | 'latency'
  readonly outcome: 'passed' | 'failed' | 'warning' | 'skipped'
  readonly message: string
  /** What to do about it. */
  readonly fix?: string
  /** A command that helps with it. */
  readonly next?: NextStep
}

/** What discovery gives; who asked for it adds the name, the time and the hash. */
export type Discovered = Pick<
  NormalizedSchema,
  'engine' | 'objects' | 'operations' | 'relations' | 'problems'
>

/** What EXPLAIN says of a statement. */
export interface Estimate {
  readonly rows?: number
  readonly cost?: number
  /** Tables that would be read from the first row to the last. */
  readonly fullScans: readonly string[]
}

/** What became of a statement that writes. */
export interface Written {
  readonly affected: number
}

/** A database that can be reached. Every function opens a connection of its own and closes it. */
export interface Database {
  readonly test: () => Promise<Check[]>
  readonly discover: () => Promise<Discovered>
  /** In a transaction that cannot write, over the extended protocol, with limits. */
  readonly read: (statement: CompiledStatement, limits: ReadLimits) => Promise<ReadResult>
  readonly explain: (statement: CompiledStatement, timeoutMs: number) => Promise<Estimate>
  /**
   * Runs one insert or update and commits it only if exactly one row is affected.
   * @throws AppError `lost_after_commit` where nobody knows whether it was done
   */
  readonly write: (statement: CompiledStatement, timeoutMs: number) => Promise<Written>
}

/** What a connection is made from. */
export interface ConnectParts {
  readonly entry: DatabaseEntry
  readonly password: string
  /** The certificates of the authorities to trust, where the entry names a file. */
  readonly ca?: string
  readonly now: () => number
}
